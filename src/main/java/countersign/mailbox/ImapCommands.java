package countersign.mailbox;

import countersign.mailbox.Mailbox.Waiting;
import countersign.message.RawMessage;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.iap.BadCommandException;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;

/** The IMAP commands that the library has no words for, or not the ones we need (RFC 3501). */
final class ImapCommands {

    private ImapCommands() {}

    /** How large those messages are, and when they arrived. */
    static List<Waiting> sizes(IMAPFolder folder, String set) throws MessagingException {
        List<Waiting> found = new ArrayList<>();
        folder.doCommand(protocol -> {
            for (Response response : run(protocol, "UID FETCH " + set + " (UID RFC822.SIZE INTERNALDATE)")) {
                if (response instanceof FetchResponse fetch && fetch.getItem(UID.class) != null) {
                    RFC822SIZE size = fetch.getItem(RFC822SIZE.class);
                    INTERNALDATE arrived = fetch.getItem(INTERNALDATE.class);
                    boolean dated = arrived != null && arrived.getDate() != null;
                    found.add(new Waiting(
                            fetch.getItem(UID.class).uid,
                            size == null ? 0 : size.size,
                            dated ? arrived.getDate().toInstant() : Instant.MAX));
                }
            }
            return null;
        });
        found.sort((a, b) -> Long.compare(a.uid(), b.uid()));
        return found;
    }

    /** Those messages, or the part of them that is asked for. */
    static List<Fetched> bodies(IMAPFolder folder, String set, String what, boolean whole) throws MessagingException {
        List<Fetched> found = new ArrayList<>();
        folder.doCommand(protocol -> {
            for (Response response : run(protocol, "UID FETCH " + set + " (UID " + what + ")")) {
                if (response instanceof FetchResponse fetch && fetch.getItem(UID.class) != null) {
                    body(fetch)
                            .ifPresent(bytes ->
                                    found.add(new Fetched(fetch.getItem(UID.class).uid, RawMessage.of(bytes), whole)));
                }
            }
            return null;
        });
        return found;
    }

    private static Optional<byte[]> body(FetchResponse fetch) {
        BODY body = fetch.getItem(BODY.class);
        return body == null || body.getByteArray() == null
                ? Optional.empty()
                : Optional.of(body.getByteArray().getNewBytes());
    }

    /** The UIDs that a search finds. */
    static List<Long> search(IMAPFolder folder, String criteria) throws MessagingException {
        List<Long> found = new ArrayList<>();
        folder.doCommand(protocol -> {
            for (Response response : run(protocol, "UID SEARCH " + criteria)) {
                if (response instanceof IMAPResponse imap && imap.keyEquals("SEARCH")) {
                    for (long uid = imap.readLong(); uid > 0; uid = imap.readLong()) {
                        found.add(uid);
                    }
                }
            }
            return null;
        });
        return found;
    }

    /** A command with its untagged responses, all of them seen by the library too. @throws ProtocolException for NO and BAD */
    private static Response[] run(IMAPProtocol protocol, String command) throws ProtocolException {
        Response[] responses = protocol.command(command, null);
        protocol.notifyResponseHandlers(responses);
        protocol.handleResult(responses[responses.length - 1]);
        return responses;
    }

    /** UIDs as the server wants them. */
    static String set(List<Long> uids) {
        return uids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Moves messages, by MOVE (RFC 6851) or by copy and expunge of those (RFC 4315). @return whether the server can */
    static Boolean move(IMAPProtocol protocol, String set, String target) throws ProtocolException {
        if (protocol.hasCapability("MOVE")) {
            run(protocol, "UID MOVE " + set + " \"" + target + "\"");
            return true;
        }
        if (!protocol.hasCapability("UIDPLUS")) {
            return false;
        }
        run(protocol, "UID COPY " + set + " \"" + target + "\"");
        run(protocol, "UID STORE " + set + " +FLAGS.SILENT (\\Deleted)");
        run(protocol, "UID EXPUNGE " + set);
        return true;
    }

    /** The line is well; the server only says NO or BAD to this command. */
    static boolean isRefusal(MessagingException e) {
        return e.getCause() instanceof CommandFailedException || e.getCause() instanceof BadCommandException;
    }
}

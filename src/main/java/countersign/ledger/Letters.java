package countersign.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import countersign.casework.Ask;
import countersign.casework.ContactRef;
import countersign.casework.Folio;
import countersign.casework.Letter;
import countersign.casework.RequestRef;
import countersign.casework.SentLetter;
import countersign.message.Address;
import countersign.message.MessageId;
import countersign.reading.Asked.Polarity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Letters that leave: written once with fixed bytes, then handed to the server until that is settled. */
public final class Letters {

    private final Handle handle;

    Letters(Handle handle) {
        this.handle = handle;
    }

    /** How far a letter has come. */
    public enum State {
        /** Waits for its first or next attempt. */
        QUEUED,
        /** An attempt was begun; a crash here leaves open whether it went out. */
        SENDING,
        /** The server took it. */
        ACCEPTED,
        /** The server refused it for good. */
        REFUSED,
        /** Nobody knows whether the server took it. */
        UNCERTAIN,
        /** It was not needed any more, or its time had passed. */
        CANCELLED
    }

    /**
     * A letter as it was written: its row and its bytes are made in the transaction that decided it.
     *
     * @param copyOf number of the letter that this is a copy of: the same bytes for another recipient
     */
    public record Written(SentLetter letter, String key, String sender, boolean repeatable, Optional<Long> copyOf) {}

    /** A letter that has to be handed over. */
    public record Waiting(
            long number,
            String key,
            String template,
            Folio folio,
            String sender,
            String recipient,
            String messageId,
            String sha256,
            boolean toContact,
            boolean repeatable,
            State state,
            int attempts,
            Instant queuedAt,
            Instant dueAt) {}

    /** The number that the next letter gets; it is used up with that. */
    public long nextNumber() {
        long number = handle.select("SELECT next_letter FROM head WHERE id = 1")
                .mapTo(Long.class)
                .one();
        handle.execute("UPDATE head SET next_letter = ? WHERE id = 1", number + 1);
        return number;
    }

    /** Whether a letter with that key was written before. */
    public boolean written(String key) {
        return handle.select("SELECT 1 FROM letter WHERE letter_key = ?", key)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Puts a letter into the queue, to be sent when it is due. Its bytes are kept as evidence already. */
    public void queue(Written written, Instant now, Instant due) {
        SentLetter letter = written.letter();
        handle.execute(
                """
                INSERT INTO letter (letter_no, letter_key, template, folio, contact_no, recipient, sender, message_id, copy_of, sha256,
                  asks, agrees_by, yes_does, question, body, repeatable, of_nothing, state, attempts, queued_at, due_at, answer)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', 0, ?, ?, '')""",
                letter.number(),
                written.key(),
                letter.template(),
                letter.about().word(),
                letter.contact().map(ContactRef::number).orElse(null),
                letter.to(),
                written.sender(),
                letter.messageId(),
                written.copyOf().orElse(null),
                letter.sha256(),
                FactForm.write(letter.asks()),
                letter.agreesBy().name(),
                letter.yesDoes(),
                letter.question(),
                letter.text(),
                written.repeatable(),
                Letter.answersNothing(written.key()),
                Books.moment(now),
                Books.moment(due));
        letter.asks().stream()
                .map(Ask::request)
                .distinct()
                .forEach(request -> handle.execute(
                        "INSERT INTO letter_request (case_no, request_no, letter_no) VALUES (?, ?, ?)",
                        request.file().number(),
                        request.number(),
                        letter.number()));
    }

    /** The letter with that number, as far as an answer to it is concerned. */
    public Optional<SentLetter> find(long number) {
        return handle.select("SELECT * FROM letter WHERE letter_no = ? AND NOT erased", number)
                .map((row, context) -> sent(row))
                .findOne();
    }

    /** The letter with that Message-ID. */
    public Optional<SentLetter> find(MessageId id) {
        return handle.select("SELECT * FROM letter WHERE message_id = ? AND copy_of IS NULL AND NOT erased", id.value())
                .map((row, context) -> sent(row))
                .findOne();
    }

    /** The letter with that Message-ID as it went to that address: itself, or a copy. */
    public Optional<SentLetter> find(MessageId id, String recipient) {
        return handle.select(
                        "SELECT * FROM letter WHERE message_id = ? AND LOWER(recipient) = ? AND NOT erased",
                        id.value(),
                        recipient.toLowerCase(Locale.ROOT))
                .map((row, context) -> sent(row))
                .findOne();
    }

    /** The last letter to the contact about that request which asks for something by number. */
    public Optional<SentLetter> lastAbout(RequestRef request) {
        return handle.select("""
                        SELECT l.* FROM letter l JOIN letter_request r ON r.letter_no = l.letter_no
                        WHERE r.case_no = ? AND r.request_no = ? AND l.contact_no IS NOT NULL AND l.copy_of IS NULL
                        ORDER BY l.letter_no DESC""", request.file().number(), request.number()).map((row, context) -> sent(row)).stream()
                .filter(letter -> letter.asks().stream().anyMatch(ask -> ask.item() > 0))
                .findFirst();
    }

    /** The letters that are due to be handed over, oldest first. */
    public List<Waiting> due(Instant now, int most) {
        return handle.select(
                        "SELECT * FROM letter WHERE state = 'QUEUED' AND due_at <= ? ORDER BY due_at, letter_no FETCH FIRST ? ROWS ONLY",
                        Books.moment(now),
                        most)
                .map((row, context) -> waiting(row))
                .list();
    }

    /** The letters whose attempt was begun and never ended: the process was killed. */
    public List<Waiting> in(State state) {
        return handle.select("SELECT * FROM letter WHERE state = ? ORDER BY letter_no", state.name())
                .map((row, context) -> waiting(row))
                .list();
    }

    /** When the next letter has to be handed over. */
    public Optional<Instant> nextDue() {
        return handle.select("SELECT MIN(due_at) FROM letter WHERE state IN ('QUEUED', 'UNCERTAIN')")
                .map((row, context) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .one()
                .map(OffsetDateTime::toInstant);
    }

    /** Begins an attempt, where the letter still waits. @return whether it did */
    public boolean begin(long number) {
        return handle.execute(
                        "UPDATE letter SET state = 'SENDING', attempts = attempts + 1 WHERE letter_no = ? AND state = 'QUEUED'",
                        number)
                == 1;
    }

    /** Takes back an attempt that was begun and not made: the letter waits as before. */
    public void giveBack(long number) {
        handle.execute(
                "UPDATE letter SET state = 'QUEUED', attempts = attempts - 1 WHERE letter_no = ? AND state = 'SENDING'",
                number);
    }

    /** Whether an attempt is under way that nobody called back meanwhile. */
    public boolean isSending(long number) {
        return handle.select("SELECT state FROM letter WHERE letter_no = ?", number)
                .mapTo(String.class)
                .one()
                .equals(State.SENDING.name());
    }

    /** Ends an attempt, or resolves a doubt about one. */
    public void end(long number, State state, Instant due, String answer) {
        handle.execute(
                "UPDATE letter SET state = ?, due_at = ?, answer = ? WHERE letter_no = ?",
                state.name(),
                Books.moment(due),
                answer.length() > 1000 ? answer.substring(0, 1000) : answer,
                number);
    }

    /** Lets a letter wait until then, where it still waits. */
    public void postpone(long number, Instant due) {
        handle.execute(
                "UPDATE letter SET due_at = ? WHERE letter_no = ? AND state = 'QUEUED'", Books.moment(due), number);
    }

    /** The server could not be reached: the letter waits as before, and the attempt does not count. */
    public void postpone(long number, String answer) {
        handle.execute(
                "UPDATE letter SET state = 'QUEUED', attempts = attempts - 1, answer = ? WHERE letter_no = ?",
                answer.length() > 1000 ? answer.substring(0, 1000) : answer,
                number);
    }

    /** Calls back the letters to a contact about a request that still wait; where they speak of others too, they stay. */
    public List<Waiting> waitingAbout(RequestRef request) {
        return handle.select("""
                        SELECT l.* FROM letter l JOIN letter_request r ON r.letter_no = l.letter_no
                        WHERE r.case_no = ? AND r.request_no = ? AND l.contact_no IS NOT NULL AND l.state IN ('QUEUED', 'SENDING', 'UNCERTAIN')""", request.file().number(), request.number())
                .map((row, context) -> waiting(row))
                .list();
    }

    /** The letters to a contact that still wait. */
    public List<Waiting> waitingFor(ContactRef contact) {
        return handle.select(
                        "SELECT * FROM letter WHERE contact_no = ? AND state IN ('QUEUED', 'SENDING', 'UNCERTAIN')",
                        contact.number())
                .map((row, context) -> waiting(row))
                .list();
    }

    /** Whether so many letters in that matter that answer nothing ({@link Letter#answersNothing}) were queued to that address since then. */
    public boolean wereOfNothing(int many, Address to, Folio about, Instant since) {
        return areThere(
                many,
                "SELECT 1 FROM letter WHERE of_nothing AND queued_at >= ? AND LOWER(recipient) = ? AND folio = ? LIMIT ?",
                Books.moment(since),
                to.key(),
                about.word());
    }

    /** The same to anybody in that domain, in any matter. */
    public boolean wereOfNothing(int many, String domain, Instant since) {
        return areThere(
                many,
                "SELECT 1 FROM letter WHERE of_nothing AND queued_at >= ? AND recipient LIKE ? ESCAPE '!' LIMIT ?",
                Books.moment(since),
                "%@" + domain.replaceAll("[!%_]", "!$0"));
    }

    /** Whether so many letters to that address were queued since then. */
    public boolean wereQueued(int many, String recipient, Instant since) {
        return areThere(
                many,
                "SELECT 1 FROM letter WHERE recipient = ? AND queued_at >= ? LIMIT ?",
                recipient,
                Books.moment(since));
    }

    /** Whether there are so many; those behind them are not counted. */
    private boolean areThere(int many, String select, Object... values) {
        Object[] limited = Arrays.copyOf(values, values.length + 1);
        limited[values.length] = many;
        return handle.select(select, limited).mapTo(Integer.class).list().size() == many;
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getLong("letter_no"),
                row.getString("letter_key"),
                row.getString("template"),
                Folio.of(row.getString("folio")),
                row.getString("sender"),
                row.getString("recipient"),
                row.getString("message_id"),
                row.getString("sha256"),
                row.getObject("contact_no") != null,
                row.getBoolean("repeatable"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }

    static SentLetter sent(ResultSet row) throws SQLException {
        Integer contact = row.getObject("contact_no", Integer.class);
        return new SentLetter(
                row.getLong("letter_no"),
                row.getString("template"),
                Optional.ofNullable(contact).map(ContactRef::new),
                row.getString("recipient"),
                Folio.of(row.getString("folio")),
                asks(row.getString("asks")),
                Polarity.valueOf(row.getString("agrees_by")),
                row.getString("yes_does"),
                row.getString("question"),
                row.getString("body"),
                row.getString("sha256"),
                row.getString("message_id"));
    }

    private static List<Ask> asks(String json) {
        List<Ask> asks = new ArrayList<>();
        for (JsonNode ask : FactForm.tree(json)) {
            asks.add(new Ask(
                    ask.get("number").asInt(),
                    RequestRef.read(ask.get("request").asText()).orElseThrow(),
                    ask.get("version").asInt(),
                    ask.get("item").asInt()));
        }
        return asks;
    }
}

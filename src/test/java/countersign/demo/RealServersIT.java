package countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countersign.house.House;
import countersign.mailbox.MailboxDown;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.settings.Settings;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on Debian's Dovecot and Postfix: {@code mvn verify -Preal-mail}. */
@Tag("real-mail")
class RealServersIT {

    @TempDir
    Path folder;

    @Test
    void theStoryGoesTheSameOnDovecotAndPostfix() throws Exception {
        assumeTrue(
                DebianServers.areInstalled(),
                "skipped: needs Debian's dovecot-imapd, dovecot-lmtpd and postfix, and root to start them");
        try (DebianServers servers = DebianServers.start(folder)) {
            MovableClock clock = MovableClock.startingAt(Story.BEGINS);
            Path config = Stage.write(folder.resolve("office"), "127.0.0.1", servers.smtpPort(), servers.imapPort());
            ghost(config);
            try (House house = House.open(Settings.read(config), clock, (step, about) -> {})) {
                PassingTime time = new PassingTime(house, clock);
                PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
                new Story(
                                account -> program(servers, account),
                                clock,
                                span -> pass(time, clock, span),
                                new Narrator(quiet, clock, Optional.of(house.ledger()), folder.resolve("mails")))
                        .tell();
                assertThat(house.status().lines().map(String::strip))
                        .contains("C101-1  version 1, change-order: answered")
                        .contains("C102-1  version 2, change-order: confirmed")
                        .contains("C103-1  version 1, call-summary: confirmed");
                aLetterToNobodyComesBack(servers);
                Optional<Long> broken =
                        house.ledger().read(books -> books.entries().firstBroken());
                assertThat(broken).isEmpty();
            } catch (IllegalStateException | AssertionError e) {
                throw new AssertionError(servers.logs(), e);
            }
        }
    }

    /** A contact whose mailbox does not exist: the server finds out only after it took the letter, and sends it back. */
    private static void aLetterToNobodyComesBack(DebianServers servers) {
        try (MailProgram ann = program(servers, Cast.ANN)) {
            ann.send(
                    Cast.BOT,
                    "From: Ann Miller <ann@miller.example>\nTo: <desk@miller.example>\nSubject: A job\nMessage-ID: <g1@miller.example>\n\n"
                            + "Contact: ghost@smith.example\nCase: Ghost\n- A wall: $450\n");
            Mail preview = ann.await("Shall I send this to Mr. Ghost?");
            ann.send(
                    preview.replyAddress(),
                    "From: Ann Miller <ann@miller.example>\nTo: <" + preview.replyAddress()
                            + ">\nSubject: Re: it\nMessage-ID: <g2@miller.example>\n\nyes\n");
            assertThat(ann.await("Mail to Mr. Ghost came back").text()).contains("5.1.1");
        }
    }

    private static void ghost(Path config) throws Exception {
        Files.writeString(
                config,
                Files.readString(config)
                        .replace(
                                "contacts:\n",
                                "contacts:\n  - {name: Gus Ghost, title: Mr., address: ghost@smith.example, phone: 555-0199}\n"));
    }

    private static void pass(PassingTime time, MovableClock clock, Duration span) {
        try {
            time.until(clock.instant().plus(span));
        } catch (MailboxDown e) {
            throw new IllegalStateException(e);
        }
    }

    private static MailProgram program(DebianServers servers, Account account) {
        return new MailProgram(
                account,
                new MailServer("127.0.0.1", servers.smtpPort(), Security.NONE, "", () -> ""),
                new MailServer("127.0.0.1", servers.imapPort(), Security.NONE, account.login(), account::password));
    }
}

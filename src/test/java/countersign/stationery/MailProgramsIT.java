package countersign.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.reading.Asked;
import countersign.reading.Decision;
import countersign.reading.Readers;
import countersign.reading.Reading;
import countersign.stationery.Correspondence.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our letters, answered with mail programs of Debian as they quote by themselves: mutt and s-nail. */
@Tag("real-mail")
class MailProgramsIT {

    private static final int PATIENCE_IN_SECONDS = 60;

    @TempDir
    Path folder;

    private void script(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** A mailbox in which that letter lies, and a mail server that keeps what it is given. */
    private void receive(Sample letter) throws IOException {
        String mail = new String(letter.finished().draft().raw().bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        Files.writeString(
                folder.resolve("mbox"),
                "From desk@muster.example Mon Mar  2 09:00:00 2026\n" + mail.replaceAll("(?m)^From ", ">From ") + "\n");
        Files.createDirectories(folder.resolve("Mail"));
        Files.deleteIfExists(folder.resolve("sent"));
        script("take", "cat > " + folder.resolve("sent"));
    }

    private String run(String input, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("screen").toFile())
                .start();
        try (var typed = process.outputWriter(StandardCharsets.UTF_8)) {
            typed.write(input);
            typed.flush();
            assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS))
                    .as(Files.readString(folder.resolve("screen"), StandardCharsets.ISO_8859_1))
                    .isTrue();
        } catch (IOException endedBefore) {
            assertThat(process.isAlive()).isFalse();
        }
        assertThat(folder.resolve("sent"))
                .as(Files.readString(folder.resolve("screen"), StandardCharsets.ISO_8859_1))
                .exists();
        return Files.readString(folder.resolve("sent"), StandardCharsets.UTF_8);
    }

    /** @param edit what the editor does with the quoted letter in the file $1 */
    private String mutt(String edit) throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/mutt")), "SKIPPED: mutt is not installed here");
        script("edit", edit);
        Files.writeString(folder.resolve("muttrc"), """
                set spoolfile=%1$s/mbox folder=%1$s/Mail sendmail=%1$s/take editor=%1$s/edit
                set charset=utf-8 send_charset=us-ascii:utf-8 from=max@nowak.example realname="Max Nowak"
                set include=yes fast_reply=yes reply_to=yes abort_unmodified=no copy=no quit=yes wait_key=no move=no postpone=no
                push "<first-entry><reply><send-message><quit>"
                """.formatted(folder));
        return run(
                "",
                "script",
                "-qec",
                "env HOME=" + folder + " TERM=xterm LC_ALL=C.UTF-8 mutt -n -F " + folder.resolve("muttrc"),
                "/dev/null");
    }

    private String nail(String words, String... settings) throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/s-nail")), "SKIPPED: s-nail is not installed here");
        List<String> command = new ArrayList<>(List.of(
                "env", "HOME=" + folder, "LC_ALL=C.UTF-8", "s-nail", "-#", "-n", "-R", "-S", "from=max@nowak.example"));
        for (String setting : settings) {
            command.addAll(List.of("-S", setting));
        }
        command.addAll(List.of("-S", "mta=" + folder.resolve("take"), "-S", "sendwait", "-f", "mbox"));
        return run("reply 1\n" + words + "\n~.\nquit\n", command.toArray(String[]::new));
    }

    private static void isRead(Sample letter, String reply, String words, Decision decision) {
        Asked asked = letter.asked(letter.finished());
        Reading reading = Readers.readMail(reply, asked);
        assertThat(reading.ownWords().strip()).as(letter.name() + "\n" + reply).isEqualTo(words);
        assertThat(Decision.of(reading)).as(letter.name() + "\n" + reply).isEqualTo(decision);
    }

    private static List<Sample> questions(String language) {
        return new Correspondence(language)
                .all().stream()
                        .filter(letter -> letter.name().matches(".*(change-order|scope|reminder|call-summary).*"))
                        .filter(letter ->
                                !letter.asked(letter.finished()).items().isEmpty())
                        .limit(4)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "nl", "pt"})
    void aYesAboveTheQuotedLetterIsAYesAndTheQuoteIsNot(String language) throws Exception {
        assertThat(questions(language)).isNotEmpty();
        for (Sample letter : questions(language)) {
            receive(letter);
            isRead(
                    letter,
                    mutt("{ printf 'Yes, please go ahead.\\n\\n'; cat \"$1\"; } > more && cat more > \"$1\""),
                    "Yes, please go ahead.",
                    Decision.CONFIRMED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "nl", "pt"})
    void aYesBelowTheQuotedLetterIsAYesAndTheQuoteIsNot(String language) throws Exception {
        for (Sample letter : questions(language)) {
            receive(letter);
            isRead(
                    letter,
                    mutt("printf '\\nYes, please go ahead.\\n' >> \"$1\""),
                    "Yes, please go ahead.",
                    Decision.CONFIRMED);
            receive(letter);
            isRead(
                    letter,
                    nail("Yes, please go ahead.", "quote", "indentprefix=> "),
                    "Yes, please go ahead.",
                    Decision.CONFIRMED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "nl", "pt"})
    void aLetterThatIsQuotedByNothingButTabsIsNotTakenForTheAnswer(String language) throws Exception {
        for (Sample letter : questions(language)) {
            receive(letter);
            isRead(letter, nail("No, thank you.", "quote"), "No, thank you.", Decision.DECLINED);
        }
    }

    @Test
    void aReplyWithoutAQuoteIsReadAsItStands() throws Exception {
        Sample letter = questions("en").get(0);
        receive(letter);
        isRead(letter, nail("Yes, please go ahead."), "Yes, please go ahead.", Decision.CONFIRMED);
    }

    @Test
    void aQuotedLetterWithNothingElseIsNoAnswer() throws Exception {
        for (Sample letter : questions("en")) {
            receive(letter);
            Reading reading = Readers.readMail(mutt("true"), letter.asked(letter.finished()));
            assertThat(Decision.of(reading)).as(letter.name()).isNotIn(Decision.CONFIRMED, Decision.DECLINED);
        }
    }

    @Test
    void wordsBetweenTheQuotedItemsAreReadItemByItem() throws Exception {
        Sample letter = questions("en").stream()
                .filter(one -> one.asked(one.finished()).items().size() > 1)
                .findFirst()
                .orElseThrow();
        receive(letter);
        String reply = mutt("sed -i -e '/^> *1[.)]/a yes' -e '/^> *2[.)]/a no' \"$1\"");
        Asked asked = letter.asked(letter.finished());
        assertThat(Readers.readMail(reply, asked).items().toString())
                .as(reply)
                .contains("YES")
                .contains("NO");
    }
}

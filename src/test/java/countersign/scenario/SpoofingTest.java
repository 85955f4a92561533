package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.CaseRef;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.proof.dkim.Signer;
import countersign.scenario.Scene.Left;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Tricks to write in another's name (after "Composition Kills", USENIX Security 2020), with the token of the letter in the
 * hands of who tries them, handed in as the mailbox would: none is proven at A or B, and none confirms.
 */
class SpoofingTest {

    private static final Path FOLDER = Path.of("src/test/resources/countersign/spoofed");
    private static final List<String> OFFICE =
            List.of("# signatures are checked", "# above $1,000 level B is needed, for a schedule always");
    private static final Signer ATTACKER = Keys.of("attack.example");

    @Tag("fault-89")
    @Tag("fault-86")
    @TestFactory
    Stream<DynamicTest> noTrickIsProvenAtLevelAOrB() throws IOException {
        List<Path> tricks;
        try (Stream<Path> files = Files.list(FOLDER)) {
            tricks = files.sorted().toList();
        }
        assertThat(tricks).hasSize(22);
        return tricks.stream()
                .map(trick -> DynamicTest.dynamicTest(trick.getFileName().toString(), () -> {
                    try (Scene scene = new Scene(OFFICE)) {
                        scene.handRaw(mail(Files.readString(trick), asked(scene)));
                        List<Entry> entries =
                                scene.ledger().read(books -> books.entries().of(new CaseRef(101)));
                        assertThat(levels(entries)).isNotEmpty().doesNotContain("A", "B", "C+");
                        assertThat(entries).noneMatch(entry -> entry.note().what() instanceof Fact.Confirmed);
                        assertThat(scene.standing("C101-1")).endsWith("open: 1 open");
                        assertThat(scene.takeLetters())
                                .allSatisfy(letter -> assertThat(letter.letter().to())
                                        .isIn("jim@smith.example", "ann@miller.example"));
                    }
                }));
    }

    @Tag("fault-99")
    @Test
    void whatHisOwnServerSignsIsProvenInTheSameOffice() {
        try (Scene scene = new Scene(OFFICE)) {
            Left letter = asked(scene);
            String mail = fill(
                    "From: <jim@smith.example>\nTo: <{reply}>\nSubject: Re: [C101-1]\nDate: Mon, 2 Mar 2026 09:00:00 -0600\n"
                            + "Message-ID: <own@smith.example>\n\nYes, go ahead\n",
                    letter);
            scene.handRaw(bytes(Keys.signed(mail, "smith.example")));
            List<Entry> entries = scene.ledger().read(books -> books.entries().of(new CaseRef(101)));
            assertThat(levels(entries)).containsExactly("A", "A");
            Fact.SenderExamined examined = (Fact.SenderExamined) entries.stream()
                    .map(entry -> entry.note().what())
                    .filter(Fact.SenderExamined.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(examined.signatures().get(0).answer())
                    .containsExactly(Keys.of("smith.example").record());
            assertThat(scene.standing("C101-1")).endsWith("confirmed: 1 confirmed");
        }
    }

    /** The same signed mail again, under other fields that are not signed: it says yes to nothing else. */
    @Tag("fault-90")
    @Test
    void aSignedMailThatIsSentAgainToAnotherLetterProvesNothing() {
        try (Scene scene = new Scene(OFFICE)) {
            Left first = asked(scene);
            String mail = "From: <jim@smith.example>\nSubject: Re: your letter\nDate: Mon, 2 Mar 2026 09:00:00 -0600\n"
                    + "Message-ID: <own@smith.example>\n\nYes, go ahead\n";
            String signed = Keys.with(
                    mail,
                    text -> Keys.of("smith.example")
                            .covering("from", "subject", "date", "message-id")
                            .sign(text));
            scene.handRaw(bytes(fill("To: <{reply}>\n", first) + signed));
            assertThat(scene.lastReply("C101-1").orElseThrow().why())
                    .startsWith("C: ")
                    .contains("covers nothing that says which letter it answers");
            scene.handRaw(bytes("X-Way: another\n" + fill("To: <{reply}>\nCc: <x@y.example>\n", first) + signed));
            assertThat(scene.lastReply("C101-1").orElseThrow().why())
                    .startsWith("C: ")
                    .contains("another mail bore the same Message-ID");
            assertThat(scene.standing("C101-1")).contains("1 open");
        }
    }

    private static List<String> levels(List<Entry> entries) {
        List<String> levels = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.note().what() instanceof Fact.Replied replied) {
                levels.add(replied.level());
            } else if (entry.note().what() instanceof Fact.SenderExamined examined) {
                levels.add(examined.level());
                assertThat(examined.reasons()).isNotEmpty();
            }
        }
        return levels;
    }

    /** A question over $1,000 waits for Jim's answer: it needs level B. */
    private static Left asked(Scene scene) {
        String from = "Ann Miller <ann@miller.example>";
        scene.hand(Scene.mail(
                from,
                "desk@miller.example",
                "A job",
                List.of(),
                "Case: Smith bathroom\nContact: jim@smith.example\n- Second vanity: $1,450"));
        Left preview = scene.takeLetters().get(0);
        scene.hand(Scene.mail(
                from,
                "desk@miller.example",
                "Re: it",
                List.of("In-Reply-To: <" + preview.letter().messageId() + ">"),
                "yes"));
        return scene.takeLetters().stream()
                .filter(left -> left.letter().to().equals("jim@smith.example"))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] mail(String fixture, Left letter) {
        Optional<String> signed = Optional.empty();
        StringBuilder text = new StringBuilder();
        for (String line : fixture.split("\n", -1)) {
            if (line.startsWith("# signed: ")) {
                signed = Optional.of(line.substring("# signed: ".length()));
            } else if (!line.startsWith("# ")) {
                text.append(line).append('\n');
            }
        }
        String filled = fill(text.toString(), letter);
        return bytes(signed.map(tags -> signed(filled, tags)).orElse(filled));
    }

    /** The attacker signs with his own key, whatever domain and selector he writes there. */
    private static String signed(String mail, String tags) {
        String domain = tags.substring(2, tags.indexOf(' '));
        String selector = tags.substring(tags.indexOf("s=") + 2).replace("\\0", "\0");
        return Keys.with(
                mail,
                text -> ATTACKER.with("d", domain)
                        .with("s", selector)
                        .covering("from", "to", "subject", "date", "message-id", "in-reply-to")
                        .sign(text));
    }

    private static String fill(String text, Left letter) {
        String reply = letter.message().headers().first("Reply-To").orElseThrow();
        return text.replace("{reply}", reply.substring(reply.indexOf('<') + 1, reply.indexOf('>')))
                .replace("{id}", "<" + letter.letter().messageId() + ">");
    }

    private static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}

package countersign.proof.dkim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countersign.casework.Signature;
import countersign.message.DnsAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Mails of all shapes, signed by Debian's Mail::DKIM and dkimpy, hold here with a DNS of our own, and no longer after a change:
 * {@code mvn verify -Preal-mail}.
 */
@Tag("real-mail")
class OtherSignersIT {

    private static final Path PERL = Path.of("/usr/bin/dkimproxy-sign");
    private static final Path PYTHON = Path.of("/usr/bin/dkimsign");
    private static final String SPACE_BEFORE_COLON = "white space before the colon";
    private static final String HEADER = """
            From: Jim Smith <jim@smith.example>
            To: <desk@miller.example>
            Subject: Re: Smith bathroom
             [C101-1]
            Date: Mon, 2 Mar 2026 09:00:00 -0600
            Message-ID: <m1@smith.example>
            """;

    /** By what is odd about them. */
    private static final Map<String, String> SHAPES = Map.ofEntries(
            Map.entry("plain", HEADER + "\nYes, go ahead.\n"),
            Map.entry("empty body", HEADER + "\n"),
            Map.entry("only empty lines", HEADER + "\n\n\n\n"),
            Map.entry("empty lines at the end", HEADER + "\nYes, go ahead.\n\n\n\n"),
            Map.entry("white space at the ends", HEADER + "\nYes,  go \t ahead. \t\n \t\n  Jim\n"),
            Map.entry("a dot alone", HEADER + "\nYes, go ahead.\n.\n..\nJim\n"),
            Map.entry("folded in odd places", HEADER + "X-Odd:\n \n\tby\n   itself  \n\nYes, go ahead.\n"),
            Map.entry("names in any case", HEADER.replace("From", "fROM").replace("Subject", "SUBJECT") + "\nYes.\n"),
            Map.entry(SPACE_BEFORE_COLON, HEADER.replace("Subject:", "Subject \t:") + "\nYes.\n"),
            Map.entry("an empty field", HEADER + "Comments:\n\nYes, go ahead.\n"),
            Map.entry("a field twice", HEADER + "Received: from a\nReceived: from b\n\nYes, go ahead.\n"),
            Map.entry(
                    "letters of eight bits",
                    HEADER + "Content-Transfer-Encoding: 8bit\n\nGr\u00fc\u00dfe, ja bitte.\n"),
            Map.entry("a long line", HEADER + "\n" + "yes ".repeat(240) + "\n"),
            Map.entry(
                    "several parts",
                    HEADER + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
                            + "--x\n\nYes, go ahead.\n--x\nContent-Type: text/html\n\n<p>Yes</p>\n--x--\n"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "relaxed, relaxed, rsa-sha256",
        "relaxed, simple, rsa-sha256",
        "simple, relaxed, rsa-sha256",
        "simple, simple, rsa-sha256",
        "relaxed, relaxed, ed25519-sha256",
        "simple, simple, ed25519-sha256"
    })
    void whatDkimpySignsHoldsHere(String header, String body, String algorithm) throws IOException {
        assumeTrue(Files.isExecutable(PYTHON), "skipped: needs Debian's python3-dkim and python3-nacl");
        Signer signer = algorithm.startsWith("rsa")
                ? Signer.rsa("smith.example", "s1", 2048)
                : Signer.ed25519("smith.example", "s1");
        Files.writeString(key(), algorithm.startsWith("rsa") ? signer.privateKey() : signer.seed());
        for (Map.Entry<String, String> shape : SHAPES.entrySet()) {
            if (shape.getKey().equals(SPACE_BEFORE_COLON)) {
                continue; // It takes such a field for none and leaves it out of the mail that it gives back.
            }
            String mail = shape.getValue().replace("\n", "\r\n");
            String[] words = {
                PYTHON.toString(), "--hcanon", header, "--bcanon", body, "--signalg", algorithm, "s1", "smith.example"
            };
            holds(shape.getKey(), said(mail, words), mail, signer);
        }
    }

    @ParameterizedTest
    @CsvSource({"relaxed/relaxed", "relaxed/simple", "simple/relaxed", "simple/simple"})
    void whatMailDkimSignsHoldsHere(String form) throws IOException {
        assumeTrue(Files.isExecutable(PERL), "skipped: needs Debian's libmail-dkim-perl");
        Signer signer = Signer.rsa("smith.example", "s1", 2048);
        Files.writeString(key(), signer.privateKey().replaceAll("-----[A-Z ]+-----\n", ""));
        for (Map.Entry<String, String> shape : SHAPES.entrySet()) {
            String mail = shape.getValue().replace("\n", "\r\n");
            String field = said(
                    mail,
                    PERL.toString(),
                    "--binary",
                    "--method",
                    form,
                    "--selector",
                    "s1",
                    "--domain",
                    "smith.example",
                    "--key");
            holds(shape.getKey(), field.stripTrailing() + "\r\n" + mail, mail, signer);
        }
    }

    private void holds(String shape, String signed, String mail, Signer signer) {
        assertThat(signed).as(shape).contains("DKIM-Signature:").endsWith(mail);
        Signature signature = checked(signed, signer);
        assertThat(signature.outcome())
                .as(shape + ": " + signature.reason() + "\n" + signed)
                .isEqualTo(Signature.PASS);
        assertThat(checked(signed + "Not so.\r\n", signer).passes()).as(shape).isFalse();
        assertThat(checked(signed.replace("Jim Smith", "Jim Smyth"), signer).passes())
                .as(shape)
                .isFalse();
    }

    private static Signature checked(String mail, Signer signer) {
        List<Signature> all = Dkim.check(
                RawMail.of(Signer.latin(mail)),
                name -> name.equals(signer.keyName()) ? DnsAnswer.of(List.of(signer.record())) : DnsAnswer.NONE,
                Instant.now());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Path key() {
        return folder.resolve("key");
    }

    /** What the program, which gets the mail and as its last word the key, prints. */
    private String said(String mail, String... words) throws IOException {
        Path file = Files.write(folder.resolve("mail"), Signer.latin(mail));
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>(List.of(words));
        command.add(key().toString());
        Process process = new ProcessBuilder(command)
                .redirectInput(file.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        process.onExit().join();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        return Files.readString(out, StandardCharsets.ISO_8859_1).replaceAll("\r?\n", "\r\n");
    }
}

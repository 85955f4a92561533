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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Debian's OpenDKIM signs and we check, and the other way round: {@code mvn verify -Preal-mail}. */
@Tag("real-mail")
class OpenDkimIT {

    private static final Path PROGRAM = Path.of("/usr/sbin/opendkim");
    private static final Pattern ADDED =
            Pattern.compile("### INSHEADER: idx=0 hname='([A-Za-z-]+)' hvalue='(.*?)'\n", Pattern.DOTALL);
    private static final String MAIL = """
            From: Jim Smith <jim@smith.example>
            To: <desk@miller.example>
            Subject: Re: Smith bathroom
             [C101-1]
            Date: Mon, 2 Mar 2026 09:00:00 -0600
            Message-ID: <m1@smith.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: 8bit

            Yes,  go ahead \t
            with\u00e4 it.

            Jim


            """.replace("\n", "\r\n");

    @TempDir
    Path folder;

    @BeforeEach
    void needsTheProgram() {
        assumeTrue(Files.isExecutable(PROGRAM), "skipped: needs Debian's opendkim");
    }

    @ParameterizedTest
    @CsvSource({
        "relaxed/relaxed, rsa-sha256",
        "relaxed/simple, rsa-sha256",
        "simple/relaxed, rsa-sha256",
        "simple/simple, rsa-sha256",
        "relaxed/relaxed, ed25519-sha256",
        "relaxed/simple, ed25519-sha256"
    })
    // Of its own "simple" header signatures with Ed25519 (2.11.0 beta 2) it says itself that they do not hold.
    void whatItSignsHoldsHere(String form, String algorithm) throws IOException {
        Signer signer = signer(algorithm);
        Files.writeString(folder.resolve("key"), signer.privateKey());
        String added = run(MAIL, """
                Mode s
                Domain smith.example
                Selector s1
                KeyFile @/key
                Canonicalization %s
                SignatureAlgorithm %s
                OversignHeaders From
                """.formatted(form, algorithm));
        String signed = added + "\r\n" + MAIL;
        Signature signature = checked(signed, signer);
        assertThat(signature.outcome()).as(signature.reason() + "\n" + signed).isEqualTo(Signature.PASS);
        assertThat(signature.algorithm()).isEqualTo(algorithm);
        assertThat(checked(signed.replace("Yes,", "No, "), signer).passes()).isFalse();
        assertThat(checked(signed.replace("Jim Smith", "Jim Smyth"), signer).passes())
                .isFalse();
        assertThat(checked("From: <eve@evil.example>\r\n" + signed, signer).passes())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "relaxed/relaxed, rsa-sha256",
        "relaxed/simple, rsa-sha256",
        "simple/relaxed, rsa-sha256",
        "simple/simple, rsa-sha256",
        "relaxed/relaxed, ed25519-sha256",
        "simple/simple, ed25519-sha256"
    })
    void whatWeSignHoldsThere(String form, String algorithm) throws IOException {
        Signer signer = signer(algorithm).with("c", form);
        Files.writeString(folder.resolve("dns"), signer.keyName() + " " + signer.record() + "\n");
        String config = "Mode v\nTestDNSData file:@/dns\n";
        assertThat(run(signer.sign(MAIL), config)).contains("dkim=pass");
        assertThat(run(signer.sign(MAIL).replace("Yes,", "No, "), config)).contains("dkim=fail");
    }

    private static Signer signer(String algorithm) {
        return algorithm.startsWith("rsa")
                ? Signer.rsa("smith.example", "s1", 2048)
                : Signer.ed25519("smith.example", "s1");
    }

    private static Signature checked(String mail, Signer signer) {
        List<Signature> all = Dkim.check(
                RawMail.of(Signer.latin(mail)),
                name -> name.equals(signer.keyName()) ? DnsAnswer.of(List.of(signer.record())) : DnsAnswer.NONE,
                Instant.now());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** The field that it puts on top of a mail. */
    private String run(String mail, String config) throws IOException {
        Files.write(folder.resolve("mail"), Signer.latin(mail));
        String more = "RequireSafeKeys no\nSocket local:@/socket\n";
        Files.writeString(folder.resolve("config"), (config + more).replace("@", folder.toString()));
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-x",
                        folder.resolve("config").toString(),
                        "-vv",
                        "-t",
                        folder.resolve("mail").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        process.onExit().join();
        String text = Files.readString(said, StandardCharsets.ISO_8859_1);
        Matcher added = ADDED.matcher(text + "\n");
        assertThat(added.find()).as(text).isTrue();
        return added.group(1) + ": " + added.group(2).replace("\n", "\r\n");
    }
}

package countersign.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.Signature;
import countersign.message.DnsAnswer;
import countersign.proof.dkim.Dkim;
import countersign.proof.dkim.RawMail;
import countersign.proof.dkim.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Questions to a name server of the test's own, on the loopback. */
class ResolverTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private static DnsAnswer ask(NameServer server, String name, Duration limit) {
        try (Resolver resolver = new Resolver(Optional.of(server.address()), limit)) {
            return resolver.apply(name);
        }
    }

    @Test
    void aRecordOfSeveralStringsIsOneText() {
        try (NameServer server = new NameServer()) {
            server.put("s1._domainkey.smith.example", List.of("v=DKIM1; k=rsa; p=AB", "CD/+", " EF=="));
            assertThat(ask(server, "s1._domainkey.smith.example", LIMIT))
                    .isEqualTo(DnsAnswer.of(List.of("v=DKIM1; k=rsa; p=ABCD/+ EF==")));
        }
    }

    @Test
    void aSignatureIsCheckedWithTheKeyThatItBrings() {
        Signer signer = Signer.rsa("smith.example", "s1", 2048);
        try (NameServer server = new NameServer();
                Resolver resolver = new Resolver(Optional.of(server.address()), LIMIT)) {
            String record = signer.record();
            server.put(signer.keyName(), List.of(record.substring(0, 250), record.substring(250)));
            String mail = signer.sign("From: <jim@smith.example>\r\nTo: <desk@miller.example>\r\n\r\nYes\r\n");
            List<Signature> signatures =
                    Dkim.check(RawMail.of(mail.getBytes(StandardCharsets.US_ASCII)), resolver, Instant.now());
            assertThat(signatures).extracting(Signature::outcome).containsExactly(Signature.PASS);
            assertThat(signatures.get(0).answer()).containsExactly(record);
        }
    }

    @Test
    void severalRecordsAreSeveralTexts() {
        try (NameServer server = new NameServer()) {
            server.put("a.smith.example", List.of("one"));
            server.put("a.smith.example", List.of("say \"two\" \\ three"));
            assertThat(ask(server, "a.smith.example", LIMIT).texts())
                    .containsExactlyInAnyOrder("one", "say \"two\" \\ three");
        }
    }

    @Test
    void aNameThatIsNotThereHasNone() {
        try (NameServer server = new NameServer()) {
            assertThat(ask(server, "gone.smith.example", LIMIT)).isEqualTo(DnsAnswer.NONE);
        }
    }

    @Test
    void aServerThatFailsOrSaysNothingIsAskedAnotherTime() {
        try (NameServer server = new NameServer()) {
            server.fail("broken.smith.example");
            server.ignore("silent.smith.example");
            assertThat(ask(server, "broken.smith.example", LIMIT)).isEqualTo(DnsAnswer.FAILED);
            long before = System.nanoTime();
            assertThat(ask(server, "silent.smith.example", Duration.ofMillis(300)))
                    .isEqualTo(DnsAnswer.FAILED);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void whatIsNoNameIsNotAskedFor() {
        try (NameServer server = new NameServer()) {
            for (String name :
                    List.of("a/b.example", "a b.example", "example", "a..example", "*.smith.example", "x.\0.y")) {
                assertThat(ask(server, name, LIMIT)).as(name).isEqualTo(DnsAnswer.NONE);
            }
            assertThat(ask(server, "a.".repeat(140) + "example", LIMIT)).isEqualTo(DnsAnswer.NONE);
            assertThat(server.asked()).isEmpty();
        }
    }
}

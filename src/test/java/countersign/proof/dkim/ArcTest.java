package countersign.proof.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.message.DnsAnswer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Chains of servers that pass mail on (RFC 8617). */
class ArcTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final String FOUND = "relay.example; dmarc=pass header.from=smith.example";
    private static final String MAIL = """
            From: Jim Smith <jim@smith.example>
            To: <desk@miller.example>
            Subject: Re: Smith bathroom [C101-1]
            Date: Mon, 2 Mar 2026 09:00:00 -0600
            Message-ID: <m1@smith.example>

            Yes, go ahead.
            """.replace("\n", "\r\n");

    private static final Signer FIRST = Signer.rsa("list.example", "a1", 1024);
    private static final Signer SECOND = Signer.rsa("relay.example", "a2", 1024);
    private static final Signer THIRD = Signer.rsa("last.example", "a3", 1024);

    private final Map<String, DnsAnswer> zone = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    ArcTest() {
        for (Signer signer : List.of(FIRST, SECOND, THIRD)) {
            zone.put(signer.keyName(), DnsAnswer.of(List.of(signer.record())));
        }
    }

    private Arc.Chain chain(String mail) {
        return Arc.check(
                RawMail.of(Signer.latin(mail)),
                name -> {
                    asked.add(name);
                    return zone.getOrDefault(name, DnsAnswer.NONE);
                },
                NOW);
    }

    private static String passedOn(Signer... servers) {
        String mail = MAIL;
        for (Signer server : servers) {
            mail = new Sealer(server, FOUND).pass(mail);
        }
        return mail;
    }

    @Test
    void aMailThatNobodyPassedOnHasNoChain() {
        assertThat(chain(MAIL).outcome()).isEqualTo("none");
        assertThat(Arc.sealer(RawMail.of(Signer.latin(MAIL)))).isEmpty();
    }

    @Test
    void aWholeChainHoldsHoweverLongItIs() {
        assertThat(chain(passedOn(FIRST)).passes()).isTrue();
        assertThat(chain(passedOn(FIRST, SECOND)).passes()).isTrue();
        Arc.Chain chain = chain(passedOn(FIRST, SECOND, THIRD, SECOND));
        assertThat(chain.reason()).isEmpty();
        assertThat(chain.passes()).isTrue();
        assertThat(chain.sealer()).isEqualTo("relay.example");
        assertThat(chain.results().strip()).isEqualTo(FOUND);
        assertThat(chain.signatures())
                .hasSize(5)
                .allMatch(signature -> !signature.answer().isEmpty());
    }

    @Test
    void whatComesBehindTheLastSealBreaksIt() {
        String mail = passedOn(FIRST, SECOND);
        assertThat(chain(mail.replace("Yes, go", "No, do not go")).reason())
                .contains("arc-message-signature 2", "the body was changed");
        assertThat(chain(mail.replace("Subject: Re", "Subject: Fwd")).reason())
                .contains("arc-message-signature 2", "a signed field was changed");
    }

    @Test
    void whatIsWrittenIntoAnEarlierInstanceBreaksItsSeal() {
        String mail = passedOn(FIRST, SECOND);
        String forged =
                mail.replace("Results: i=1; relay.example; dmarc=pass", "Results: i=1; relay.example; dmarc=fail");
        assertThat(forged).isNotEqualTo(mail);
        assertThat(chain(forged).reason()).contains("arc-seal 2");
        String last = mail.replace("Results: i=2; relay.example", "Results: i=2; other.example");
        assertThat(chain(last).reason()).contains("arc-seal 2");
    }

    @Test
    void aMissingADoubleOrANumberedOtherwiseInstanceBreaksIt() {
        String mail = passedOn(FIRST, SECOND);
        assertThat(chain(mail.replaceFirst("ARC-Message-Signature", "X-Message-Signature"))
                        .reason())
                .contains("one of each");
        assertThat(chain(mail.replace("i=1;", "i=3;")).reason()).contains("one of each");
        assertThat(chain(mail.replace("Results: i=1", "Results: i=2")).reason()).contains("one of each");
        assertThat(chain("ARC-Authentication-Results: i=1; " + FOUND + "\r\n" + mail)
                        .reason())
                .contains("one of each");
        assertThat(chain("ARC-Authentication-Results: i=1; " + FOUND + "\r\n" + MAIL)
                        .reason())
                .contains("nobody sealed it");
    }

    @Test
    void aSealThatSaysThatTheChainWasBrokenBreaksIt() {
        String mail = new Sealer(SECOND, FOUND).pass(passedOn(FIRST), 2, "fail");
        assertThat(chain(mail).reason()).contains("seal 2 says that the chain before it is fail");
        assertThat(chain(new Sealer(FIRST, FOUND).pass(MAIL, 1, "pass")).passes())
                .isFalse();
        assertThat(chain(new Sealer(SECOND, FOUND).pass(passedOn(FIRST), 2, "none"))
                        .passes())
                .isFalse();
    }

    @Test
    void aLongChainIsNotFollowedAndAsksNobody() {
        Signer[] many = new Signer[Arc.MOST + 1];
        java.util.Arrays.fill(many, FIRST);
        assertThat(chain(passedOn(many)).reason()).contains("longer than");
        assertThat(asked).isEmpty();
    }

    @Test
    void aQuestionWithoutAnAnswerLeavesItOpen() {
        zone.put(FIRST.keyName(), DnsAnswer.FAILED);
        Arc.Chain chain = chain(passedOn(FIRST, SECOND));
        assertThat(chain.outcome()).isEqualTo("temperror");
        assertThat(chain.results()).isEmpty();
    }
}

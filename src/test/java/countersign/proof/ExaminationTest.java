package countersign.proof;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.Level;
import countersign.casework.Proven;
import countersign.message.Address;
import countersign.message.DnsAnswer;
import countersign.proof.Grading.Circumstances;
import countersign.proof.dkim.Sealer;
import countersign.proof.dkim.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From what stands in a mail to its level, with every reason. */
class ExaminationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final Address JIM = Address.of("jim@smith.example");
    private static final Signer SMITH = Signer.rsa("smith.example", "s1", 2048);
    private static final Signer OTHER = Signer.rsa("elsewhere.example", "s1", 1024);
    private static final Signer BELOW = Signer.ed25519("mail.smith.example", "s1");
    private static final Signer RELAY = Signer.rsa("relay.example", "s1", 1024);
    private static final String MAIL = """
            From: Jim Smith <jim@smith.example>
            To: <desk+token@miller.example>
            Subject: Re: Smith bathroom [C101-1]
            Date: Mon, 2 Mar 2026 09:00:00 -0600
            Message-ID: <m1@smith.example>
            Content-Type: text/plain

            Yes, go ahead.
            """.replace("\n", "\r\n");
    private static final Circumstances TOKEN = circumstances(Set.of("to"), false, false);

    private final Map<String, DnsAnswer> zone = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final Function<String, DnsAnswer> dns = name -> {
        asked.add(name);
        return zone.getOrDefault(name, DnsAnswer.NONE);
    };

    ExaminationTest() {
        for (Signer signer : List.of(SMITH, OTHER, BELOW, RELAY)) {
            zone.put(signer.keyName(), DnsAnswer.of(List.of(signer.record())));
        }
    }

    private static Circumstances circumstances(Set<String> carriers, boolean fresh, boolean repeated) {
        return new Circumstances(Optional.empty(), true, true, fresh, carriers, repeated);
    }

    private Examined examined(String mail) {
        return new Examination(Optional.of(dns), Optional.of("MX.miller.example"), List.of("Relay.example"))
                .of(mail.getBytes(StandardCharsets.ISO_8859_1), JIM, NOW);
    }

    private Proven graded(String mail) {
        return Grading.of(TOKEN, examined(mail));
    }

    private void isC(String mail, String reason) {
        Proven proven = graded(mail);
        assertThat(proven.level()).as(proven.why()).isEqualTo(Level.C);
        assertThat(proven.why()).contains(reason);
    }

    @Test
    void aSignatureOfItsDomainMakesA() {
        Proven proven = graded(SMITH.sign(MAIL));
        assertThat(proven.level()).isEqualTo(Level.A);
        assertThat(proven.reasons())
                .containsExactly(
                        "it says that it is from the known address",
                        "the token came back",
                        "signed by smith.example (rsa-sha256, 2048 bits)");
    }

    @Test
    void oneThatHoldsIsEnoughAmongOthersThatDoNot() {
        assertThat(graded(OTHER.sign(SMITH.sign(SMITH.with("x", "1").sign(MAIL))))
                        .level())
                .isEqualTo(Level.A);
    }

    @Test
    void aMailWithoutASignatureIsC() {
        isC(MAIL, "nobody signed it");
    }

    @Tag("fault-90")
    @Test
    void aSignatureOfAnotherDomainOrOfOneBelowIsC() {
        isC(OTHER.sign(MAIL), "elsewhere.example does not answer for smith.example");
        isC(BELOW.sign(MAIL), "mail.smith.example does not answer for smith.example");
    }

    @Test
    void aDomainWithOtherLettersIsComparedAsTheDnsHasIt() {
        Signer mueller = Signer.ed25519("xn--mller-kva.example", "s1");
        zone.put(mueller.keyName(), DnsAnswer.of(List.of(mueller.record())));
        String mail = mueller.sign(MAIL.replace("jim@smith", "jim@m\u00c3\u00bcller"));
        Examined examined = new Examination(Optional.of(dns), Optional.empty(), List.of())
                .of(mail.getBytes(StandardCharsets.ISO_8859_1), Address.of("jim@m\u00fcller.example"), NOW);
        assertThat(examined.strong()).hasSize(1);
    }

    @Tag("fault-90")
    @Test
    void aSignatureThatCoversTooLittleIsC() {
        isC(SMITH.with("l", "5").sign(MAIL) + "And pay Eve.\r\n", "covers a part of the body only");
        isC(SMITH.covering("from", "to", "date").sign(MAIL), "does not cover the header field subject");
        isC(SMITH.covering("from", "to", "subject").sign(MAIL), "does not cover the header field date");
        isC(SMITH.covering("from", "subject", "date", "message-id").sign(MAIL), "nothing that says which letter");
        isC("Subject: other\r\n" + SMITH.sign(MAIL), "subject stands there twice");
        isC("Content-Type: text/html\r\n" + SMITH.sign(MAIL), "content-type stands there twice");
        String copied = SMITH.covering("from", "to", "cc", "subject", "date").sign("Cc: <a@smith.example>\r\n" + MAIL);
        isC("Cc: <desk+token@miller.example>\r\n" + copied, "cc stands there twice");
    }

    @Test
    void aSignedMailThatWasHungOnAnotherLetterIsNotVouchedForEither() {
        String replayed = "Authentication-Results: mx.miller.example; dmarc=pass header.from=smith.example\r\n"
                + SMITH.covering("from", "subject", "date", "message-id").sign(MAIL);
        isC(replayed, "nothing that says which letter");
    }

    @Test
    void aSubjectWithTheTagBindsOnlyTogetherWithTheMessageId() {
        Circumstances tagged = circumstances(Set.of("to", "subject"), false, false);
        String both = SMITH.covering("from", "subject", "date", "message-id").sign(MAIL);
        String one = SMITH.covering("from", "subject", "date").sign(MAIL);
        assertThat(Grading.of(tagged, examined(both)).level()).isEqualTo(Level.A);
        assertThat(Grading.of(tagged, examined(one)).level()).isEqualTo(Level.C);
    }

    @Tag("fault-90")
    @Test
    void aKeyThatIsTriedOutIsC() {
        zone.put(SMITH.keyName(), DnsAnswer.of(List.of("v=DKIM1; t=y; p=" + SMITH.key())));
        isC(SMITH.sign(MAIL), "tried out");
    }

    @Test
    void aBrokenSignatureIsCAndNoWorse() {
        isC(SMITH.sign(MAIL).replace("go ahead", "do not"), "the body was changed");
    }

    @Test
    void aSilentDnsIsAskedOnceForAMailAndHarmsNobody() {
        zone.replaceAll((name, answer) -> DnsAnswer.FAILED);
        isC(OTHER.sign(SMITH.sign(SMITH.sign(MAIL))), "its key could not be asked for");
        assertThat(asked).hasSize(1);
    }

    @Test
    void anotherMailOfTheSameMessageIdIsC() {
        Proven proven = Grading.of(circumstances(Set.of("to"), false, true), examined(SMITH.sign(MAIL)));
        assertThat(proven.level()).isEqualTo(Level.C);
        assertThat(proven.why()).contains("another mail bore the same Message-ID");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mx.miller.example; dmarc=pass header.from=smith.example | B",
                "MX.Miller.example 1; spf=fail; dmarc=pass header.from=smith.example | B",
                "mx.miller.example; dmarc=fail header.from=smith.example | E",
                "mx.miller.example; dmarc=none header.from=smith.example | C",
                "mx.miller.example; dmarc=temperror header.from=smith.example | C",
                "mx.miller.example; spf=pass smtp.mailfrom=jim@smith.example | C",
                "mx.miller.example; dkim=pass header.d=smith.example | C",
                "mx.elsewhere.example; dmarc=pass header.from=smith.example | C",
                "mx.miller.example.evil.example; dmarc=pass header.from=smith.example | C",
                "mx.miller.example (x; dmarc=pass header.from=smith.example | C",
            })
    @Tag("fault-91")
    @Tag("fault-88")
    void theOwnMailServerIsBelieved(String results, Level level) {
        assertThat(graded("Authentication-Results: " + results + "\r\n" + MAIL).level())
                .isEqualTo(level);
    }

    @Tag("fault-88")
    @Test
    void onlyTheTopmostResultsAreRead() {
        String forged = "Authentication-Results: mx.miller.example; dmarc=pass header.from=smith.example\r\n" + MAIL;
        assertThat(graded("Authentication-Results: mx.miller.example; spf=none\r\n" + forged)
                        .level())
                .isEqualTo(Level.C);
        assertThat(graded("Authentication-Results: mx.other.example; none\r\n" + forged)
                        .level())
                .isEqualTo(Level.C);
        assertThat(examined("Authentication-Results: mx.other.example; none\r\n" + forged)
                        .trusted())
                .isEmpty();
    }

    @Test
    void aSignatureThatHoldsOutweighsAServerThatSaysOtherwise() {
        String denied = "Authentication-Results: mx.miller.example; dmarc=fail header.from=smith.example\r\n";
        assertThat(graded(denied + SMITH.sign(MAIL)).level()).isEqualTo(Level.A);
        assertThat(Grading.of(
                                new Circumstances(Optional.empty(), true, false, false, Set.of(), false),
                                examined(denied + MAIL))
                        .level())
                .isEqualTo(Level.E);
    }

    @ParameterizedTest
    @ValueSource(strings = {"relay.example", "elsewhere.example"})
    void aChainCountsWhereItsLastSealerIsTrusted(String last) {
        Signer sealer = last.equals("relay.example") ? RELAY : OTHER;
        String mail = new Sealer(sealer, last + "; dmarc=pass header.from=smith.example")
                .pass(new Sealer(OTHER, "elsewhere.example; none").pass(MAIL));
        Proven proven = graded(mail);
        assertThat(proven.level()).as(proven.why()).isEqualTo(sealer == RELAY ? Level.B : Level.C);
        // Where its last sealer is nobody, nobody is asked for its keys.
        assertThat(asked.isEmpty()).isEqualTo(sealer == OTHER);
        assertThat(graded(mail.replace("Yes,", "No,")).level()).isEqualTo(Level.C);
    }

    @Test
    void theTokenOfAFreshLetterMakesCPlusAndThatCountsForB() {
        Proven proven = Grading.of(circumstances(Set.of("to"), true, false), examined(MAIL));
        assertThat(proven.level()).isEqualTo(Level.C_PLUS);
        assertThat(Level.C_PLUS.reaches(Level.B)).isTrue();
        assertThat(Level.C_PLUS.reaches(Level.A)).isFalse();
        assertThat(Level.C.reaches(Level.B)).isFalse();
        assertThat(Grading.of(circumstances(Set.of("to"), true, false), examined(SMITH.sign(MAIL)))
                        .level())
                .isEqualTo(Level.A);
    }

    @Test
    void withoutTheTokenOrTheAddressNoSignatureHelps() {
        Examined examined = examined(SMITH.sign(MAIL));
        Optional<String> none = Optional.empty();
        assertThat(Grading.of(new Circumstances(none, true, false, false, Set.of(), false), examined)
                        .level())
                .isEqualTo(Level.D);
        assertThat(Grading.of(new Circumstances(none, false, true, false, Set.of("to"), false), examined)
                        .level())
                .isEqualTo(Level.E);
        Proven doubtful = Grading.of(
                new Circumstances(Optional.of("it has 2 From fields"), false, true, false, Set.of("to"), false),
                examined);
        assertThat(doubtful.why()).isEqualTo("E: it has 2 From fields");
    }

    @Test
    void whereNothingIsLookedAtNothingIsAsked() {
        assertThat(Examination.NONE.of(SMITH.sign(MAIL).getBytes(StandardCharsets.ISO_8859_1), JIM, NOW))
                .isEqualTo(Examined.NOTHING);
        Examined server = new Examination(Optional.empty(), Optional.of("mx.miller.example"), List.of())
                .of(SMITH.sign(MAIL).getBytes(StandardCharsets.ISO_8859_1), JIM, NOW);
        assertThat(server.signatures()).isEmpty();
        assertThat(Grading.of(TOKEN, Examined.NOTHING).reasons())
                .containsExactly("it says that it is from the known address", "the token came back");
    }
}

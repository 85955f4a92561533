package countersign.proof.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.Signature;
import countersign.message.DnsAnswer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DKIM on raw bytes, against RFC 6376, RFC 8301 and RFC 8463, with a DNS of its own. */
class DkimTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final Signer RSA = Signer.rsa("smith.example", "s1", 2048);
    private static final Signer ED25519 = Signer.ed25519("smith.example", "s2");
    private static final String MAIL = """
            From: Jim Smith <jim@smith.example>
            To: <desk@miller.example>
            Subject: Re: Smith bathroom
             [C101-1]
            Date: Mon, 2 Mar 2026 09:00:00 -0600
            Message-ID: <m1@smith.example>

            Yes,  go ahead \t
            with\u00e4 it.

            Jim


            """.replace("\n", "\r\n");

    private final Map<String, DnsAnswer> zone = new HashMap<>(Map.of(
            RSA.keyName(),
            DnsAnswer.of(List.of(RSA.record())),
            ED25519.keyName(),
            DnsAnswer.of(List.of(ED25519.record()))));

    private final Function<String, DnsAnswer> dns = name -> zone.getOrDefault(name, DnsAnswer.NONE);

    private Signature checked(String mail) {
        List<Signature> all = Dkim.check(RawMail.of(Signer.latin(mail)), dns, NOW);
        assertThat(all).isNotEmpty();
        return all.get(0);
    }

    private void holds(String mail) {
        Signature signature = checked(mail);
        assertThat(signature.outcome()).as(signature.reason()).isEqualTo(Signature.PASS);
    }

    private void fails(String mail, String reason) {
        Signature signature = checked(mail);
        assertThat(signature.outcome() + ": " + signature.reason())
                .startsWith("fail: ")
                .contains(reason);
    }

    @Test
    void theExampleOfTheStandardHolds() {
        String mail = """
                DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
                 d=football.example.com; i=@football.example.com;
                 q=dns/txt; s=brisbane; t=1528637909; h=from : to :
                 subject : date : message-id : from : subject : date;
                 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
                 b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
                 Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
                DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
                 d=football.example.com; i=@football.example.com;
                 q=dns/txt; s=test; t=1528637909; h=from : to : subject :
                 date : message-id : from : subject : date;
                 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
                 b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
                 DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
                 dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
                From: Joe SixPack <joe@football.example.com>
                To: Suzie Q <suzie@shopping.example.net>
                Subject: Is dinner ready?
                Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
                Message-ID: <20030712040037.46341.5F8J@football.example.com>

                Hi.

                We lost the game.  Are you hungry yet?

                Joe.
                """;
        zone.put(
                "brisbane._domainkey.football.example.com",
                DnsAnswer.of(List.of("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")));
        zone.put(
                "test._domainkey.football.example.com",
                DnsAnswer.of(List.of("v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWR"
                        + "iGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutAC"
                        + "DfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3"
                        + "Ip3G+2kryOTIKT+l/K4w3QIDAQAB")));
        List<Signature> both = Dkim.check(RawMail.of(Signer.latin(mail.replace("\n", "\r\n"))), dns, NOW);
        assertThat(both).extracting(Signature::outcome).containsExactly("pass", "pass");
        assertThat(both).extracting(Signature::keyBits).containsExactly(256, 1024);
        assertThat(both.get(0).asked()).isEqualTo("brisbane._domainkey.football.example.com");
        assertThat(both.get(0).answer().get(0)).contains("11qYAYKxCrfVS");
        // Kept with other line ends it is the same mail.
        assertThat(Dkim.check(RawMail.of(Signer.latin(mail)), dns, NOW))
                .extracting(Signature::outcome)
                .containsExactly("pass", "pass");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"simple/simple", "simple/relaxed", "relaxed/simple", "relaxed/relaxed", "simple", "relaxed"})
    void whatIsSignedHoldsInEveryForm(String form) {
        holds(RSA.with("c", form).sign(MAIL));
        holds(ED25519.with("c", form).sign(MAIL));
    }

    @Test
    void aMailWithoutASignatureHasNone() {
        assertThat(Dkim.check(RawMail.of(Signer.latin(MAIL)), dns, NOW)).isEmpty();
    }

    @Test
    void whiteSpaceMayChangeWhereTheSignerSaysSo() {
        for (String form : new String[] {"relaxed/relaxed", "simple/simple"}) {
            String signed = RSA.with("c", form).sign(MAIL);
            boolean relaxed = form.startsWith("relaxed");
            String[] changed = {
                signed.replace("Subject: Re: Smith bathroom\r\n [", "subject:  Re:  Smith bathroom \t["),
                signed.replace("go ahead \t", "go\tahead"),
                signed.replace("To: <", "To :\t<")
            };
            for (String mail : changed) {
                assertThat(mail).isNotEqualTo(signed);
                assertThat(checked(mail).passes()).as(form + "\n" + mail).isEqualTo(relaxed);
            }
        }
    }

    @Test
    void emptyLinesAtTheEndAndAMissingLastLineEndDoNotCount() {
        for (String form : new String[] {"simple/simple", "relaxed/relaxed"}) {
            Signer signer = RSA.with("c", form);
            String signed = signer.sign(MAIL);
            holds(signed + "\r\n\r\n");
            holds(signed.stripTrailing());
            holds(signer.sign(MAIL.stripTrailing()) + "\r\n");
            String header = MAIL.substring(0, MAIL.indexOf("\r\n\r\n") + 2);
            holds(signer.sign(header + "\r\n"));
            holds(signer.sign(header));
            holds(signer.sign(header + "\r\n") + "\r\n");
            fails(signer.sign(header + "\r\n") + "x", "the body was changed");
        }
    }

    /** Sections 3.4.3 and 3.4.4: the hashes of an empty body are known to everybody. */
    @Test
    void anEmptyBodyHasTheHashesThatTheStandardNames() {
        assertThat(Canonical.SIMPLE.body(new byte[0])).containsExactly('\r', '\n');
        assertThat(Canonical.RELAXED.body(new byte[0])).isEmpty();
        assertThat(new String(Canonical.RELAXED.body(Signer.latin(" C \r\nD \t E\r\n\r\n\r\n"))))
                .isEqualTo(" C\r\nD E\r\n");
        assertThat(new String(Canonical.SIMPLE.body(Signer.latin(" C \r\nD \t E\r\n\r\n\r\n"))))
                .isEqualTo(" C \r\nD \t E\r\n");
        assertThat(Canonical.RELAXED.field("A: X")).isEqualTo("a:X");
        assertThat(Canonical.RELAXED.field("B : Y\t\r\n\tZ  ")).isEqualTo("b:Y Z");
        assertThat(Canonical.SIMPLE.field("B : Y\t\r\n\tZ  ")).isEqualTo("B : Y\t\r\n\tZ  ");
    }

    @Test
    void lineEndsThatProgramsReadDifferentlyCountAsBroken() {
        String signed = RSA.sign(MAIL);
        fails(signed.replace("Subject: Re:", "Subject: a\nFrom: x@y.example\r\nX: Re:"), "line ends in its header");
        fails(signed.replace("Subject: Re:", "Subject: a\rFrom: x"), "line ends in its header");
        fails(signed.replace("Subject: Re:", "Subject: \0Re:"), "NUL");
        fails("nonsense\r\n" + signed, "is no header field");
        fails(" From: x@y.example\r\n" + signed, "is no header field");
        fails(signed.replace("Jim\r\n\r\n", "Jim\n\n"), "the body was changed");
    }

    /** Signed, it holds; after any change of a signed field or of the body it does not. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noChangeOfASignedMailGoesUnseen(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 25; round++) {
            String mail = anyMail(random);
            Signer signer = (random.nextBoolean() ? RSA : ED25519)
                    .with("c", random.nextBoolean() ? "relaxed/simple" : "simple/relaxed");
            String signed = signer.sign(mail);
            holds(signed);
            int from = signed.length() - mail.length();
            for (int change = 0; change < 10; change++) {
                int at = from + random.nextInt(mail.length());
                char c = signed.charAt(at);
                if (" \t\r\n:".indexOf(c) < 0) {
                    char other = c == 'x' ? 'y' : 'x';
                    String changed = signed.substring(0, at) + other + signed.substring(at + 1);
                    assertThat(checked(changed).passes()).as(changed).isFalse();
                }
            }
        }
    }

    private static String anyMail(Random random) {
        StringBuilder mail = new StringBuilder();
        for (String name : List.of("From", "To", "Subject", "Date", "Message-ID")) {
            mail.append(name).append(": ").append(words(random, 3));
            if (random.nextInt(3) == 0) {
                mail.append("\r\n\t").append(words(random, 2));
            }
            mail.append("\r\n");
        }
        mail.append("\r\n");
        for (int line = random.nextInt(6); line >= 0; line--) {
            mail.append(words(random, random.nextInt(5)))
                    .append(random.nextInt(4) == 0 ? " \t" : "")
                    .append("\r\n");
        }
        return mail.toString();
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ");
            for (int c = random.nextInt(6); c >= 0; c--) {
                words.append((char) (random.nextInt(5) == 0 ? 160 + random.nextInt(95) : 'a' + random.nextInt(20)));
            }
        }
        return words.toString();
    }

    @Tag("fault-90")
    @Test
    void aFieldThatIsAddedBelowOrAboveIsNoticedWhereItsNameIsSignedOnceMore() {
        Signer oversigned = RSA.covering("from", "from", "subject", "subject", "date", "message-id");
        String signed = oversigned.sign(MAIL);
        holds(signed);
        fails("From: x@y.example\r\n" + signed, "");
        fails(signed.replace("Date:", "Subject: other\r\nDate:"), "");
        // Not oversigned: the signature holds, and the one on top is not covered. Examination sees to that.
        holds("From: x@y.example\r\n" + RSA.sign(MAIL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v", "a", "d", "s"})
    void everyNeededTagIsNeeded(String tag) {
        fails(RSA.with(tag, null).sign(MAIL), "it has no " + tag + "=");
    }

    @Test
    void aSignatureWithoutHashFieldsOrValueIsNone() {
        String signed = RSA.sign(MAIL);
        fails(signed.replaceFirst("bh=[^;]*;", ""), "it has no bh=");
        fails(signed.replaceFirst("h=from[^;]*;", ""), "it has no h=");
        fails(signed.replaceFirst(" b=[^\r]*", " q=dns/txt"), "it has no b=");
        fails(signed.replaceFirst(" b=[^\r]*", " b="), "it cannot be decoded");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v | 2 | another version",
                "a | rsa-sha1 | rsa-sha1, which is broken",
                "a | rsa-md5 | another algorithm",
                "a | dsa-sha256 | another algorithm",
                "c | relaxed/loose | canonicalization is unknown",
                "c | simple/simple/simple | canonicalization is unknown",
                "q | ldap | not in the DNS",
                "d | smith.example'a.evil.example | no domain name",
                "d | -smith.example | no domain name",
                "s | s1._domainkey.evil.example.\u00a7 | cannot be read",
                "s | s1/../x | no domain name",
                "i | jim@other.example | outside of its domain",
                "i | jim | outside of its domain",
                "i | jim@notsmith.example | outside of its domain",
                "t | soon | is no moment",
                "x | -5 | is no moment",
                "x | 1772463599 | it expired",
                "x | 1 | it expired",
            })
    @Tag("fault-90")
    void aTagThatIsNotSoundMakesItFail(String tag, String value, String reason) {
        fails(RSA.with(tag, value).sign(MAIL), reason);
    }

    @Test
    void whatIsSoundThoughUnusualHolds() {
        holds(RSA.with("q", "ldap : dns/txt").with("x", "1772463601").sign(MAIL));
        holds(RSA.with("i", "jim=2Bx@mail.smith.example")
                .with("z", "From:a|To:b")
                .sign(MAIL));
        holds(RSA.with("a", "RSA-SHA256").with("d", "Smith.EXAMPLE").sign(MAIL));
        holds(RSA.with("c", null).sign(MAIL));
    }

    @Test
    void itExpiresNoSoonerThanItWasMade() {
        fails(RSA.with("t", "1900000000").with("x", "1900000000").sign(MAIL), "expires before it was made");
    }

    @Test
    void aTagThatStandsTwiceMakesTheListUnreadable() {
        fails(RSA.sign(MAIL).replaceFirst("d=smith.example;", "d=smith.example; d=other.example;"), "stands twice");
        fails(RSA.sign(MAIL).replaceFirst("v=1;", "v=1;;"), "cannot be read");
        fails(RSA.sign(MAIL).replaceFirst("v=1;", "v=1; =x;"), "cannot be read");
    }

    @Test
    void fromHasToBeSigned() {
        fails(RSA.covering("to", "subject", "date").sign(MAIL), "From is not signed");
        fails(RSA.covering("x-from").sign(MAIL), "From is not signed");
    }

    @Test
    void behindTheSignedLengthAnythingMayFollow() {
        String signed = RSA.with("l", "10").sign(MAIL);
        Signature signature = checked(signed + "\r\nAnd pay Eve.\r\n");
        assertThat(signature.passes()).isTrue();
        assertThat(signature.length()).contains(10L);
        fails(RSA.sign(MAIL).replaceFirst("h=from", "l=99999; h=from"), "shorter than it says");
        fails(RSA.sign(MAIL).replaceFirst("h=from", "l=ten; h=from"), "its length is no number");
        fails(signed.replace("Yes,", "No, "), "the body was changed");
    }

    @Test
    void eachOfSeveralSignaturesIsChecked() {
        String mail = ED25519.sign(RSA.sign(RSA.with("x", "1").sign(MAIL)));
        assertThat(Dkim.check(RawMail.of(Signer.latin(mail)), dns, NOW))
                .extracting(Signature::outcome)
                .containsExactly("pass", "pass", "fail");
        String many = MAIL;
        for (int i = 0; i < 12; i++) {
            many = ED25519.sign(many);
        }
        assertThat(Dkim.check(RawMail.of(Signer.latin(many)), dns, NOW)).hasSize(Dkim.MOST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v=DKIM1; p= | revoked",
                "v=DKIM1; k=rsa | holds no key",
                "v=DKIM2; p=KEY | another version",
                "p=KEY; v=DKIM1 | another version",
                "v=DKIM1; k=ed25519; p=KEY | not for that algorithm",
                "v=DKIM1; h=sha1; p=KEY | not for SHA-256",
                "v=DKIM1; s=web; p=KEY | not for mail",
                "v=DKIM1; p=!!! | cannot be read",
                "v=DKIM1; p=AAAA | cannot be read",
                "v=DKIM1; p=KEY; p=KEY | cannot be read",
                "nonsense | cannot be read",
            })
    void aKeyThatIsNotForThisIsNoKey(String record, String reason) {
        zone.put(RSA.keyName(), DnsAnswer.of(List.of(record.replace("KEY", RSA.key()))));
        fails(RSA.sign(MAIL), reason);
        assertThat(checked(RSA.sign(MAIL)).answer()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p=KEY",
                "v=DKIM1; h=sha1:sha256; s=web:email; p=KEY; n=a note",
                "v=DKIM1; s=*; t=x; p=KEY;",
                "k=rsa; p=KEY"
            })
    void aKeyRecordMayBeShortAndMayBeLong(String record) {
        zone.put(RSA.keyName(), DnsAnswer.of(List.of(record.replace("KEY", RSA.key()))));
        holds(RSA.sign(MAIL));
    }

    @Test
    void noKeyAndSeveralKeysAreNone() {
        zone.put(RSA.keyName(), DnsAnswer.NONE);
        fails(RSA.sign(MAIL), "there is no key for it");
        zone.put(RSA.keyName(), DnsAnswer.of(List.of(RSA.record(), RSA.record())));
        fails(RSA.sign(MAIL), "there are several keys for it");
        zone.put(
                RSA.keyName(),
                DnsAnswer.of(List.of(Signer.rsa("smith.example", "s1", 2048).record())));
        fails(RSA.sign(MAIL), "or the key is another one");
    }

    @Test
    void aQuestionWithoutAnAnswerSaysNothingForOrAgainst() {
        zone.put(RSA.keyName(), DnsAnswer.FAILED);
        assertThat(checked(RSA.sign(MAIL)).outcome()).isEqualTo(Signature.TEMPERROR);
    }

    @Test
    void aKeyThatIsTriedOutIsToldApart() {
        zone.put(RSA.keyName(), DnsAnswer.of(List.of("v=DKIM1; t=s:y; p=" + RSA.key())));
        assertThat(checked(RSA.sign(MAIL)).passes()).isTrue();
        assertThat(checked(RSA.sign(MAIL)).testing()).isTrue();
        fails(RSA.with("i", "@mail.smith.example").sign(MAIL), "its identity is not its domain");
    }

    @Tag("fault-90")
    @ParameterizedTest
    @CsvSource({"512, false", "1023, false", "1024, true", "2048, true"})
    void aKeyBelow1024BitsIsNone(int bits, boolean holds) {
        Signer signer = Signer.rsa("smith.example", "size" + bits, bits);
        zone.put(signer.keyName(), DnsAnswer.of(List.of(signer.record())));
        Signature signature = checked(signer.sign(MAIL));
        assertThat(signature.passes()).isEqualTo(holds);
        assertThat(signature.keyBits()).isEqualTo(bits);
    }

    @Test
    void anEd25519KeyHas32Bytes() {
        zone.put(ED25519.keyName(), DnsAnswer.of(List.of("v=DKIM1; k=ed25519; p=" + RSA.key())));
        fails(ED25519.sign(MAIL), "cannot be read");
    }

    @Test
    void itsDomainAnswersForItselfAndWhatIsBelowIt() {
        Signature signature = checked(RSA.sign(MAIL));
        assertThat(signature.answersFor("smith.example")).isTrue();
        assertThat(signature.answersFor("mail.smith.example")).isTrue();
        assertThat(signature.answersFor("notsmith.example")).isFalse();
        assertThat(signature.answersFor("example")).isFalse();
        assertThat(signature.answersFor("smith.example.evil.example")).isFalse();
    }
}

package countersign.proof;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.message.MessageId;
import countersign.proof.Tokens.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final String IMPLIED = "jim@smith.example\n1=C101-1v1.1\n";
    private static final Optional<String> PATTERN = Optional.of("desk+{token}@miller.example");

    private final Tokens tokens = new Tokens(new byte[32], "desk@miller.example", PATTERN);
    private final Token token = tokens.of(482, IMPLIED);

    @Test
    void aTokenComesBackInTheReplyAddressInAnyCase() {
        String address = tokens.replyAddress(token);
        assertThat(address).matches("desk\\+482\\.[a-z2-7]{26}@miller\\.example");
        assertThat(tokens.in(address)).contains(token);
        assertThat(tokens.in(address.toUpperCase(Locale.ROOT))).contains(token);
    }

    @Test
    void aTokenComesBackInTheMessageId() {
        assertThat(tokens.in(tokens.messageId(token))).contains(token);
        assertThat(tokens.in(new MessageId(tokens.messageId(token).value().replace("miller", "other"))))
                .isEmpty();
    }

    @Tag("fault-87")
    @Test
    void itHoldsForNothingButWhatItWasMadeFor() {
        assertThat(tokens.holds(token, IMPLIED)).isTrue();
        assertThat(tokens.holds(token, IMPLIED.replace("v1", "v2"))).isFalse();
        assertThat(tokens.holds(token, IMPLIED.replace("jim", "tom"))).isFalse();
        assertThat(tokens.holds(new Token(483, token.mac()), IMPLIED)).isFalse();
    }

    @Test
    void anotherKeyOrAnotherMailboxMakesOtherTokens() {
        byte[] key = new byte[32];
        key[31] = 1;
        assertThat(new Tokens(key, "desk@miller.example", PATTERN).holds(token, IMPLIED))
                .isFalse();
        assertThat(new Tokens(new byte[32], "desk@other.example", PATTERN).holds(token, IMPLIED))
                .isFalse();
    }

    @Tag("fault-87")
    @Test
    void aHundredThousandGuessesFindNone() {
        Random random = new Random(7);
        String alphabet = "abcdefghijklmnopqrstuvwxyz234567";
        for (int i = 0; i < 100_000; i++) {
            StringBuilder guess = new StringBuilder();
            for (int j = 0; j < 26; j++) {
                guess.append(alphabet.charAt(random.nextInt(32)));
            }
            assertThat(tokens.holds(new Token(482, guess.toString()), IMPLIED)).isFalse();
        }
    }

    @Test
    void whatIsNoTokenIsNone() {
        for (String address : new String[] {
            "desk@miller.example",
            "desk+@miller.example",
            "desk+482@miller.example",
            "desk+482.abc@miller.example",
            "desk+x.aaaaaaaaaaaaaaaaaaaaaaaaaa@miller.example",
            "desk+482.aaaaaaaaaaaaaaaaaaaaaaaaa1@miller.example",
            "desk+99999999999999999999.aaaaaaaaaaaaaaaaaaaaaaaaaa@miller.example",
            "@",
            ""
        }) {
            assertThat(tokens.in(address)).as(address).isEmpty();
        }
    }

    @Test
    void withoutSubaddressesOnlyTheMessageIdCarriesIt() {
        Tokens plain = new Tokens(new byte[32], "desk@miller.example", Optional.empty());
        assertThat(plain.replyAddress(token)).isEqualTo("desk@miller.example");
        assertThat(plain.in("desk+482.aaaaaaaaaaaaaaaaaaaaaaaaaa@miller.example"))
                .isEmpty();
        assertThat(plain.in(plain.messageId(token))).contains(token);
    }

    @Test
    void aCatchAllDomainWorksToo() {
        Tokens domain = new Tokens(new byte[32], "desk@miller.example", Optional.of("{token}@replies.miller.example"));
        assertThat(domain.in(domain.replyAddress(token))).contains(token);
    }

    @Test
    void aCodeHasSixDigitsAndStandsForWhatItWasMadeFor() {
        Tokens tokens = new Tokens(new byte[32], "desk@miller.example", Optional.empty());
        String code = tokens.code("17\nann@miller.example\ncontact Smith address jim@new.example");
        assertThat(code).matches("[0-9]{6}");
        assertThat(tokens.isCode(code, "17\nann@miller.example\ncontact Smith address jim@new.example"))
                .isTrue();
        assertThat(tokens.isCode(code, "18\nann@miller.example\ncontact Smith address jim@new.example"))
                .isFalse();
        byte[] other = new byte[32];
        other[0] = 1;
        assertThat(new Tokens(other, "desk@miller.example", Optional.empty()).code("17"))
                .isNotEqualTo(tokens.code("17"));
    }
}

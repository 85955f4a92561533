package countersign.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.checkpoint.Stamp;
import countersign.timestamp.Authority.Mood;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A time stamp")
class TimestampTest {

    private static final Instant NOON = Instant.parse("2026-03-02T18:00:00Z");
    private static final byte[] NOTE = "desk@miller.example\n14\n".getBytes(StandardCharsets.UTF_8);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Authority authority = new Authority(NOON);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        authority.close();
    }

    private byte[] token() {
        return new TimestampServer(authority.address(), LONG).stamp(NOTE).join();
    }

    private TokenCheck trusting(Authority one) throws IOException {
        return TokenCheck.trusting(Files.writeString(folder.resolve("root.pem"), one.root()));
    }

    @Test
    void saysWhenAndWhoSaysSo() {
        Stamp stamp = TokenCheck.trustingNobody().check(token(), NOTE);
        assertThat(stamp.at()).isEqualTo(NOON);
        assertThat(stamp.authority()).contains("CN=Time of Day");
        assertThat(stamp.trusted()).isFalse();
    }

    @Test
    void isTrustedWhereItsCertificateLeadsToOneThatIs() throws IOException {
        assertThat(trusting(authority).check(token(), NOTE).trusted()).isTrue();
        try (Authority other = new Authority(NOON)) {
            assertThat(trusting(other).check(token(), NOTE).trusted()).isFalse();
        }
    }

    @Test
    void isNoneOfOtherBytesNorOnceItIsChanged() {
        byte[] token = token();
        TokenCheck check = TokenCheck.trustingNobody();
        assertThatThrownBy(() -> check.check(token, new byte[] {1})).hasMessageContaining("stamps other bytes");
        byte[] changed = token.clone();
        changed[changed.length - 5] ^= 1;
        assertThatThrownBy(() -> check.check(changed, NOTE)).hasMessageContaining("is no time stamp that holds");
        assertThatThrownBy(() -> check.check(new byte[] {1, 2, 3}, NOTE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isTrustedByNobodyWhoseFileHoldsNoCertificate() throws IOException {
        Path file = Files.writeString(folder.resolve("root.pem"), "");
        assertThatThrownBy(() -> TokenCheck.trusting(file)).hasMessageContaining("expected certificates in PEM");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"BROKEN", "BABBLING", "LYING"})
    void thatDoesNotComeIsAFailureThatSaysWhy(Mood mood) {
        authority.is(mood);
        assertThatThrownBy(() -> new TimestampServer(authority.address(), LONG)
                        .stamp(NOTE)
                        .join())
                .isInstanceOf(CompletionException.class);
    }

    @Test
    void isWaitedForNoLongerThanTheLimit() {
        authority.is(Mood.SILENT);
        assertThatThrownBy(() -> new TimestampServer(authority.address(), Duration.ofMillis(200))
                        .stamp(NOTE)
                        .join())
                .isInstanceOf(CompletionException.class);
    }
}

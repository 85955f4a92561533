package countersign.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.message.NoSecret;
import countersign.scenario.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTokensTest {

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T15:00:00Z"));
    private TokenEndpoint provider;
    private TokenFile file;
    private AccessTokens tokens;

    @BeforeEach
    void open() throws IOException {
        provider = new TokenEndpoint();
        file = new TokenFile(folder.resolve("oauth.token"));
        file.save("refresh-1");
        tokens = new AccessTokens(provider.device(file.path()), clock);
    }

    @AfterEach
    void close() {
        provider.close();
    }

    private void later(Duration span) {
        clock.set(clock.instant().plus(span));
    }

    @Test
    void oneIsKeptUntilAMinuteBeforeItRunsOut() throws NoSecret {
        provider.answers(200, "{'access_token': 'access-1', 'expires_in': 3600}")
                .answers(200, "{'access_token': 'access-2', 'expires_in': 3600}");
        assertThat(tokens.get()).isEqualTo("access-1");
        later(Duration.ofMinutes(59).minusSeconds(1));
        assertThat(tokens.get()).isEqualTo("access-1");
        later(Duration.ofSeconds(1));
        assertThat(tokens.get()).isEqualTo("access-2");
        assertThat(provider.forms())
                .hasSize(2)
                .contains(Map.of(
                        "grant_type", "refresh_token",
                        "refresh_token", "refresh-1",
                        "client_id", "the-client",
                        "client_secret", "its-secret"));
    }

    @Test
    void aRotatedRefreshTokenIsSavedForItsOwnerAlone() throws Exception {
        provider.answers(200, "{'access_token': 'access-1', 'refresh_token': 'refresh-2', 'expires_in': '120'}");
        tokens.get();
        assertThat(file.read()).isEqualTo("refresh-2");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        later(Duration.ofMinutes(1));
        tokens.get();
        assertThat(provider.forms().get(1)).containsEntry("refresh_token", "refresh-2");
    }

    @Test
    void whoSignedInMeanwhileIsNotSignedOut() throws Exception {
        file.save("refresh-of-a-new-sign-in");
        file.replace("refresh-1", "refresh-2");
        assertThat(file.read()).isEqualTo("refresh-of-a-new-sign-in");
    }

    @Test
    void aNoOfTheProviderSaysWhatToDoAndHeIsLeftAloneForAMinute() throws Exception {
        provider.answers(400, "{'error': 'invalid_grant', 'error_description': 'It was\\r\\nrevoked.'}")
                .answers(401, "{'error': 'invalid_client'}")
                .answers(200, "{'access_token': 'access-1'}");
        assertThatThrownBy(tokens::get)
                .isInstanceOf(NoSecret.class)
                .hasMessage(
                        "127.0.0.1 gives no access token (invalid_grant: It was revoked.): run `countersign login`");
        later(Duration.ofSeconds(59));
        assertThatThrownBy(tokens::get).hasMessageContaining("run `countersign login`");
        assertThat(provider.forms()).hasSize(1);
        later(Duration.ofSeconds(1));
        assertThatThrownBy(tokens::get).hasMessageContaining("(invalid_client): look at oauth2 in the configuration");
        later(Duration.ofMinutes(1));
        assertThat(tokens.get()).isEqualTo("access-1");
    }

    @Test
    void whatIsNoAnswerIsTroubleThatPasses() throws Exception {
        provider.answers(503, "<html>busy</html>")
                .answers(200, "[]")
                .answers(200, "{'access_token': ''}")
                .answers(302, "{'access_token': 'of another place'}")
                .answers(200, "{'access_token': 'access-1'}");
        for (String said : new String[] {"status 503", "status 200", "without an access token", "status 302"}) {
            assertThatThrownBy(tokens::get).isInstanceOf(NoSecret.class).hasMessageContaining(said);
            later(Duration.ofMinutes(1));
        }
        assertThat(tokens.get()).isEqualTo("access-1");
        provider.close();
        later(Duration.ofHours(1));
        assertThatThrownBy(tokens::get).hasMessageContaining("127.0.0.1 cannot be reached");
    }

    @Test
    void oneThatAMailServerRefusesIsForgottenAndANewOneIsNotReplacedAtOnce() throws Exception {
        provider.answers(200, "{'access_token': 'access-1', 'expires_in': 3600}")
                .answers(200, "{'access_token': 'access-2', 'expires_in': 3600}")
                .answers(200, "{'access_token': 'access-3', 'expires_in': 3600}");
        tokens.get();
        later(Duration.ofMinutes(10));
        tokens.refused("access-1");
        assertThat(tokens.get()).isEqualTo("access-2");
        tokens.refused("access-1");
        assertThat(tokens.get()).as("it is known already").isEqualTo("access-2");
        tokens.refused("access-2");
        assertThatThrownBy(tokens::get).hasMessageContaining("refused a new access token");
        later(Duration.ofMinutes(1));
        assertThat(tokens.get()).isEqualTo("access-3");
    }

    @Test
    void whereNobodySignedInItSaysSoWithoutAskingAnybody() throws Exception {
        Files.delete(file.path());
        assertThatThrownBy(tokens::get).hasMessage("nobody has signed in yet: run `countersign login`");
        assertThat(provider.forms()).isEmpty();
    }
}

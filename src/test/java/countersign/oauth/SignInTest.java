package countersign.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.scenario.TestClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {

    private static final String CODE =
            "{'device_code': 'device-1', 'user_code': 'ABCD-EFGH', 'verification_uri': 'https://provider.example/device', 'expires_in': 60, 'interval': 7}";
    private static final String SIGNED_IN = "{'access_token': 'access-1', 'refresh_token': 'refresh-1'}";

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T15:00:00Z"));
    private final List<Duration> rests = new ArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private TokenEndpoint provider;
    private TokenFile file;

    @BeforeEach
    void open() throws IOException {
        provider = new TokenEndpoint();
        file = new TokenFile(folder.resolve("oauth.token"));
    }

    @AfterEach
    void close() {
        provider.close();
    }

    private DeviceSignIn device() {
        Consumer<Duration> rest = pause -> {
            rests.add(pause);
            clock.set(clock.instant().plus(pause));
        };
        return new DeviceSignIn(provider.device(file.path()), clock, rest, told::add);
    }

    @Test
    void aCodeIsEnteredElsewhereWhileTheProviderIsAskedAsOftenAsHeSays() throws Exception {
        provider.answers(200, CODE)
                .answers(400, "{'error': 'authorization_pending'}")
                .answers(400, "{'error': 'slow_down'}")
                .answers(502, "busy")
                .answers(200, SIGNED_IN);
        device().run();
        assertThat(told.toString()).contains("https://provider.example/device").contains("ABCD-EFGH");
        assertThat(rests).extracting(Duration::toSeconds).containsExactly(7L, 7L, 12L, 24L);
        assertThat(provider.forms().get(0))
                .containsEntry("scope", "mail for ever")
                .containsEntry("client_id", "the-client");
        assertThat(provider.forms().get(4))
                .containsEntry("grant_type", "urn:ietf:params:oauth:grant-type:device_code")
                .containsEntry("device_code", "device-1");
        assertThat(file.read()).isEqualTo("refresh-1");
    }

    @Test
    void whoEntersNoCodeInTimeBeginsAgain() {
        provider.answers(200, CODE).answers(400, "{'error': 'authorization_pending'}");
        assertThatThrownBy(() -> device().run())
                .isInstanceOf(SignInFailed.class)
                .hasMessageContaining("nobody entered the code in time");
        assertThat(rests).hasSize(9);
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void aNoOfThePersonOrTheProviderIsSaid() {
        provider.answers(200, CODE).answers(400, "{'error': 'access_denied'}");
        assertThatThrownBy(() -> device().run()).hasMessage("the provider refuses: access_denied");
        provider.forgets().answers(401, "{'error': 'invalid_client', 'error_description': 'Who are you?'}");
        assertThatThrownBy(() -> device().run()).hasMessage("the provider refuses: invalid_client: Who are you?");
        provider.forgets().answers(200, CODE).answers(200, "{'access_token': 'access-1'}");
        assertThatThrownBy(() -> device().run()).hasMessageContaining("no refresh token");
        provider.forgets().answers(404, "nothing here");
        assertThatThrownBy(() -> device().run()).hasMessageContaining("status 404");
        assertThat(file.path()).doesNotExist();
    }

    /** What a person does with the address that he is shown. */
    private interface Person {
        void opens(Map<String, String> question) throws Exception;
    }

    private void browser(Person person, BufferedReader typed) throws SignInFailed {
        new BrowserSignIn(provider.browser(file.path()), line -> {
                    told.add(line);
                    if (line.contains("/authorize")) {
                        Thread thread = new Thread(() -> {
                            try {
                                person.opens(TokenEndpoint.fields(
                                        URI.create(line.strip()).getRawQuery()));
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
                        thread.start();
                    }
                })
                .run(typed);
    }

    private static int visit(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private static BufferedReader nothing() {
        return new BufferedReader(new StringReader(""));
    }

    @Test
    void theBrowserOnThisMachineComesBackWithTheCode() throws Exception {
        provider.answers(200, SIGNED_IN);
        List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
        List<Integer> statuses = new CopyOnWriteArrayList<>();
        browser(
                question -> {
                    asked.add(question);
                    String here = question.get("redirect_uri");
                    statuses.add(visit(here + "favicon.ico"));
                    statuses.add(visit(here + "?code=forged&state=guessed"));
                    visit(here + "?state=" + question.get("state") + "&code=a%2Bb");
                },
                nothing());
        assertThat(statuses).containsExactly(404, 404);
        assertThat(asked.get(0))
                .containsEntry("response_type", "code")
                .containsEntry("prompt", "consent")
                .containsEntry("scope", "mail for ever")
                .containsEntry("code_challenge_method", "S256");
        Map<String, String> form = provider.forms().get(0);
        assertThat(form)
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("code", "a+b")
                .containsEntry("redirect_uri", asked.get(0).get("redirect_uri"));
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(form.get("code_verifier").getBytes(StandardCharsets.US_ASCII));
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(hash))
                .isEqualTo(asked.get(0).get("code_challenge"));
        assertThat(form.get("code_verifier")).hasSizeBetween(43, 128);
        assertThat(file.read()).isEqualTo("refresh-1");
    }

    @Test
    void theAddressOfABrowserElsewhereMayBePasted() throws Exception {
        provider.answers(200, SIGNED_IN);
        PipedWriter keys = new PipedWriter();
        BufferedReader typed = new BufferedReader(new PipedReader(keys));
        browser(
                question -> {
                    keys.write("what now?\nhttp://127.0.0.1/?code=x&state=y\n");
                    keys.write(question.get("redirect_uri") + "?code=pasted&state=" + question.get("state") + "\n");
                    keys.flush();
                },
                typed);
        assertThat(told).contains("That is no address.", "That is not the address at the end of this sign-in.");
        assertThat(provider.forms().get(0)).containsEntry("code", "pasted");
        assertThat(file.read()).isEqualTo("refresh-1");
    }

    @Test
    void whoSaysNoInTheBrowserIsBelieved() {
        assertThatThrownBy(() -> browser(
                        question -> visit(
                                question.get("redirect_uri") + "?error=access_denied&state=" + question.get("state")),
                        nothing()))
                .hasMessage("the provider refuses: access_denied");
        assertThat(provider.forms()).isEmpty();
    }
}

package countersign.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import countersign.demo.Cast;
import countersign.demo.MovableClock;
import countersign.mailbox.MailboxDown;
import countersign.message.MailServer;
import countersign.settings.Settings;
import countersign.wire.SmallOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** From the configuration over the sign-in to mail that comes in and goes out, while access tokens run out and are refused. */
class SignedInOfficeTest {

    private static final String CODE = "{'device_code': 'canary-device', 'user_code': 'ABCD', "
            + "'verification_uri': 'https://provider.example/device', 'expires_in': 60, 'interval': 5}";
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    Path folder;

    private final Logger ours = (Logger) LoggerFactory.getLogger("countersign");
    private final Level usual = ours.getLevel();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final MovableClock clock = MovableClock.startingAt(Instant.parse("2026-03-02T15:00:00Z"));
    private GreenMail servers;
    private GreenMailUser desk;
    private GreenMailUser ann;
    private TokenEndpoint provider;
    private Registration registration;
    private SmallOffice office;

    /** The configuration is read, somebody signs in, and the office opens with what comes of it, by a clock of its own. */
    @BeforeEach
    void open() throws Exception {
        log.start();
        ours.addAppender(log);
        ours.setLevel(Level.TRACE);
        servers = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        servers.start();
        ann = servers.setUser(Cast.ANN.address(), "of Ann");
        desk = servers.setUser(Cast.BOT, Cast.BOT, "");
        provider = new TokenEndpoint();
        Settings settings = settings();
        registration = settings.signIn().orElseThrow();
        signIn();
        grants("canary-access-1");
        AccessTokens tokens = new AccessTokens(registration, clock);
        office = new SmallOffice(with(settings.imap(), tokens), with(settings.smtp(), tokens), clock);
        office.desk().recover(List.of());
    }

    @AfterEach
    void close() {
        office.close();
        provider.close();
        servers.stop();
        ours.setLevel(usual);
        ours.detachAppender(log);
        assertThat(said()).contains("INBOX").doesNotContain("canary");
    }

    private Settings settings() throws IOException {
        String login = ", security: none, login: " + Cast.BOT + "}\n";
        Path config = folder.resolve("countersign.yaml");
        Files.writeString(
                config,
                "firm: {name: Miller Renovation}\nstaff: [{name: Ann Miller, address: " + Cast.ANN.address() + "}]\n"
                        + "mailbox:\n  address: " + Cast.BOT + "\n  oauth2: {client-id: x, device-url: \""
                        + provider.address("/device") + "\", token-url: \"" + provider.address("/token")
                        + "\", token-file: oauth.token}\n  imap: {host: 127.0.0.1, port: "
                        + servers.getImap().getPort() + login + "  smtp: {host: 127.0.0.1, port: "
                        + servers.getSmtp().getPort() + login);
        return Settings.read(config);
    }

    private static MailServer with(MailServer server, AccessTokens tokens) {
        assertThat(server.secret().isToken()).isTrue();
        return new MailServer(server.host(), server.port(), server.security(), server.login(), tokens);
    }

    private void signIn() throws SignInFailed {
        provider.forgets().answers(200, CODE).answers(200, "{'refresh_token': 'canary-refresh-1'}");
        new DeviceSignIn(registration, clock, pause -> {}, line -> {}).run();
    }

    /** The servers take that token only, and the provider gives it from now on, with another refresh token. */
    private void grants(String token) {
        desk.setPassword(token);
        provider.forgets()
                .answers(
                        200,
                        "{'access_token': '" + token + "', 'expires_in': 3600, 'refresh_token': 'canary-for-" + token
                                + "'}");
    }

    private String said() {
        return log.list.stream()
                .map(event -> event.getFormattedMessage() + " "
                        + (event.getThrowableProxy() == null
                                ? ""
                                : event.getThrowableProxy().getMessage()))
                .collect(Collectors.joining("\n"));
    }

    private void asks() {
        desk.deliver(GreenMailUtil.createTextEmail(
                Cast.BOT,
                Cast.ANN.address(),
                "Where are we?",
                "status",
                servers.getSmtp().getServerSetup()));
    }

    private void works() throws MailboxDown {
        office.desk().drain();
        office.desk().send();
    }

    private int answers() throws FolderException {
        return servers.getManagers().getImapHostManager().getInbox(ann).getMessageCount();
    }

    private void later(Duration span) {
        clock.moveTo(clock.instant().plus(span));
    }

    @Tag("fault-13")
    @Test
    void mailComesInAndGoesOutThoughTokensRunOut() throws Exception {
        asks();
        works();
        assertThat(answers()).isEqualTo(1);
        assertThat(provider.forms()).as("one token for both servers").hasSize(3);
        for (int hour = 2; hour <= 4; hour++) {
            later(HOUR);
            grants("canary-access-" + hour);
            if (hour > 2) {
                office.hangUp();
            }
            asks();
            works();
            assertThat(answers()).isEqualTo(hour);
            assertThat(registration.file().read()).isEqualTo("canary-for-canary-access-" + hour);
        }
        assertThat(said()).contains("a new access token from 127.0.0.1");
    }

    @Tag("fault-13")
    @Test
    void mailWaitsWhileTheProviderIsAwayForAnHour() throws Exception {
        later(HOUR);
        office.hangUp();
        asks();
        provider.forgets().answers(503, "busy");
        int before = provider.forms().size();
        for (int minute = 0; minute < 60; minute++) {
            assertThatThrownBy(() -> office.desk().drain())
                    .isInstanceOf(MailboxDown.class)
                    .hasMessageContaining("status 503");
            office.desk().send();
            later(Duration.ofMinutes(1));
        }
        assertThat(provider.forms().size() - before).isLessThanOrEqualTo(60);
        grants("canary-access-2");
        works();
        assertThat(answers()).isEqualTo(1);
    }

    @Tag("fault-13")
    @Test
    void lettersWaitWhereTheSignInIsRevokedAndTheLogSaysWhatToDo() throws Exception {
        asks();
        office.desk().drain();
        later(HOUR);
        office.hangUp();
        provider.forgets().answers(400, "{'error': 'invalid_grant', 'error_description': 'It was revoked.'}");
        office.desk().send();
        assertThat(office.waiting()).isEqualTo(1);
        assertThat(said())
                .contains("nobody can log in to the SMTP server: 127.0.0.1 gives no access token (invalid_grant: It was"
                        + " revoked.): run `countersign login`; all letters wait");
        assertThatThrownBy(() -> office.desk().drain()).hasMessageContaining("run `countersign login`");
        signIn();
        grants("canary-access-2");
        later(Duration.ofMinutes(1).plusSeconds(1));
        works();
        assertThat(office.waiting()).isZero();
        assertThat(answers()).isEqualTo(1);
    }

    @Tag("fault-13")
    @Test
    void aTokenThatTheServersRefuseIsReplacedAtTheNextTry() throws Exception {
        later(Duration.ofMinutes(10));
        office.hangUp();
        asks();
        grants("canary-access-2");
        assertThatThrownBy(() -> office.desk().drain()).isInstanceOf(MailboxDown.class);
        office.desk().drain();
        later(Duration.ofMinutes(10));
        grants("canary-access-3");
        office.desk().send();
        assertThat(office.waiting()).as("the SMTP server refuses it, too").isEqualTo(1);
        later(Duration.ofMinutes(2));
        works();
        assertThat(answers()).isEqualTo(1);
    }
}

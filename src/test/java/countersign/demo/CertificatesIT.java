package countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import countersign.house.House;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.settings.Settings;
import countersign.wire.Certificates;
import countersign.wire.Certificates.Kind;
import countersign.wire.TlsDoor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The packaged program in front of mail servers whose certificates are bad, and that get a right one in the end. */
class CertificatesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What the log says of each; the last words are what to do. */
    private static final Map<Kind, List<String>> SAID = Map.of(
            Kind.EXPIRED, List.of("its certificate has expired", "clock of this machine"),
            Kind.OTHER_NAME, List.of("its certificate is for another name", "localhost found", "host"),
            Kind.SELF_SIGNED, List.of("its certificate comes from nobody", "javax.net.ssl.trustStore"));

    @TempDir
    Path folder;

    private final Certificates certificates = new Certificates();
    private Path config;
    private Path trust;

    @Tag("fault-14")
    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void whoShowsABadCertificateGetsNoPasswordAndNoMailAndNothingIsLost(Security security) throws Exception {
        trust = certificates.trust(folder.resolve("trust.p12"));
        try (MailServers servers = MailServers.start(Cast.ALL);
                TlsDoor imap = new TlsDoor(servers.imapPort(), false, security, certificates.server(Kind.RIGHT));
                TlsDoor smtp = new TlsDoor(servers.smtpPort(), true, security, certificates.server(Kind.RIGHT));
                MailProgram ann = program(servers)) {
            isOpened(Stage.write(folder, servers.host(), servers.smtpPort(), servers.imapPort()));
            config = Stage.write(folder, "localhost", smtp.port(), imap.port());
            String word = "security: " + security.name().toLowerCase(Locale.ROOT);
            Files.writeString(config, Files.readString(config).replace("security: none", word));
            ann.send(
                    Cast.BOT,
                    "From: <" + Cast.ANN.address() + ">\nTo: <" + Cast.BOT + ">\nSubject: change\n"
                            + "Message-ID: <1@miller.example>\n\nCase: Smith bathroom\nContact: jim@smith.example\n\n- A vanity: $450\n");
            for (Kind bad : SAID.keySet()) {
                isRefused(bad, imap, smtp);
            }
            life(life -> assertThat(ann.await("Shall I send this", PATIENCE)).isPresent());
            assertThat(ann.subjects()).hasSize(1);
            assertThat(List.of(imap.inClear(), smtp.inClear()).toString()).doesNotContain("LOGIN", "AUTH", "MAIL");
        }
    }

    /** Mail that lay in the mailbox before the office was opened for the first time has no effect. */
    private static void isOpened(Path plain) throws Exception {
        try (House house =
                House.open(Settings.read(plain), MovableClock.startingAt(Instant.now()), (step, about) -> {})) {
            house.daemon().finishWork();
        }
    }

    /** First the mailbox cannot be read, for its server is refused; then letters wait, for theirs is. */
    private void isRefused(Kind bad, TlsDoor imap, TlsDoor smtp) throws Exception {
        imap.shows(certificates.server(bad));
        smtp.shows(certificates.server(bad));
        int in = imap.agreed();
        int out = smtp.agreed();
        life(life -> {
            said(life, "IMAP localhost", bad);
            assertThat(imap.agreed()).isEqualTo(in);
            imap.shows(certificates.server(Kind.RIGHT));
            said(life, "SMTP server cannot be reached", bad);
            assertThat(smtp.agreed()).isEqualTo(out);
        });
        smtp.shows(certificates.server(Kind.RIGHT));
    }

    private static void said(Life life, String of, Kind bad) {
        patiently(
                life,
                () -> life.said().stream()
                        .filter(line -> line.contains(of))
                        .anyMatch(line -> SAID.get(bad).stream().allMatch(line::contains)));
    }

    private static void patiently(Life life, Callable<Boolean> until) {
        try {
            await().atMost(PATIENCE).dontCatchUncaughtExceptions().until(until);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(String.join("\n", life.said()), e);
        }
    }

    private interface Doing {
        void in(Life life) throws Exception;
    }

    private void life(Doing doing) throws Exception {
        try (Life life = new Life(
                config,
                "-Djavax.net.ssl.trustStore=" + trust,
                "-Djavax.net.ssl.trustStorePassword=" + Certificates.PASSWORD)) {
            doing.in(life);
            assertThat(life.end(Duration.ZERO)).as("it ended by itself").isEmpty();
        }
    }

    private static MailProgram program(MailServers servers) {
        return new MailProgram(
                Cast.ANN,
                new MailServer(servers.host(), servers.smtpPort(), Security.NONE, "", () -> ""),
                new MailServer(
                        servers.host(), servers.imapPort(), Security.NONE, Cast.ANN.login(), Cast.ANN::password));
    }
}

package countersign.house;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.demo.Cast;
import countersign.demo.MailServers;
import countersign.house.Finding.Grade;
import countersign.message.Address;
import countersign.settings.FirstSettings;
import countersign.settings.Provider;
import countersign.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of settings with which an office can work, and of others. */
class CheckupTest {

    private static final Duration A_MOMENT = Duration.ofMillis(1500);

    private final MailServers servers = MailServers.start(Cast.ALL);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        servers.close();
    }

    private String configuration() {
        Provider provider = new Provider(
                List.of("miller.example"),
                new Provider.Door(servers.host(), servers.imapPort(), "none"),
                new Provider.Door(servers.host(), servers.smtpPort(), "none"),
                true,
                "");
        return new FirstSettings(
                        "Miller & Sons: \"Renovation\"",
                        "555-0101",
                        ZoneId.of("America/Chicago"),
                        Currency.getInstance("USD"),
                        Address.of(Cast.BOT),
                        provider,
                        "password: " + Cast.BOT_PASSWORD,
                        new Address("Ann Miller", "ann@miller.example"))
                .text();
    }

    private Settings settings(String text) throws IOException {
        Path file = Files.createDirectories(folder.resolve("config")).resolve("countersign.yaml");
        return Settings.read(Files.writeString(file, text));
    }

    private List<Finding> found(String text, boolean works) throws IOException {
        List<Finding> found = new ArrayList<>();
        assertThat(Checkup.of(settings(text), Clock.systemUTC(), A_MOMENT, found::add))
                .as(found.toString())
                .isEqualTo(works);
        return found;
    }

    private static Finding wrong(List<Finding> found) {
        return found.stream()
                .filter(one -> one.grade() == Grade.WRONG)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFirstConfigurationIsReadAsItWasMeantAndWorks() throws IOException {
        Settings settings = settings(configuration());
        assertThat(settings.firm().name()).isEqualTo("Miller & Sons: \"Renovation\"");
        assertThat(settings.firm().staff())
                .singleElement()
                .satisfies(staff -> assertThat(staff.name()).isEqualTo("Ann Miller"));
        assertThat(settings.contacts()).isEmpty();
        List<Finding> found = found(configuration(), true);
        assertThat(found).noneMatch(one -> one.grade() == Grade.WRONG);
        assertThat(found)
                .extracting(Finding::what)
                .anyMatch(what -> what.contains("desk+check@miller.example arrived"));
    }

    @Test
    void aRefusedLoginIsNamedWithTheServersWords() throws IOException {
        Finding wrong =
                wrong(found(configuration().replace("password: " + Cast.BOT_PASSWORD, "password: other"), false));
        assertThat(wrong.what()).startsWith("mailbox: IMAP 127.0.0.1");
        assertThat(wrong.mend()).contains("mailbox.imap");
    }

    @Test
    void aProviderThatDeliversNoSubaddressesIsFoundOut() throws IOException {
        String other = configuration()
                .replace("# reply-address: desk+{token}@miller.example", "reply-address: desk-{token}@miller.example");
        Finding wrong = wrong(found(other, false));
        assertThat(wrong.what()).contains("desk-check@miller.example did not arrive");
        assertThat(wrong.mend()).contains("reply-address: none");
    }

    @Test
    void everyProviderThatIsKnownIsFoundByItsDomains() {
        assertThat(Provider.known()).hasSizeGreaterThan(20);
        for (Provider provider : Provider.known()) {
            for (String domain : provider.domains()) {
                assertThat(Provider.of(domain)).contains(provider);
            }
        }
        assertThat(Provider.of("gmail")).isPresent();
        assertThat(Provider.of("miller.example")).isEmpty();
    }
}

package countersign.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import countersign.billing.Money;
import countersign.billing.PostalAddress;
import countersign.billing.Seller;
import countersign.billing.VatId;
import countersign.casework.Level;
import countersign.casework.Strength;
import countersign.mailbox.Mailbox;
import countersign.message.MailServer.Security;
import countersign.message.NoSecret;
import countersign.oauth.Endpoints;
import countersign.oauth.Registration;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private static final Path BROKEN = Path.of("src/test/resources/countersign/broken-settings");

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        Path file = folder.resolve("countersign.yaml");
        Files.writeString(file, text);
        return file;
    }

    @Test
    void theShippedExampleCanBeUsedOnceItsPasswordIsThere() throws IOException, NoSecret {
        Path file = file(Files.readString(Path.of("config/countersign.example.yaml")));
        Files.writeString(folder.resolve("imap.password"), "secret\n");
        Settings settings = Settings.read(file);
        assertThat(settings.firm().name()).isEqualTo("Miller Renovation");
        assertThat(settings.imap().security()).isEqualTo(Security.TLS);
        assertThat(settings.imap().port()).isEqualTo(993);
        assertThat(settings.imap().secret().get()).isEqualTo("secret");
        assertThat(settings.replyPattern()).contains("desk+{token}@miller.example");
        assertThat(settings.contacts()).hasSize(1);
        assertThat(settings.firm().ladder().rungs()).hasSize(3);
        assertThat(settings.poll()).isEqualTo(Duration.ofMinutes(3));
        assertThat(settings.proof().dkim()).isTrue();
        assertThat(settings.proof().dnsServer()).isEmpty();
        assertThat(settings.proof().authservId()).isEmpty();
    }

    @Tag("fault-1")
    @Tag("fault-5")
    @Test
    void aServerThatFallsSilentIsNoticedWithinFiveMinutes() throws IOException {
        Files.writeString(folder.resolve("imap.password"), "secret\n");
        Settings settings = Settings.read(file(Files.readString(Path.of("config/countersign.example.yaml"))));
        assertThat(settings.poll().plus(settings.imap().patience().orElse(Mailbox.PATIENCE)))
                .isLessThanOrEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void nobodyIsAskedForKeysWhereTheConfigurationDoesNotSaySo() throws IOException {
        String example = Files.readString(Path.of("config/countersign.example.yaml"));
        Files.writeString(folder.resolve("imap.password"), "secret\n");
        String silent = example.replace("  dkim: on\n", "  customers: C\n");
        assertThat(silent).isNotEqualTo(example);
        assertThat(Settings.read(file(silent)).proof().dkim()).isFalse();
    }

    @Test
    void booksLieWhereTheSystemKeepsThemWhenItsConfigurationIsItsOwn() {
        assertThat(books("/etc/countersign")).isEqualTo("/var/lib/countersign/countersign");
        assertThat(books("/etc/countersign/second")).isEqualTo("/var/lib/countersign/second/countersign");
        assertThat(books("/etc")).isEqualTo("/data/countersign");
        assertThat(books("/home/ann/config")).isEqualTo("/home/ann/data/countersign");
    }

    private static String books(String folder) {
        Section nothing = new Section("storage.", new Yaml.Mapping(1, Map.of(), Map.of()), List.of());
        return StorageSection.read(nothing, Path.of(folder))
                .storage()
                .file()
                .orElseThrow()
                .toString();
    }

    @Test
    void nothingIsServedWhereTheConfigurationDoesNotSaySo() throws IOException {
        String example = Files.readString(Path.of("config/countersign.example.yaml"));
        Files.writeString(folder.resolve("imap.password"), "secret\n");
        assertThat(Settings.read(file(example)).metrics()).isEmpty();
        assertThat(Settings.read(file(example + "\nmetrics: {port: 9999}\n")).metrics())
                .contains(9999);
    }

    @Test
    void aProgramHearsOfEveryEntryOverHttpsOrOnThisMachine() throws IOException {
        String example = Files.readString(Path.of("config/countersign.example.yaml"));
        Files.writeString(folder.resolve("imap.password"), "secret\n");
        Files.writeString(folder.resolve("hook.secret"), "whsec_x\n");
        assertThat(Settings.read(file(example)).webhook()).isEmpty();
        for (String url : List.of("https://office.example/hook", "http://localhost:8080/hook")) {
            Path there = file(example + "\nwebhook: {url: \"" + url + "\", secret-file: hook.secret}\n");
            assertThat(Settings.read(there).webhook().orElseThrow().address()).isEqualTo(URI.create(url));
        }
        Path far = file(example + "\nwebhook: {url: \"http://office.example/hook\"}\n");
        assertThatThrownBy(() -> Settings.read(far))
                .hasMessageContaining("url: expected an address such as https://office.example/countersign")
                .hasMessageContaining("secret-file: expected the file that holds the secret, found nothing");
    }

    @Test
    void pathsAreRelativeToTheFile() throws IOException {
        Path file = file(Files.readString(Path.of("config/countersign.example.yaml")));
        Files.writeString(folder.resolve("imap.password"), "secret\n");
        assertThat(Settings.read(file).storage().file())
                .contains(folder.resolveSibling("data").resolve("countersign"));
    }

    @Test
    void theBooksMayLieOnAServer() throws IOException, NoSecret {
        String example = Files.readString(Path.of("config/countersign.example.yaml"));
        Files.writeString(folder.resolve("imap.password"), "secret\n");
        String url = "jdbc:postgresql://db.miller.example/books";
        String server =
                "storage: {login: countersign, password-file: imap.password, lease: 20s, database: \"" + url + "\"}\n";
        Storage storage = Settings.read(file(example + server)).storage();
        assertThat(storage.file()).isEmpty();
        assertThat(storage.database().url()).isEqualTo(url);
        assertThat(storage.database().password().get()).isEqualTo("secret");
        assertThat(storage.database().lease()).hasSeconds(20);
        Path other = file(example + server.replace("login: countersign, ", "").replace("20s", "0s"));
        assertThatThrownBy(() -> Settings.read(other))
                .hasMessageContaining("storage.login: expected who opens the database on the server")
                .hasMessageContaining("storage.lease: expected a span such as");
        Path unknown = file(example + server.replace("postgresql", "oracle"));
        assertThatThrownBy(() -> Settings.read(unknown)).hasMessageContaining("storage.database: expected a path");
    }

    @Test
    void whoSignsInToTheProviderNamesItAndHasNoPassword() throws IOException {
        String example = Files.readString(Path.of("config/countersign.example.yaml"))
                .replace("    password-file: imap.password # a file that holds the password and nothing else\n", "")
                .replace("    password-file: imap.password\n", "");
        String google = "  oauth2: {provider: google, client-id: x}\n  imap:\n";
        Settings settings = Settings.read(file(example.replace("  imap:\n", google)));
        assertThat(settings.imap().secret()).isSameAs(settings.smtp().secret());
        assertThat(settings.imap().secret().isToken()).isTrue();
        Registration registration = settings.signIn().orElseThrow();
        assertThat(registration.endpoints()).isEqualTo(Endpoints.google());
        assertThat(registration.file().path())
                .isEqualTo(folder.resolveSibling("data").resolve("oauth.token"));
        String microsoft =
                "  oauth2: {provider: microsoft, tenant: miller.example, client-id: x, token-file: t}\n  imap:\n";
        registration = Settings.read(file(example.replace("  imap:\n", microsoft)))
                .signIn()
                .orElseThrow();
        assertThat(registration.endpoints()).isEqualTo(Endpoints.microsoft("miller.example"));
        assertThat(registration.endpoints().token())
                .hasToString("https://login.microsoftonline.com/miller.example/oauth2/v2.0/token");
        assertThat(registration.file().path()).isEqualTo(folder.resolve("t"));
        Path neither = file(example);
        assertThatThrownBy(() -> Settings.read(neither))
                .hasMessageContaining(
                        "mailbox.imap.password-file: expected the file that holds the password, found nothing");
    }

    @Test
    void aServerWithAPasswordOfItsOwnTakesThat() throws IOException {
        Files.writeString(folder.resolve("imap.password"), "secret\n");
        String byHand =
                "  oauth2: {token-url: 'https://a.example/t', authorize-url: 'https://a.example/a', client-id: x, scope: mail}\n  imap:\n";
        Settings settings = Settings.read(file(
                Files.readString(Path.of("config/countersign.example.yaml")).replace("  imap:\n", byHand)));
        assertThat(settings.imap().secret().isToken()).isFalse();
        Endpoints endpoints = settings.signIn().orElseThrow().endpoints();
        assertThat(endpoints.device()).isEmpty();
        assertThat(endpoints.authorize()).contains(URI.create("https://a.example/a"));
        assertThat(endpoints.scope()).isEqualTo("mail");
    }

    @Test
    void whatIsCommentedOutInTheExampleIsWhatHoldsWithoutIt() throws IOException {
        String example = Files.readString(Path.of("config/countersign.example.yaml"));
        StringBuilder spelledOut = new StringBuilder();
        for (String line : example.lines().toList()) {
            boolean value =
                    line.strip().matches("# ?\\s*(- \\{(after|days).*|[a-z-]+:.*)") && !line.contains("templates:");
            spelledOut.append(value ? line.replaceFirst("# ?", "") : line).append('\n');
        }
        Files.writeString(folder.resolve("imap.password"), "secret\n");
        Settings without = Settings.read(file(example));
        Settings with = Settings.read(file(spelledOut.toString()));
        assertThat(with.firm()).isEqualTo(without.firm());
        assertThat(with.storage().file()).isEqualTo(without.storage().file());
        assertThat(with.poll()).isEqualTo(without.poll());
    }

    @Test
    void proofMayGrowWithTheAmountAndContactsMayBeParked() throws IOException {
        String example = Files.readString(Path.of("config/countersign.example.yaml"));
        Files.writeString(folder.resolve("webhook.secret"), "whsec_x\n");
        Files.writeString(folder.resolve("imap.password"), "secret\n");
        assertThat(Settings.read(file(example)).firm().strength()).isEqualTo(Strength.ANY);
        StringBuilder grown = new StringBuilder();
        for (String line : example.lines().toList()) {
            grown.append(line.replaceFirst("^( *)## ", "$1")).append('\n');
        }
        String text = grown.toString();
        Strength strength = Settings.read(file(text)).firm().strength();
        assertThat(strength.steps())
                .containsExactly(
                        new Strength.Step(Money.of("1000", "USD"), Strength.Need.AMOUNT),
                        new Strength.Step(Money.of("2000", "USD"), Strength.Need.LEVEL_B),
                        new Strength.Step(Money.of("5000", "USD"), Strength.Need.SECOND_PERSON));
        assertThat(strength.kinds()).isEqualTo(Map.of("schedule", Level.B));
        assertThat(Settings.read(file(example)).timestamps()).isEmpty();
        assertThat(Settings.read(file(text)).timestamps()).contains(URI.create("https://timestamp.example/tsr"));
        ProofSettings proof = Settings.read(file(text)).proof();
        assertThat(proof.dnsServer()).contains("192.0.2.53");
        assertThat(proof.authservId()).contains("mx.miller.example");
        assertThat(proof.arcSealers()).containsExactly("relay.example");
        assertThat(Settings.read(file(text)).firm().parkAfter()).contains(2);
    }

    @Test
    void whoStampsTheTimeIsAskedOverTheWeb() throws IOException {
        String example = Files.readString(Path.of("config/countersign.example.yaml"));
        Files.writeString(folder.resolve("imap.password"), "secret\n");
        Path file = file(example.replaceFirst("## timestamps: .*", "timestamps: ftp://timestamp.example"));
        assertThatThrownBy(() -> Settings.read(file))
                .hasMessageContaining("timestamps: expected an address such as https://timestamp.example/tsr");
    }

    @Test
    void whatAnInvoiceHasToSayIsRead() throws IOException {
        String example = Files.readString(Path.of("config/countersign.example.yaml"));
        Files.writeString(folder.resolve("imap.password"), "secret\n");
        Settings shipped = Settings.read(file(example));
        Seller miller = shipped.firm().payments().seller();
        assertThat(miller.address())
                .map(PostalAddress::lines)
                .contains(List.of("12 Mill Road", "Springfield IL 62704"));
        assertThat(miller.email()).contains("desk@miller.example");
        assertThat(miller.account()).isEmpty();
        assertThat(miller.electronic()).isFalse();
        assertThat(shipped.contacts().get(0).post())
                .map(PostalAddress::toString)
                .contains("12 Oak Street, Springfield IL 62704");
        Settings european = Settings.read(file(example.replaceAll("(?m)^  ## tax:.*$", "")
                .replace("  ## ", "  ")
                .replace("country: US", "country: at")
                .replace("  # tax: {percent: 0,", "  tax: {percent: 20,")
                .replace("# e-invoice: none", "e-invoice: factur-x")));
        Seller seller = european.firm().payments().seller();
        assertThat(seller.electronic()).isTrue();
        assertThat(seller.country()).contains("AT");
        assertThat(seller.vatId()).map(VatId::value).contains("ATU12345675");
        assertThat(seller.account()).map(account -> account.iban().value()).contains("AT611904300234573201");
    }

    @Test
    void aMissingFileSaysWhatToDo() {
        Throwable fault = catchThrowable(() -> Settings.read(folder.resolve("none.yaml")));
        assertThat(fault)
                .isInstanceOf(SettingsFault.class)
                .hasMessageContaining("--config FILE")
                .hasMessageContaining("example");
    }

    /** A folder of broken configurations, each with the faults it must give, all in one report. */
    @Tag("fault-76")
    @Tag("fault-75")
    @TestFactory
    Stream<DynamicTest> everyFaultIsNamedWithItsLine() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(BROKEN)) {
            files = all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Path expected = Path.of(file.toString().replace(".yaml", ".expected"));
                    Throwable fault = catchThrowable(() -> Settings.read(file));
                    assertThat(fault).isInstanceOf(SettingsFault.class);
                    String message = fault.getMessage().replace(file.getParent() + "/", "") + "\n";
                    if (Files.notExists(expected)) {
                        Files.writeString(expected, message);
                        throw new AssertionError(
                                "no " + expected + " yet; it was written out: look at it and run again");
                    }
                    assertThat(message).isEqualTo(Files.readString(expected));
                }));
    }

    @Test
    void aSpanIsReadAsPeopleWriteIt() {
        assertThat(Span.read("90m")).contains(Duration.ofMinutes(90));
        assertThat(Span.read("3d")).contains(Duration.ofDays(3));
        assertThat(Span.read("1d 2h")).contains(Duration.ofHours(26));
        assertThat(Span.read("1w")).contains(Duration.ofDays(7));
        for (String none : new String[] {"", "d", "3", "3 days", "-3d", "99999999999d", "0s"}) {
            assertThat(Span.read(none)).as(none).isEmpty();
        }
    }
}

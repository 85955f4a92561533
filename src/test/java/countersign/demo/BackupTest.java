package countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.checkpoint.SigningKey;
import countersign.checkpoint.VerifyingKey;
import countersign.desk.Dictated;
import countersign.house.Counter;
import countersign.house.House;
import countersign.house.Reply;
import countersign.ledger.Copy;
import countersign.ledger.Database;
import countersign.ledger.Ledger;
import countersign.ledger.PostgreSql;
import countersign.mailbox.MailboxDown;
import countersign.message.RawMessage;
import countersign.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books are copied while the office works, lost, and put back. */
class BackupTest {

    private static final String ANN = Cast.ANN.address();
    private static final String HELD = "No letter goes out until staff says";

    private final MailServers servers = MailServers.start(Cast.ALL);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        servers.close();
    }

    private Settings settings() {
        return Settings.read(Stage.write(folder, servers.host(), servers.smtpPort(), servers.imapPort()));
    }

    private static House atWork(Settings settings) throws MailboxDown {
        House house = House.open(settings, Clock.systemUTC(), (step, about) -> {});
        house.daemon().finishWork();
        return house;
    }

    private static void tell(Settings settings, String... lines) {
        Reply reply = Counter.tell(settings, new Dictated(ANN, List.of(lines), new byte[0], List.of()));
        assertThat(reply.status()).as(reply.err()).isZero();
    }

    private static void asks(Settings settings, String title) {
        tell(settings, "Case: " + title, "Contact: Mr. Jim Smith, jim@smith.example", "- Second vanity: $450");
    }

    private static String status(Settings settings) {
        return Counter.ask(settings, List.of("status")).out();
    }

    private static List<String> names(Path zip) throws IOException {
        try (ZipFile open = new ZipFile(zip.toFile())) {
            return open.stream().map(Object::toString).sorted().toList();
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsPutBackIsTheBooksOfThatMomentAndHoldsLettersUntilStaffSaysSo() throws Exception {
        Settings settings = settings();
        Path zip = folder.resolve("books.zip");
        try (House house = atWork(settings)) {
            asks(settings, "Smith bathroom");
            Reply written = Counter.backup(settings, zip, true);
            assertThat(written.err()).isEmpty();
            assertThat(written.status()).isZero();
            assertThat(mode(zip)).isEqualTo("rw-------");
            assertThat(names(zip)).containsExactly("checkpoint-key.pem", "countersign.key", "countersign.mv.db");
            asks(settings, "Smith garden");
            assertThat(Counter.restore(settings, zip, false).err()).contains("the office is at work");
            Reply looked = Counter.restore(settings, zip, true);
            assertThat(looked.status()).as(looked.err()).isZero();
            assertThat(house.status()).contains("Smith garden");
        }
        assertThat(Counter.restore(settings, zip, false).err())
                .contains("there are books already at", "Move them away");
        Files.move(folder.resolve("data"), folder.resolve("lost"));

        Reply restored = Counter.restore(settings, zip, false);
        assertThat(restored.status()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("each as it was written", "is the one from the backup", "go on because");
        assertThat(beside()).containsExactly("checkpoint-key.pem", "countersign.key", "countersign.mv.db");
        for (String file : beside()) {
            assertThat(mode(folder.resolve("data").resolve(file))).as(file).isEqualTo("rw-------");
            assertThat(file.endsWith("db")
                            || Files.mismatch(
                                            folder.resolve("data").resolve(file),
                                            folder.resolve("lost").resolve(file))
                                    < 0)
                    .isTrue();
        }
        try (House house = atWork(settings)) {
            assertThat(house.status()).contains(HELD, "Smith bathroom").doesNotContain("Smith garden");
            tell(settings, "go on because the disk is gone");
            assertThat(status(settings)).doesNotContain(HELD);
            assertThat(Counter.verify(settings).status()).isZero();
        }
    }

    @Test
    void aDossierIsPutWhereItIsWantedByWhoeverAskedForIt() throws Exception {
        Settings settings = settings();
        Path zip = folder.resolve("smith.zip");
        try (House house = atWork(settings)) {
            asks(settings, "Smith bathroom");
            assertThat(house.status()).contains("C101");
            Reply written = Counter.dossier(settings, "C101", zip);
            assertThat(written.status()).as(written.err()).isZero();
            assertThat(written.out()).startsWith(zip + ": ").contains("raw messages");
            assertThat(names(zip)).contains("dossier.pdf");
            Reply nowhere = Counter.dossier(settings, "C101", folder.resolve("nowhere/smith.zip"));
            assertThat(nowhere.status()).isEqualTo(1);
            assertThat(nowhere.err()).contains("cannot be written");
            assertThat(Counter.dossier(settings, "C999", zip).err()).contains("there is no case C999");
            assertThat(beside()).noneMatch(name -> name.startsWith("dossier"));
        }
    }

    @Test
    void whereNobodyIsAtWorkItIsWrittenAllTheSameAndWithoutTheKeysUnlessTheyAreAskedFor() throws Exception {
        Settings settings = settings();
        Path zip = folder.resolve("books.zip");
        Reply none = Counter.backup(settings, zip, false);
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).contains("expected the books, found none");
        assertThat(folder.resolve("data")).doesNotExist();
        atWork(settings).close();
        Files.writeString(zip, "an older one");
        Reply written = Counter.backup(settings, zip, false);
        assertThat(written.out()).contains("without the keys", "countersign.key", "checkpoint-key.pem");
        assertThat(names(zip)).containsExactly("countersign.mv.db");
        assertThat(beside()).doesNotContain("countersign.copy.zip");
        Reply nowhere = Counter.backup(settings, folder.resolve("nowhere/books.zip"), false);
        assertThat(nowhere.status()).isEqualTo(1);
        assertThat(nowhere.err()).contains("cannot be written");

        Files.move(folder.resolve("data"), folder.resolve("lost"));
        assertThat(Counter.restore(settings, zip, false).out()).contains("NO KEY is at");
    }

    @Test
    void whatIsNoBackupOrWasChangedIsNotPutInPlace() throws Exception {
        Settings settings = settings();
        Path zip = folder.resolve("books.zip");
        atWork(settings).close();
        try (Ledger ledger = Ledger.open(settings.storage().database())) {
            ledger.change(books -> books.evidence()
                    .keep(
                            RawMessage.of("nobody's".getBytes(StandardCharsets.US_ASCII)),
                            Clock.systemUTC().instant()));
        }
        assertThat(Counter.backup(settings, zip, false).status()).isZero();
        Files.move(folder.resolve("data"), folder.resolve("lost"));
        Reply changed = Counter.restore(settings, zip, false);
        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.err()).contains("belongs to no mail");
        Files.writeString(zip, "no zip");
        assertThat(Counter.restore(settings, zip, false).err()).contains("cannot be put in place");
        assertThat(Counter.restore(settings, folder.resolve("none.zip"), false).status())
                .isEqualTo(1);
        assertThat(beside()).isEmpty();
    }

    /** Copies are made as long as work goes on, and looked at behind it. */
    @Test
    void aCopyThatIsMadeInTheMidstOfWorkHolds() throws Exception {
        List<Path> copies = new ArrayList<>();
        try (Ledger ledger = Ledger.open(folder.resolve("books").toString())) {
            Thread work = new Thread(() -> keepMail(ledger, 400));
            work.start();
            while (work.isAlive() && copies.size() < 5) {
                Path file = folder.resolve("copy" + copies.size());
                Copy.unpack(ledger.copy().orElseThrow(), Path.of(file + ".mv.db"));
                copies.add(file);
            }
            work.join();
        }
        VerifyingKey key = SigningKey.make("x").verifying();
        for (Path file : copies) {
            try (Ledger copied = Ledger.open(file.toString())) {
                Optional<String> fault = copied.read(books -> books.audit().firstFault(key));
                assertThat(fault).isEmpty();
            }
        }
        assertThat(copies).isNotEmpty();
    }

    private static void keepMail(Ledger ledger, int mails) {
        for (int mail = 0; mail < mails; mail++) {
            RawMessage raw = RawMessage.of(("mail " + mail).repeat(200).getBytes(StandardCharsets.US_ASCII));
            ledger.change(books -> books.mails().keep(raw, Clock.systemUTC().instant()));
        }
    }

    @Test
    void onAServerTheServerCopiesTheBooks() {
        Database database = PostgreSql.fresh();
        Settings settings = Settings.read(Stage.write(
                folder,
                servers.host(),
                servers.smtpPort(),
                servers.imapPort(),
                "database: \"" + database.url() + "\", login: " + database.login() + ", password: none"));
        Reply backup = Counter.backup(settings, folder.resolve("books.zip"), false);
        assertThat(backup.status()).isEqualTo(1);
        assertThat(backup.err()).contains("pg_dump --format=custom --file=books.dump postgresql://", "countersign.key");
        assertThat(Counter.restore(settings, folder.resolve("books.zip"), false).err())
                .contains("pg_restore");
    }
}

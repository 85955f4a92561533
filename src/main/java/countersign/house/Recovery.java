package countersign.house;

import countersign.checkpoint.Keyring;
import countersign.checkpoint.SigningKey;
import countersign.checkpoint.VerifyingKey;
import countersign.ledger.Copy;
import countersign.ledger.Database;
import countersign.ledger.Ledger;
import countersign.settings.Settings;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a {@link Backup} in the place of books that are gone. It is unpacked beside that place, brought up to this version, and looked
 * through from the first entry to the last; only then does it get their name, last of all. Cut off before that, nothing was done.
 */
final class Recovery {

    private static final String NEXT =
            "Start the office with `run`. Where its mailbox knows of more than these books do, no letter leaves"
                    + " until staff says `go on because …`.\n";

    private final Settings settings;

    Recovery(Settings settings) {
        this.settings = settings;
    }

    Reply restore(Path zip, boolean onlyLook) {
        Optional<Path> place = settings.storage().database().file();
        if (place.isEmpty()) {
            return Reply.trouble(
                    "restore: the books lie on a PostgreSQL server: pg_restore puts there what pg_dump wrote.");
        }
        if (!onlyLook) {
            Optional<Reply> occupied = occupied(place.get());
            if (occupied.isPresent()) {
                return occupied.get();
            }
        }
        try {
            return inspected(zip, place.get(), onlyLook);
        } catch (IOException | RuntimeException e) {
            return Reply.trouble("restore: " + zip + " cannot be put in place: " + e.getMessage());
        }
    }

    /** Nothing is ever written over. */
    private Optional<Reply> occupied(Path place) {
        if (Hatch.ask(settings.storage().beside(), List.of("health")).isPresent()) {
            return Optional.of(Reply.trouble("restore: the office is at work; end it first"));
        }
        return settings.storage().database().isNowhere()
                ? Optional.empty()
                : Optional.of(
                        Reply.trouble(
                                "restore: there are books already at " + place
                                        + ". Move them away first, with what lies beside them under that name, and keep them: they may know more."));
    }

    private Reply inspected(Path zip, Path place, boolean onlyLook) throws IOException {
        House.makeFolder(place.getParent());
        Path folder = Files.createTempDirectory(place.getParent(), "restore");
        try {
            Path file = folder.resolve(place.getFileName());
            Copy.unpack(zip, file);
            Reply found =
                    look(folder.resolve(settings.storage().file().orElseThrow().getFileName()));
            if (found.status() != 0 || onlyLook) {
                return found.status() == 0 ? Reply.of(zip + ": " + found.out()) : found;
            }
            String keys = keys(zip, folder);
            Laid.force(file, StandardOpenOption.WRITE);
            Files.move(file, place);
            Laid.force(place.getParent(), StandardOpenOption.READ);
            return Reply.of(found.out() + keys + NEXT);
        } finally {
            discard(folder);
        }
    }

    private Reply look(Path file) {
        String name = settings.bot().key();
        try (Ledger ledger = Ledger.open(Database.file(file.toString()))) {
            Optional<Keyring> ring = ledger.read(books -> books.checkpoints().keyring(name));
            // Books that name no key yet hold nothing that one has signed.
            VerifyingKey key = ring.map(Keyring::current)
                    .orElseGet(() -> SigningKey.make(name).verifying());
            return Audited.of(ledger, key);
        }
    }

    /** Keys that are here stay: they may be newer. The others are taken from the backup, where it has them. */
    private String keys(Path zip, Path folder) throws IOException {
        StringBuilder told = new StringBuilder();
        try (FileSystem inside = FileSystems.newFileSystem(zip)) {
            told.append(key(inside.getPath(Backup.TOKEN_KEY), settings.key(), folder));
            told.append(key(inside.getPath(Backup.CHECKPOINT_KEY), House.keyFile(settings), folder));
        }
        return told.toString();
    }

    private static String key(Path kept, Path place, Path folder) throws IOException {
        if (Files.exists(place)) {
            return "The key at " + place + " stays as it is.\n";
        }
        if (Files.notExists(kept)) {
            return "NO KEY is at " + place
                    + ", and none in the backup: put your copy of it there before you start the office.\n";
        }
        Path part = folder.resolve(kept.getFileName().toString());
        Files.createFile(part, House.OWNER_ONLY);
        Files.write(part, Files.readAllBytes(kept));
        Laid.force(part, StandardOpenOption.WRITE);
        House.makeFolder(place.toAbsolutePath().getParent());
        Files.move(part, place);
        return "The key at " + place + " is the one from the backup.\n";
    }

    private static void discard(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

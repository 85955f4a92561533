package countersign.house;

import countersign.settings.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A copy of the books as one ZIP file. The office lays it beside its database, where it may write; whoever asked for it takes it
 * from there to where he may, with the keys where he wants them in it.
 */
final class Backup {

    /** How the file with the secret of the tokens is named in it. */
    static final String TOKEN_KEY = "countersign.key";

    /** How the file with the key of the checkpoints is named in it. */
    static final String CHECKPOINT_KEY = "checkpoint-key.pem";

    private static final String ON_A_SERVER =
            "backup: the books lie on a PostgreSQL server, which makes its own copies:\n"
                    + "    pg_dump --format=custom --file=books.dump %s\n"
                    + "The keys are files on this machine: %s and %s.";

    private final Settings settings;

    Backup(Settings settings) {
        this.settings = settings;
    }

    Reply write(Path out, boolean withKeys) {
        if (settings.storage().file().isEmpty()) {
            return Reply.trouble(ON_A_SERVER.formatted(
                    settings.storage().database().toString().substring("jdbc:".length()),
                    settings.key(),
                    House.keyFile(settings)));
        }
        if (settings.storage().database().isNowhere()) {
            return Reply.trouble("backup: expected the books, found none at "
                    + settings.storage().database());
        }
        Reply reply = Counter.ask(settings, List.of("backup"));
        if (reply.status() != 0) {
            return reply;
        }
        Path copy = Path.of(reply.out());
        try {
            put(copy, out.toAbsolutePath(), withKeys);
            return Reply.of(told(out, withKeys));
        } catch (IOException e) {
            return Reply.trouble("backup: it cannot be written: " + e);
        } finally {
            discard(copy);
        }
    }

    /** Whoever looks at the file sees the one that was there before, or the whole new one; and so after a power cut. */
    private void put(Path copy, Path out, boolean withKeys) throws IOException {
        Path part = Files.createTempFile(out.getParent(), "backup", ".part", House.OWNER_ONLY);
        try {
            try (OutputStream to = Files.newOutputStream(part)) {
                Files.copy(copy, to);
            }
            if (withKeys) {
                addKeys(part);
            }
            force(part, StandardOpenOption.WRITE);
            Files.move(part, out, StandardCopyOption.ATOMIC_MOVE);
            force(out.getParent(), StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void addKeys(Path zip) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(zip)) {
            Files.copy(settings.key(), inside.getPath(TOKEN_KEY));
            Files.copy(House.keyFile(settings), inside.getPath(CHECKPOINT_KEY));
        }
    }

    /** What is behind that name is on the disk. */
    static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private String told(Path out, boolean withKeys) {
        return out + ": the books as they are now"
                + (withKeys
                        ? ", and the keys: whoever has it can write letters in your name\n"
                        : "; without the keys, of which a copy belongs elsewhere:\n    " + settings.key() + "\n    "
                                + House.keyFile(settings) + "\n");
    }

    private static void discard(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException leftThere) {
            // The next one takes its place.
        }
    }
}

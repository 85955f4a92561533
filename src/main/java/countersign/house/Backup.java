package countersign.house;

import countersign.settings.Settings;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of the books as one ZIP file, with the keys where they are wanted in it. */
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
        try {
            Laid.take(Path.of(reply.out()), out, part -> {
                if (withKeys) {
                    addKeys(part);
                }
            });
            return Reply.of(told(out, withKeys));
        } catch (IOException e) {
            return Reply.trouble("backup: it cannot be written: " + e);
        }
    }

    private void addKeys(Path zip) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(zip)) {
            Files.copy(settings.key(), inside.getPath(TOKEN_KEY));
            Files.copy(House.keyFile(settings), inside.getPath(CHECKPOINT_KEY));
        }
    }

    private String told(Path out, boolean withKeys) {
        return out + ": the books as they are now"
                + (withKeys
                        ? ", and the keys: whoever has it can write letters in your name\n"
                        : "; without the keys, of which a copy belongs elsewhere:\n    " + settings.key() + "\n    "
                                + House.keyFile(settings) + "\n");
    }
}

package countersign.settings;

import countersign.ledger.Database;
import countersign.message.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Reads where the books lie: in a file, or on a server. */
record StorageSection(Storage storage, Path key, Optional<Path> templates) {

    private static final Path ETC = Path.of("/etc");
    private static final Path VAR_LIB = Path.of("/var/lib");
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(2);

    static StorageSection read(Section storage, Path folder) {
        String data = data(folder);
        Path key = path(storage, "key-file", folder, data + "/countersign.key");
        Duration lease = storage.span("lease", Database.LEASE);
        Duration differ = storage.span("clocks-differ", CLOCKS_DIFFER);
        String where = storage.optional("database").orElse(data + "/countersign");
        String login = storage.optional("login").orElse("");
        Secret password = Password.of(storage, login, folder, Optional.empty());
        StorageSection read = new StorageSection(
                where.startsWith("jdbc:")
                        ? server(storage, where, login, password, lease, key, differ)
                        : file(storage, folder, where, login, differ),
                key,
                storage.optional("templates").map(folder::resolve).map(Path::normalize));
        storage.end();
        return read;
    }

    /** Where data lies: beside the folder of the configuration; on the system's own places, below /var/lib as it is below /etc. */
    private static String data(Path folder) {
        Path own = folder.toAbsolutePath().normalize();
        return own.startsWith(ETC) && !own.equals(ETC)
                ? VAR_LIB.resolve(ETC.relativize(own)).toString()
                : "../data";
    }

    private static Storage server(
            Section storage, String url, String login, Secret password, Duration lease, Path key, Duration differ) {
        if (!url.startsWith(Database.SERVER)) {
            storage.fault("database", "a path, or " + Database.SERVER + "//host/name", "\"" + url + "\"");
        } else if (login.isEmpty()) {
            storage.fault("login", "who opens the database on the server", "nothing");
        }
        return new Storage(new Database(url, login, password, lease), Optional.empty(), key, differ);
    }

    private static Storage file(Section storage, Path folder, String where, String login, Duration differ) {
        if (!login.isEmpty()) {
            storage.fault("login", "none, for a database in a file", "\"" + login + "\"");
        }
        Path file = path(storage, "database", folder, where);
        return new Storage(Database.file(file.toAbsolutePath().toString()), Optional.of(file), file, differ);
    }

    private static Path path(Section section, String name, Path folder, String usual) {
        return folder.resolve(section.value(name, "a path", Optional::of, usual))
                .normalize();
    }
}

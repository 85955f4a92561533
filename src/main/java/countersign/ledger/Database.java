package countersign.ledger;

import countersign.message.Secret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a ledger lies: in a file of H2, which one process can open, or on a PostgreSQL server, where several may.
 *
 * @param url its JDBC URL
 * @param login whose it is
 * @param password of that login; asked for with each connection
 * @param lease on a server: how long the office at work may be silent before another one takes over
 */
public record Database(String url, String login, Secret password, Duration lease) {

    /** How URLs of PostgreSQL begin. */
    public static final String SERVER = "jdbc:postgresql:";

    /** How long the lease of an office runs where nothing else is said. */
    public static final Duration LEASE = Duration.ofSeconds(15);

    private static final String FILE = "jdbc:h2:file:";
    /** How H2 names its files. */
    static final String ENDING = ".mv.db";

    private static final String OWNER = "countersign";

    /** In that file, named without its ending. */
    public static Database file(String file) {
        // H2 loses acknowledged commits on a kill unless WRITE_DELAY=0 stands in every URL.
        return own(FILE + file + ";WRITE_DELAY=0");
    }

    /** In memory, for as long as it is open. */
    public static Database memory(String name) {
        return own("jdbc:h2:mem:" + name);
    }

    private static Database own(String url) {
        return new Database(
                url + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=200", OWNER, () -> "", LEASE);
    }

    /** The file of H2, where it is one. */
    public Optional<Path> file() {
        return url.startsWith(FILE)
                ? Optional.of(
                        Path.of(toString().substring(FILE.length()) + ENDING).toAbsolutePath())
                : Optional.empty();
    }

    /** What else lies beside such a file, under its name. */
    static Path beside(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ending);
    }

    /** What keeps a file whole while its tables are changed; a server and the memory need none. */
    Optional<Upgrade> upgrade() {
        return file().map(Upgrade::new);
    }

    /** Whether nothing of it lies in files here: neither itself nor what would be put in its place when it is opened. */
    public boolean isNowhere() {
        return file().filter(Files::exists).isEmpty()
                && upgrade().filter(Upgrade::wasCutOff).isEmpty();
    }

    Dialect dialect() {
        return url.startsWith(SERVER) ? Dialect.POSTGRESQL : Dialect.H2;
    }

    /** The URL without what stands behind its question mark: that may be a secret. */
    @Override
    public String toString() {
        return url.split("[?;]", 2)[0];
    }
}

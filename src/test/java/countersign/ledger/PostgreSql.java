package countersign.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL server on this machine. One is started for all tests of a process; each of them has a database of its own. */
public final class PostgreSql implements AutoCloseable {

    /** Whose the server is. */
    public static final String LOGIN = "postgres";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EmbeddedPostgres server;

    private PostgreSql(EmbeddedPostgres server) {
        this.server = server;
    }

    /** The one for all tests, or why there is none. */
    private static final class Shared {
        private static final Optional<PostgreSql> SERVER = start();

        private static Optional<PostgreSql> start() {
            try {
                return Optional.of(PostgreSql.start(EmbeddedPostgres.builder()));
            } catch (UncheckedIOException | IllegalStateException e) {
                System.out.println("SKIPPED: no PostgreSQL can be started here: " + e.getMessage());
                return Optional.empty();
            }
        }
    }

    private static PostgreSql start(EmbeddedPostgres.Builder builder) {
        try {
            return new PostgreSql(builder.setServerConfig("max_connections", "400")
                    .setServerConfig("timezone", "America/Chicago")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One for a test alone, which forces commits to the disk. */
    public static PostgreSql durable() {
        shared();
        return start(EmbeddedPostgres.builder().setServerConfig("fsync", "on"));
    }

    /** The one for all tests; the test that asks is skipped where none can be started. */
    public static PostgreSql shared() {
        Assumptions.assumeTrue(Shared.SERVER.isPresent(), "no PostgreSQL can be started on this machine");
        return Shared.SERVER.get();
    }

    /** An empty database on the server for all tests. */
    public static Database fresh() {
        return shared().database();
    }

    /** An empty database. */
    public Database database() {
        return database(Database.LEASE);
    }

    /** An empty database, for offices with that lease. */
    public Database database(Duration lease) {
        String name = "books_" + COUNT.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return new Database(server.getJdbcUrl(LOGIN, name), LOGIN, () -> "", lease);
    }

    /** A copy of a database that nobody has open, down to the numbers that the server gives its tables. */
    public Database copy(Database database) {
        String name = "books_" + COUNT.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE " + name(database));
        return new Database(server.getJdbcUrl(LOGIN, name), LOGIN, () -> "", database.lease());
    }

    /** Does something as the owner of the server. */
    public void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends every connection to a database, and lets nobody in until {@link #letIn}. */
    public void cutOff(Database database) {
        execute("ALTER DATABASE " + name(database) + " ALLOW_CONNECTIONS false");
        hangUp(database);
    }

    /** Ends every connection to a database, as a server does that is restarted. */
    public void hangUp(Database database) {
        execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name(database) + "'");
    }

    /** Lets connections in again. */
    public void letIn(Database database) {
        execute("ALTER DATABASE " + name(database) + " ALLOW_CONNECTIONS true");
    }

    private static String name(Database database) {
        return database.url().replaceAll(".*(books_[0-9]+).*", "$1");
    }

    /** Stops it and takes its files away. */
    @Override
    public void close() throws IOException {
        server.close();
    }
}

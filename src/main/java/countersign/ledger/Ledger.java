package countersign.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The database of the office: opened once by one daemon, written by one transaction at a time.
 *
 * <p>H2 loses acknowledged commits on a kill unless {@code WRITE_DELAY=0} stands in every URL, and a power cut can still
 * take what was not forced to disk: {@link #force} does that, before anything that cannot be undone.
 */
public final class Ledger implements AutoCloseable {

    private static final int CONNECTIONS = 12;

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Ledger(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens the database and brings its tables up to this version.
     *
     * @throws LedgerInUse where another process has it open
     */
    public static Ledger open(String file) {
        return connect("jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
    }

    /** A database in memory that lives as long as it is open. */
    public static Ledger inMemory(String name) {
        return connect("jdbc:h2:mem:" + name + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
    }

    private static Ledger connect(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("countersign");
        config.setPassword("");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setPoolName("ledger");
        config.setInitializationFailTimeout(1);
        HikariDataSource pool;
        try {
            pool = new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw LedgerInUse.orElse(e);
        }
        migrate(pool);
        return new Ledger(pool);
    }

    private static void migrate(DataSource pool) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:countersign/ledger/tables")
                .javaMigrations(new QuartzTables("tables_h2.sql"))
                .placeholders(Map.of("bytes", "BINARY LARGE OBJECT", "words", "CHARACTER VARYING(1000000)"))
                .table("schema_history")
                .load()
                .migrate();
    }

    /** Changes something: all of it, or nothing. One writer at a time; what is loaded inside is not stale. */
    public <T> T write(Function<Books, T> change) {
        return jdbi.inTransaction(handle -> {
            handle.createQuery("SELECT entries FROM head WHERE id = 1 FOR UPDATE")
                    .mapTo(Long.class)
                    .one();
            return change.apply(new Books(handle));
        });
    }

    /** Changes something and has nothing to say about it. */
    public void change(Consumer<Books> change) {
        write(books -> {
            change.accept(books);
            return true;
        });
    }

    /** Looks something up. */
    public <T> T read(Function<Books, T> look) {
        return jdbi.inTransaction(handle -> look.apply(new Books(handle)));
    }

    /** Forces everything committed so far to the disk, so that not even a power cut takes it. */
    public void force() {
        jdbi.useHandle(handle -> handle.execute("CHECKPOINT SYNC"));
    }

    /** The connections, for the scheduler's own tables. */
    public DataSource connections() {
        return pool;
    }

    /** Closes the database and gives the unused part of its file back. */
    @Override
    public void close() {
        try (Handle handle = jdbi.open()) {
            handle.execute("SHUTDOWN COMPACT");
        } catch (RuntimeException closedAlready) {
            // The connection ends with the database; there is nothing left to close properly.
        }
        pool.close();
    }
}

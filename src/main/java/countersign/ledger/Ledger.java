package countersign.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.Credentials;
import countersign.message.NoSecret;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The database of the office, written by one transaction at a time.
 *
 * <p>A file of H2 is opened by one process. On a server several may open it, and one office at a time is at work: it has the
 * {@link Lease}, by which each of its changes is checked. A power cut can take from H2 what was not forced to disk:
 * {@link #force} does that, before anything that cannot be undone.
 */
public final class Ledger implements AutoCloseable {

    private static final int CONNECTIONS = 12;
    private static final int IDLE_CONNECTIONS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** It remembers what it has read: a ledger that is opened anew does not read the same statements again. */
    private static final SqlParser PARSER = new ColonPrefixSqlParser();

    private final Database database;
    private final Dialect dialect;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    /** The most entries that it was seen with. */
    /** First come, first served, which the lock in the database is not. */
    private final ReentrantLock writing = new ReentrantLock(true);

    private final AtomicLong highest = new AtomicLong();

    private volatile Optional<Lease> lease = Optional.empty();
    private volatile Optional<DiskFailed> failed = Optional.empty();

    private Ledger(Database database, HikariDataSource pool) {
        this.database = database;
        this.dialect = database.dialect();
        this.pool = pool;
        this.jdbi = Jdbi.create(pool).registerArgument(new Words());
        jdbi.getConfig(SqlStatements.class).setSqlParser(PARSER);
    }

    /**
     * Opens the database and brings its tables up to this version, unless an office is at work there.
     *
     * @throws LedgerInUse where it is a file that another process has open
     * @throws LedgerUnusable where nobody answers on the server, or a later version of the program was there
     */
    public static Ledger open(Database database) {
        HikariDataSource pool = connect(database);
        Optional<Upgrade> cutOff = database.upgrade().filter(Upgrade::wasCutOff);
        if (cutOff.isPresent()) {
            pool.close();
            cutOff.get().takeBack();
            pool = connect(database);
        }
        Ledger ledger = new Ledger(database, pool);
        try {
            ledger.migrate();
            database.file().ifPresent(OwnerOnly::may);
            return ledger;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource connect(Database database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setCredentialsProvider(() -> credentials(database));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setMinimumIdle(IDLE_CONNECTIONS);
        config.setPoolName("ledger");
        config.setInitializationFailTimeout(1);
        database.dialect().prepare(config);
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw Trouble.opening(database, e);
        }
    }

    private static Credentials credentials(Database database) {
        try {
            return Credentials.of(database.login(), database.password().get());
        } catch (NoSecret e) {
            throw new LedgerUnusable("nobody can log in to the database at " + database + ": " + e.getMessage(), e);
        }
    }

    /** Opens that file of H2. */
    public static Ledger open(String file) {
        return open(Database.file(file));
    }

    /** A database in memory that lives as long as it is open. */
    public static Ledger inMemory(String name) {
        return open(Database.memory(name));
    }

    /** Nobody changes tables under an office at work. */
    private void migrate() {
        boolean free = !isShared() || jdbi.withHandle(Lease::isFree);
        Tables tables = new Tables(pool, dialect);
        tables.check();
        if (free && tables.areOld()) {
            database.upgrade().ifPresent(upgrade -> jdbi.useHandle(upgrade::begin));
            tables.migrate();
            database.upgrade().ifPresent(Upgrade::end);
        }
        if (free && jdbi.withHandle(Erasure::isUnswept)) {
            database.upgrade().ifPresent(upgrade -> jdbi.useHandle(upgrade::begin));
            jdbi.useHandle(handle -> Erasure.sweep(handle, dialect));
            database.upgrade().ifPresent(Upgrade::end);
        }
    }

    /**
     * Begins to work, where no other office does. A file that is open is nobody else's.
     *
     * @param office names this one in the database
     * @return whether it may work
     */
    public boolean occupy(String office) {
        if (!isShared() || lease.isPresent()) {
            return true;
        }
        if (!jdbi.withHandle(Lease::isFree)) {
            return false;
        }
        jdbi.useHandle(handle -> Lease.breakOff(handle, database.lease()));
        migrate();
        lease = jdbi.inTransaction(handle -> Lease.take(handle, office, database.lease()));
        return lease.isPresent();
    }

    /** Says that the office is at work still; often enough that the lease does not run out. @return whether it is its own still */
    public boolean renew() {
        return lease.map(held ->
                        jdbi.<Boolean, RuntimeException>withHandle(handle -> held.renew(handle, database.lease())))
                .orElse(!isShared());
    }

    /** How far the clock that shows that moment differs from the server's; a file has no clock of its own. */
    public Duration differs(Instant clock) {
        if (!isShared()) {
            return Duration.ZERO;
        }
        return jdbi.withHandle(handle -> handle.select("SELECT clock_timestamp()")
                .map((row, context) -> Duration.between(
                                row.getObject(1, OffsetDateTime.class).toInstant(), clock)
                        .abs())
                .one());
    }

    /**
     * Changes something: all of it, or nothing. One writer at a time; what is loaded inside is not stale.
     *
     * @throws LedgerUnusable where the database cannot be reached
     * @throws LeaseLost on a server, where another office took over or this one never began
     */
    public <T> T write(Function<Books, T> change) {
        writing.lock();
        try {
            return inTurn(change);
        } finally {
            writing.unlock();
        }
    }

    /** Whether something is being changed now: another change would wait for it. */
    public boolean isBusy() {
        return writing.isLocked();
    }

    private <T> T inTurn(Function<Books, T> change) {
        return whole(() -> {
            Written<T> written = jdbi.inTransaction(handle -> {
                long entries = lockHead(handle);
                fellBack(entries);
                if (isShared()) {
                    lease.orElseThrow(LeaseLost::new).check(handle);
                }
                Books books = new Books(handle);
                T result = change.apply(books);
                return new Written<>(result, Math.max(entries, books.entries().last()));
            });
            highest.accumulateAndGet(written.entries(), Math::max);
            return written.result();
        });
    }

    private record Written<T>(T result, long entries) {}

    private static long lockHead(Handle handle) {
        return handle.createQuery("SELECT entries FROM head WHERE id = 1 FOR UPDATE")
                .mapTo(Long.class)
                .one();
    }

    /** An older copy was put in the place of the database under the office: it is begun anew, and what is missing is found then. */
    private void fellBack(long entries) {
        if (entries < highest.get()) {
            failed = Optional.of(new DiskFailed("the database holds " + entries + " entries and held " + highest
                    + " before: an older copy was put in its place"));
            throw failed.get();
        }
    }

    /** Changes something and has nothing to say about it. */
    public void change(Consumer<Books> change) {
        write(books -> {
            change.accept(books);
            return true;
        });
    }

    /**
     * Looks something up, at one moment: what others write meanwhile is not seen, so that its parts fit together. H2 takes its
     * snapshot table by table at any lower level than this.
     *
     * @throws LedgerUnusable where the database cannot be reached
     */
    public <T> T read(Function<Books, T> look) {
        return whole(() ->
                jdbi.inTransaction(TransactionIsolationLevel.SERIALIZABLE, handle -> look.apply(new Books(handle))));
    }

    /**
     * Forces everything committed so far to the disk, so that not even a power cut takes it. It is tried once: a second try that
     * succeeds says nothing about the first.
     *
     * @throws DiskFailed where that fails, and from then on whatever is asked of this ledger
     */
    public void force() {
        whole(() -> {
            try {
                jdbi.useHandle(dialect::force);
                return true;
            } catch (RuntimeException e) {
                failed = Optional.of(new DiskFailed(e));
                throw failed.get();
            }
        });
    }

    /** H2 closes a database that it cannot write to, as on a full disk: the next try gets connections that open it again. */
    private <T> T whole(Supplier<T> work) {
        if (failed.isPresent()) {
            throw failed.get();
        }
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (Trouble.isClosed(e)) {
                pool.getHikariPoolMXBean().softEvictConnections();
            }
            throw Trouble.working(e);
        }
    }

    /**
     * Copies it as it is at this moment into a ZIP file beside it, while the office works on.
     *
     * @return that file; nothing where there is none beside which it could lie: servers make copies of their own
     */
    public synchronized Optional<Path> copy() {
        return whole(() -> database.file()
                .map(file -> Database.beside(file, ".copy.zip"))
                .map(zip -> jdbi.withHandle(handle -> Copy.make(handle, zip))));
    }

    /** Whether it is on a server, where several offices may have it open. */
    public boolean isShared() {
        return dialect.isShared();
    }

    /** The connections, for tests that look past the books. */
    public DataSource connections() {
        return pool;
    }

    /** Closes the database: the office is not at work any more, and a file gives its unused part back. */
    @Override
    public void close() {
        try (Handle handle = jdbi.open()) {
            lease.ifPresent(held -> held.release(handle));
            dialect.close(handle);
        } catch (RuntimeException closedAlready) {
            // The connection ends with the database; there is nothing left to close properly.
        }
        pool.close();
        database.file().ifPresent(OwnerOnly::may);
    }
}

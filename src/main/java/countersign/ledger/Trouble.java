package countersign.ledger;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;

/** What it means when a database cannot be opened, or fails while it is worked with. */
final class Trouble {

    private static final int H2_ALREADY_OPEN = 90020;
    private static final int H2_CLOSED = 90098;

    private Trouble() {}

    static RuntimeException opening(Database database, RuntimeException trouble) {
        Optional<LedgerUnusable> noSecret = find(trouble, LedgerUnusable.class);
        if (noSecret.isPresent()) {
            return noSecret.get();
        }
        Optional<SQLException> said = find(trouble, SQLException.class);
        if (said.filter(sql -> sql.getErrorCode() == H2_ALREADY_OPEN).isPresent()) {
            return new LedgerInUse(trouble);
        }
        return database.dialect().isShared()
                ? new LedgerUnusable(
                        "the database at " + database + " cannot be opened: "
                                + said.map(SQLException::getMessage).orElse(trouble.getMessage()),
                        trouble)
                : trouble;
    }

    /** Whether H2 has closed the database because it could not write to it. */
    static boolean isClosed(RuntimeException trouble) {
        return find(trouble, SQLException.class)
                .filter(sql -> sql.getErrorCode() == H2_CLOSED)
                .isPresent();
    }

    /** The trouble; where it is the line to the server or the server itself, and not what was asked of it, as what it is. */
    static RuntimeException working(RuntimeException trouble) {
        Optional<LedgerUnusable> noSecret = find(trouble, LedgerUnusable.class);
        if (noSecret.isPresent()) {
            return noSecret.get();
        }
        return find(trouble, SQLException.class)
                .filter(Trouble::isOfTheLine)
                .<RuntimeException>map(
                        sql -> new LedgerUnusable("the database cannot be reached: " + sql.getMessage(), trouble))
                .orElse(trouble);
    }

    /**
     * Classes of SQLSTATE: connection (08), too few resources (53), the server ends or ended us (57P, 25P03), try again (40), and a lock
     * that was not had in time (55P03; HYT00 of H2).
     */
    private static boolean isOfTheLine(SQLException sql) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || Stream.of("08", "53", "57P", "25P03", "40", "55P03", "HYT00").anyMatch(state::startsWith);
    }

    private static <T extends Throwable> Optional<T> find(Throwable trouble, Class<T> kind) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (kind.isInstance(t)) {
                return Optional.of(kind.cast(t));
            }
        }
        return Optional.empty();
    }
}

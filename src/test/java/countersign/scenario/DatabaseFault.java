package countersign.scenario;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.api.Trigger;

/** A database that refuses one of the next changes, as a full disk does: a trigger which is told when. */
public final class DatabaseFault implements Trigger {

    private static final Map<String, AtomicInteger> LEFT = new ConcurrentHashMap<>();
    private static final String SQL =
            "CREATE TRIGGER IF NOT EXISTS fault_%1$s BEFORE INSERT, UPDATE ON %1$s FOR EACH ROW CALL '"
                    + DatabaseFault.class.getName() + "'";

    /** Puts the trigger on the tables that every change goes through. */
    static void install(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            for (String table : new String[] {"entry", "letter", "mail", "alarm"}) {
                statement.execute(SQL.formatted(table));
            }
        }
    }

    /** The change with that number from now on fails; the first is 1. */
    static void arm(Connection database, int change) throws SQLException {
        LEFT.put(database.getCatalog(), new AtomicInteger(change));
    }

    /** Nothing fails any more. */
    static void disarm(Connection database) throws SQLException {
        LEFT.remove(database.getCatalog());
    }

    @Override
    public void fire(Connection database, Object[] before, Object[] after) throws SQLException {
        AtomicInteger left = LEFT.get(database.getCatalog());
        if (left != null && left.decrementAndGet() == 0) {
            throw new SQLException("the disk is full");
        }
    }
}

package countersign.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.api.Trigger;

/**
 * Keeps a table of H2 append-only: no row goes, and of no row anything changes but what is erased, which becomes NULL. On
 * PostgreSQL a function of the same name does it.
 */
public final class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        boolean holds = after != null;
        for (int i = 0; holds && i < before.length; i++) {
            holds = after[i] == null || Objects.equals(before[i], after[i]);
        }
        if (!holds) {
            throw new SQLException("rows are added here, never changed nor taken out");
        }
    }
}

package countersign.ledger;

import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;

/** The databases that a ledger may lie in. */
public enum On {
    H2 {
        @Override
        public Database fresh(Path folder) {
            return Database.file(folder.resolve("books").toString());
        }
    },
    POSTGRESQL {
        @Override
        public Database fresh(Path folder) {
            return PostgreSql.fresh();
        }
    };

    /** How the configuration names a database, for clocks that the test moves. */
    public static String inConfiguration(Database database) {
        return database.dialect().isShared()
                ? "database: \"" + database.url() + "\", login: " + database.login()
                        + ", password: none, clocks-differ: 9000d, lease: "
                        + database.lease().toSeconds() + "s"
                : "database: " + database.url().replaceAll("^jdbc:h2:file:|;.*", "");
    }

    /** An empty one; that folder is where a file may lie. */
    public abstract Database fresh(Path folder);

    /** SQL past the books, as somebody would write it who owns the database: what keeps tables append-only is taken off. */
    public static Jdbi forger(Ledger ledger) {
        Jdbi sql = Jdbi.create(ledger.connections());
        sql.useHandle(handle -> {
            for (String table : new String[] {"entry", "evidence", "checkpoint", "stamp"}) {
                String on = ledger.isShared() ? " ON " + table : "";
                handle.execute("DROP TRIGGER IF EXISTS " + table + "_stays" + on);
            }
        });
        return sql;
    }
}

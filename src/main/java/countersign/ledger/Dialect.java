package countersign.ledger;

import com.zaxxer.hikari.HikariConfig;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What the two databases do differently; all other SQL is the same on both. */
enum Dialect {
    /** One process has the file open. Commits outlive the process at once, and a power cut once they are forced. */
    H2("BINARY LARGE OBJECT", "CHARACTER VARYING(1000000)") {
        @Override
        boolean isShared() {
            return false;
        }

        @Override
        void prepare(HikariConfig config) {
            // Everything stands in the URL.
        }

        @Override
        void force(Handle handle) {
            handle.execute("CHECKPOINT SYNC");
        }

        /** Copies the table: large values that no row leads to any more stay behind, and go with the old one. */
        @Override
        void sweep(Handle handle) {
            handle.execute("ALTER TABLE evidence ADD COLUMN swept BOOLEAN");
            handle.execute("ALTER TABLE evidence DROP COLUMN swept");
        }

        @Override
        void close(Handle handle) {
            handle.execute("SHUTDOWN COMPACT");
        }
    },

    /** Several processes have it open. A commit is on the disk when it returns. */
    POSTGRESQL("BYTEA", "TEXT") {
        @Override
        boolean isShared() {
            return true;
        }

        /**
         * Rows come in small portions, for each may be a mail. A line that is dead is noticed, and a transaction of a process
         * that was paused does not hold the others for ever.
         */
        @Override
        void prepare(HikariConfig config) {
            config.addDataSourceProperty("ApplicationName", "countersign");
            config.addDataSourceProperty("defaultRowFetchSize", "50");
            config.addDataSourceProperty("connectTimeout", "10");
            config.addDataSourceProperty("socketTimeout", "60");
            config.addDataSourceProperty("tcpKeepAlive", "true");
            config.setConnectionInitSql("SET synchronous_commit = on; SET TIME ZONE 'UTC';"
                    + " SET idle_in_transaction_session_timeout = '10min'");
        }

        @Override
        void force(Handle handle) {
            // Done by each commit: synchronous_commit is on.
        }

        @Override
        void sweep(Handle handle) {
            // That is its VACUUM's.
        }

        @Override
        void close(Handle handle) {
            // The server goes on.
        }
    };

    private final String bytes;
    private final String words;

    Dialect(String bytes, String words) {
        this.bytes = bytes;
        this.words = words;
    }

    /** Whether several processes may have it open. */
    abstract boolean isShared();

    /** Sets connections up. */
    abstract void prepare(HikariConfig config);

    /** Forces everything committed so far to the disk. */
    abstract void force(Handle handle);

    /** Leaves nothing of raw messages that were erased. */
    abstract void sweep(Handle handle);

    /** Ends the work with it. */
    abstract void close(Handle handle);

    /** Where its tables are described: those that are the same on both, and those that are not. */
    String[] folders() {
        String own = name().toLowerCase(java.util.Locale.ROOT);
        return new String[] {"classpath:countersign/ledger/tables", "classpath:countersign/ledger/" + own};
    }

    /** What stands in them for the types that are named differently. */
    Map<String, String> types() {
        return Map.of("bytes", bytes, "words", words);
    }
}

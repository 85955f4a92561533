package countersign.ledger;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The tables of a ledger, brought up step by step from version to version. */
final class Tables {

    private final Flyway flyway;

    Tables(DataSource pool, Dialect dialect) {
        this.flyway = Flyway.configure()
                .dataSource(pool)
                .locations(dialect.folders())
                .javaMigrations(new QuartzTables())
                .placeholders(dialect.types())
                .table("schema_history")
                // Steps of a later version are not to be passed over, which is what happens if nothing is said.
                .ignoreMigrationPatterns("*:pending")
                .load();
    }

    /** Whether they are of an earlier version, or not made yet. */
    boolean areOld() {
        return flyway.info().pending().length > 0;
    }

    /** Brings them up to this version. */
    void migrate() {
        flyway.migrate();
    }

    /** Looks whether they are of this version or an earlier one. @throws LedgerUnusable where they are of a later one */
    void check() {
        try {
            flyway.validate();
        } catch (FlywayValidateException e) {
            throw new LedgerUnusable(
                    "the tables in the database are not of this version of the program, but of a later one, or were changed: "
                            + e.getMessage(),
                    e);
        }
    }
}

package countersign.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Makes the tables of Quartz with the script that it ships, and the indexes that its H2 script lacks. */
public final class QuartzTables implements JavaMigration {

    private static final String[] INDEXES = {
        "CREATE INDEX qrtz_t_next ON qrtz_triggers (sched_name, trigger_state, next_fire_time)",
        "CREATE INDEX qrtz_t_job ON qrtz_triggers (sched_name, job_name, job_group)",
        "CREATE INDEX qrtz_ft_job ON qrtz_fired_triggers (sched_name, job_name, job_group)"
    };

    private final String script;

    QuartzTables(String script) {
        this.script = script;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2");
    }

    @Override
    public String getDescription() {
        return "tables of the scheduler";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String sql : read().split(";")) {
                String bare = withoutComments(sql).strip();
                boolean table = bare.toUpperCase(java.util.Locale.ROOT).startsWith("CREATE TABLE")
                        || bare.toUpperCase(java.util.Locale.ROOT).startsWith("ALTER TABLE");
                if (table) {
                    statement.execute(bare);
                }
            }
            for (String index : INDEXES) {
                statement.execute(index);
            }
        }
    }

    private String read() {
        try (InputStream in = org.quartz.impl.jdbcjobstore.JobStoreTX.class.getResourceAsStream(script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutComments(String sql) {
        StringBuilder kept = new StringBuilder();
        sql.lines()
                .filter(line -> !line.strip().startsWith("--"))
                .forEach(line -> kept.append(line).append('\n'));
        return kept.toString();
    }
}

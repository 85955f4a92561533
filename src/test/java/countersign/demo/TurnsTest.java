package countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.house.ClocksDiffer;
import countersign.house.Turns;
import countersign.ledger.Database;
import countersign.ledger.Ledger;
import countersign.ledger.LedgerUnusable;
import countersign.ledger.PostgreSql;
import countersign.settings.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When an office on a server does not begin. */
class TurnsTest {

    private static final int NOWHERE = 9;

    @TempDir
    Path folder;

    private Turns turns(Database database, Duration ahead, CountDownLatch asked) {
        Path config = Stage.write(
                folder,
                "127.0.0.1",
                NOWHERE,
                NOWHERE,
                "database: \"" + database.url() + "\", login: " + database.login() + ", password: none");
        return new Turns(Settings.read(config), Clock.offset(Clock.systemUTC(), ahead), (step, about) -> {}, asked);
    }

    @Test
    @Tag("fault-80")
    void aClockThatIsAMinuteOffIsRefused() {
        for (Duration ahead : new Duration[] {Duration.ofSeconds(60), Duration.ofSeconds(-60)}) {
            assertThatThrownBy(() -> turns(PostgreSql.fresh(), ahead, new CountDownLatch(1))
                            .next())
                    .isInstanceOf(ClocksDiffer.class)
                    .hasMessageContaining("at most 2.0 s is allowed");
        }
    }

    @Test
    void aDatabaseThatLetsNobodyInIsSaidAtOnce() {
        Database gone = PostgreSql.fresh();
        PostgreSql.shared().cutOff(gone);
        assertThatThrownBy(
                        () -> turns(gone, Duration.ZERO, new CountDownLatch(1)).take())
                .isInstanceOf(LedgerUnusable.class)
                .hasMessageContaining("not currently accepting connections");
    }

    @Test
    void whoStandsByStopsWhenItIsAsked() throws InterruptedException {
        Database database = PostgreSql.fresh();
        CountDownLatch asked = new CountDownLatch(1);
        try (Ledger atWork = Ledger.open(database)) {
            assertThat(atWork.occupy("another")).isTrue();
            asked.countDown();
            assertThat(turns(database, Duration.ZERO, asked).next()).isEmpty();
            assertThat(atWork.renew()).isTrue();
        }
    }
}

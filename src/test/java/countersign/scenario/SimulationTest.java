package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The office in worlds that go wrong, each driven by a seed. Everyday runs try some, {@code -Dseeds=1000} as many as one wishes, and
 * {@code -Dseed=17} plays one of them again.
 */
class SimulationTest {

    private static final long EVERYDAY = 40;

    @Test
    void nothingIsLostNothingIsTwiceAndNothingIsConfirmedThatNobodySaid() {
        Long one = Long.getLong("seed");
        long last = one != null ? one : Long.getLong("seeds", EVERYDAY);
        long first = one != null ? one : 1;
        Figures figures = LongStream.rangeClosed(first, last)
                .mapToObj(SimulationTest::play)
                .reduce(Figures.NONE, Figures::plus);
        System.out.println((last - first + 1) + " seeds, " + figures);
        if (last - first + 1 >= EVERYDAY) {
            somethingHappened(figures);
        }
    }

    /** Worlds in which nobody dies, is reminded or says yes would show nothing. */
    private static void somethingHappened(Figures figures) {
        assertThat(figures.deaths()).as("deaths").isGreaterThan(40);
        assertThat(figures.repeated()).as("mails that came twice").isGreaterThan(15);
        assertThat(figures.reminders()).as("reminders").isGreaterThan(10);
        assertThat(figures.confirmations()).as("confirmations").isGreaterThan(15);
    }

    private static Figures play(long seed) {
        try (World world = new World(seed)) {
            try {
                world.run();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "seed " + seed + ": " + e.getMessage() + "\n" + String.join("\n", world.story()), e);
            }
            return world.figures();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

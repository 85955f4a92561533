package countersign.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.deadline.Ladder.Rung;
import countersign.deadline.Ladder.Step;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final BusinessHours HOURS = new BusinessHours(
            ZoneOffset.UTC,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0),
            Set.of());
    private static final Instant ASKED = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void theShippedLadderRemindsTwiceAndThenHasStaffCall() {
        assertThat(Ladder.SHIPPED.due(0, ASKED, HOURS)).contains(Instant.parse("2026-03-04T10:00:00Z"));
        assertThat(Ladder.SHIPPED.due(1, ASKED, HOURS)).contains(Instant.parse("2026-03-09T10:00:00Z"));
        assertThat(Ladder.SHIPPED.due(2, ASKED, HOURS)).contains(Instant.parse("2026-03-12T10:00:00Z"));
        assertThat(Ladder.SHIPPED.rung(2)).map(Rung::step).contains(Step.CALL);
    }

    @Test
    void aLadderEnds() {
        assertThat(Ladder.SHIPPED.due(3, ASKED, HOURS)).isEmpty();
    }

    @Test
    void afterALongSilenceOnlyTheLatestStepIsDue() {
        assertThat(Ladder.SHIPPED.latestDue(0, ASKED, HOURS, ASKED)).isEqualTo(-1);
        assertThat(Ladder.SHIPPED.latestDue(0, ASKED, HOURS, Instant.parse("2026-03-09T10:00:00Z")))
                .isEqualTo(1);
        assertThat(Ladder.SHIPPED.latestDue(0, ASKED, HOURS, Instant.parse("2026-06-01T10:00:00Z")))
                .isEqualTo(2);
    }

    @Test
    void stepsThatDoNotRiseAreRefused() {
        assertThatThrownBy(() -> new Ladder(List.of(new Rung(2, Step.REMIND), new Rung(2, Step.CALL))))
                .hasMessageContaining("later than the one before");
    }
}

package countersign.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessHoursTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 3, 5);
    private static final BusinessHours HOURS = new BusinessHours(
            CHICAGO,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0),
            Set.of(HOLIDAY));

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, 2, 2026-03-04T10:00",
        "2026-03-02T22:00, 2, 2026-03-06T09:00",
        "2026-03-02T07:00, 2, 2026-03-04T09:00",
        "2026-03-06T16:59, 1, 2026-03-09T16:59",
        "2026-03-07T12:00, 1, 2026-03-10T09:00",
        "2026-03-04T10:00, 1, 2026-03-06T10:00",
        "2026-03-02T10:00, 0, 2026-03-02T10:00"
    })
    @Tag("fault-75")
    void workingDaysAreCountedFromTheNextOpeningAndHolidaysAreNone(String start, int days, String due) {
        assertThat(HOURS.after(at(start), days)).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:59, 2026-03-02T09:00",
        "2026-03-02T09:00, 2026-03-02T09:00",
        "2026-03-02T16:59, 2026-03-02T16:59",
        "2026-03-02T17:00, 2026-03-03T09:00",
        "2026-03-06T18:00, 2026-03-09T09:00",
        "2026-03-04T18:00, 2026-03-06T09:00"
    })
    @Tag("fault-75")
    void whatFallsIntoAClosedHourWaitsForTheNextOpening(String moment, String opens) {
        assertThat(HOURS.nextOpen(at(moment))).isEqualTo(at(opens));
    }

    /** Every zone, every change of its clocks from 2020 to 2037: one moment, open, never before its start. */
    @Tag("fault-70")
    @Test
    void aChangeOfClocksNeverSkipsOrDoublesADueMoment() {
        int seen = 0;
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            BusinessHours hours = new BusinessHours(
                    zone, EnumSet.allOf(DayOfWeek.class), LocalTime.of(0, 30), LocalTime.of(4, 0), Set.of());
            Instant from = Instant.parse("2020-01-01T00:00:00Z");
            ZoneOffsetTransition change = zone.getRules().nextTransition(from);
            while (change != null && change.getInstant().isBefore(Instant.parse("2038-01-01T00:00:00Z"))) {
                seen++;
                Instant start = change.getInstant().minusSeconds(2 * 86_400);
                for (int days : List.of(1, 2, 3)) {
                    Instant due = hours.after(start, days);
                    ZonedDateTime local = due.atZone(zone);
                    assertThat(due).as("%s %s", id, change).isAfterOrEqualTo(start);
                    assertThat(hours.isOpen(due))
                            .as("%s %s %s", id, change, local)
                            .isTrue();
                    assertThat(hours.after(start, days)).isEqualTo(due);
                }
                change = zone.getRules().nextTransition(change.getInstant());
            }
        }
        assertThat(seen).isGreaterThan(1000);
    }

    /** Wherever clocks jump: what would open in the skipped hour opens right behind it, what comes twice the first time. */
    @Tag("fault-70")
    @Test
    void whatOpensInASkippedHourOpensBehindItAndWhatComesTwiceOpensOnce() {
        int gaps = 0;
        int overlaps = 0;
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            ZoneOffsetTransition change = zone.getRules().nextTransition(Instant.parse("2020-01-01T00:00:00Z"));
            while (change != null && change.getInstant().isBefore(Instant.parse("2038-01-01T00:00:00Z"))) {
                LocalDateTime inside = (change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter())
                        .plusMinutes(change.getDuration().abs().toMinutes() / 2);
                if (inside.toLocalTime().isAfter(LocalTime.MIDNIGHT)) {
                    BusinessHours hours = new BusinessHours(
                            zone, EnumSet.allOf(DayOfWeek.class), inside.toLocalTime(), LocalTime.of(23, 59), Set.of());
                    Instant opens = hours.nextOpen(
                            inside.toLocalDate().atStartOfDay(zone).toInstant());
                    Instant expected =
                            change.isGap() ? change.getInstant() : inside.toInstant(change.getOffsetBefore());
                    assertThat(opens).as("%s %s", id, change).isEqualTo(expected);
                    gaps += change.isGap() ? 1 : 0;
                    overlaps += change.isGap() ? 0 : 1;
                }
                change = zone.getRules().nextTransition(change.getInstant());
            }
        }
        assertThat(gaps).isGreaterThan(1000);
        assertThat(overlaps).isGreaterThan(1000);
    }

    @Test
    void theDayAfterSoManyWorkingDaysLeavesOutWeekendsAndHolidays() {
        assertThat(HOURS.dayAfter(LocalDate.of(2026, 3, 3), 2)).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(HOURS.dayAfter(LocalDate.of(2026, 3, 6), 1)).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(HOURS.dayAfter(LocalDate.of(2026, 3, 6), 0)).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Tag("fault-75")
    @Test
    void anEmptyCalendarIsRefused() {
        assertThatThrownBy(
                        () -> new BusinessHours(CHICAGO, Set.of(), LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of()))
                .hasMessageContaining("no working day");
        assertThatThrownBy(() -> new BusinessHours(
                        CHICAGO, Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(9, 0), Set.of()))
                .hasMessageContaining("later than opening");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CHICAGO).toInstant();
    }
}

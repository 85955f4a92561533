package countersign.deadline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Set;

/**
 * When a firm may write to somebody: on working days between opening and closing, in that person's zone.
 *
 * <p>A moment that a change of clocks skips is taken as the first one behind the gap; one that comes twice is the
 * earlier of both.
 *
 * @param zone the zone in which days and hours are meant
 * @param days the working days of the week
 * @param opens first minute of the day
 * @param closes first minute behind the day; later than {@code opens}
 * @param holidays days on which nobody works
 */
public record BusinessHours(
        ZoneId zone, Set<DayOfWeek> days, LocalTime opens, LocalTime closes, Set<LocalDate> holidays) {

    /** A search that finds no open day within so many days gives up: the calendar is empty. */
    private static final int FURTHEST = 370;

    public BusinessHours {
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no working day in the week");
        }
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("closing time must be later than opening time");
        }
    }

    /** The same hours in another zone. */
    public BusinessHours in(ZoneId other) {
        return new BusinessHours(other, days, opens, closes, holidays);
    }

    /** Whether somebody works on that day. */
    public boolean isWorkingDay(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** Whether it is open at that moment. */
    public boolean isOpen(Instant at) {
        return nextOpen(at).equals(at);
    }

    /** That moment if it is open then, else the next opening. */
    public Instant nextOpen(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        if (isWorkingDay(local.toLocalDate())) {
            if (local.toLocalTime().isBefore(opens)) {
                return opening(local.toLocalDate());
            }
            if (local.toLocalTime().isBefore(closes)) {
                return at;
            }
        }
        return opening(workingDayAfter(local.toLocalDate()));
    }

    /** The moment at which business closes on the day of that moment, or on the next working day. */
    public Instant closing(Instant at) {
        LocalDate day = nextOpen(at).atZone(zone).toLocalDate();
        return at(day, closes);
    }

    /**
     * The moment so many working days later, at the same time of day. What begins while it is closed begins with the
     * next opening.
     */
    public Instant after(Instant start, int workingDays) {
        ZonedDateTime from = nextOpen(start).atZone(zone);
        LocalDate day = from.toLocalDate();
        for (int i = 0; i < workingDays; i++) {
            day = workingDayAfter(day);
        }
        return nextOpen(at(day, from.toLocalTime()));
    }

    /** The day so many working days behind that one. */
    public LocalDate dayAfter(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int i = 0; i < workingDays; i++) {
            day = workingDayAfter(day);
        }
        return day;
    }

    private Instant opening(LocalDate day) {
        return at(day, opens);
    }

    /** Java moves a time in a skipped hour by the length of the gap; here it is the first moment behind it. */
    private Instant at(LocalDate day, LocalTime time) {
        LocalDateTime local = day.atTime(time);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }

    private LocalDate workingDayAfter(LocalDate day) {
        LocalDate next = day.plusDays(1);
        for (int i = 0; i < FURTHEST; i++, next = next.plusDays(1)) {
            if (isWorkingDay(next)) {
                return next;
            }
        }
        throw new IllegalStateException("no working day within a year after " + day);
    }
}

package countersign.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of a table. {@code 03/10/2026} means one day here and another there: the whole column tells, where one of its days
 * can only be read one way.
 */
final class ColumnOfDays {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(20[0-9]{2})[-/.]?([0-9]{2})[-/.]?([0-9]{2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2(20[0-9]{2}|[0-9]{2})(?:[T ,].*)?");
    private static final List<DateTimeFormatter> IN_WORDS = List.of(words("d MMM uuuu"), words("MMM d, uuuu"));
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;

    private final Slashed slashed;
    private final boolean dayFirst;
    private final boolean monthFirst;

    /**
     * The days of a column.
     *
     * @param slashed how they are to be read where they leave that open
     */
    ColumnOfDays(List<String> written, Slashed slashed) {
        this.slashed = slashed;
        this.dayFirst = written.stream().anyMatch(day -> part(day, 1) > MONTHS);
        this.monthFirst = written.stream().anyMatch(day -> part(day, 3) > MONTHS);
    }

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    private static int part(String day, int group) {
        Matcher apart = YEAR_LAST.matcher(day);
        return apart.matches() && !apart.group(2).equals(".") ? Integer.parseInt(apart.group(group)) : 0;
    }

    /** The day that is written there. @throws StatementFault where it is none, or where it may be two */
    LocalDate read(String written, String where) {
        Matcher first = YEAR_FIRST.matcher(written);
        Matcher last = YEAR_LAST.matcher(written);
        try {
            if (first.matches()) {
                return LocalDate.of(number(first, 1), number(first, 2), number(first, 3));
            }
            if (last.matches()) {
                int year = number(last, 4) < 100 ? CENTURY + number(last, 4) : number(last, 4);
                return dayFirst(last, where)
                        ? LocalDate.of(year, number(last, 3), number(last, 1))
                        : LocalDate.of(year, number(last, 1), number(last, 3));
            }
        } catch (DateTimeException notThat) {
            throw fault(written, where);
        }
        return inWords(written).orElseThrow(() -> fault(written, where));
    }

    private boolean dayFirst(Matcher day, String where) {
        if (day.group(2).equals(".")) {
            return true;
        }
        if (dayFirst != monthFirst) {
            return dayFirst;
        }
        if (slashed == Slashed.BY_THE_COLUMN && number(day, 1) != number(day, 3)) {
            throw new StatementFault(
                    where + ": \"" + day.group() + "\" may be two days; say which way your bank writes them:"
                            + " --days day-first or --days month-first");
        }
        return slashed != Slashed.MONTH_FIRST;
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }

    private static Optional<LocalDate> inWords(String written) {
        for (DateTimeFormatter words : IN_WORDS) {
            try {
                return Optional.of(LocalDate.parse(written, words));
            } catch (DateTimeException notThat) {
                // The next one may fit.
            }
        }
        return Optional.empty();
    }

    private static StatementFault fault(String written, String where) {
        return new StatementFault(
                where + ": expected a day such as 2026-03-10 or 10.03.2026, found \"" + written + "\"");
    }
}

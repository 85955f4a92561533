package countersign.billing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Money that came in, as the bank's statement says it.
 *
 * @param on the day on which it was booked
 * @param amount how much, more than nothing
 * @param payer who paid, or empty
 * @param text what he wrote with it, in one line
 * @param reference what tells it from every other entry of that day: the bank's own number, or a digest of what it says.
 *     The same entry in two statements has the same; it holds letters, digits, {@code /}, {@code _} and {@code -} only
 */
public record BankEntry(LocalDate on, Money amount, String payer, String text, String reference) {

    /** A year and a count as we write them; neither the end of a date, nor with cents behind it. */
    private static final Pattern APART = Pattern.compile("(?<![0-9])(?<![0-9][./-])(?<year>20[0-9]{2})[^\\p{L}0-9]{1,3}"
            + "(?<count>[0-9]{3}|[1-9][0-9]{3,5})(?![0-9])(?![.,][0-9]{2}(?![0-9]))");

    private static final Pattern TOGETHER =
            Pattern.compile("(?<![0-9])(?<year>20[0-9]{2})(?<count>[0-9]{3}|[1-9][0-9]{3,5})(?![0-9])");

    /** The invoice numbers in its text: {@code 2026-014}, {@code 2026 014}, {@code RE2026/014}, {@code 2026014}. */
    public SortedSet<InvoiceNumber> numbers() {
        SortedSet<InvoiceNumber> numbers = new TreeSet<>();
        find(APART, numbers);
        find(TOGETHER, numbers);
        return numbers;
    }

    private void find(Pattern pattern, SortedSet<InvoiceNumber> numbers) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            if (!isDay(found.group())) {
                InvoiceNumber.read(found.group("year") + "-" + found.group("count"))
                        .ifPresent(numbers::add);
            }
        }
    }

    private static boolean isDay(String digits) {
        try {
            DateTimeFormatter.BASIC_ISO_DATE.parse(digits);
            return true;
        } catch (DateTimeException notThat) {
            return false;
        }
    }
}

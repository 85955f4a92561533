package countersign.billing;

import java.util.Locale;
import java.util.Optional;

/**
 * The number of an invoice: {@code 2026-014}. The numbers of a year have no gap, and none is given twice.
 *
 * @param year the year in which it was issued, in the firm's zone
 * @param count from 1 in each year
 */
public record InvoiceNumber(int year, int count) implements Comparable<InvoiceNumber> {

    private static final int MOST_DIGITS = 9;

    public InvoiceNumber {
        if (year < 1 || count < 1) {
            throw new IllegalArgumentException("an invoice is numbered from 1 in its year: " + year + ", " + count);
        }
    }

    /** The first of a year. */
    public static InvoiceNumber first(int year) {
        return new InvoiceNumber(year, 1);
    }

    /** The one behind it, issued in that year: a new year begins at 1. */
    public InvoiceNumber next(int issued) {
        return issued == year ? new InvoiceNumber(year, count + 1) : first(issued);
    }

    /** As people write it: {@code 2026-014} or {@code 2026-14}. */
    public static Optional<InvoiceNumber> read(String text) {
        int dash = text.indexOf('-');
        boolean number = dash == 4
                && text.length() - dash - 1 <= MOST_DIGITS
                && text.length() > dash + 1
                && text.chars().filter(c -> c < '0' || c > '9').count() == 1;
        if (!number
                || Integer.parseInt(text.substring(dash + 1)) == 0
                || Integer.parseInt(text.substring(0, dash)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new InvoiceNumber(
                Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1))));
    }

    @Override
    public int compareTo(InvoiceNumber other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(count, other.count);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%03d", year, count);
    }
}

package countersign.bank;

import countersign.bank.Headings.Column;
import countersign.billing.BankEntry;
import countersign.billing.Money;
import countersign.instruction.Instructions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table of text (RFC 4180, with comma, semicolon or tab) as banks export it. Its columns are known by their headings.
 */
final class CsvStatement {

    private static final int MOST_LINES_ABOVE = 50;
    private static final Set<String> IN =
            Set.of("c", "cr", "crdt", "credit", "h", "haben", "bij", "+", "in", "eingang", "gutschrift");
    private static final Set<String> OUT =
            Set.of("d", "dr", "dbit", "debit", "debet", "s", "soll", "af", "-", "out", "ausgang", "lastschrift");
    /** What stands in states in which no money has moved. */
    private static final List<String> NOT_BOOKED =
            List.of("pend", "vorgemerkt", "revert", "declin", "fail", "cancel", "reject", "expected", "en attente");

    /** One row, and the line of the file on which it ends. */
    private record Row(List<String> cells, long line) {}

    private final Headings headings;
    private final Currency currency;
    private final List<BankEntry> credits = new ArrayList<>();
    private int pending;

    private CsvStatement(Headings headings, Currency currency) {
        this.headings = headings;
        this.currency = headings.currency().orElse(currency);
    }

    static Statement read(String text, Currency currency, Slashed slashed) {
        for (char separator : new char[] {';', ',', '\t'}) {
            List<Row> rows = rows(text, separator);
            for (int i = 0; i < Math.min(rows.size(), MOST_LINES_ABOVE); i++) {
                Optional<Headings> headings = Headings.in(rows.get(i).cells());
                if (headings.isPresent()) {
                    CsvStatement table = new CsvStatement(headings.get(), currency);
                    table.read(rows.subList(i + 1, rows.size()), slashed);
                    return new Statement(table.credits, List.of(), table.pending);
                }
            }
        }
        throw new StatementFault(
                "line 1: expected a statement in camt.053, or a table with a line of headings with at least a"
                        + " date and an amount (such as \"Date;Amount;Name;Description\"), found none");
    }

    private static List<Row> rows(String text, char separator) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord record : parser) {
                rows.add(new Row(record.toList(), Math.max(1, parser.getCurrentLineNumber())));
            }
        } catch (IOException | UncheckedIOException notThat) {
            throw new StatementFault("expected a table of text (CSV), found something else: " + notThat.getMessage());
        }
        return rows;
    }

    private void read(List<Row> rows, Slashed slashed) {
        ColumnOfDays days = new ColumnOfDays(
                rows.stream().map(row -> headings.cell(row.cells(), Column.DAY)).toList(), slashed);
        for (Row row : rows) {
            String where = "line " + row.line();
            String day = headings.cell(row.cells(), Column.DAY);
            // Below the entries banks write sums and balances: there is no day in front of them.
            boolean isEntry = day.isEmpty() || day.chars().anyMatch(Character::isDigit);
            Optional<Money> amount = isEntry ? amount(row.cells(), where) : Optional.empty();
            if (amount.isPresent() && (day.isEmpty() || isPending(row.cells()))) {
                pending += day.isEmpty() && !isPending(row.cells()) && isBare(row.cells()) ? 0 : 1;
            } else if (amount.isPresent()) {
                credits.add(entry(row.cells(), days.read(day, where), amount.get()));
            }
        }
    }

    private boolean isPending(List<String> cells) {
        String state = headings.cell(cells, Column.STATE).toLowerCase(Locale.ROOT);
        return NOT_BOOKED.stream().anyMatch(state::contains);
    }

    /** A sum: an amount that nobody paid. */
    private boolean isBare(List<String> cells) {
        return headings.cell(cells, Column.PAYER).isEmpty()
                && headings.cells(cells, Column.TEXT).isEmpty();
    }

    private BankEntry entry(List<String> cells, LocalDate on, Money amount) {
        return new BankEntry(
                on,
                amount,
                headings.cell(cells, Column.PAYER),
                String.join(" ", headings.cells(cells, Column.TEXT)),
                headings.cell(cells, Column.REFERENCE));
    }

    /** What came in by a row; nothing where it went out. */
    private Optional<Money> amount(List<String> cells, String where) {
        boolean signed = headings.has(Column.AMOUNT);
        String written = headings.cell(cells, signed ? Column.AMOUNT : Column.CAME_IN);
        if (written.isEmpty() || !signed && written.equals("-")) {
            return Optional.empty();
        }
        Money amount = money(written, headings.cell(cells, Column.CURRENCY), where);
        return amount.isZero() || amount.isNegative() || !cameIn(cells, where) ? Optional.empty() : Optional.of(amount);
    }

    /** Whether the column that tells in from out says in; without one the sign has told. */
    private boolean cameIn(List<String> cells, String where) {
        String direction = headings.cell(cells, Column.DIRECTION).toLowerCase(Locale.ROOT);
        if (!headings.has(Column.DIRECTION) || IN.contains(direction)) {
            return true;
        }
        if (OUT.contains(direction)) {
            return false;
        }
        throw new StatementFault(where + ": expected credit or debit, found \"" + direction + "\"");
    }

    private Money money(String written, String code, String where) {
        try {
            Currency of = code.isEmpty() ? currency : Currency.getInstance(currencyCode(code));
            return Instructions.amount(signInFront(written), of)
                    .orElseThrow(() -> new IllegalArgumentException(written));
        } catch (IllegalArgumentException | ArithmeticException notThat) {
            throw new StatementFault(
                    (where + ": expected an amount such as 450.00, found \"" + written + "\" " + code).strip());
        }
    }

    /** {@code (80.00)} and {@code 80.00-} went out. */
    private static String signInFront(String written) {
        int last = written.length() - 1;
        boolean inBrackets = written.startsWith("(") && written.endsWith(")");
        boolean behind = written.endsWith("-") && last > 0 && Character.isDigit(written.charAt(last - 1));
        return inBrackets ? "-" + written.substring(1, last) : behind ? "-" + written.substring(0, last) : written;
    }

    private static String currencyCode(String written) {
        return switch (written) {
            case "€" -> "EUR";
            case "£" -> "GBP";
            case "$" -> "USD";
            default -> written.toUpperCase(Locale.ROOT);
        };
    }
}

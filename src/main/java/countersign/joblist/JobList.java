package countersign.joblist;

import countersign.billing.Money;
import countersign.instruction.Instructions;
import countersign.message.Address;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table of text (RFC 4180, UTF-8, with comma, semicolon or tab) with a line of headings and a row for each item. Rows with the
 * same job are one job; what is said of the whole job stands in one of its rows at least.
 */
public final class JobList {

    /** More are no list that a person has looked through. */
    public static final int MOST_BYTES = 5_000_000;

    private static final int MOST_DAYS = 1000;
    private static final String HEADINGS =
            Stream.of(Column.values()).map(Column::heading).collect(Collectors.joining(", "));

    /** One row, and the line of the file on which it ends. */
    private record Row(long line, Map<Column, String> cells) {
        String of(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    private final Currency currency;
    private final List<String> faults = new ArrayList<>();

    private JobList(Currency currency) {
        this.currency = currency;
    }

    /**
     * The jobs in a file, in their order.
     *
     * @param currency of prices that name none
     * @throws JobListFault where anything in it cannot be used: then nothing of it is
     */
    public static List<Job> read(byte[] bytes, Currency currency) throws JobListFault {
        JobList list = new JobList(currency);
        List<Job> jobs = list.jobs(list.rows(new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\ufeff", "")));
        if (jobs.isEmpty() && list.faults.isEmpty()) {
            list.faults.add("line 1: expected a row for each item below the headings, found none");
        }
        if (!list.faults.isEmpty()) {
            throw new JobListFault(list.faults);
        }
        return jobs;
    }

    private List<Row> rows(String text) throws JobListFault {
        String first = text.lines().findFirst().orElse("");
        char separator = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
        List<Row> rows = new ArrayList<>();
        Map<Integer, Column> columns = new LinkedHashMap<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord record : parser) {
                if (record.getRecordNumber() == 1) {
                    columns.putAll(columns(record));
                } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row(record, columns, parser.getCurrentLineNumber()));
                }
            }
        } catch (IOException | UncheckedIOException notThat) {
            throw new JobListFault(
                    List.of("expected a table of text (CSV), found something else: " + notThat.getMessage()));
        }
        return rows;
    }

    private Map<Integer, Column> columns(CSVRecord headings) throws JobListFault {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).strip();
            Optional<Column> column = Column.of(heading);
            if (column.isEmpty()) {
                faults.add("line 1: expected headings out of " + HEADINGS + "; found \"" + line(heading) + "\"");
            } else if (columns.containsValue(column.get())) {
                faults.add("line 1: expected one column " + column.get().heading() + ", found two");
            } else {
                columns.put(i, column.get());
            }
        }
        for (Column column : Column.values()) {
            if (column.isNeeded() && !columns.containsValue(column)) {
                faults.add("line 1: expected a column " + column.heading() + ", found none");
            }
        }
        if (!faults.isEmpty()) {
            throw new JobListFault(faults);
        }
        return columns;
    }

    private Row row(CSVRecord record, Map<Integer, Column> columns, long line) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < record.size(); i++) {
            if (columns.containsKey(i)) {
                cells.put(columns.get(i), line(record.get(i)));
            } else if (!record.get(i).isBlank()) {
                fault(
                        line,
                        "as many cells as there are headings",
                        record.size() + "; is a comma in a cell without quotes?");
            }
        }
        return new Row(line, cells);
    }

    /** A cell in one line: nothing in it can begin another line of what staff says. */
    private static String line(String cell) {
        return cell.replaceAll("[\\p{Cntrl}\\p{Cf}\\s\u00a0\u2028\u2029]+", " ").strip();
    }

    private void fault(long line, String expected, String found) {
        faults.add("line " + line + ": expected " + expected + ", found " + found);
    }

    private List<Job> jobs(List<Row> rows) {
        Map<String, List<Row>> byTitle = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.of(Column.JOB).isEmpty()) {
                fault(row.line(), "the name of the job, in each row", "nothing");
            } else {
                byTitle.computeIfAbsent(row.of(Column.JOB).toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(row);
            }
        }
        return byTitle.values().stream().map(this::job).toList();
    }

    private Job job(List<Row> rows) {
        Map<Column, String> whole = new EnumMap<>(Column.class);
        for (Row row : rows) {
            row.cells().forEach((column, text) -> {
                String other = column.isOfItem() || text.isEmpty() ? null : whole.putIfAbsent(column, text);
                if (other != null && column != Column.JOB && !other.equalsIgnoreCase(text)) {
                    fault(
                            row.line(),
                            "one " + column.heading() + " for the job, \"" + other + "\"",
                            "\"" + text + "\"");
                }
            });
        }
        long first = rows.get(0).line();
        String contact = needed(whole, Column.CONTACT, first);
        String address = needed(whole, Column.ADDRESS, first);
        if (!address.isEmpty() && !Address.isPlausible(address)) {
            fault(first, "a mail address", "\"" + address + "\"");
        }
        List<String> lines = new ArrayList<>();
        lines.add("Case: " + whole.get(Column.JOB));
        lines.add("Contact: " + contact + ", " + address
                + (whole.containsKey(Column.PHONE) ? ", " + whole.get(Column.PHONE) : ""));
        rows.forEach(row -> lines.add(item(row)));
        field(lines, whole, Column.SO_FAR, "So far");
        field(lines, whole, Column.FINISH, "Finish");
        field(lines, whole, Column.WHY, "Why");
        field(lines, whole, Column.LANGUAGE, "Language");
        return new Job(first, whole.get(Column.JOB), address, lines);
    }

    private String needed(Map<Column, String> whole, Column column, long line) {
        if (!whole.containsKey(column)) {
            fault(line, "a cell " + column.heading() + " in one row of the job", "none");
        }
        return whole.getOrDefault(column, "");
    }

    private static void field(List<String> lines, Map<Column, String> whole, Column column, String name) {
        if (whole.containsKey(column)) {
            lines.add(name + ": " + whole.get(column));
        }
    }

    private String item(Row row) {
        String text = row.of(Column.ITEM);
        if (text.isEmpty()) {
            fault(row.line(), "an item", "nothing");
        }
        List<String> terms = new ArrayList<>();
        if (!row.of(Column.PRICE).isEmpty()) {
            Optional<Money> price = Instructions.amount(row.of(Column.PRICE), currency);
            if (price.isEmpty()) {
                fault(row.line(), "a price such as 450.00", "\"" + row.of(Column.PRICE) + "\"");
            }
            price.ifPresent(money -> terms.add(
                    money.currency().getCurrencyCode() + " " + money.amount().toPlainString()));
        }
        if (!row.of(Column.DAYS).isEmpty()) {
            if (!row.of(Column.DAYS).matches("\\d{1,4}") || Integer.parseInt(row.of(Column.DAYS)) > MOST_DAYS) {
                fault(row.line(), "a number of days", "\"" + row.of(Column.DAYS) + "\"");
            }
            terms.add(row.of(Column.DAYS) + " days");
        }
        return "- " + text + (terms.isEmpty() ? "" : ": " + String.join(", ", terms));
    }
}

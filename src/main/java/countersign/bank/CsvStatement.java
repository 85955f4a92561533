package countersign.bank;

import countersign.billing.BankEntry;
import countersign.billing.Money;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a table of text (RFC 4180, with comma, semicolon or tab) as banks export it. Its columns are known by their headings,
 * in the languages that we read.
 */
final class CsvStatement {

    private enum Column {
        DAY,
        AMOUNT,
        PAYER,
        TEXT,
        CURRENCY,
        REFERENCE
    }

    /** What the headings of a column begin with, folded to lower case; the first that fits counts. */
    private static final Map<Column, List<String>> HEADINGS = Map.of(
            Column.DAY,
                    List.of(
                            "booking date",
                            "buchungstag",
                            "buchungsdatum",
                            "date",
                            "datum",
                            "fecha",
                            "data",
                            "datum boeking"),
            Column.AMOUNT,
                    List.of("amount", "betrag", "umsatz", "montant", "importe", "importo", "bedrag", "valor", "credit"),
            Column.PAYER,
                    List.of(
                            "payer",
                            "name",
                            "beguenstigter",
                            "auftraggeber",
                            "begünstigter",
                            "zahlungspflichtiger",
                            "nom",
                            "ordenante",
                            "ordinante",
                            "naam",
                            "nome",
                            "counterparty"),
            Column.TEXT,
                    List.of(
                            "text",
                            "description",
                            "reference text",
                            "verwendungszweck",
                            "purpose",
                            "memo",
                            "details",
                            "libelle",
                            "libellé",
                            "concepto",
                            "causale",
                            "omschrijving",
                            "descri"),
            Column.CURRENCY,
                    List.of("currency", "waehrung", "währung", "devise", "moneda", "divisa", "valuta", "moeda"),
            Column.REFERENCE,
                    List.of("reference", "transaction id", "bank reference", "referenz", "id", "kundenreferenz"));

    private final char separator;
    private final Currency currency;
    private final Map<Column, Integer> columns;

    private CsvStatement(char separator, Currency currency, Map<Column, Integer> columns) {
        this.separator = separator;
        this.currency = currency;
        this.columns = columns;
    }

    static List<BankEntry> read(byte[] bytes, Currency currency) {
        List<String> lines = text(bytes).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Optional<CsvStatement> table = heading(lines.get(i), currency);
            if (table.isPresent()) {
                return table.get().entries(lines, i + 1);
            }
        }
        throw new StatementFault(
                "expected a line of headings with at least a date and an amount (such as \"Date;Amount;Name;"
                        + "Description\"), found none");
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static Optional<CsvStatement> heading(String line, Currency currency) {
        for (char separator : new char[] {';', ',', '\t'}) {
            List<String> names = cells(line, separator);
            Map<Column, Integer> found = new java.util.EnumMap<>(Column.class);
            for (Column column : Column.values()) {
                column(names, column).ifPresent(at -> found.put(column, at));
            }
            if (names.size() > 1 && found.containsKey(Column.DAY) && found.containsKey(Column.AMOUNT)) {
                return Optional.of(new CsvStatement(separator, currency, found));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> column(List<String> names, Column column) {
        for (String heading : HEADINGS.get(column)) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).strip().toLowerCase(Locale.ROOT).startsWith(heading)) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    private List<BankEntry> entries(List<String> lines, int first) {
        List<BankEntry> entries = new ArrayList<>();
        for (int i = first; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                List<String> cells = cells(lines.get(i), separator);
                Money amount = amount(cells, i + 1);
                LocalDate on = day(cells, i + 1);
                if (!amount.isNegative() && !amount.isZero()) {
                    entries.add(new BankEntry(
                            on,
                            amount,
                            cell(cells, Column.PAYER),
                            String.join(" ", cell(cells, Column.TEXT).split("\\s+")),
                            cell(cells, Column.REFERENCE)));
                }
            }
        }
        return entries;
    }

    private Money amount(List<String> cells, int line) {
        String written = cell(cells, Column.AMOUNT);
        String code = cell(cells, Column.CURRENCY);
        try {
            Currency of = code.isEmpty() ? currency : Currency.getInstance(code.toUpperCase(Locale.ROOT));
            return countersign.instruction.Instructions.amount(
                            written.startsWith("+") ? written.substring(1) : written, of)
                    .orElseThrow();
        } catch (IllegalArgumentException | java.util.NoSuchElementException notThat) {
            throw new StatementFault(
                    "line " + line + ": expected an amount such as 450.00, found \"" + written + "\" " + code);
        }
    }

    private LocalDate day(List<String> cells, int line) {
        String written = cell(cells, Column.DAY);
        try {
            return LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written);
        } catch (java.time.DateTimeException other) {
            return dotted(written)
                    .orElseThrow(() -> new StatementFault("line " + line
                            + ": expected a day such as 2026-03-10 or 10.03.2026, found \"" + written + "\""));
        }
    }

    /** {@code 10.03.2026} or {@code 10.03.26}; days with slashes mean one thing here and another there, so they are none. */
    private static Optional<LocalDate> dotted(String written) {
        String[] parts = written.split("\\.");
        try {
            int year = Integer.parseInt(parts[2]);
            return Optional.of(LocalDate.of(
                    year < 100 ? 2000 + year : year, Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
        } catch (RuntimeException notThat) {
            return Optional.empty();
        }
    }

    private String cell(List<String> cells, Column column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at).strip();
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}

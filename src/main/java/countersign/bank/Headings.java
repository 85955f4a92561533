package countersign.bank;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of headings of a table: which column holds what, in the languages that we read. */
final class Headings {

    /** What a column holds. */
    enum Column {
        DAY,
        AMOUNT,
        CAME_IN,
        WENT_OUT,
        DIRECTION,
        STATE,
        PAYER,
        TEXT,
        CURRENCY,
        REFERENCE
    }

    /** What headings begin with, in lower case; what stands first counts first. Behind {@code =} the heading is all of it. */
    private static final Map<Column, List<String>> WORDS = new EnumMap<>(Map.of(
            Column.DAY,
            words("booking date|posting date|transaction date|buchungstag|buchungsdatum|date de comptabilisation|"
                    + "date op|fecha operaci|fecha contable|data contabile|data operazione|data mov|datum boeking|"
                    + "boekdatum|completed date|date|datum|fecha|data|=buchung|value date|valuta"),
            Column.AMOUNT,
            words(
                    "amount|betrag|umsatz (|umsatz in|=umsatz|montant|importe|importo|bedrag|valor|montante|=paid amount"),
            Column.CAME_IN,
            words("credit amount|=credit|=credits|paid in|money in|deposit|=haben|gutschrift|credit (|crédit|"
                    + "abono|ingreso|=avere|accrediti|=bij|crédito|credito|haber"),
            Column.WENT_OUT,
            words("debit amount|=debit|=debits|paid out|money out|withdrawal|=soll|lastschrift|=débit|débit|cargo|"
                    + "=dare|addebiti|=af|débito|debito|debe"),
            Column.DIRECTION,
            words("af bij|soll/haben|s/h|debit/credit|debet/credit|credit/debit|debit or credit|credit or debit|"
                    + "=dc|=d/c|=c/d|=cr/dr|=dr/cr|credit debit|cdtdbtind|direction"),
            Column.STATE,
            words("status|state|=info|=état|estado|stato"),
            Column.PAYER,
            words("payer|name|counter party|counterparty|beguenstigter|begünstigter|auftraggeber|zahlungspflichtig|"
                    + "nom|ordenante|ordinante|naam|nome|remitter|from name|=from|partnername"),
            Column.TEXT,
            words("payment reference|reference text|description|verwendungszweck|purpose|text|umsatztext|memo|"
                    + "details|=reference|libelle|libellé|concepto|causale|omschrijving|mededelingen|descri|notes|"
                    + "communication|motif|narrative|endtoend|end-to-end|kundenreferenz|customer reference"),
            Column.CURRENCY,
            words("currency|waehrung|währung|devise|moneda|=divisa|moeda|=munt|muntsoort"),
            Column.REFERENCE,
            words("transaction id|transaction ref|transactie|bank reference|bankreferenz|bank ref|entry reference|"
                    + "=id|fitid|fit id|transfer id|transferwise id|unique id|=referenz|archivreferenz|volgnr")));

    private static final Pattern CURRENCY_OF_AMOUNT = Pattern.compile("\\b[A-Z]{3}\\b|[€£]");

    private final Map<Column, List<Integer>> at;
    private final Optional<Currency> currency;

    private Headings(Map<Column, List<Integer>> at, Optional<Currency> currency) {
        this.at = at;
        this.currency = currency;
    }

    private static List<String> words(String all) {
        return List.of(all.split("\\|"));
    }

    /** The headings in a row, where it has at least a day and what came in. */
    static Optional<Headings> in(List<String> row) {
        Map<Column, List<Integer>> at = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            at.put(column, columns(row, column));
        }
        boolean amount = !at.get(Column.AMOUNT).isEmpty();
        boolean apart = !at.get(Column.CAME_IN).isEmpty();
        if (row.size() < 2 || at.get(Column.DAY).isEmpty() || !amount && !apart) {
            return Optional.empty();
        }
        int money = at.get(amount ? Column.AMOUNT : Column.CAME_IN).get(0);
        return Optional.of(new Headings(at, currency(row.get(money))));
    }

    /** The columns of that kind, the surest first. */
    private static List<Integer> columns(List<String> row, Column column) {
        List<Integer> found = new ArrayList<>();
        for (String word : WORDS.get(column)) {
            for (int i = 0; i < row.size(); i++) {
                String heading = row.get(i).strip().toLowerCase(Locale.ROOT);
                boolean fits = word.startsWith("=") ? heading.equals(word.substring(1)) : heading.startsWith(word);
                if (fits && !found.contains(i)) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    /** {@code Amount (GBP)} names the currency of its column. */
    private static Optional<Currency> currency(String heading) {
        Matcher found = CURRENCY_OF_AMOUNT.matcher(heading.strip());
        while (found.find()) {
            String sign = found.group();
            String code = sign.equals("€") ? "EUR" : sign.equals("£") ? "GBP" : sign;
            Optional<Currency> known = Currency.getAvailableCurrencies().stream()
                    .filter(one -> one.getCurrencyCode().equals(code))
                    .findFirst();
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    /** The currency that stands in the heading of the amounts. */
    Optional<Currency> currency() {
        return currency;
    }

    /** Whether there is a column of that kind. */
    boolean has(Column column) {
        return !at.get(column).isEmpty();
    }

    /** The cell of that kind, in one line; empty where there is none. */
    String cell(List<String> row, Column column) {
        return at.get(column).isEmpty() ? "" : cell(row, at.get(column).get(0));
    }

    /** All cells of that kind, each text once. */
    List<String> cells(List<String> row, Column column) {
        return at.get(column).stream()
                .map(i -> cell(row, i))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static String cell(List<String> row, int i) {
        return i >= row.size() ? "" : TextFile.line(row.get(i));
    }
}

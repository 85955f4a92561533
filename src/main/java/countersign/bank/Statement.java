package countersign.bank;

import countersign.billing.BankEntry;
import countersign.message.RawMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a bank says of an account, whichever of the known forms its file has.
 *
 * @param credits what came in; what went out is left aside
 * @param returned what came in before and was taken back
 * @param pending how many entries are announced and not booked yet
 */
public record Statement(List<BankEntry> credits, List<BankEntry> returned, int pending) {

    /** The largest file that is read. */
    public static final int MOST_BYTES = 20_000_000;

    private static final int MOST_ENTRIES = 5_000;
    private static final int LONGEST_REFERENCE = 40;
    private static final int DIGEST = 20;
    /** What banks write where they have no reference. */
    private static final Set<String> NO_REFERENCE = Set.of("", "0", "notprovided", "nonref", "none", "null", "n/a");

    public Statement {
        credits = List.copyOf(credits);
        returned = List.copyOf(returned);
    }

    /**
     * Reads a file.
     *
     * @param bytes the file
     * @param currency the currency of a table that names none
     * @param slashed how its days are to be read, where the table leaves that open
     * @throws StatementFault where it is no statement, with the line and what was expected there
     */
    public static Statement read(byte[] bytes, Currency currency, Slashed slashed) {
        if (bytes.length > MOST_BYTES) {
            throw new StatementFault("expected a statement of at most " + MOST_BYTES + " bytes, found " + bytes.length
                    + "; export fewer days");
        }
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw new StatementFault(
                    "expected a statement (camt.053 or CSV), found a ZIP archive or a spreadsheet; unpack"
                            + " it, or export it as CSV");
        }
        Statement found = TextFile.read(bytes).stripLeading().startsWith("<")
                ? Camt053.read(bytes)
                : CsvStatement.read(TextFile.read(bytes), currency, slashed);
        if (found.credits.size() > MOST_ENTRIES) {
            throw new StatementFault("expected at most " + MOST_ENTRIES + " credits, found " + found.credits.size()
                    + "; export fewer days");
        }
        return new Statement(marked(found.credits), found.returned, found.pending);
    }

    /** Each gets a reference of its own, from what it says and its place among equals: another file gives it the same. */
    private static List<BankEntry> marked(List<BankEntry> entries) {
        Map<String, Integer> met = new HashMap<>();
        List<BankEntry> marked = new ArrayList<>();
        for (BankEntry entry : entries) {
            String given = entry.reference().strip();
            boolean none = NO_REFERENCE.contains(given.toLowerCase(Locale.ROOT)) || !given.matches(".*[0-9A-Za-z].*");
            String said = none ? entry.amount() + "\n" + entry.payer() + "\n" + entry.text() : given;
            int place = met.merge(entry.on() + "\n" + said, 1, Integer::sum);
            String plain = given.replaceAll("[^0-9A-Za-z/-]", "_");
            String own = none || plain.length() > LONGEST_REFERENCE
                    ? digest(entry.on() + "\n" + said + "\n" + place)
                    : plain + (place == 1 ? "" : "/" + place);
            marked.add(new BankEntry(entry.on(), entry.amount(), entry.payer(), entry.text(), own));
        }
        return marked;
    }

    private static String digest(String text) {
        return "x" + RawMessage.sha256Of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST);
    }
}

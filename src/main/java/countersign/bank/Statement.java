package countersign.bank;

import countersign.billing.BankEntry;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;

/** Reads a bank's statement, whichever of the known forms it has. */
public final class Statement {

    private static final int MOST_BYTES = 20_000_000;

    private Statement() {}

    /**
     * What came in; what went out is left aside.
     *
     * @param bytes the file
     * @param currency the currency of a table that names none
     * @throws StatementFault where it is no statement, with the line and what was expected there
     */
    public static List<BankEntry> read(byte[] bytes, Currency currency) {
        if (bytes.length > MOST_BYTES) {
            throw new StatementFault("expected a statement of at most " + MOST_BYTES + " bytes, found " + bytes.length
                    + "; export fewer days");
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 500), StandardCharsets.UTF_8).strip();
        return start.startsWith("<") || start.startsWith("\ufeff<")
                ? Camt053.read(bytes)
                : CsvStatement.read(bytes, currency);
    }
}

package countersign.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import countersign.bank.Slashed;
import countersign.bank.Statement;
import countersign.bank.StatementFault;
import countersign.billing.BankEntry;
import countersign.casework.Firm;
import countersign.casework.Staff;
import countersign.desk.Booked;
import countersign.desk.Desk;
import countersign.rules.Matched;
import countersign.rules.Matched.Sure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a bank's statement says: shown, and where that is asked for booked. */
public final class Banking {

    /**
     * A statement, and what is to be done with it.
     *
     * @param as who books it: address or name of one of the staff; empty for the first
     * @param bytes the file
     * @param slashed how its days are to be read where it leaves that open
     * @param book whether what is sure is booked; else nothing is written
     * @param json whether a program reads the answer
     */
    public record Order(String as, byte[] bytes, Slashed slashed, boolean book, boolean json) {}

    private final Desk desk;
    private final Firm firm;

    /** For an office with that desk. */
    public Banking(Desk desk, Firm firm) {
        this.desk = desk;
        this.firm = firm;
    }

    /** Shows what is in a statement, and books what is sure where that is asked for. */
    public Reply answer(Order order, Staff staff) {
        Statement statement;
        try {
            statement = Statement.read(order.bytes(), firm.currency(), order.slashed());
        } catch (StatementFault fault) {
            return Reply.trouble("bank: " + fault.getMessage());
        }
        Set<String> references =
                statement.credits().stream().map(BankEntry::reference).collect(Collectors.toSet());
        List<Booked> rows = new ArrayList<>();
        for (Matched matched : desk.look(statement.credits())) {
            rows.add(
                    order.book() && matched instanceof Sure
                            ? desk.book(matched.entry(), references, staff)
                            : new Booked(matched, false, ""));
        }
        boolean failed = order.book() && rows.stream().anyMatch(row -> row.matched() instanceof Sure && !row.done());
        try {
            String out = order.json() ? BankRows.json(rows, statement) : BankRows.text(rows, statement, order.book());
            return failed ? new Reply(1, out, "bank: not all that is sure was booked") : Reply.of(out);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }
}

package countersign.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.bank.Statement;
import countersign.billing.BankEntry;
import countersign.desk.Booked;
import countersign.rules.Matched.Before;
import countersign.rules.Matched.Share;
import countersign.rules.Matched.Sure;
import countersign.rules.Matched.Unsure;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What came of a bank's statement: as text for people, as JSON for other programs. */
final class BankRows {

    private static final int LONGEST_TEXT = 60;

    private BankRows() {}

    static String text(List<Booked> rows, Statement statement, boolean book) {
        StringBuilder out = new StringBuilder();
        for (Booked row : rows) {
            out.append(entry(row.matched().entry()))
                    .append(" → ")
                    .append(told(row))
                    .append('\n');
            if (row.matched() instanceof Unsure unsure) {
                out.append("    countersign tell \"").append(unsure.line()).append("\"\n");
            }
        }
        for (BankEntry back : statement.returned()) {
            out.append(entry(back))
                    .append(" → went back; what was booked for it stays so until a person has seen to it\n");
        }
        return out + summary(rows, statement, book);
    }

    private static String entry(BankEntry entry) {
        String said =
                entry.text().length() > LONGEST_TEXT ? entry.text().substring(0, LONGEST_TEXT) + "…" : entry.text();
        return String.format(
                Locale.ROOT,
                "%s %14s  %s%s",
                entry.on(),
                entry.amount(),
                entry.payer().isEmpty() ? "nobody named" : entry.payer(),
                said.isEmpty() ? "" : ": " + said);
    }

    private static String told(Booked row) {
        if (row.matched() instanceof Before before) {
            return "already booked on " + before.day() + " for "
                    + before.paid().stream().map(Object::toString).collect(Collectors.joining(", "))
                    + (before.as().equals(before.entry().amount()) ? "" : ", as " + before.as());
        }
        if (row.matched() instanceof Unsure unsure) {
            return "nobody can say: " + unsure.why();
        }
        Sure sure = (Sure) row.matched();
        String shares = sure.shares().stream().map(BankRows::share).collect(Collectors.joining("; "));
        return row.done() ? "booked: " + shares : row.result().isEmpty() ? shares : "not booked: " + row.result();
    }

    private static String share(Share share) {
        return share.amount() + " for " + share.number() + " (" + share.file() + ")"
                + (share.left().isZero() ? ", which is settled" : ", of which " + share.left() + " stay open");
    }

    private static String summary(List<Booked> rows, Statement statement, boolean book) {
        long unsure =
                rows.stream().filter(row -> row.matched() instanceof Unsure).count();
        long sure = rows.stream()
                .filter(row -> row.matched() instanceof Sure && row.done() == book)
                .count();
        long before =
                rows.stream().filter(row -> row.matched() instanceof Before).count();
        return (rows.isEmpty() ? "" : "\n") + rows.size() + (rows.size() == 1 ? " credit" : " credits")
                + (sure > 0 ? "; " + sure + (book ? " booked" : " sure, `--book` books that") : "")
                + (before > 0 ? "; " + before + " booked before" : "")
                + (unsure > 0 ? "; " + unsure + " for you to say" : "")
                + (statement.pending() > 0 ? "; " + statement.pending() + " not booked by the bank yet" : "") + ".\n";
    }

    static String json(List<Booked> rows, Statement statement) throws JsonProcessingException {
        ObjectNode root = Counter.JSON.createObjectNode();
        ArrayNode credits = root.putArray("credits");
        for (Booked row : rows) {
            ObjectNode node = entry(credits.addObject(), row.matched().entry());
            if (row.matched() instanceof Before before) {
                node.put("state", "booked-before").put("bookedOn", before.day().toString());
                ArrayNode invoices = node.putArray("invoices");
                before.paid().forEach(number -> invoices.add(number.toString()));
            } else if (row.matched() instanceof Unsure unsure) {
                node.put("state", "unsure").put("why", unsure.why()).put("tell", unsure.line());
            } else if (row.matched() instanceof Sure sure) {
                node.put("state", row.done() ? "booked" : row.result().isEmpty() ? "sure" : "not-booked");
                node.put("why", row.done() ? "" : row.result());
                ArrayNode shares = node.putArray("pays");
                sure.shares()
                        .forEach(share -> shares.addObject()
                                .put("invoice", share.number().toString())
                                .put("case", share.file().toString())
                                .put("amount", share.amount().digits())
                                .put("left", share.left().digits()));
            }
        }
        ArrayNode returned = root.putArray("returned");
        statement.returned().forEach(back -> entry(returned.addObject(), back));
        root.put("pending", statement.pending());
        return Counter.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static ObjectNode entry(ObjectNode node, BankEntry entry) {
        return node.put("day", entry.on().toString())
                .put("amount", entry.amount().digits())
                .put("currency", entry.amount().currency().getCurrencyCode())
                .put("payer", entry.payer())
                .put("text", entry.text())
                .put("reference", entry.reference());
    }
}

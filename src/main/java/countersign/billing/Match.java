package countersign.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What money that came in is for, by what its payer wrote with it. A doubtful match is none: a person says what it is.
 *
 * @param entry what came in
 * @param invoices the open invoices that it pays
 * @param sure whether it names them and is not more than they come to; else only the amount and the name fit
 */
public record Match(BankEntry entry, List<InvoiceNumber> invoices, boolean sure) {

    /** An open invoice, and the last name of who is to pay it. */
    public record Waiting(Receivable receivable, String lastName) {}

    public Match {
        invoices = List.copyOf(invoices);
    }

    /** Finds what is paid; without invoices where nobody can say. */
    public static Match of(BankEntry entry, List<Waiting> open) {
        List<Receivable> same = open.stream()
                .map(Waiting::receivable)
                .filter(receivable ->
                        receivable.open().currency().equals(entry.amount().currency()))
                .toList();
        List<Receivable> named = named(entry.text(), same);
        if (!named.isEmpty()) {
            Optional<Money> sum = Money.sum(named.stream().map(Receivable::open).toList());
            boolean fits = sum.map(all -> entry.amount().compareTo(all) <= 0).orElse(false);
            return new Match(entry, named.stream().map(Receivable::number).toList(), fits);
        }
        String payer = entry.payer().toLowerCase(Locale.ROOT);
        List<InvoiceNumber> likely = open.stream()
                .filter(waiting -> waiting.receivable().open().equals(entry.amount()))
                .filter(waiting -> !waiting.lastName().isBlank()
                        && payer.contains(waiting.lastName().toLowerCase(Locale.ROOT)))
                .map(waiting -> waiting.receivable().number())
                .toList();
        return new Match(entry, likely.size() == 1 ? likely : List.of(), false);
    }

    /** The open invoices whose numbers stand in a text: {@code 2026-014}, {@code 2026 014}, {@code RE2026/014}. */
    private static List<Receivable> named(String text, List<Receivable> open) {
        TreeSet<InvoiceNumber> numbers = new TreeSet<>();
        List<String> runs = runs(text);
        for (int i = 0; i < runs.size(); i++) {
            String run = runs.get(i);
            InvoiceNumber.read(run.length() > 6 ? run.substring(0, 4) + "-" + run.substring(4) : "")
                    .ifPresent(numbers::add);
            if (run.length() == 4 && i + 1 < runs.size() && runs.get(i + 1).length() >= 3) {
                InvoiceNumber.read(run + "-" + runs.get(i + 1)).ifPresent(numbers::add);
            }
        }
        return open.stream()
                .filter(receivable -> numbers.contains(receivable.number()))
                .toList();
    }

    /** The runs of digits in a text. */
    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (char c : (text + " ").toCharArray()) {
            if (c >= '0' && c <= '9') {
                run.append(c);
            } else if (!run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
        }
        return runs;
    }
}

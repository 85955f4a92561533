package countersign.command;

import countersign.billing.Money;
import countersign.casework.Case;
import countersign.casework.ForStaff.Done;
import countersign.casework.Invoice;
import countersign.casework.Item;
import countersign.casework.RequestKind;
import countersign.casework.Version;
import countersign.instruction.Line;
import countersign.rules.Files;
import countersign.rules.StaffMail;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The lines of a payment schedule with their amounts: a percentage is taken of the whole, and the one line without any figure
 * is what is left of it. They always add up.
 *
 * @param items the lines; as they were written where something is missing
 * @param total the whole, where it was needed or stated
 * @param fault what is missing
 */
record Instalments(List<Item> items, Optional<Money> total, Optional<Done> fault) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    Instalments {
        items = List.copyOf(items);
    }

    /**
     * Fills in what the lines of a request come to.
     *
     * @param word what kind of request it is; in any but a payment schedule a percentage is part of the words
     * @param file the case, where there is one already
     * @param stated the whole, where staff states it; else it is what is confirmed in the case
     */
    static Instalments of(String word, Optional<Case> file, List<Item> items, Optional<Money> stated, Files files) {
        if (!files.kind(word).map(RequestKind::bills).orElse(false)) {
            return new Instalments(
                    items.stream().map(Instalments::inWords).toList(), Optional.empty(), Optional.empty());
        }
        Optional<Item> nothing = items.stream()
                .filter(item -> item.price()
                        .filter(price -> price.isNegative() || price.isZero())
                        .isPresent())
                .findFirst();
        if (nothing.isPresent()) {
            return new Instalments(
                    items,
                    Optional.empty(),
                    Optional.of(new Done(
                            nothing.get().called(),
                            false,
                            "an instalment is an amount to be paid; take what is given off the others")));
        }
        boolean figured = items.stream()
                .allMatch(item -> item.price().isPresent() && item.share().isEmpty());
        if (figured) {
            return new Instalments(items, stated, Optional.empty());
        }
        Optional<Money> total = stated.or(() -> file.flatMap(known -> confirmed(known, files)));
        return total.map(whole -> shared(items, whole))
                .orElseGet(() -> faulty(
                        items,
                        "it needs the sum that it is a part of, and nothing with a price is confirmed yet: write"
                                + " `Total: $1,200` with it"));
    }

    /** A {@code Total:} in a mail about anything but a payment schedule: there the sum is added up by itself. */
    static Optional<Done> misplaced(StaffMail mail, String word, Files files) {
        boolean bills = files.kind(word).map(RequestKind::bills).orElse(false);
        return mail.instructions()
                .field(Line.Field.Name.TOTAL)
                .filter(total -> !bills)
                .map(total -> new Done(
                        "Total: " + total,
                        false,
                        "a total belongs to a payment schedule; what items come to is added up by itself, and what the job"
                                + " came to before is `So far:`"));
    }

    /** What somebody has to know before a schedule with a sum goes out: what is missing of it, and what is billed already. */
    static List<Done> remarks(Case file, Version draft, Files files) {
        List<Done> remarks = new ArrayList<>();
        boolean bills = files.kind(draft.kind()).map(RequestKind::bills).orElse(false);
        Optional<Money> lines = Version.total(draft.items());
        if (!bills || draft.soFar().isEmpty() || lines.isEmpty()) {
            return remarks;
        }
        if (!lines.equals(draft.soFar())) {
            remarks.add(new Done(
                    "the lines",
                    true,
                    "they come to " + lines.get() + " of " + draft.soFar().get()));
        }
        List<Invoice> billed = file.account().invoices().stream()
                .filter(invoice -> invoice.replaced().isEmpty())
                .filter(invoice -> !files.kind(file.request(invoice.request())
                                .orElseThrow()
                                .version()
                                .kind())
                        .map(RequestKind::bills)
                        .orElse(false))
                .toList();
        if (!billed.isEmpty()) {
            String numbers = billed.stream()
                    .map(invoice -> invoice.number() + ", " + invoice.bill().total())
                    .collect(Collectors.joining("; "));
            remarks.add(new Done("billed already", true, numbers + "; that is not taken off here"));
        }
        return remarks;
    }

    private static Instalments shared(List<Item> items, Money total) {
        List<BigDecimal> weights = new ArrayList<>(
                items.stream().flatMap(item -> item.share().stream()).toList());
        BigDecimal left = ALL.subtract(weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        if (left.signum() < 0) {
            return faulty(items, "the percentages come to more than 100");
        }
        weights.add(left);
        List<Money> parts = total.split(weights);
        List<Item> priced = new ArrayList<>();
        int next = 0;
        for (Item item : items) {
            priced.add(item.share().isPresent() ? item.priced(parts.get(next++)) : item);
        }
        return rest(items, priced, total);
    }

    /** The one line without a figure is what is left. */
    private static Instalments rest(List<Item> written, List<Item> priced, Money total) {
        List<Item> open = priced.stream().filter(item -> item.price().isEmpty()).toList();
        Money rest = total;
        for (Item item : priced) {
            if (item.price().isPresent()) {
                if (!item.price().get().currency().equals(total.currency())) {
                    return faulty(written, "the amounts and the sum of " + total + " are in different currencies");
                }
                rest = rest.minus(item.price().get());
            }
        }
        if (open.size() > 1) {
            return faulty(open, "only one line may be without an amount: it is what is left of " + total);
        } else if (rest.isNegative() || !open.isEmpty() && rest.isZero()) {
            return faulty(written, "the lines come to more than the sum of " + total + ", or nothing is left of it");
        }
        Money left = rest;
        return new Instalments(
                priced.stream()
                        .map(item -> item.price().isEmpty() ? item.priced(left) : item)
                        .toList(),
                Optional.of(total),
                Optional.empty());
    }

    private static Instalments faulty(List<Item> items, String expected) {
        String line = items.stream()
                .filter(item -> item.price().isEmpty() || item.share().isPresent())
                .findFirst()
                .orElse(items.get(0))
                .called();
        return new Instalments(items, Optional.empty(), Optional.of(new Done(line, false, expected)));
    }

    private static Item inWords(Item item) {
        return item.share()
                .map(share -> new Item(
                        item.number(),
                        item.text() + ": " + share.toPlainString() + " %",
                        item.price(),
                        item.days(),
                        item.due(),
                        item.owner()))
                .orElse(item);
    }

    /** What the confirmed items of a case come to, without its payment schedules. */
    private static Optional<Money> confirmed(Case file, Files files) {
        return Money.sum(file.requests().stream()
                .filter(request -> request.current() > 0 && request.withdrawn().isEmpty())
                .filter(request -> !files.kind(request.version().kind())
                        .map(RequestKind::bills)
                        .orElse(false))
                .flatMap(request -> request.items(Item.State.CONFIRMED).stream())
                .flatMap(item -> item.price().stream())
                .toList());
    }
}

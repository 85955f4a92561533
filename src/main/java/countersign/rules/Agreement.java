package countersign.rules;

import countersign.billing.Money;
import countersign.casework.Case;
import countersign.casework.Invoice;
import countersign.casework.Invoice.Covered;
import countersign.casework.Item;
import countersign.casework.Request;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether what an invoice bills is still what the customer has agreed to. */
enum Agreement {
    /** It is, word for word. */
    HOLDS,
    /** He has agreed to something else in its place, so the invoice is corrected. */
    CHANGED,
    /** Something else is asked in its place, so the invoice waits for the answer. */
    ASKED,
    /** It was left out, declined or taken back since, so staff chooses what becomes of the invoice. */
    GONE;

    /** How an invoice stands; where it bills several things, the doubtful one counts. */
    static Agreement of(Case file, Invoice invoice) {
        Agreement most = invoice.covers().stream()
                .map(covered -> of(file, covered))
                .max(Comparator.naturalOrder())
                .orElse(HOLDS);
        return most == CHANGED && !canBeOneInvoice(file, invoice) ? GONE : most;
    }

    /** Whether everything that is agreed on now is in one currency, and comes to something that can be asked for. */
    private static boolean canBeOneInvoice(Case file, Invoice invoice) {
        List<Money> prices = invoice.covers().stream()
                .flatMap(covered ->
                        price(
                                file,
                                covered,
                                file.request(covered.request()).orElseThrow().current())
                                .stream())
                .toList();
        return prices.size() == invoice.covers().size()
                ? Money.sum(prices)
                        .filter(sum -> !sum.isNegative() && !sum.isZero())
                        .isPresent()
                : invoice.covers().stream().anyMatch(covered -> covered.minutes() > 0)
                        && prices.stream()
                                .allMatch(price -> price.currency()
                                        .equals(invoice.bill().total().currency()));
    }

    /** What of an invoice is not agreed any more. */
    static List<Covered> gone(Case file, Invoice invoice) {
        List<Covered> gone = invoice.covers().stream()
                .filter(covered -> of(file, covered) == GONE)
                .toList();
        return gone.isEmpty() && of(file, invoice) == GONE
                ? invoice.covers().stream()
                        .filter(covered -> of(file, covered) == CHANGED)
                        .toList()
                : gone;
    }

    /** Whether what is agreed on in its place comes to another sum, and not only on another day. */
    static boolean comesToOther(Case file, Invoice invoice) {
        return invoice.covers().stream()
                .filter(covered -> of(file, covered) == CHANGED)
                .anyMatch(covered -> !price(file, covered, covered.version())
                        .equals(price(
                                file,
                                covered,
                                file.request(covered.request()).orElseThrow().current())));
    }

    private static Optional<Money> price(Case file, Covered covered, int version) {
        return file.request(covered.request())
                .flatMap(request -> request.version(version))
                .flatMap(asked -> asked.item(covered.item()))
                .flatMap(Item::price);
    }

    /** Whether that line of an invoice is what is agreed on, word for word. */
    static boolean holds(Case file, Covered covered) {
        return of(file, covered) == HOLDS;
    }

    /** Work that was done stays done, whatever is agreed on later. */
    private static Agreement of(Case file, Covered covered) {
        Request request = file.request(covered.request()).orElseThrow();
        Optional<Item> billed = request.version(covered.version()).flatMap(version -> version.item(covered.item()));
        if (covered.minutes() > 0 || billed.isEmpty()) {
            return HOLDS;
        }
        Optional<Item> now = request.version().item(covered.item());
        Item.State state = now.flatMap(
                        item -> Optional.ofNullable(request.items().get(item.number())))
                .orElse(Item.State.DECLINED);
        if (request.withdrawn().isPresent()) {
            return GONE;
        } else if (state == Item.State.CONFIRMED) {
            return sameMoney(billed.get(), now.orElseThrow()) ? HOLDS : CHANGED;
        }
        return request.state() == Request.State.OPEN ? ASKED : GONE;
    }

    /** Other words for it change nothing about its payment. */
    private static boolean sameMoney(Item one, Item other) {
        return one.price().equals(other.price()) && one.due().equals(other.due());
    }
}

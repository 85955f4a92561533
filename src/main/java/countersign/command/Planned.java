package countersign.command;

import countersign.billing.Money;
import countersign.casework.Case;
import countersign.casework.Fact;
import countersign.casework.Invoice;
import countersign.casework.Request;
import countersign.casework.Version;
import java.util.List;
import java.util.Optional;

/** The invoices for which staff has chosen a payment plan. */
final class Planned {

    /** How long the letters rest while a plan is written and agreed on; then staff is asked again. */
    static final int DAYS = 14;

    /** Why they rest. */
    static final String WHY = "a payment plan is being agreed on";

    private Planned() {}

    /** Those of a case in whose place that request comes: it was offered before, or they rest and no other plan is pending. */
    static List<Invoice> invoices(Case file, Request request) {
        int number = request.ref().number();
        return file.account().open().stream()
                .filter(invoice -> invoice.follow().plan().isPresent())
                .filter(invoice -> invoice.follow().plan().getAsInt() == number
                        || invoice.follow().rests().isPresent()
                                && pending(file, invoice).isEmpty())
                .toList();
    }

    /** The plan that is offered in the place of an invoice, and not taken back or declined. */
    private static Optional<Request> pending(Case file, Invoice invoice) {
        return invoice.follow().plan().stream()
                .boxed()
                .findFirst()
                .flatMap(file::request)
                .filter(plan -> plan.state() == Request.State.OPEN
                        || plan.state() == Request.State.ANSWERED
                        || plan.state() == Request.State.CONFIRMED);
    }

    /** Why nothing is booked on that invoice any more: the plan in its place is agreed on, and its instalments count. */
    static Optional<String> agreed(Case file, Invoice invoice) {
        return pending(file, invoice)
                .filter(plan -> plan.state() == Request.State.CONFIRMED)
                .map(plan -> "the payment plan " + plan.ref() + " takes the place of " + invoice.number()
                        + "; bill its first instalment with `invoice " + plan.ref() + ".1` and book it there");
    }

    /** Less is owed than a plan that is still asked comes to, so it is taken back. @return what is told of that, or nothing */
    static String takeBack(Case file, Invoice invoice, Bench bench) {
        return pending(file, invoice)
                .map(plan -> {
                    bench.note(
                            file.ref(),
                            new Fact.Withdrawn(
                                    plan.ref().number(), "something else came of invoice " + invoice.number()));
                    return "; the payment plan " + plan.ref() + " does not fit any more and is taken back";
                })
                .orElse("");
    }

    /** What is open of them that the instalments of a version do not come to; nothing where they come to it. */
    static Optional<Money> difference(Case file, Request request, Version version) {
        Optional<Money> open =
                Money.sum(invoices(file, request).stream().map(Invoice::open).toList());
        Optional<Money> offered = Version.total(version.items());
        return open.isPresent() && offered.isPresent() && !open.equals(offered) ? open : Optional.empty();
    }
}

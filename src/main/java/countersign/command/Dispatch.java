package countersign.command;

import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Fact;
import countersign.casework.ForStaff.Done;
import countersign.casework.Invoice;
import countersign.casework.Request;
import countersign.casework.RequestKind;
import countersign.casework.RequestRef;
import countersign.casework.Version;
import countersign.instruction.Line;
import countersign.rules.Arrears;
import countersign.rules.Files;
import java.time.LocalDate;
import java.util.Optional;

/** Sends a draft on staff's word, drops it, or says why it stays where it is. */
final class Dispatch {

    private Dispatch() {}

    /** The request that a line names; where there is none, the bench says so. */
    static Optional<Standing> named(Line.Verb line, Bench bench) {
        Optional<Standing> found =
                RequestRef.read(line.argument()).flatMap(ref -> bench.files().standing(ref));
        if (found.isEmpty()) {
            bench.bad(line, "there is no request " + line.argument());
        }
        return found;
    }

    /**
     * Whether staff has seen the draft as it would go out.
     *
     * @param preview the preview that is answered; nothing where the draft is named, and its last preview counts
     */
    static boolean isReady(Request request, Optional<Long> preview, Files files) {
        long last = request.letters().preview();
        return last > 0 && preview.orElse(last) == last && Redraft.isNeedless(request, files);
    }

    /** Sends the draft of a request, where staff has seen it as it is. */
    static void send(Line.Verb line, Standing standing, Bench bench) {
        Request request = standing.request();
        Optional<Long> preview =
                line.argument().isEmpty() ? bench.mail().answered().map(letter -> letter.number()) : Optional.empty();
        if (request.draft().isEmpty()) {
            bench.good(line, spent(request));
        } else if (!isReady(request, preview, bench.files())) {
            bench.add(Redraft.show(
                    bench.mail(), bench.files(), standing, new Done(line.written(), false, Redraft.STALE)));
            bench.good(line, "not sent: something happened since it was shown; it comes back as it reads now");
        } else {
            sendUnseen(line, standing, bench);
        }
    }

    /** Sends the draft of a request as it is. */
    static void sendUnseen(Line line, Standing standing, Bench bench) {
        Request request = standing.request();
        Version version = request.draft().orElseThrow();
        Contact contact = bench.files().contact(standing.file().contact());
        boolean talked =
                bench.files().kind(version.kind()).map(RequestKind::talked).orElse(false);
        if (!contact.mayBeWritten() && !(talked && contact.mayBeSentSummary())) {
            bench.bad(line, silence(contact));
            return;
        }
        Arrears arrears = Arrears.of(contact, bench.files());
        if (arrears.parked()) {
            bench.bad(
                    line,
                    "held: " + contact.courtesyName() + " is parked, " + String.join(", ", arrears.names()) + " overdue"
                            + ". Where it is to go all the same: `unpark " + contact.lastName() + " because …`");
            return;
        }
        bench.note(standing.file().ref(), new Fact.Asked(request.ref().number(), version.number()), "");
        bench.write(bench.letters().question(standing, version));
        offerPlan(standing, version, bench);
        String what = version.number() == 1 ? request.ref().toString() : request.ref() + " version " + version.number();
        bench.good(line, what + " goes to " + contact.courtesyName() + " now");
    }

    /** A payment schedule in a case where staff chose a plan is that plan. */
    private static void offerPlan(Standing standing, Version version, Bench bench) {
        boolean bills =
                bench.files().kind(version.kind()).map(RequestKind::bills).orElse(false);
        if (bills) {
            LocalDate until = bench.files().today().plusDays(Planned.DAYS);
            for (Invoice invoice : Planned.invoices(standing.file(), standing.request())) {
                bench.note(
                        standing.file().ref(),
                        new Fact.PlanOffered(
                                invoice.number(), standing.request().ref().number()));
                bench.note(standing.file().ref(), new Fact.PaymentRests(invoice.number(), Planned.WHY, until));
            }
        }
    }

    /** Drops the draft of a request; what was asked before stands as it stood. */
    static void drop(Line line, Standing standing, Bench bench) {
        Request request = standing.request();
        if (request.draft().isEmpty()) {
            bench.good(line, spent(request));
            return;
        }
        bench.note(standing.file().ref(), new Fact.DraftDropped(request.ref().number(), "dropped at the preview"), "");
        bench.good(line, request.ref() + " is dropped; nothing went to the customer");
    }

    /** A preview that was sent or dropped asks nothing any more. */
    private static String spent(Request request) {
        return request.withdrawn().isPresent()
                ? request.ref() + " was dropped before; send the lines once more to draft it anew"
                : request.ref() + " went out before; nothing was sent twice";
    }

    private static String silence(Contact contact) {
        return contact.mailStopped()
                .map(reason -> "mail to " + contact.courtesyName() + " is stopped: " + reason
                        + "; write `resolved` when it is settled")
                .orElse("the address " + contact.address().mailbox() + " came back as undeliverable");
    }
}

package countersign.rules;

import countersign.billing.PaymentSteps;
import countersign.casework.Ask;
import countersign.casework.Case;
import countersign.casework.Contact;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.ForContact;
import countersign.casework.ForStaff;
import countersign.casework.Invoice;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Request;
import countersign.casework.Staff;
import countersign.deadline.BusinessHours;
import countersign.rules.Payments.Instalment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens when a payment is due: the invoice goes out with plenty of notice, then one letter for each step of the
 * table, and behind the date of the final notice staff has to choose. It ends the moment nothing is open any more.
 */
final class PaymentRule {

    private static final String BOT = "bot";

    private Files files;
    private final Contact contact;
    private final LocalDate today;
    private final List<Note> notes = new ArrayList<>();
    private final List<Letter> written = new ArrayList<>();

    private PaymentRule(Contact contact, Files files) {
        this.files = files;
        this.contact = contact;
        BusinessHours hours = files.firm().hoursOf(contact);
        this.today = files.now().atZone(hours.zone()).toLocalDate();
    }

    /** What is due for that contact now. His cases lie open. */
    static Outcome wake(Contact contact, Files files) {
        PaymentRule rule = new PaymentRule(contact, files);
        if (files.firm().hoursOf(contact).isOpen(files.now())) {
            files.of(contact.ref()).forEach(rule::wake);
        }
        return new Outcome(rule.notes, rule.written);
    }

    private void wake(Case file) {
        Payments payments = new Payments(file, contact, files.firm(), files.kinds());
        payments.rested(today)
                .forEach(invoice -> note(file, new Fact.PaymentGoesOn(invoice.number(), "the rest is over")));
        payments.planned().forEach(invoice -> replace(file, invoice));
        payments.toCorrect().forEach(invoice -> correct(file, invoice));
        payments.toBill(today).forEach(this::bill);
        payments.toChase(today).forEach(invoice -> chase(file, invoice));
        payments.toChoose(today).forEach(invoice -> choose(file, invoice));
    }

    private void bill(Instalment instalment) {
        Case file = instalment.standing().file();
        int request = instalment.standing().request().ref().number();
        LocalDate due = instalment
                .item()
                .due()
                .filter(day -> !day.isBefore(today))
                .orElse(today.plusDays(files.firm().payments().netDays()));
        Fact.Invoiced issued = new Billing(file, files)
                .invoice(
                        List.of(new Invoice.Covered(
                                request,
                                instalment.item().number(),
                                0,
                                instalment.standing().request().current())),
                        due);
        note(file, issued);
        keep(instalment, issued);
        Case after = files.file(file.ref()).orElseThrow();
        chase(after, new Billing(after, files).issued(issued.number()));
    }

    /** What he promised to pay is followed through by its invoice from now on, and not twice. */
    private void keep(Instalment instalment, Fact.Invoiced issued) {
        Request request = instalment.standing().request();
        if (request.promises().contains(instalment.item())) {
            notes.add(new Note(
                    instalment.standing().file().ref(),
                    BOT,
                    new Fact.PromiseKept(
                            request.ref().number(),
                            request.current(),
                            instalment.item().number()),
                    "invoice " + issued.number() + " takes its place",
                    List.of()));
            files = files.after(notes.subList(notes.size() - 1, notes.size()));
        }
    }

    /** A payment plan is agreed on: from now on its instalments are waited for, and the invoice is not. */
    private void replace(Case file, Invoice invoice) {
        String plan = file.ref() + "-" + invoice.follow().plan().orElseThrow();
        note(
                file,
                new Fact.Credited(invoice.number(), invoice.open(), "the payment plan " + plan + " takes its place"));
        if (contact.mayBeWritten()) {
            Case after = files.file(file.ref()).orElseThrow();
            Billing billing = new Billing(after, files);
            written.add(billing.letter(
                    contact, billing.issued(invoice.number()), ForContact.CREDIT, Optional.empty(), "plan" + plan));
        }
    }

    /** What was billed is agreed on otherwise: the corrected invoice goes out, the old one stays on record. */
    private void correct(Case file, Invoice old) {
        if (!contact.mayBeWritten()) {
            return;
        }
        Fact.Invoiced issued = new Billing(file, files).asAgreed(old);
        note(file, issued);
        note(file, new Fact.PaymentChased(issued.number(), 0, Optional.empty()));
        Case after = files.file(file.ref()).orElseThrow();
        Billing billing = new Billing(after, files);
        written.add(billing.letter(
                contact, billing.issued(issued.number()), ForContact.CORRECTED_INVOICE, Optional.empty(), "agreed"));
    }

    /** One letter for the latest step that has fallen due; the first is the invoice, however late it is. */
    private void chase(Case file, Invoice invoice) {
        PaymentSteps steps = files.firm().payments().steps();
        int first = invoice.follow().step();
        int step = steps.latest(first, invoice.due(), today).orElse(first);
        Optional<LocalDate> last =
                steps.isLast(step) ? Optional.of(today.plusDays(steps.finalDays())) : Optional.empty();
        note(file, new Fact.PaymentChased(invoice.number(), step, last));
        String template = steps.step(first == 0 ? 0 : step).orElseThrow().letter();
        written.add(new Billing(file, files).letter(contact, invoice, template, last, "step" + step));
    }

    /** Behind the date of the final notice the bot threatens with nothing: staff chooses. */
    private void choose(Case file, Invoice invoice) {
        note(file, new Fact.ChoiceAsked(invoice.number()));
        Request request = file.request(invoice.request()).orElseThrow();
        written.add(new Letter(
                new Letter.ToStaff(signs(request)),
                file.ref(),
                new ForStaff.Choice(file, contact, invoice, Agreement.gone(file, invoice)),
                List.of(whole(request)),
                List.of(),
                "choice:" + invoice.number() + ":" + today));
    }

    private static Ask whole(Request request) {
        return new Ask(0, request.ref(), request.current(), 0);
    }

    private Staff signs(Request request) {
        return new Letters(files).signs(request);
    }

    private void note(Case file, Fact fact) {
        Note note = new Note(file.ref(), BOT, fact, "a payment", List.of());
        notes.add(note);
        files = files.after(List.of(note));
    }
}

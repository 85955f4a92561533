package countersign.rules;

import countersign.billing.Bill;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Fact;
import countersign.casework.ForContact;
import countersign.casework.ForStaff;
import countersign.casework.ForStaff.AboutPayment.NamedLine;
import countersign.casework.Invoice;
import countersign.casework.Item;
import countersign.reading.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an answer does to a letter that asks for nothing by number: a receipt, a letter about a promise or a payment. It
 * confirms and declines nothing. That there is nothing to add, thanks, and a bare yes change nothing; everything else a
 * person reads, and letters about a payment rest meanwhile.
 */
final class AfterReceipt {

    /** A bare yes to "Is there anything you would like to add?" has at most so many words. */
    private static final int BARE = 2;

    /** So many working days the letters about a payment rest when he writes about it. */
    private static final int REST = 5;

    /** Letters about an invoice that are no step of the table. */
    private static final List<String> ABOUT_INVOICES = List.of(ForContact.CORRECTED_INVOICE, ForContact.CREDIT);

    /** How people say in our languages that the money is on its way. */
    private static final List<String> PAID = List.of(
            "paid",
            "transferred",
            "wired",
            "went out",
            "bezahlt",
            "überwiesen",
            "payé",
            "viré",
            "pagad",
            "pagat",
            "betaald",
            "pago",
            "paguei");

    /** Who denies the claim besides is heard by a person at once. */
    private static final List<String> DENIES =
            List.of("never", "lawyer", "fraud", "court", "anwalt", "betrug", "avocat", "abogado", "avvocato", "advoca");

    private final Reply reply;
    private final Contact contact;
    private final Files files;
    private final Consequences then;

    AfterReceipt(Reply reply, Contact contact, Files files, Consequences then) {
        this.reply = reply;
        this.contact = contact;
        this.files = files;
        this.then = then;
    }

    void decide(List<Standing> standings) {
        Answer answer = reply.reading().answer();
        boolean confirmed = standings.stream()
                .anyMatch(standing ->
                        !standing.request().items(Item.State.CONFIRMED).isEmpty());
        boolean takesBack = !isPayment() && (answer == Answer.NO || answer == Answer.PARTLY);
        boolean courtesy = isCourtesy(answer);
        if (!courtesy && isPayment()) {
            standings.forEach(this::restPayments);
            if (reply.documents().isEmpty()) {
                return;
            }
        }
        if (takesBack && confirmed) {
            then.report("note-contradiction", standings, "");
        } else if (!courtesy || !reply.documents().isEmpty()) {
            then.report("note-wish", standings, "");
        }
    }

    /** Whether he says that it is paid: then somebody looks at the account, and nobody has to call him. */
    boolean saysPaid() {
        String words = reply.reading().ownWords().toLowerCase(Locale.ROOT);
        return isPayment()
                && PAID.stream().anyMatch(words::contains)
                && DENIES.stream().noneMatch(words::contains);
    }

    private boolean isPayment() {
        String template = reply.letter().template();
        return files.firm().payments().steps().isLetter(template) || ABOUT_INVOICES.contains(template);
    }

    private boolean isCourtesy(Answer answer) {
        String words = reply.reading().ownWords().strip();
        boolean bareYes =
                answer == Answer.QUESTION && words.indexOf('?') < 0 && words.split("\\s+", BARE + 2).length <= BARE;
        boolean asksAfterPromise = reply.letter().template().equals("promise");
        return words.isEmpty()
                || !asksAfterPromise
                        && (answer == Answer.RECEIVED || !asksForMore() && (answer == Answer.YES || bareYes));
    }

    /** Behind the day of a payment the letters ask which day or which way: there a yes says something to somebody. */
    private boolean asksForMore() {
        return files.firm().payments().steps().steps().stream()
                .anyMatch(step ->
                        step.days() > 0 && step.letter().equals(reply.letter().template()));
    }

    /** Who writes about an invoice is heard first: its letters rest, and the rest has an end. */
    private void restPayments(Standing standing) {
        LocalDate until = files.firm().hoursOf(contact).dayAfter(files.today(), REST);
        List<Invoice> open = standing.file().account().open().stream()
                .filter(invoice -> invoice.request() == standing.request().ref().number())
                .toList();
        open.forEach(invoice -> then.note(
                standing, new Fact.PaymentRests(invoice.number(), "he wrote about it", until), "he wrote about it"));
        if (open.isEmpty()) {
            then.report("note-wish", List.of(standing), "");
        } else {
            then.aboutPayment(
                    standing,
                    new ForStaff.AboutPayment(
                            standing.file(),
                            contact,
                            open,
                            named(open),
                            reply.reading().ownWords(),
                            saysPaid(),
                            until));
        }
    }

    /** The lines that his own words name, by a telling word of theirs or by their number. */
    private List<NamedLine> named(List<Invoice> invoices) {
        String words = reply.reading().ownWords();
        Telling said = Telling.of(words);
        List<NamedLine> named = new ArrayList<>();
        for (Invoice invoice : invoices) {
            List<Bill.Line> lines = invoice.bill().lines();
            for (int i = 0; i < lines.size(); i++) {
                boolean byNumber = invoices.size() == 1 && LineNumber.isNamed(i + 1, words);
                if (byNumber || said.share(Telling.of(lines.get(i).text()))) {
                    named.add(new NamedLine(invoice, i + 1));
                }
            }
        }
        return named;
    }
}

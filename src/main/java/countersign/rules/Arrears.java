package countersign.rules;

import countersign.casework.Case;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Firm;
import countersign.casework.ForStaff.Owed;
import countersign.casework.Invoice;
import countersign.casework.Item;
import countersign.casework.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The payments that a contact has missed, and whether he is parked because of them: then nothing new goes to him before staff
 * says so, with a reason.
 *
 * @param contact the contact
 * @param missed his payments that are past their day and not done, in the order of his cases
 * @param parked whether he is parked
 */
public record Arrears(Contact contact, List<Owed> missed, boolean parked) {

    public Arrears {
        missed = List.copyOf(missed);
    }

    /** What that contact owes on that day, by all of his cases. */
    public static Arrears of(Contact contact, List<Case> cases, Firm firm, LocalDate today) {
        List<Owed> missed = new ArrayList<>();
        for (Case file : cases) {
            for (Request request : file.requests()) {
                missed(request, today)
                        .forEach(item -> missed.add(new Owed(new Standing(file, request), contact, item)));
            }
            file.account().open().stream()
                    .filter(invoice -> invoice.due().isBefore(today))
                    .forEach(invoice -> missed.add(new Owed(
                            new Standing(file, file.request(invoice.request()).orElseThrow()),
                            contact,
                            unpaid(invoice))));
        }
        long counted = missed.stream()
                .filter(owed -> !contact.excused().contains(name(owed)))
                .count();
        return new Arrears(
                contact, missed, firm.parkAfter().map(most -> counted >= most).orElse(false));
    }

    /** The same, by the files that lie open; all of his cases with a promise are among them. */
    public static Arrears of(Contact contact, Files files) {
        return of(contact, files.of(contact.ref()), files.firm(), files.today());
    }

    /** What is still open of an invoice, as something that he owes. */
    private static Item unpaid(Invoice invoice) {
        return new Item(
                invoice.covers().get(0).item(),
                "invoice " + invoice.number(),
                Optional.of(invoice.open()),
                Optional.empty(),
                Optional.of(invoice.due()),
                Optional.of(Item.Owner.THEM));
    }

    /** What is missed of one request: an item with a price that they owe, confirmed, past its day, and not done. */
    private static List<Item> missed(Request request, LocalDate today) {
        return request.withdrawn().isPresent() || request.current() == 0
                ? List.of()
                : request.promises().stream()
                        .filter(item ->
                                item.owner().filter(Item.Owner.THEM::equals).isPresent())
                        .filter(item -> item.price().isPresent())
                        .filter(item -> item.due().orElseThrow().isBefore(today))
                        .toList();
    }

    /** Whether there is nothing that he is late with. */
    public boolean isEmpty() {
        return missed.isEmpty();
    }

    /** The names of those payments: {@code C101-1.2}. */
    public List<String> names() {
        return missed.stream().map(Arrears::name).toList();
    }

    /** "2 payments are overdue (C101-1.2, C101-1.3), parked". */
    public String told() {
        return missed.size()
                + (missed.size() == 1 ? " payment is" : " payments are")
                + " overdue (" + String.join(", ", names()) + ")" + (parked ? ", parked" : "");
    }

    private static String name(Owed owed) {
        return owed.standing().request().ref() + "." + owed.item().number();
    }
}

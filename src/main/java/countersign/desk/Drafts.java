package countersign.desk;

import countersign.casework.CaseRef;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.casework.Item;
import countersign.casework.RequestRef;
import countersign.instruction.Instructions;
import countersign.instruction.Line;
import countersign.ledger.Books;
import countersign.message.Address;
import java.util.List;
import java.util.Optional;

/** What was handed in so far, for whoever is about to hand it in once more. */
final class Drafts {

    private final Office office;
    private final Books books;

    Drafts(Office office, Books books) {
        this.office = office;
        this.books = books;
    }

    /** The request of that customer, in a case of that title, that was drafted with the items in those lines of staff. */
    Optional<RequestRef> of(Address customer, String title, List<String> lines) {
        List<Line.Item> items = Instructions.typed(
                        lines,
                        office.vocabulary(),
                        office.today(),
                        office.firm().currency())
                .all(Line.Item.class);
        return books.cases().contactAt(customer).stream()
                .flatMap(contact -> books.cases().of(contact).stream())
                .flatMap(ref -> books.cases().find(ref).stream())
                .filter(file -> file.title().equalsIgnoreCase(title))
                .flatMap(file -> drafted(file.ref(), items).stream())
                .findFirst();
    }

    private Optional<RequestRef> drafted(CaseRef file, List<Line.Item> items) {
        return books.entries().of(file).stream()
                .map(Entry::note)
                .map(Entry.Note::what)
                .filter(Fact.Drafted.class::isInstance)
                .map(Fact.Drafted.class::cast)
                .filter(drafted -> isSame(drafted.version().items(), items))
                .map(drafted -> new RequestRef(file, drafted.request()))
                .findFirst();
    }

    private static boolean isSame(List<Item> drafted, List<Line.Item> items) {
        boolean same = drafted.size() == items.size();
        for (int i = 0; same && i < items.size(); i++) {
            same = drafted.get(i).text().equals(items.get(i).text())
                    && drafted.get(i).price().equals(items.get(i).price());
        }
        return same;
    }
}

package countersign.desk;

import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Request;
import countersign.ledger.Books;
import countersign.rules.CallRule;
import countersign.rules.Files;
import countersign.rules.Payments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes an outcome true, inside one transaction: entries, letters with their final bytes, derived tables, alarms; and calls
 * back the letters that are not needed any more.
 */
final class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private final Office office;
    private final Books books;
    private final Files before;
    private final Queue queue;
    private final Instant now;

    Settlement(Office office, Books books, Files before) {
        this.office = office;
        this.books = books;
        this.before = before;
        this.now = before.now();
        this.queue = new Queue(office, books, now);
    }

    void settle(Outcome outcome) {
        books.entries().append(outcome.notes(), now);
        Files noted = before.after(outcome.notes());
        List<Note> queued = new ArrayList<>();
        for (Letter letter : outcome.letters()) {
            queued.addAll(queue.put(letter));
        }
        books.entries().append(queued, now);
        Files after = noted.after(known(noted, queued));
        save(after);
        new CallingBack(books, queue, before).callBack(after);
        erase(outcome.notes());
        outcome.notes().forEach(Settlement::log);
    }

    /** A letter may be noted in a folio that does not lie open, such as the office; only the open ones are folded on. */
    private static List<Note> known(Files files, List<Note> notes) {
        return notes.stream()
                .filter(note ->
                        note.folio() instanceof CaseRef ref && files.file(ref).isPresent())
                .toList();
    }

    private void erase(List<Note> notes) {
        for (Note note : notes) {
            if (note.what() instanceof Fact.Erased gone) {
                books.erasure().erase(note.folio(), gone);
                LOG.info(
                        "{}: erased {} raw messages and the details of {} entries",
                        note.folio().word(),
                        gone.messages().size(),
                        gone.lines().size());
            }
        }
    }

    private void save(Files after) {
        Set<ContactRef> changed = new LinkedHashSet<>();
        for (Contact contact : after.contacts()) {
            boolean same = before.contacts().stream().anyMatch(contact::equals);
            if (!same) {
                books.cases().save(contact);
                changed.add(contact.ref());
            }
        }
        for (Case file : after.cases()) {
            Optional<Case> old = before.file(file.ref());
            if (old.map(file::equals).orElse(false) && !changed.contains(file.contact())) {
                continue;
            }
            books.cases().save(old, file);
            setAlarms(file, after.contact(file.contact()));
        }
        for (ContactRef ref : changed) {
            books.alarms().set(ref.word(), Optional.of(ref), CallRule.alarm(after.contact(ref), office.firm(), now));
            books.cases().of(ref).stream()
                    .filter(file -> after.file(file).isEmpty())
                    .forEach(file -> setAlarms(books.cases().find(file).orElseThrow(), after.contact(ref)));
        }
    }

    /** Whoever may be written to again, or is in another zone, has other alarms in all his cases, open on the desk or not. */
    private void setAlarms(Case file, Contact contact) {
        books.alarms()
                .set(
                        file.ref().toString(),
                        Optional.of(contact.ref()),
                        new Payments(file, contact, office.firm(), before.kinds())
                                .next()
                                .map(due -> due.isBefore(now)
                                        ? office.firm().hoursOf(contact).nextOpen(now)
                                        : due));
        for (Request request : file.requests()) {
            books.alarms()
                    .set(
                            request.ref().toString(),
                            Optional.of(contact.ref()),
                            new countersign.rules.Waiting(request, contact, office.firm()).alarm(now));
        }
    }

    /** One line for each event of a case's life: what happened, never what was said. */
    private static void log(Note note) {
        if (note.what() instanceof Fact.OfRequest fact) {
            LOG.info(
                    "{}-{}: {}",
                    note.folio().word(),
                    fact.request(),
                    fact.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
        }
    }
}

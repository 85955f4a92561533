package countersign.casework;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One job for one customer: the fold of the entries in its folio.
 *
 * @param ref its reference
 * @param title what staff and customer call it
 * @param contact whose it is
 * @param requests its requests, by number
 * @param account what was billed, and what came in
 * @param closed whether it has come to its end; a new request opens it again
 * @param lines how many lines its folio has
 */
public record Case(
        CaseRef ref,
        String title,
        ContactRef contact,
        List<Request> requests,
        Account account,
        boolean closed,
        int lines) {

    public Case {
        requests = List.copyOf(requests);
    }

    /** A case in which nothing has happened yet. */
    public static Case opened(CaseRef ref, String title, ContactRef contact) {
        return new Case(ref, title, contact, List.of(), Account.NONE, false, 0);
    }

    /** The case as its entries, oldest first, tell it. @throws IllegalArgumentException where the first one does not open it */
    public static Case of(CaseRef ref, List<Entry> entries) {
        if (entries.isEmpty() || !(entries.get(0).note().what() instanceof Fact.CaseOpened first)) {
            throw new IllegalArgumentException(ref + " does not begin with its opening");
        }
        Case file = opened(ref, first.title(), first.contact());
        for (Entry entry : entries) {
            file = file.after(entry);
        }
        return file;
    }

    /** This case with one more entry. */
    public Case after(Entry entry) {
        List<Request> next = new ArrayList<>(requests);
        if (entry.note().what() instanceof Fact.OfRequest fact) {
            int index = fact.request() - 1;
            if (index == next.size() && fact instanceof Fact.Drafted drafted) {
                next.add(Request.opened(new RequestRef(ref, fact.request()), drafted.staff()));
            }
            next.set(index, next.get(index).after(fact, entry.at()));
        } else if (entry.note().what() instanceof Fact.Queued letter) {
            next.replaceAll(request -> letter.speaksOf(request.ref()) ? request.after(letter, entry.at()) : request);
        }
        String nextTitle = entry.note().what() instanceof Fact.CaseTitled titled ? titled.title() : title;
        boolean ends = entry.note().what() instanceof Fact.CaseClosed;
        boolean goesOn = entry.note().what() instanceof Fact.Drafted;
        return new Case(
                ref,
                nextTitle,
                contact,
                next,
                account.after(entry.note().what(), LocalDate.ofInstant(entry.at(), ZoneOffset.UTC)),
                ends || closed && !goesOn,
                entry.line());
    }

    /** The request with that number. */
    public Optional<Request> request(int number) {
        return number >= 1 && number <= requests.size() ? Optional.of(requests.get(number - 1)) : Optional.empty();
    }

    /** The number the next request gets. */
    public int nextRequest() {
        return requests.size() + 1;
    }
}

package countersign.desk;

import countersign.casework.Case;
import countersign.casework.Contact;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.ForContact;
import countersign.casework.Item;
import countersign.casework.Letter;
import countersign.casework.Request;
import countersign.casework.RequestKind;
import countersign.casework.SentLetter;
import countersign.ledger.Books;
import countersign.ledger.Letters.State;
import countersign.ledger.Letters.Waiting;
import countersign.message.Address;
import countersign.rules.Billing;
import countersign.rules.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Calls back letters that still wait and are not needed any more: what they ask is answered, mail to the contact has
 * stopped, or the address is not his any more.
 */
final class CallingBack {

    private final Books books;
    private final Queue queue;
    private final Files before;
    private final Instant now;

    CallingBack(Books books, Queue queue, Files before) {
        this.books = books;
        this.queue = queue;
        this.before = before;
        this.now = before.now();
    }

    /**
     * No reminder starts after the answer is recorded; nothing goes to somebody whose mail was stopped but the summary of
     * the call that followed.
     */
    void callBack(Files after) {
        for (Case file : after.cases()) {
            for (Request request : file.requests()) {
                Optional<Request> old = before.file(file.ref())
                        .flatMap(f -> f.request(request.ref().number()));
                if (old.isPresent() && !old.get().equals(request)) {
                    books.letters().waitingAbout(request.ref()).forEach(letter -> callBack(letter, after));
                }
                boolean paid = before.file(file.ref())
                        .map(f -> !f.account().equals(file.account()))
                        .orElse(false);
                if (paid) {
                    books.letters().waitingAbout(request.ref()).stream()
                            .filter(letter -> !letter.template().equals(ForContact.INVOICE)
                                    && after.firm().payments().steps().isLetter(letter.template())
                                    && !isFollowed(file, letter))
                            .forEach(letter -> cancel(letter, "nothing of it is asked for any more"));
                }
            }
        }
        for (Contact contact : after.contacts()) {
            boolean changed =
                    before.contacts().stream().anyMatch(old -> old.ref().equals(contact.ref()) && !old.equals(contact));
            if (contact.mailStopped().isPresent()) {
                books.letters().waitingFor(contact.ref()).stream()
                        .filter(letter -> !sumsUp(letter, contact, after))
                        .forEach(letter -> cancel(letter, "mail to the contact has stopped"));
            } else if (changed) {
                books.letters().waitingFor(contact.ref()).stream()
                        .filter(letter -> !contact.knows(Address.of(letter.recipient())))
                        .forEach(letter -> redirect(letter, contact));
            }
        }
    }

    /** Whether letters about the invoice that a letter is about go on. */
    private static boolean isFollowed(Case file, Waiting letter) {
        return file.account().invoices().stream()
                .anyMatch(invoice -> invoice.isFollowed()
                        && letter.key().startsWith(Billing.key(letter.template(), invoice.number())));
    }

    private static boolean sumsUp(Waiting letter, Contact contact, Files files) {
        boolean talked = files.kind(letter.template()).map(RequestKind::talked).orElse(false);
        return talked
                && contact.mayBeSentSummary()
                && contact.call()
                        .map(call -> !letter.queuedAt().isBefore(call.since()))
                        .orElse(false);
    }

    private void callBack(Waiting letter, Files after) {
        SentLetter sent = books.letters().find(letter.number()).orElseThrow();
        boolean needed = sent.asks().stream()
                .anyMatch(ask -> after.standing(ask.request())
                        .map(standing -> standing.request().current() == ask.version()
                                && standing.request().withdrawn().isEmpty()
                                && (letter.repeatable()
                                        || standing.request().chase().paused().isEmpty())
                                && standing.request().items().get(ask.item()) == Item.State.OPEN)
                        .orElse(true));
        if (asks(sent) && !needed) {
            cancel(letter, "what it asks is answered");
        }
    }

    /** What asks goes out anew, for an answer to it would prove nothing; thanks and words go to the new address as they are. */
    private void redirect(Waiting letter, Contact contact) {
        cancel(letter, "the address is not the contact's any more");
        SentLetter sent = books.letters().find(letter.number()).orElseThrow();
        boolean his = before.contact(contact.ref()).has(Address.of(letter.recipient()));
        boolean carriesWords = !asks(sent) || sent.template().equals(Letter.PASSED_ON);
        if (his && carriesWords && contact.mayBeWritten()) {
            books.entries().append(queue.redirect(sent, contact.address()), now);
        }
    }

    private static boolean asks(SentLetter letter) {
        return letter.asks().stream().anyMatch(ask -> ask.item() > 0);
    }

    /** In an older copy of the books: what waits there may have gone out since, and what goes out once at most stays away. */
    static void inOlderCopy(Books books, Instant now) {
        books.letters().in(State.QUEUED).stream()
                .filter(letter -> !letter.repeatable())
                .forEach(
                        letter -> cancel(books, letter, "it may have gone out before an older copy was put back", now));
    }

    private void cancel(Waiting letter, String why) {
        cancel(books, letter, why, now);
    }

    private static void cancel(Books books, Waiting letter, String why, Instant now) {
        books.letters().end(letter.number(), State.CANCELLED, now, why);
        Fact fact = new Fact.Handed(letter.number(), letter.template(), "cancelled", why);
        books.entries().append(List.of(new Note(letter.folio(), "bot", fact, why, List.of())), now);
    }
}

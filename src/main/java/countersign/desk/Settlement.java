package countersign.desk;

import countersign.casework.Ask;
import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.casework.Item;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Request;
import countersign.casework.SentLetter;
import countersign.ledger.Books;
import countersign.ledger.Letters.State;
import countersign.ledger.Letters.Waiting;
import countersign.ledger.Letters.Written;
import countersign.message.Address;
import countersign.message.MessageId;
import countersign.proof.Tokens.Token;
import countersign.rules.Files;
import countersign.stationery.Finished;
import countersign.stationery.Imprint;
import java.time.Duration;
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
    private static final String BOT = "bot";
    /** More automatic letters an hour to one person than this, and something goes round in a circle. */
    private static final int MOST_LETTERS_AN_HOUR = 100;

    private static final int MOST_MISUNDERSTOOD = 3;
    private static final Duration DAY = Duration.ofDays(1);

    private final Office office;
    private final Books books;
    private final Files before;
    private final Instant now;

    Settlement(Office office, Books books, Files before) {
        this.office = office;
        this.books = books;
        this.before = before;
        this.now = before.now();
    }

    void settle(Outcome outcome) {
        books.entries().append(outcome.notes(), now);
        Files noted = before.after(outcome.notes());
        List<Note> queued = new ArrayList<>();
        for (Letter letter : outcome.letters()) {
            queued.addAll(queue(letter));
        }
        books.entries().append(queued, now);
        Files after = noted.after(known(noted, queued));
        save(after);
        callBack(after);
        outcome.notes().forEach(Settlement::log);
    }

    /** A letter may be noted in a folio that does not lie open, such as the office; only the open ones are folded on. */
    private static List<Note> known(Files files, List<Note> notes) {
        return notes.stream()
                .filter(note ->
                        note.folio() instanceof CaseRef ref && files.file(ref).isPresent())
                .toList();
    }

    private List<Note> queue(Letter letter) {
        if (books.letters().written(letter.key())) {
            LOG.warn("{}: not written, a letter of that key went out before", letter.key());
            return List.of();
        }
        String recipient = letter.to().address().mailbox();
        boolean circle = letter.key().startsWith(Letter.MISUNDERSTOOD)
                && books.letters().queuedSince(recipient, Letter.MISUNDERSTOOD, now.minus(DAY)) >= MOST_MISUNDERSTOOD;
        if (circle) {
            LOG.warn(
                    "{}: not answered, mail that says nothing goes round in a circle with {}", letter.key(), recipient);
            return List.of();
        }
        boolean many = books.letters().queuedSince(recipient, now.minusSeconds(3600)) >= MOST_LETTERS_AN_HOUR;
        if (many) {
            LOG.warn("{}: waits an hour, {} letters are enough for one person", letter.key(), MOST_LETTERS_AN_HOUR);
        }
        long number = books.letters().nextNumber();
        Token token = office.tokens().of(number, implied(recipient, letter.asks()));
        MessageId id = office.tokens().messageId(token);
        String replyTo = office.tokens().replyAddress(token);
        String record =
                books.entries().head().entries() + ":" + books.entries().head().hash();
        Finished finished =
                office.stationery().write(letter, new Imprint(id, office.bot(), replyTo, replyTo, now, record));
        books.evidence().keep(finished.draft().raw(), now);
        SentLetter sent = new SentLetter(
                number,
                letter.content().template(),
                letter.to().asContact().map(Contact::ref),
                recipient,
                letter.about(),
                letter.asks(),
                finished.agreesBy(),
                finished.yesDoes(),
                finished.question(),
                finished.text(),
                finished.draft().raw().sha256(),
                id.value());
        Instant due = many ? now.plusSeconds(3600) : now;
        boolean repeatable = letter.content().repeatable();
        books.letters().queue(new Written(sent, letter.key(), replyTo, repeatable, Optional.empty()), now, due);
        LOG.info(
                "{}: queued letter {} ({})",
                about(letter),
                number,
                letter.content().template());
        List<Note> notes = new ArrayList<>(notes(letter, sent));
        for (Address address : letter.to().copies()) {
            SentLetter copy = copy(sent, address.mailbox());
            String key = letter.key() + ":copy:" + address.key();
            books.letters().queue(new Written(copy, key, sender(copy), repeatable, Optional.of(number)), now, due);
            notes.addAll(notes(letter, copy));
        }
        return notes;
    }

    /** The same bytes for somebody else, under a number of their own: what becomes of a copy is known of that copy alone. */
    private SentLetter copy(SentLetter letter, String recipient) {
        return new SentLetter(
                books.letters().nextNumber(),
                letter.template(),
                letter.contact(),
                recipient,
                letter.about(),
                letter.asks(),
                letter.agreesBy(),
                letter.yesDoes(),
                letter.question(),
                letter.text(),
                letter.sha256(),
                letter.messageId());
    }

    /** The envelope sender of a letter: what comes back to it names the recipient, too. */
    private String sender(SentLetter letter) {
        return office.tokens().replyAddress(office.tokens().of(letter.number(), implied(letter.to(), letter.asks())));
    }

    private static List<Note> notes(Letter letter, SentLetter sent) {
        return folios(letter).stream().map(folio -> queued(folio, sent)).toList();
    }

    private static Note queued(Folio folio, SentLetter sent) {
        Fact fact = new Fact.Queued(
                sent.number(),
                sent.template(),
                sent.to(),
                sent.contact().isPresent(),
                sent.messageId(),
                sent.sha256(),
                sent.asks());
        return new Note(folio, BOT, fact, "", List.of(sent.sha256()));
    }

    private static Set<Folio> folios(Letter letter) {
        Set<Folio> folios = new LinkedHashSet<>();
        letter.asks().forEach(ask -> folios.add(ask.request().file()));
        if (folios.isEmpty() || !(letter.about() instanceof Folio.Office)) {
            folios.add(letter.about());
        }
        return folios;
    }

    /** Everything that a token stands for besides the number: whom the letter went to, and what it asks. */
    static String implied(String recipient, List<Ask> asks) {
        StringBuilder implied = new StringBuilder(recipient).append('\n');
        for (Ask ask : asks) {
            implied.append(ask.number())
                    .append('=')
                    .append(ask.request())
                    .append('v')
                    .append(ask.version());
            implied.append('.').append(ask.item()).append('\n');
        }
        return implied.toString();
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
            books.cases().of(ref).stream()
                    .filter(file -> after.file(file).isEmpty())
                    .forEach(file -> setAlarms(books.cases().find(file).orElseThrow(), after.contact(ref)));
        }
    }

    /** Whoever may be written to again, or is in another zone, has other alarms in all his cases, open on the desk or not. */
    private void setAlarms(Case file, Contact contact) {
        for (Request request : file.requests()) {
            books.alarms()
                    .set(
                            request.ref().toString(),
                            Optional.of(contact.ref()),
                            new countersign.rules.Waiting(request, contact, office.firm()).alarm(now));
        }
    }

    /** No reminder starts after the answer is recorded; nothing at all goes to somebody whose mail was stopped. */
    private void callBack(Files after) {
        for (Case file : after.cases()) {
            for (Request request : file.requests()) {
                Optional<Request> old = before.file(file.ref())
                        .flatMap(f -> f.request(request.ref().number()));
                if (old.isPresent() && !old.get().equals(request)) {
                    books.letters().waitingAbout(request.ref()).forEach(letter -> callBack(letter, after));
                }
            }
        }
        for (Contact contact : after.contacts()) {
            if (contact.mailStopped().isPresent()) {
                books.letters()
                        .waitingFor(contact.ref())
                        .forEach(letter -> cancel(letter, "mail to the contact has stopped"));
            }
        }
    }

    private void callBack(Waiting letter, Files after) {
        SentLetter sent = books.letters().find(letter.number()).orElseThrow();
        boolean asks = sent.asks().stream().anyMatch(ask -> ask.item() > 0);
        boolean needed = sent.asks().stream()
                .anyMatch(ask -> after.standing(ask.request())
                        .map(standing -> standing.request().current() == ask.version()
                                && standing.request().withdrawn().isEmpty()
                                && (letter.repeatable()
                                        || standing.request().chase().paused().isEmpty())
                                && standing.request().items().get(ask.item()) == Item.State.OPEN)
                        .orElse(true));
        if (asks && !needed) {
            cancel(letter, "what it asks is answered");
        }
    }

    private void cancel(Waiting letter, String why) {
        books.letters().end(letter.number(), State.CANCELLED, now, why);
        Fact fact = new Fact.Handed(letter.number(), letter.template(), "cancelled", why);
        books.entries().append(List.of(new Note(letter.folio(), BOT, fact, why, List.of())), now);
    }

    private static String about(Letter letter) {
        return letter.asks().isEmpty()
                ? letter.about().word()
                : letter.asks().get(0).request().toString();
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

package countersign.desk;

import countersign.casework.Ask;
import countersign.casework.Contact;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.casework.ForStaff;
import countersign.casework.Letter;
import countersign.casework.SentLetter;
import countersign.ledger.Books;
import countersign.ledger.Letters.Written;
import countersign.message.Address;
import countersign.message.MessageId;
import countersign.message.RawMessage;
import countersign.proof.Tokens.Token;
import countersign.rules.OfficeRule;
import countersign.stationery.Finished;
import countersign.stationery.Imprint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The letters that wait to be sent: written here once, with their final bytes and their token. */
final class Queue {

    private static final Logger LOG = LoggerFactory.getLogger(Queue.class);
    private static final String BOT = "bot";
    /** More automatic letters an hour to one person than this, and something goes round in a circle. */
    private static final int MOST_LETTERS_AN_HOUR = 100;

    private final Office office;
    private final Books books;
    private final Instant now;

    Queue(Office office, Books books, Instant now) {
        this.office = office;
        this.books = books;
        this.now = now;
    }

    /** Puts a letter and its copies into it, and says what is noted of them; nothing where it went out before. */
    List<Note> put(Letter written) {
        if (!(written.content() instanceof ForStaff.Dossier dossier)
                || books.letters().written(written.key())) {
            return put(written, Map.of());
        }
        new Checkpointing(office, books).now();
        Dossiers.Sealed sealed =
                new Dossiers(office.key(), office.stationery(), office.firm()).seal(written, dossier, books);
        String name = dossier.story().file().ref() + ".zip";
        return put(sealed.letter(), sealed.zip().map(zip -> Map.of(name, zip)).orElse(Map.of()));
    }

    private List<Note> put(Letter letter, Map<String, byte[]> files) {
        if (books.letters().written(letter.key())) {
            LOG.warn("{}: not written, a letter of that key went out before", letter.key());
            return List.of();
        }
        String recipient = letter.to().address().mailbox();
        if (new Circle(books, now).closes(letter)) {
            LOG.warn(
                    "{}: not answered, mail that says nothing goes round in a circle with {}", letter.key(), recipient);
            return OfficeRule.circle(letter.to().address(), office.firm(), now)
                    .map(told -> put(told, Map.of()))
                    .orElse(List.of());
        }
        boolean many = books.letters().wereQueued(MOST_LETTERS_AN_HOUR, recipient, now.minusSeconds(3600));
        if (many) {
            LOG.warn("{}: waits an hour, {} letters are enough for one person", letter.key(), MOST_LETTERS_AN_HOUR);
        }
        long number = books.letters().nextNumber();
        Token token = office.tokens().of(number, implied(recipient, letter.asks()));
        MessageId id = office.tokens().messageId(token);
        String replyTo = office.tokens().replyAddress(token);
        String record =
                books.entries().head().entries() + ":" + books.entries().head().hash();
        Optional<String> checkpoint =
                letter.content().witnesses() ? Optional.of(new Checkpointing(office, books).now()) : Optional.empty();
        Imprint imprint = new Imprint(id, office.bot(), replyTo, replyTo, now, record, checkpoint);
        Finished finished = office.stationery().write(letter, imprint, evidence(letter), files);
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
        List<Note> notes = new ArrayList<>(notes(sent));
        for (Address address : letter.to().copies()) {
            notes.addAll(copy(sent, number, address.mailbox(), letter.key(), repeatable, due));
        }
        return notes;
    }

    private Map<String, RawMessage> evidence(Letter letter) {
        Map<String, RawMessage> raw = new HashMap<>();
        letter.content()
                .encloses()
                .forEach(proof ->
                        books.evidence().find(proof.sha256()).ifPresent(mail -> raw.put(proof.sha256(), mail)));
        return raw;
    }

    /**
     * The same bytes for somebody else, under a number of their own: what becomes of a copy is known of that copy alone, and
     * its envelope sender names the recipient, too.
     */
    private List<Note> copy(
            SentLetter letter, long original, String recipient, String key, boolean repeatable, Instant due) {
        SentLetter copy = new SentLetter(
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
        String sender =
                office.tokens().replyAddress(office.tokens().of(copy.number(), implied(recipient, copy.asks())));
        String copyKey = key + ":copy:" + recipient;
        books.letters().queue(new Written(copy, copyKey, sender, repeatable, Optional.of(original)), now, due);
        return notes(copy);
    }

    /** A letter that was called back goes to the contact's new address as it is; nothing where it went there before. */
    List<Note> redirect(SentLetter letter, Address to) {
        MessageId id = new MessageId(letter.messageId());
        SentLetter original = books.letters().find(id).orElseThrow();
        return books.letters().find(id, to.mailbox()).isPresent()
                ? List.of()
                : copy(original, original.number(), to.mailbox(), "letter:" + original.number(), true, now);
    }

    private static List<Note> notes(SentLetter sent) {
        return folios(sent).stream().map(folio -> queued(folio, sent)).toList();
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

    private static Set<Folio> folios(SentLetter letter) {
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

    private static String about(Letter letter) {
        return letter.asks().isEmpty()
                ? letter.about().word()
                : letter.asks().get(0).request().toString();
    }
}

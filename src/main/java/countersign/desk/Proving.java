package countersign.desk;

import countersign.casework.Ask;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Proven;
import countersign.casework.RequestRef;
import countersign.casework.SentLetter;
import countersign.desk.Matching.Match;
import countersign.ledger.Books;
import countersign.ledger.Ledger;
import countersign.message.Address;
import countersign.message.Message;
import countersign.message.MessageId;
import countersign.message.RawMessage;
import countersign.proof.Examined;
import countersign.proof.Grading;
import countersign.proof.Grading.Circumstances;
import countersign.proof.Tokens.Token;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out how well the sender of a mail is proven, and notes everything that this rests on. */
final class Proving {

    private final Office office;
    private final Ledger ledger;

    Proving(Office office, Ledger ledger) {
        this.office = office;
        this.ledger = ledger;
    }

    /**
     * Examines a mail, outside of any transaction, for the DNS may be slow. Only mail that names somebody we know is worth
     * it: strangers cannot make the office ask the network.
     */
    Examined examine(int number, RawMessage raw, Message message) {
        Optional<Address> sender = message.sender();
        if (!office.examination().looks() || sender.isEmpty() || !isKnown(sender.get())) {
            return Examined.NOTHING;
        }
        Instant received = ledger.read(books -> books.mails().get(number)).keptAt();
        return office.examination().of(raw.bytes(), sender.get(), received);
    }

    private boolean isKnown(Address sender) {
        return office.firm().staff(sender).isPresent()
                || ledger.read(books -> books.cases()
                                .contactAt(sender)
                                .or(() -> books.cases().colleagueAt(sender)))
                        .isPresent();
    }

    /** How well the sender of a mail is proven; {@code known} says whether his word counts for what it answers. */
    Proven grade(Books books, int number, Message message, Optional<Match> match, boolean known, Examined examined) {
        Optional<SentLetter> letter = match.filter(Match::byToken).map(Match::letter);
        boolean fresh = letter.filter(sent -> isFresh(books, sent))
                .flatMap(sent -> message.sender().map(Address.of(sent.to())::sameMailbox))
                .orElse(false);
        boolean repeated =
                message.id().map(id -> books.mails().conflicts(id, number)).orElse(false);
        Set<String> carriers = letter.map(sent -> carriers(message, sent)).orElse(Set.of());
        return Grading.of(
                new Circumstances(message.doubt(), known, letter.isPresent(), fresh, carriers, repeated), examined);
    }

    /**
     * Whether nobody but the contact has seen the token of a letter, which went out after he was asked to prove an answer: the
     * letter that asks, or one that went to him alone since then, as long as no letter with copies followed it, for that one
     * names it among its references.
     */
    private static boolean isFresh(Books books, SentLetter letter) {
        if (letter.template().equals(Letter.PROVE)) {
            return true;
        }
        return !letter.asks().isEmpty()
                && letter.asks().stream().map(Ask::request).distinct().allMatch(request -> {
                    List<Fact.Queued> queued = queued(books, request);
                    boolean alone = queued.stream()
                                    .filter(other -> other.messageId().equals(letter.messageId()))
                                    .count()
                            == 1;
                    return alone
                            && queued.stream()
                                    .filter(other -> other.letter() > letter.number())
                                    .noneMatch(other -> isInCopy(other, queued))
                            && queued.stream()
                                    .filter(other -> other.template().equals(Letter.PROVE))
                                    .filter(other -> other.speaksOf(request))
                                    .anyMatch(other -> other.letter() < letter.number());
                });
    }

    private static boolean isInCopy(Fact.Queued letter, List<Fact.Queued> queued) {
        return queued.stream()
                        .filter(other -> other.messageId().equals(letter.messageId()))
                        .count()
                > 1;
    }

    private static List<Fact.Queued> queued(Books books, RequestRef request) {
        return books.entries().of(request.file()).stream()
                .map(entry -> entry.note().what())
                .filter(Fact.Queued.class::isInstance)
                .map(Fact.Queued.class::cast)
                .toList();
    }

    /** The header fields that say which letter a mail answers: where its token stands, and a subject with its tag. */
    private Set<String> carriers(Message message, SentLetter letter) {
        Set<String> fields = new LinkedHashSet<>();
        for (String field : List.of("to", "cc")) {
            boolean here = message.headers().all(field).stream()
                    .flatMap(value -> Stream.of(value.split("[\\s<>,;:\"()]+")))
                    .filter(word -> word.indexOf('@') > 0)
                    .flatMap(word -> office.tokens().in(word).stream())
                    .anyMatch(token -> isOf(token, letter));
            if (here) {
                fields.add(field);
            }
        }
        if (names(message.inReplyTo(), letter)) {
            fields.add("in-reply-to");
        }
        if (names(message.references(), letter)) {
            fields.add("references");
        }
        List<String> words = List.of(message.subject().split("[^A-Za-z0-9-]+"));
        if (letter.asks().stream().anyMatch(ask -> words.contains(ask.request().toString()))) {
            fields.add("subject");
        }
        return fields;
    }

    private boolean names(List<MessageId> ids, SentLetter letter) {
        return ids.stream().flatMap(id -> office.tokens().in(id).stream()).anyMatch(token -> isOf(token, letter));
    }

    private boolean isOf(Token token, SentLetter letter) {
        return token.letter() == letter.number()
                && office.tokens().holds(token, Queue.implied(letter.to(), letter.asks()));
    }

    /** What a reply leads to, with what its examination found noted first, in every case that it answers. */
    static Outcome noted(
            Outcome outcome, int number, SentLetter letter, String from, Proven proven, Examined examined, String sha) {
        Set<Folio> folios = new LinkedHashSet<>();
        letter.asks().stream().map(Ask::request).forEach(ref -> folios.add(ref.file()));
        if (folios.isEmpty()) {
            folios.add(letter.about());
        }
        return noted(outcome, number, List.copyOf(folios), from, proven, examined, sha);
    }

    /** The same, in those folios. */
    static Outcome noted(
            Outcome outcome,
            int number,
            List<Folio> folios,
            String from,
            Proven proven,
            Examined examined,
            String sha256) {
        if (!examined.happened()) {
            return outcome;
        }
        Fact fact = new Fact.SenderExamined(
                number, from, proven.level().word(), proven.reasons(), examined.signatures(), examined.trusted());
        List<Note> notes = folios.stream()
                .map(folio -> new Note(folio, from, fact, proven.why(), List.of(sha256)))
                .toList();
        return new Outcome(notes, List.of()).and(outcome);
    }
}

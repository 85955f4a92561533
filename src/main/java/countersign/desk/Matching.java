package countersign.desk;

import countersign.casework.Ask;
import countersign.casework.RequestRef;
import countersign.casework.SentLetter;
import countersign.ledger.Books;
import countersign.message.Message;
import countersign.message.MessageId;
import countersign.proof.Tokens.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the letter that a mail answers. The token counts where it comes back: in the reply address, in In-Reply-To, in
 * References. A subject tag only finds.
 */
final class Matching {

    /** Fields in which mail servers note whom a mail was delivered to. */
    private static final List<String> RECIPIENTS = List.of(
            "To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Delivered-To", "Resent-To");

    private static final int LONGEST_FIELD = 20_000;
    private static final int MOST_REFERENCES = 50;

    private final Office office;
    private final Books books;

    Matching(Office office, Books books) {
        this.office = office;
        this.books = books;
    }

    /**
     * What was found.
     *
     * @param letter the letter
     * @param byToken whether its token came back; else only a subject tag names it
     */
    record Match(SentLetter letter, boolean byToken) {}

    /** The letter that is answered; nothing where none is found, or where what came back names several matters. */
    Optional<Match> find(Message message) {
        List<SentLetter> byAddress = letters(inAddresses(message));
        List<SentLetter> byReply = letters(in(message.inReplyTo()));
        List<SentLetter> named = new ArrayList<>(byAddress);
        named.addAll(byReply);
        if (!named.isEmpty()) {
            return named.stream().allMatch(letter -> sameMatter(letter, named.get(0)))
                    ? Optional.of(new Match(latest(named), true))
                    : Optional.empty();
        }
        List<MessageId> references = message.references();
        List<SentLetter> byThread =
                letters(in(references.subList(Math.max(0, references.size() - MOST_REFERENCES), references.size())));
        if (!byThread.isEmpty()) {
            return Optional.of(new Match(byThread.get(byThread.size() - 1), true));
        }
        return byTag(message.subject());
    }

    /**
     * The letter that a bounce goes back to: by the envelope address it came to, or by the Message-ID it names. Of a letter
     * with copies it is the one that went to the address that failed.
     *
     * @param original the Message-ID that the bounce names, or empty
     * @param failed the address that failed, or empty
     */
    Optional<SentLetter> bounced(Message message, String original, String failed) {
        List<SentLetter> named = letters(inAddresses(message));
        if (!named.isEmpty()) {
            return Optional.of(named.get(0));
        }
        Optional<MessageId> id = MessageId.first("<" + original + ">");
        Optional<SentLetter> letter = id.flatMap(books.letters()::find)
                .or(() -> letters(in(message.inReplyTo())).stream().findFirst())
                .or(() -> letters(in(message.references())).stream().reduce((first, last) -> last));
        return letter.flatMap(sent -> books.letters().find(new MessageId(sent.messageId()), failed))
                .or(() -> letter);
    }

    private static SentLetter latest(List<SentLetter> letters) {
        return letters.stream()
                .max((a, b) -> Long.compare(a.number(), b.number()))
                .orElseThrow();
    }

    private static boolean sameMatter(SentLetter a, SentLetter b) {
        if (a.asks().isEmpty() || b.asks().isEmpty()) {
            return a.about().equals(b.about());
        }
        return a.asks().stream()
                .map(Ask::request)
                .anyMatch(ref -> b.asks().stream().anyMatch(ask -> ask.request().equals(ref)));
    }

    private Optional<Match> byTag(String subject) {
        int open = subject.lastIndexOf('[');
        int close = subject.indexOf(']', Math.max(0, open));
        if (open < 0 || close < 0) {
            return Optional.empty();
        }
        String first = subject.substring(open + 1, close).split(",")[0].strip();
        return RequestRef.read(first).flatMap(books.letters()::lastAbout).map(letter -> new Match(letter, false));
    }

    private List<SentLetter> letters(Set<Token> tokens) {
        List<SentLetter> letters = new ArrayList<>();
        for (Token token : tokens) {
            books.letters()
                    .find(token.letter())
                    .filter(letter -> office.tokens().holds(token, Queue.implied(letter.to(), letter.asks())))
                    .ifPresent(letters::add);
        }
        return letters;
    }

    private Set<Token> in(List<MessageId> ids) {
        Set<Token> tokens = new LinkedHashSet<>();
        ids.forEach(id -> office.tokens().in(id).ifPresent(tokens::add));
        return tokens;
    }

    private Set<Token> inAddresses(Message message) {
        Set<Token> tokens = new LinkedHashSet<>();
        for (String field : RECIPIENTS) {
            for (String value : message.headers().all(field)) {
                for (String word : words(value)) {
                    if (word.indexOf('@') > 0) {
                        office.tokens().in(word).ifPresent(tokens::add);
                    }
                }
            }
        }
        return tokens;
    }

    private static List<String> words(String value) {
        String text = value.length() > LONGEST_FIELD ? value.substring(0, LONGEST_FIELD) : value;
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || " \t\r\n<>,;:\"()".indexOf(text.charAt(i)) >= 0) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Whether a mail is one of our own that comes back. */
    boolean isOwn(Message message) {
        boolean ours = message.sender()
                .map(from -> from.mailbox()
                        .toLowerCase(Locale.ROOT)
                        .equals(office.bot().key()))
                .orElse(false);
        return ours || message.id().flatMap(books.letters()::find).isPresent();
    }
}

package countersign.reading.sentence;

import countersign.reading.language.Languages;
import countersign.reading.language.Phrases;
import countersign.reading.language.Token;
import countersign.reading.language.Tokens;
import countersign.reading.language.Topic;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says of each word of a text what it stands for. The language is the one that leaves the fewest words unknown; a word
 * that it does not know may belong to another one, or be mistyped.
 */
public final class Marker {

    /** How many words may stand between the two halves of a phrase. */
    private static final int GAP = 7;
    /** What may be said in another language than the rest: a yes or thanks, but nothing that merely looks like a word. */
    private static final Set<Topic> FRIENDLY = EnumSet.of(
            Topic.YES, Topic.AGREE, Topic.ALONE, Topic.OKAY, Topic.THANKS, Topic.COURTESY, Topic.GREETING, Topic.NAME);

    /** What an item may be called by. */
    private static final Set<Topic> NAMES =
            EnumSet.of(Topic.ITEM, Topic.NUMBER, Topic.FIRST, Topic.LAST, Topic.ARTICLE, Topic.NEUTRAL, Topic.COURTESY);

    /** What stands before a number that something is called by: a house, or an item behind "for no. 2". */
    private static final Set<String> HOUSES = Set.of("at", "house", "flat", "room", "door", "unit", "to", "for", "of");

    private final List<Lexicon> lexicons;
    private final Map<String, BitSet> index;

    public Marker(Languages languages) {
        this.lexicons = languages.all().parallelStream()
                .filter(Lexicon::hasAnswers)
                .map(Lexicon::new)
                .toList();
        this.index = Strangers.index(lexicons);
    }

    /** The marks of a text, from the language that knows most of it. */
    public List<Mark> marks(String text, Context context) {
        List<Token> tokens = Punctuation.settled(Tokens.of(text));
        Strangers strangers = Strangers.of(tokens, index, lexicons.size(), context);
        Marking best = new Marking(tokens, strangers.words(), lexicons.get(strangers.nearest()), context);
        List<Mark> marks = best.marks();
        for (int i = 0; i < lexicons.size(); i++) {
            if (strangers.least(i) <= best.strange && i != strangers.nearest()) {
                Marking other = new Marking(tokens, strangers.words(), lexicons.get(i), context);
                List<Mark> otherMarks = other.marks();
                boolean fuller = other.strange == best.strange && otherMarks.size() < marks.size();
                if (other.strange < best.strange || fuller) {
                    best = other;
                    marks = otherMarks;
                }
            }
        }
        return Names.known(Restated.known(marks, context, best.lexicon::knows), tokens, context);
    }

    /** One language at work on one text. */
    private final class Marking {
        private final List<Token> tokens;
        private final Lexicon lexicon;
        private final Context context;
        private final List<String> words = new ArrayList<>();
        private final List<String> plain = new ArrayList<>();
        private final Set<Integer> tails = new HashSet<>();
        /** How strange the text is: words that nobody knows count most, then those of other languages, then those asked about. */
        private int strange;

        Marking(List<Token> tokens, Set<Integer> strangers, Lexicon lexicon, Context context) {
            this.tokens = tokens;
            this.lexicon = lexicon;
            this.context = context;
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                String meant = strangers.contains(i) ? lexicon.meant(token.plain()) : null;
                words.add(isWord(token) ? meant == null ? token.word() : meant : "\n");
                plain.add(isWord(token) ? meant == null ? token.plain() : meant : "\n");
            }
        }

        List<Mark> marks() {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < tokens.size(); ) {
                Token token = tokens.get(i);
                Phrases.Found<List<Topic>> found = isWord(token) ? parted(i) : null;
                found = found == null && isWord(token) ? phraseAt(i) : found;
                if (found != null) {
                    int end = i + found.length();
                    marks.add(mark(Mark.Kind.PHRASE, topics(found, i), i, end));
                    i = end;
                } else {
                    Mark mark = mark(kind(token), topics(i), i, i + 1);
                    strange += mark.kind() == Mark.Kind.UNKNOWN ? 4 : token.kind() == Token.Kind.WORD ? 1 : 0;
                    marks.add(mark);
                    i++;
                }
            }
            return marks;
        }

        /** What a phrase stands for here. */
        private List<Topic> topics(Phrases.Found<List<Topic>> found, int i) {
            if (takesOut(found, i)) {
                return List.of(Topic.EXCEPT);
            }
            if (isAskedDay(found, i)) {
                return List.of(Topic.NEUTRAL);
            }
            if (isNumbering(i)) {
                return List.of(Topic.ITEM);
            }
            return isMonth(found, i) ? List.of(Topic.MONTH) : found.value();
        }

        /** "In May": a capital inside of a sentence tells the month from the verb. */
        private boolean isMonth(Phrases.Found<List<Topic>> found, int i) {
            return found.value().contains(Topic.MONTH)
                    && i > 0
                    && isWord(tokens.get(i - 1))
                    && tokens.get(i).isCapitalised()
                    && !context.speaksOf(plain.get(i));
        }

        /** "Order no. 4711": too long a number for a no to an item. */
        private boolean isNumbering(int i) {
            return plain.get(i).equals("no")
                    && i > 0
                    && isWord(tokens.get(i - 1))
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).kind() == Token.Kind.NUMBER
                    && (tokens.get(i + 1).text().length() > 2 || HOUSES.contains(plain.get(i - 1)));
        }

        /** A day, a month or a name that was asked about. */
        private boolean isAskedDay(Phrases.Found<List<Topic>> found, int i) {
            Topic topic = found.value().get(0);
            return (topic == Topic.WEEKDAY || topic == Topic.MONTH || topic == Topic.NAME)
                    && context.speaksOf(tokens.get(i).plain());
        }

        /** "Yes to everything but the second": a "but" behind "all" takes out what is merely named behind it. */
        private boolean takesOut(Phrases.Found<List<Topic>> found, int i) {
            if (i == 0 || found.value().get(0) != Topic.BUT) {
                return false;
            }
            Phrases.Found<List<Topic>> before = lexicon.at(words, plain, i - 1);
            int at = i + found.length();
            boolean named = false;
            while (at < tokens.size() && isWord(tokens.get(at))) {
                Phrases.Found<List<Topic>> next = tokens.get(at).kind() == Token.Kind.NUMBER ? null : phraseAt(at);
                if (next != null && next.value().stream().noneMatch(NAMES::contains)) {
                    return false;
                }
                at += next == null ? 1 : next.length();
                named = true;
            }
            return named && before != null && before.value().contains(Topic.ALL);
        }

        /** A phrase in two halves, whose second half is then no more than a small word. */
        private Phrases.Found<List<Topic>> parted(int i) {
            if (tails.contains(i)) {
                return new Phrases.Found<>(1, List.of(Topic.PLAIN));
            }
            for (Lexicon.Parted phrase : lexicon.parted(plain.get(i))) {
                int tail = startsAt(phrase.head(), i)
                        ? tail(phrase.tail(), i + phrase.head().size())
                        : -1;
                for (int k = 0; k < phrase.tail().size() && tail > 0; k++) {
                    tails.add(tail + k);
                }
                if (tail > 0) {
                    return new Phrases.Found<>(phrase.head().size(), List.of(phrase.topic()));
                }
            }
            return null;
        }

        /** Where the second half stands in the same clause, or -1. */
        private int tail(List<String> tail, int from) {
            for (int at = from;
                    at < plain.size() && at <= from + GAP && !plain.get(at).equals("\n");
                    at++) {
                if (startsAt(tail, at)) {
                    return at;
                }
            }
            return -1;
        }

        private boolean startsAt(List<String> phrase, int at) {
            return at + phrase.size() <= plain.size()
                    && plain.subList(at, at + phrase.size()).equals(phrase);
        }

        /** The longest phrase here, of this language or, where it knows none, a friendly one that all others agree on. */
        private Phrases.Found<List<Topic>> phraseAt(int i) {
            Phrases.Found<List<Topic>> own = lexicon.at(words, plain, i);
            if (own != null) {
                return cutShort(own, i);
            }
            if (tokens.get(i).kind() == Token.Kind.NUMBER) {
                return null;
            }
            Phrases.Found<List<Topic>> foreign = null;
            for (Lexicon other : lexicons) {
                Phrases.Found<List<Topic>> found = other == lexicon ? null : other.at(words, plain, i);
                boolean same = foreign == null
                        || found == null
                        || found.value().get(0) == foreign.value().get(0);
                if (!same || found != null && !FRIENDLY.contains(found.value().get(0))) {
                    return null;
                }
                foreign = found == null ? foreign : found;
            }
            strange += foreign == null ? 0 : 2;
            return foreign;
        }

        /** A phrase ends early where a more telling one begins inside it and reaches beyond: "i want" in "i want a refund". */
        private Phrases.Found<List<Topic>> cutShort(Phrases.Found<List<Topic>> found, int i) {
            for (int k = 1; k < found.length(); k++) {
                Phrases.Found<List<Topic>> inner = lexicon.at(words, plain, i + k);
                boolean beyond = inner != null && inner.length() > found.length() - k;
                if (beyond
                        && Lexicon.outranks(inner.value().get(0), found.value().get(0))) {
                    List<String> head = words.subList(0, i + k);
                    Phrases.Found<List<Topic>> shorter = lexicon.at(head, plain.subList(0, i + k), i);
                    return shorter == null ? new Phrases.Found<>(k, List.of(Topic.PLAIN)) : shorter;
                }
            }
            return found;
        }

        private Mark.Kind kind(Token token) {
            return switch (token.kind()) {
                case NUMBER -> Mark.Kind.NUMBER;
                case WORD -> context.speaksOf(token.plain()) ? Mark.Kind.PHRASE : Mark.Kind.UNKNOWN;
                case EMOJI, LINK -> Mark.Kind.UNKNOWN;
                case LINE_END -> Mark.Kind.STOP;
                case MARK ->
                    switch (token.text()) {
                        case ".", "!", "¡", "。", "！" -> Mark.Kind.STOP;
                        case "?", "¿", "？" -> Mark.Kind.ASKS;
                        case "…" -> Mark.Kind.TRAILS;
                        default -> Mark.Kind.COMMA;
                    };
            };
        }

        /** Words and numbers that were asked about say nothing new. */
        private List<Topic> topics(int i) {
            Token token = tokens.get(i);
            boolean asked = switch (token.kind()) {
                case WORD -> context.speaksOf(token.plain());
                case NUMBER -> isReference(i) || context.hasNumber(token.text(), noun(i + 1));
                default -> false;
            };
            return asked ? List.of(Topic.NEUTRAL) : List.of();
        }

        /** The word that a number may count: one that no phrase begins with, or nothing. */
        private String noun(int i) {
            boolean word = i < plain.size() && tokens.get(i).kind() == Token.Kind.WORD;
            return word && lexicon.at(words, plain, i) == null ? plain.get(i) : "";
        }

        /** "Order 4711", "no. 4711": what is called by a number, where nothing is known of what was asked. */
        private boolean isReference(int i) {
            Phrases.Found<List<Topic>> before = i == 0 ? null : lexicon.at(words, plain, i - 1);
            boolean called = before != null
                    && (before.value().contains(Topic.ITEM) || before.value().contains(Topic.NEUTRAL));
            return context.isEmpty() && called && plain.get(i).length() >= 3;
        }

        private Mark mark(Mark.Kind kind, List<Topic> topics, int from, int end) {
            String text = String.join(" ", words.subList(from, end));
            boolean word = kind == Mark.Kind.PHRASE || kind == Mark.Kind.UNKNOWN || kind == Mark.Kind.NUMBER;
            return new Mark(
                    kind,
                    topics,
                    word ? text : tokens.get(from).text(),
                    tokens.get(from).start(),
                    tokens.get(end - 1).end());
        }

        private boolean isWord(Token token) {
            return token.kind() != Token.Kind.MARK && token.kind() != Token.Kind.LINE_END;
        }
    }
}

package countersign.reading;

import countersign.reading.Reference.Kind;
import countersign.reading.language.Tokens;
import countersign.reading.language.Topic;
import countersign.reading.sentence.Mark;
import countersign.reading.sentence.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the words that point at items: by number, range, ordinal, letter or name, and "all", "the rest", "the first two". */
final class References {

    /** Most items that can be called by letters. */
    private static final int LETTERS = 8;

    private static final Set<String> TO =
            Set.of("to", "till", "until", "through", "thru", "bis", "a", "à", "al", "tot", "ate", "até");

    /** "2 of them" counts, and calls nothing. */
    private static final Set<String> OF = Set.of("of", "von", "davon", "d'entre", "di", "van");

    private static final Set<String> AND = Set.of("and", "&", "und", "et", "y", "e", "ed", "en");

    /** What a number behind it counts all of. */
    private static final Set<String> ALL =
            Set.of("all", "alle", "allen", "alles", "tous", "toutes", "todos", "todas", "tutti", "tutte");

    private final Numerals numerals;
    private final ItemNames names;
    private final int count;
    private final String text;

    /** Looks for references in a text, to items numbered from 1 to {@code count}. */
    References(Numerals numerals, ItemNames names, int count, String text) {
        this.numerals = numerals;
        this.names = names;
        this.count = count;
        this.text = text;
    }

    /** The references among the words of a clause, in their order. */
    List<Reference> in(List<Mark> marks) {
        List<Reference> found = new ArrayList<>();
        for (int i = 0; i < marks.size(); ) {
            Found at = at(marks, i);
            if (at == null) {
                i++;
            } else {
                int start = marks.get(i).start();
                int end = marks.get(at.end() - 1).end();
                found.add(new Reference(
                        at.kind(),
                        at.items(),
                        start,
                        end,
                        end - start == 1 && Character.isLetter(text.charAt(start)),
                        marks.get(i).kind() == Mark.Kind.NUMBER));
                i = at.end();
            }
        }
        return found;
    }

    private record Found(Kind kind, SortedSet<Integer> items, int end) {}

    private Found at(List<Mark> marks, int i) {
        Mark mark = marks.get(i);
        Mark next = i + 1 < marks.size() ? marks.get(i + 1) : null;
        if (mark.kind() == Mark.Kind.NUMBER) {
            return number(marks, i);
        }
        if (mark.is(Topic.ALL) || mark.is(Topic.BOTH) && count == 2) {
            int many = many(next);
            return new Found(many == 0 || many == count ? Kind.ALL : Kind.UNSURE, none(), many == 0 ? i + 1 : i + 2);
        }
        if (mark.is(Topic.REST)) {
            return new Found(Kind.REST, none(), i + 1);
        }
        if (mark.is(Topic.FIRST) || mark.is(Topic.LAST)) {
            int many = many(next);
            int size = Math.max(1, Math.min(many, count));
            SortedSet<Integer> items = mark.is(Topic.FIRST) ? range(1, size) : range(count - size + 1, count);
            return new Found(Kind.SOME, items, many > 0 ? i + 2 : i + 1);
        }
        if (mark.may(Topic.NUMBER)) {
            return numeral(marks, i);
        }
        int letter = letter(marks, i);
        if (letter > 0) {
            return some(letter, i + 1);
        }
        boolean word = mark.kind() == Mark.Kind.UNKNOWN || mark.is(Topic.NEUTRAL) || mark.is(Topic.WANT);
        int owner = word ? names.owner(Tokens.folded(mark.text())) : 0;
        return owner > 0 ? some(owner, i + 1) : null;
    }

    /** Digits: {@code 2}, {@code 1-3}, {@code 1,3}, {@code 1 to 3}; not a quantity such as "2 weeks". */
    private Found number(List<Mark> marks, int i) {
        String digits = marks.get(i).text();
        SortedSet<Integer> items = new TreeSet<>();
        int dash = digits.indexOf('-');
        if (dash > 0) {
            items.addAll(range(value(digits.substring(0, dash)), value(digits.substring(dash + 1))));
        } else {
            for (String piece : digits.replace('/', ',').split(",")) {
                items.add(value(piece));
            }
        }
        int end = i + 1;
        boolean ranges = end + 1 < marks.size()
                && TO.contains(marks.get(end).text())
                && marks.get(end + 1).kind() == Mark.Kind.NUMBER;
        if (ranges) {
            items.addAll(range(items.first(), value(marks.get(end + 1).text())));
            end += 2;
        }
        boolean fits = !items.isEmpty() && items.first() >= 1 && items.last() <= count;
        if (fits && items.size() == 1 && i > 0 && endsInAll(marks.get(i - 1))) {
            return new Found(items.first() == count ? Kind.ALL : Kind.UNSURE, none(), end);
        }
        return fits && !countsSomething(marks, i, end) ? new Found(Kind.SOME, items, end) : null;
    }

    /** "Happy with all 3": the "all" belongs to a phrase, and the number to it. */
    private static boolean endsInAll(Mark before) {
        String text = before.text();
        return ALL.contains(text.substring(text.lastIndexOf(' ') + 1));
    }

    /** Whether a number tells how many: a noun stands behind it, and no word for an item before it. */
    private boolean countsSomething(List<Mark> marks, int i, int end) {
        boolean called = i > 0 && marks.get(i - 1).may(Topic.ITEM);
        if (called || end == marks.size()) {
            return false;
        }
        Mark next = marks.get(end);
        return OF.contains(next.text().split(" ")[0])
                || next.kind() == Mark.Kind.UNKNOWN
                || next.is(Topic.NEUTRAL)
                || next.is(Topic.ITEM);
    }

    /** How many a number behind "all" or "the first" counts, or 0. */
    private int many(Mark next) {
        return next == null ? 0 : next.kind() == Mark.Kind.NUMBER ? value(next.text()) : numerals.cardinal(next.text());
    }

    /** A number as a word: "second", "item two", "two no"; what merely counts points at something, but not at what. */
    private Found numeral(List<Mark> marks, int i) {
        Mark mark = marks.get(i);
        int ordinal = numerals.ordinal(mark.text());
        boolean called = i > 0 && marks.get(i - 1).may(Topic.ITEM);
        int number = ordinal > 0 ? ordinal : numerals.cardinal(mark.text());
        if (number < 1 || number > count) {
            return null;
        }
        boolean every = number == count
                && count > 1
                && ordinal == 0
                && i + 1 < marks.size()
                && marks.get(i + 1).may(Topic.ITEM);
        if (every) {
            return new Found(Kind.ALL, none(), i + 2);
        }
        boolean meant = ordinal > 0 || called || isAnswered(marks, i + 1);
        return meant ? some(number, i + 1) : new Found(Kind.UNSURE, none(), i + 1);
    }

    /** Whether an answer stands right behind a number, or behind further ones. */
    private static boolean isAnswered(List<Mark> marks, int from) {
        int at = from;
        while (at + 1 < marks.size()
                && (marks.get(at).may(Topic.NUMBER)
                        || marks.get(at).is(Topic.PLAIN)
                                && marks.get(at + 1).may(Topic.NUMBER)
                                && AND.contains(marks.get(at).text()))) {
            at++;
        }
        return at < marks.size() && isAnswer(marks.get(at));
    }

    private static boolean isAnswer(Mark mark) {
        return mark.is(Topic.YES)
                || mark.is(Topic.NO)
                || mark.is(Topic.OKAY)
                || mark.is(Topic.AGREE)
                || mark.is(Topic.REFUSE);
    }

    /** A capital letter that stands for an option; an article at the beginning of something is none. */
    private int letter(List<Mark> marks, int i) {
        Mark mark = marks.get(i);
        if (mark.end() - mark.start() != 1 || count > LETTERS) {
            return 0;
        }
        int number = text.charAt(mark.start()) - 'A' + 1;
        boolean initial = mark.end() < text.length()
                && text.charAt(mark.end()) == '.'
                && i + 1 < marks.size()
                && !isAnswer(marks.get(i + 1));
        if (initial) {
            return 0;
        }
        boolean alone = i + 1 == marks.size()
                || marks.get(i + 1).kind() == Mark.Kind.PHRASE
                        && !marks.get(i + 1).is(Topic.NEUTRAL);
        boolean called = i > 0 && marks.get(i - 1).may(Topic.ITEM);
        return number >= 1 && number <= count && (alone || called) ? number : 0;
    }

    private static int value(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length() && i < 4 && Character.isDigit(digits.charAt(i)); i++) {
            value = value * 10 + digits.charAt(i) - '0';
        }
        return value;
    }

    private SortedSet<Integer> range(int from, int to) {
        SortedSet<Integer> items = new TreeSet<>();
        for (int i = from; i <= to && i <= count + 1; i++) {
            items.add(i);
        }
        return items;
    }

    private static SortedSet<Integer> none() {
        return new TreeSet<>();
    }

    private static Found some(int item, int end) {
        return new Found(Kind.SOME, new TreeSet<>(Set.of(item)), end);
    }
}

package countersign.reading.sentence;

import countersign.reading.language.Token;
import countersign.reading.language.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a reply may refer to without saying anything new: the words and numbers of what was asked, and the writer's name.
 * Nothing is prepared: most replies say nothing that has to be looked up.
 */
public final class Context {

    /** Nothing is known. */
    public static final Context EMPTY = new Context("", "", false);

    /** Longest text of what was asked that is looked at, in characters. */
    private static final int LONGEST = 16_000;

    /** How much of it is looked at for its language. */
    private static final int SAMPLE = 600;

    private final String asked;
    private final String writer;
    private final boolean single;
    private final Map<String, Boolean> words = new HashMap<>();
    private String folded;
    private Set<String> names;
    private Boolean foreign;

    private Context(String asked, String writer, boolean single) {
        this.single = single;
        this.asked = asked.substring(0, Math.min(asked.length(), LONGEST));
        this.writer = writer;
    }

    /** The context of a text that was asked, and of a writer's display name and address. */
    public static Context of(String asked, String writer) {
        return new Context(asked, writer, false);
    }

    /** The same, where a single thing was asked. */
    public static Context ofOne(String asked, String writer) {
        return new Context(asked, writer, true);
    }

    /** Whether a single thing was asked, of which nothing is known, or only in another language than that of these words. */
    boolean isUnknownThing(Predicate<String> speaks) {
        return single && (isEmpty() || isForeign(speaks));
    }

    private boolean isForeign(Predicate<String> speaks) {
        if (foreign == null) {
            List<String> words = Tokens.words(asked.substring(0, Math.min(asked.length(), SAMPLE))).stream()
                    .map(Tokens::folded)
                    .filter(word -> Character.isLetter(word.charAt(0)))
                    .toList();
            foreign = words.size() >= 8 && words.stream().filter(speaks).count() * 3 < words.size();
        }
        return foreign;
    }

    /** Whether nothing is known of what was asked. */
    boolean isEmpty() {
        return asked.isBlank();
    }

    /** Whether this word, or its singular or plural, was asked about. */
    boolean speaksOf(String plain) {
        Boolean known = words.get(plain);
        if (known == null) {
            known = find(stem(plain));
            words.put(plain, known);
        }
        return known;
    }

    /**
     * Whether this number was asked about, 400 and 400.00 being the same; of the same thing, where the word behind it was
     * asked about: "14 chairs" is not in "12 garden chairs on 14 March".
     */
    boolean hasNumber(String number, String next) {
        String digits = digits(number);
        char first = number.charAt(0);
        boolean sameThing = !next.isEmpty() && speaksOf(next);
        String text = text();
        for (int at = isDigit(first) ? text.indexOf(first) : -1; at >= 0; at = text.indexOf(first, at + 1)) {
            if (beginsNumber(text, at)) {
                int end = Tokens.numberEnd(text, at);
                boolean same = digits(text.substring(at, end)).equals(digits);
                if (same && (!sameThing || isBehind(end, stem(next)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a digit is the first of its number, and no word stands right before it. */
    private static boolean beginsNumber(String text, int at) {
        int before = at - 1;
        if (before >= 0 && Character.isLetterOrDigit(text.charAt(before))) {
            return false;
        }
        while (before >= 0 && Tokens.isInNumber(text, before)) {
            if (isDigit(text.charAt(before--))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c > 127 && Character.isDigit(c);
    }

    /** Whether a word belongs to the writer's name or address. */
    boolean names(String plain) {
        return nameWords().contains(plain);
    }

    /** Words of the writer's name and address. */
    Set<String> nameWords() {
        if (names == null) {
            names = new HashSet<>();
            for (Token token : Tokens.of(writer.replace('@', ' ').replace('.', ' '))) {
                if (token.plain().length() > 1) {
                    names.add(token.plain());
                }
            }
        }
        return names;
    }

    private String text() {
        if (folded == null) {
            folded = Tokens.folded(asked);
        }
        return folded;
    }

    /** Whether a word stands anywhere, with or without a plural ending. */
    private boolean find(String stem) {
        String text = text();
        for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
            if ((at == 0 || !Character.isLetter(text.charAt(at - 1))) && endsWord(text, at + stem.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWord(String text, int end) {
        int behind = end < text.length() && text.charAt(end) == 's' ? end + 1 : end;
        return behind == text.length()
                || !Character.isLetter(text.charAt(behind))
                || end == text.length()
                || !Character.isLetter(text.charAt(end));
    }

    /** Whether a word is one of the three behind a place. */
    private boolean isBehind(int place, String stem) {
        int at = place;
        for (int word = 0; word < 3; word++) {
            while (at < text().length() && !Character.isLetterOrDigit(text().charAt(at))) {
                at++;
            }
            if (text().startsWith(stem, at) && endsWord(text(), at + stem.length())) {
                return true;
            }
            while (at < text().length() && Character.isLetterOrDigit(text().charAt(at))) {
                at++;
            }
        }
        return false;
    }

    private static String stem(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Digits of a number without separators; cents that are zero are dropped. */
    private static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        int cents = -1;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (Character.isDigit(c)) {
                digits.append(c);
            } else if (c == '.' || c == ',') {
                cents = digits.length();
            }
        }
        int decimals = digits.length() - cents;
        boolean none =
                cents > 0 && decimals > 0 && decimals < 3 && digits.indexOf("0".repeat(decimals), cents) == cents;
        return digits.substring(0, none ? cents : digits.length());
    }
}

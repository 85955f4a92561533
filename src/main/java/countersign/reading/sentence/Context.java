package countersign.reading.sentence;

import countersign.reading.language.Token;
import countersign.reading.language.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a reply may refer to without saying anything new: the words and numbers of what was asked, and the writer's name.
 * They are looked up only when a reply has a word that no language file knows.
 */
public final class Context {

    /** Nothing is known. */
    public static final Context EMPTY = new Context("", "");

    /** Longest text of what was asked that is looked at, in characters. */
    private static final int LONGEST = 64_000;

    private final String asked;
    private final String writer;
    private Set<String> words;
    private Set<String> numbers;
    private Set<String> names;

    private Context(String asked, String writer) {
        this.asked = asked.substring(0, Math.min(asked.length(), LONGEST));
        this.writer = writer;
    }

    /** The context of a text that was asked, and of a writer's display name and address. */
    public static Context of(String asked, String writer) {
        return new Context(asked, writer);
    }

    /** Whether nothing is known of what was asked. */
    boolean isEmpty() {
        return asked.isBlank();
    }

    /** Whether this word, or its singular or plural, was asked about. */
    boolean speaksOf(String plain) {
        if (words == null) {
            words = wordsOf(asked);
        }
        return words.contains(plain)
                || plain.length() > 3 && plain.endsWith("s") && words.contains(plain.substring(0, plain.length() - 1))
                || words.contains(plain + "s");
    }

    /**
     * Whether this number was asked about, 400 and 400.00 being the same; of the same thing, where the word behind it was
     * asked about: "14 chairs" is not in "12 garden chairs on 14 March".
     */
    boolean hasNumber(String number, String next) {
        if (numbers == null) {
            numbers = numbersOf(asked);
        }
        String digits = digits(number);
        boolean same = !next.isEmpty() && speaksOf(next);
        return numbers.contains(digits) && (!same || numbers.contains(digits + " " + stem(next)));
    }

    /** The numbers of a text, by themselves and with the words right behind them. */
    private static Set<String> numbersOf(String text) {
        Set<String> numbers = new HashSet<>();
        List<Token> tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.NUMBER) {
                String digits = digits(tokens.get(i).text());
                numbers.add(digits);
                for (int k = i + 1; k < tokens.size() && k <= i + 3; k++) {
                    numbers.add(digits + " " + stem(tokens.get(k).plain()));
                }
            }
        }
        return numbers;
    }

    private static String stem(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether a word belongs to the writer's name or address. */
    boolean names(String plain) {
        return nameWords().contains(plain);
    }

    /** Words of the writer's name and address. */
    Set<String> nameWords() {
        if (names == null) {
            names = wordsOf(writer);
            names.removeIf(name -> name.length() < 2);
        }
        return names;
    }

    private static Set<String> wordsOf(String text) {
        Set<String> words = new HashSet<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter =
                    i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '\'' && from >= 0);
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                words.add(Tokens.folded(text.substring(from, i)));
                from = -1;
            }
        }
        return words;
    }

    /** Digits of a number without separators; cents that are zero are dropped. */
    private static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        int decimals = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        String cents = decimals > 0 ? number.substring(decimals + 1) : "";
        String whole = cents.equals("00") || cents.equals("0") ? number.substring(0, decimals) : number;
        for (int i = 0; i < whole.length(); i++) {
            if (Character.isDigit(whole.charAt(i))) {
                digits.append(whole.charAt(i));
            }
        }
        return digits.toString();
    }
}

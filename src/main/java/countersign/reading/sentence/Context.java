package countersign.reading.sentence;

import countersign.reading.language.Token;
import countersign.reading.language.Tokens;
import java.util.HashSet;
import java.util.Set;

/**
 * What a reply may refer to without saying anything new: the words and numbers of what was asked, and the writer's name.
 *
 * @param words words of what was asked, without accents
 * @param numbers numbers of what was asked, each as digits only and without decimals
 * @param names words of the writer's name
 */
public record Context(Set<String> words, Set<String> numbers, Set<String> names) {

    /** Nothing is known. */
    public static final Context EMPTY = new Context(Set.of(), Set.of(), Set.of());

    /** The context of a text that was asked, and of a writer's display name and address. */
    public static Context of(String asked, String writer) {
        Set<String> words = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (Token token : Tokens.of(asked)) {
            if (token.kind() == Token.Kind.WORD) {
                words.add(token.plain());
            } else if (token.kind() == Token.Kind.NUMBER) {
                numbers.add(digits(token.text()));
            }
        }
        Set<String> names = new HashSet<>();
        for (Token token : Tokens.of(writer.replace('@', ' ').replace('.', ' '))) {
            if (token.kind() == Token.Kind.WORD && token.plain().length() > 1) {
                names.add(token.plain());
            }
        }
        return new Context(words, numbers, names);
    }

    /** Whether this word, or its singular or plural, was asked about. */
    boolean speaksOf(String plain) {
        return words.contains(plain)
                || plain.length() > 3 && plain.endsWith("s") && words.contains(plain.substring(0, plain.length() - 1))
                || words.contains(plain + "s");
    }

    /** Whether this number was asked about. */
    boolean hasNumber(String number) {
        return numbers.contains(digits(number));
    }

    /** Digits of a number without separators; cents that are zero are dropped. */
    static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        int decimals = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        boolean cents = decimals > 0 && number.substring(decimals + 1).matches("00|0|-");
        String whole = cents ? number.substring(0, decimals) : number;
        for (int i = 0; i < whole.length(); i++) {
            if (Character.isDigit(whole.charAt(i))) {
                digits.append(whole.charAt(i));
            }
        }
        return digits.toString();
    }
}

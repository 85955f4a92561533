package countersign.rules;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a text that can name a thing: long enough not to be in everybody's mouth, folded to lower case. */
record Telling(Set<String> words) {

    private static final int SHORTEST = 5;

    /** The telling words of a text. */
    static Telling of(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.codePointCount(0, word.length()) >= SHORTEST) {
                words.add(word);
            }
        }
        return new Telling(words);
    }

    /** Whether one of them stands in the other text, too. */
    boolean share(Telling other) {
        return words.stream().anyMatch(other.words::contains);
    }
}

package countersign.reading.sentence;

import countersign.reading.language.Language;
import countersign.reading.language.Languages;
import countersign.reading.language.Tokens;
import countersign.reading.language.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers as words: "two", "second". */
public final class Numerals {

    private final Map<String, Integer> cardinals = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();

    public Numerals(Languages languages) {
        for (Language language : languages.all()) {
            List<List<String>> groups = language.groups(Topic.NUMBER);
            for (int i = 0; i < groups.size(); i++) {
                for (int k = 0; k < groups.get(i).size(); k++) {
                    String word = String.join(" ", Tokens.words(groups.get(i).get(k)));
                    (k == 0 ? cardinals : ordinals).putIfAbsent(word, i + 1);
                }
            }
        }
    }

    /** The number of a word such as "two", or 0. */
    public int cardinal(String word) {
        return cardinals.getOrDefault(word, 0);
    }

    /** The number of a word such as "second", or 0. */
    public int ordinal(String word) {
        return ordinals.getOrDefault(word, 0);
    }
}

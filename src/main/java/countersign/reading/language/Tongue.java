package countersign.reading.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells in which language somebody wrote, by small words that only one language has. In doubt it says nothing: a few words are
 * too few, and a text in two languages is in neither.
 */
public final class Tongue {

    private static final List<Topic> SMALL_WORDS = List.of(
            Topic.ARTICLE,
            Topic.SELF,
            Topic.YOU,
            Topic.WITH,
            Topic.BE,
            Topic.NOT,
            Topic.BUT,
            Topic.DUTY,
            Topic.PLEASE,
            Topic.THANKS,
            Topic.GREETING);

    /** So many different ones at least. */
    private static final int ENOUGH = 3;
    /** So many times as many as of any other language. */
    private static final int CLEARLY = 3;
    /** So many words of a text are looked at. */
    private static final int MOST = 400;

    /** By the word; none where several languages have it. */
    private final Map<String, Optional<String>> languages = new HashMap<>();

    /** Tells these languages apart. */
    public Tongue(Languages all) {
        for (Language language : all.all()) {
            for (Topic topic : SMALL_WORDS) {
                language.phrases(topic).forEach(phrase -> add(phrase, language.code()));
            }
        }
    }

    private void add(String phrase, String code) {
        List<String> words = Tokens.words(phrase);
        if (words.size() == 1) {
            languages.merge(
                    words.get(0), Optional.of(code), (one, other) -> one.equals(other) ? one : Optional.empty());
        }
    }

    /** The ISO 639 code of the language; nothing where there is doubt. */
    public Optional<String> of(String text) {
        Map<String, Integer> found = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (String word : Tokens.words(text, MOST)) {
            if (seen.add(word)) {
                languages.getOrDefault(word, Optional.empty()).ifPresent(code -> found.merge(code, 1, Integer::sum));
            }
        }
        return found.entrySet().stream()
                .filter(most -> most.getValue() >= ENOUGH && isClear(most, found))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isClear(Map.Entry<String, Integer> most, Map<String, Integer> found) {
        return found.entrySet().stream()
                .allMatch(
                        other -> other.getKey().equals(most.getKey()) || other.getValue() * CLEARLY <= most.getValue());
    }
}

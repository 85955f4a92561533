package countersign.casework;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a person as it is written, and how he is addressed by it.
 *
 * @param full the full name, for example {@code Anna van der Berg}
 */
public record PersonName(String full) {

    /** What stands behind a name and is no part of it. */
    private static final Set<String> SUFFIXES = Set.of(
            "jr", "sr", "ii", "iii", "iv", "esq", "phd", "md", "dds", "cpa", "mba", "msc", "bsc", "pe", "aia", "obe");

    /** Words that belong to the last name behind them, in the languages of our letters. */
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "vom", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la",
            "le", "lo", "los", "las", "ter", "ten", "te", "zu", "zur", "zum", "af", "av", "bin", "ibn", "al", "el",
            "st");

    private static final Set<String> FIRMS = Set.of("inc", "llc", "ltd", "gmbh", "co", "corp", "kg", "ag", "sa", "bv");
    private static final Set<String> PAIRS = Set.of("and", "&", "und", "et", "y", "e", "en");
    private static final Set<String> TWO_LAST_NAMES = Set.of("es", "pt");
    private static final int MOST_WORDS_IN_ORDER = 3;

    /** The name in the order in which it is spoken: {@code Smith, Jim} is Jim Smith; {@code Jim Smith, Jr.} stays. */
    public static PersonName written(String text) {
        String[] sides = text.strip().split("\\s*,\\s*");
        boolean turned = sides.length == 2
                && isLastName(sides[0])
                && words(sides[1]).size() < MOST_WORDS_IN_ORDER
                && words(sides[1]).stream()
                        .noneMatch(word -> SUFFIXES.contains(bare(word)) || FIRMS.contains(bare(word)))
                && sides[1].chars().allMatch(c -> Character.isLetter(c) || " .-'’".indexOf(c) >= 0);
        return new PersonName(turned ? sides[1] + " " + sides[0] : text.strip());
    }

    /** Whether all of it can be a last name: one with its particles, or two. */
    private static boolean isLastName(String text) {
        PersonName somebody = new PersonName("Jim " + text);
        return words(somebody.last()).size() + 1 >= words(text).size();
    }

    /** The last name, with the words that belong to it and without what only follows it. */
    public String last() {
        List<String> words = named();
        int at = words.size() - 1;
        while (at > 1 && PARTICLES.contains(bare(words.get(at - 1)))) {
            at--;
        }
        return String.join(" ", words.subList(Math.max(0, at), words.size()));
    }

    /**
     * What is said behind a title: the last name; the full name where nobody can tell which words are the last name.
     *
     * @param language ISO 639 code of the language he is written in
     */
    public String behindTitle(String language) {
        return lastIsCertain(language) ? last() : String.join(" ", named());
    }

    private boolean lastIsCertain(String language) {
        List<String> words = named();
        boolean pair = words.stream().anyMatch(word -> PAIRS.contains(bare(word)));
        boolean particle = !last().equals(words.isEmpty() ? "" : words.get(words.size() - 1));
        boolean foreign = TWO_LAST_NAMES.contains(language) || full.chars().anyMatch(c -> c > 127);
        return !pair && (particle || words.size() < MOST_WORDS_IN_ORDER || !foreign);
    }

    /** The words of the name without what follows it. */
    private List<String> named() {
        List<String> words = words(full.replace(",", " "));
        int end = words.size();
        while (end > 1 && SUFFIXES.contains(bare(words.get(end - 1)))) {
            end--;
        }
        return words.subList(0, end);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }
}

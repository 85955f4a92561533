package countersign.reading.sentence;

import countersign.reading.language.Token;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words of a text are strange to which language, so that only languages that may know most of it are tried. */
final class Strangers {

    private final Set<Integer> words = new HashSet<>();
    private final int[] least;

    private Strangers(int languages) {
        this.least = new int[languages];
    }

    /** Which languages know a word, by their places: one look-up for all of them. */
    static Map<String, BitSet> index(List<Lexicon> lexicons) {
        Map<String, BitSet> index = new HashMap<>();
        for (int i = 0; i < lexicons.size(); i++) {
            int language = i;
            lexicons.get(i)
                    .words()
                    .forEach(word ->
                            index.computeIfAbsent(word, any -> new BitSet()).set(language));
        }
        Map<BitSet, BitSet> same = new HashMap<>();
        index.replaceAll((word, known) -> same.computeIfAbsent(known, any -> known));
        return index;
    }

    /** Looks every word up. */
    static Strangers of(List<Token> tokens, Map<String, BitSet> index, int languages, Context context) {
        Strangers strangers = new Strangers(languages);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.WORD) {
                strangers.take(i, tokens.get(i).plain(), index, context);
            }
        }
        return strangers;
    }

    private void take(int at, String word, Map<String, BitSet> index, Context context) {
        BitSet known = index.get(word);
        for (int i = 0; i < least.length && known != null; i++) {
            least[i] += known.get(i) ? 0 : 1;
        }
        if (known == null && !context.speaksOf(word) && !context.names(word)) {
            words.add(at);
        }
    }

    /** The places of words that no language knows, and that were not asked about: they may be mistyped. */
    Set<Integer> words() {
        return words;
    }

    /** The language that knows most of the words. */
    int nearest() {
        int nearest = 0;
        for (int i = 1; i < least.length; i++) {
            nearest = least[i] < least[nearest] ? i : nearest;
        }
        return nearest;
    }

    /** How strange the text is to a language at least. */
    int least(int language) {
        return least[language];
    }
}

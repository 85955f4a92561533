package countersign.reading.sentence;

import countersign.reading.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words of a text are strange to which language, so that only languages that may know most of it are tried. */
final class Strangers {

    private final Set<Integer> words = new HashSet<>();
    private final int[] least;

    private Strangers(int languages) {
        this.least = new int[languages];
    }

    /** Looks every word up in every language. */
    static Strangers of(List<Token> tokens, List<Lexicon> lexicons, Context context) {
        Strangers strangers = new Strangers(lexicons.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.WORD) {
                strangers.take(i, tokens.get(i).plain(), lexicons, context);
            }
        }
        return strangers;
    }

    private void take(int at, String word, List<Lexicon> lexicons, Context context) {
        boolean[] known = new boolean[least.length];
        boolean any = false;
        for (int i = 0; i < least.length; i++) {
            known[i] = lexicons.get(i).knows(word);
            any |= known[i];
        }
        for (int i = 0; i < least.length && any; i++) {
            least[i] += known[i] ? 0 : 1;
        }
        if (!any && !context.speaksOf(word) && !context.names(word)) {
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

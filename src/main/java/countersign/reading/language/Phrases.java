package countersign.reading.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of phrases, each standing for something; found word by word, the longest phrase first.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {

    /** A phrase that was found. @param length how many words it takes */
    public record Found<V>(int length, V value) {}

    private static final class Node<V> {
        private Map<String, Node<V>> next = Map.of();
        private V value;

        private Node<V> to(String word) {
            if (next.isEmpty()) {
                next = new HashMap<>(4);
            }
            return next.computeIfAbsent(word, any -> new Node<>());
        }
    }

    private final Node<V> exact = new Node<>();
    private final Node<V> folded = new Node<>();
    /** Words of the longest phrase. */
    private int longest;

    /** Adds phrases; one that is already there keeps what it stands for. */
    public void add(Collection<String> phrases, V value) {
        for (String phrase : phrases) {
            put(Tokens.words(phrase), value);
        }
    }

    /** Adds one phrase, given word by word. */
    public void put(List<String> words, V value) {
        if (words.isEmpty()) {
            return;
        }
        longest = Math.max(longest, words.size());
        Node<V> node = folded;
        boolean accents = false;
        for (String word : words) {
            String plain = Tokens.folded(word);
            accents |= !plain.equals(word);
            node = node.to(plain);
        }
        if (accents || node.value != null) {
            putExactly(words, value);
        }
        node.value = node.value == null ? value : node.value;
    }

    /** As it is written: only needed where accents tell it from another phrase. */
    private void putExactly(List<String> words, V value) {
        Node<V> node = exact;
        for (String word : words) {
            node = node.to(word);
        }
        node.value = node.value == null ? value : node.value;
    }

    /** The longest phrase that begins at a word, first as it is written, then without accents; null where there is none. */
    public Found<V> at(List<String> words, List<String> plain, int from) {
        Found<V> without = find(folded, plain, from);
        Found<V> asWritten = without == null ? null : find(exact, words, from);
        return asWritten == null || without.length() > asWritten.length() ? without : asWritten;
    }

    /** The longest phrase that begins at a word of a text without accents; null where there is none. */
    public Found<V> at(List<String> plain, int from) {
        return find(folded, plain, from);
    }

    /** The longest phrase with which a text begins, accents or not; null where there is none. No more of it is read. */
    public Found<V> opening(String text) {
        List<String> words = Tokens.words(text, longest);
        words.replaceAll(Tokens::folded);
        return find(folded, words, 0);
    }

    /** Whether a word occurs in any phrase. */
    public boolean begins(String plain) {
        return folded.next.containsKey(plain);
    }

    private static <V> Found<V> find(Node<V> root, List<String> words, int from) {
        Node<V> node = root;
        Found<V> best = null;
        for (int i = from; i < words.size(); i++) {
            node = node.next.get(words.get(i));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                best = new Found<>(i - from + 1, node.value);
            }
        }
        return best;
    }
}

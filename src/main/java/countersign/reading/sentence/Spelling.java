package countersign.reading.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Typing mistakes in a closed list of words: one letter too many, missing, wrong or swapped with its neighbour. Short words
 * are only mended where letters are swapped or repeated, for they are too near to others.
 */
final class Spelling {

    private final Map<String, String> byLetters = new HashMap<>();
    private final Map<String, List<String>> byDeletion = new HashMap<>();

    Spelling(Set<String> words) {
        for (String word : words) {
            byLetters.merge(withoutRepeats(word), word, (a, b) -> a.length() < b.length() ? a : b);
            if (word.length() >= 3) {
                byDeletion.computeIfAbsent(word, any -> new ArrayList<>(2)).add(word);
                for (int i = 0; i < word.length(); i++) {
                    byDeletion
                            .computeIfAbsent(without(word, i), any -> new ArrayList<>(2))
                            .add(word);
                }
            }
        }
    }

    /** The word that was meant, or null where none or several are near. */
    String meant(String typed) {
        String drawn = byLetters.get(withoutRepeats(typed));
        if (drawn != null && (isDrawn(typed) || typed.length() >= 6 && drawn.length() >= 6)) {
            return drawn;
        }
        if (typed.length() < 3 || typed.length() > 24) {
            return null;
        }
        List<String> keys = new ArrayList<>(List.of(typed));
        for (int i = 0; i < typed.length(); i++) {
            keys.add(without(typed, i));
        }
        String found = null;
        int best = 0;
        for (String key : keys) {
            for (String word : byDeletion.getOrDefault(key, List.of())) {
                int likely = likelihood(typed, word);
                if (likely > best) {
                    best = likely;
                    found = word;
                } else if (likely == best && !word.equals(found)) {
                    found = null;
                }
            }
        }
        return found;
    }

    /** How likely a slip is: letters swapped, a letter left out, a wrong letter, one too many; 0 for anything else. */
    private static int likelihood(String typed, String word) {
        if (isSwap(typed, word)) {
            return 4;
        }
        boolean near = typed.length() >= 4 && word.length() >= 5 && isNear(typed, word);
        return near ? 2 + Integer.signum(word.length() - typed.length()) : 0;
    }

    /** Whether two neighbouring letters are swapped. */
    private static boolean isSwap(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
    }

    /** Whether one letter was added, dropped or replaced, but not the first one. */
    private static boolean isNear(String a, String b) {
        if (a.charAt(0) != b.charAt(0) || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(a.length(), b.length()) - head - tail <= 1;
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }

    /** Whether a letter is drawn out, as in "yesss" and "goood". */
    private static boolean isDrawn(String typed) {
        for (int i = 2; i < typed.length(); i++) {
            if (typed.charAt(i) == typed.charAt(i - 1) && typed.charAt(i) == typed.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }

    /** The letters of a word, each of a run only once. */
    private static String withoutRepeats(String typed) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            if (i == 0 || typed.charAt(i) != typed.charAt(i - 1)) {
                out.append(typed.charAt(i));
            }
        }
        return out.toString();
    }
}

package countersign.instruction;

import java.util.Collection;
import java.util.Optional;

/** The word that somebody may have meant. */
public final class Nearest {

    private static final int LONGEST = 40;

    private Nearest() {}

    /** The nearest of the known words by edit distance, where at most a third of its letters differ. */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.max(1, candidate.length() / 3))
                .filter(candidate -> candidate.length() > 2)
                .min((a, b) -> {
                    int byDistance = Integer.compare(distance(word, a), distance(word, b));
                    return byDistance != 0 ? byDistance : a.compareTo(b);
                });
    }

    /** How many letters have to be put in, left out or changed to make one of the other. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}

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

    /** How many letters have to be put in, left out, changed or swapped with the next to make one of the other. */
    static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                steps[i][j] = swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
            }
        }
        return steps[a.length()][b.length()];
    }
}

package countersign.settings;

import java.time.Duration;
import java.util.Optional;

/** A span of time as people write it: {@code 30s}, {@code 5m}, {@code 2h}, {@code 3d}, {@code 2w}, or several together. */
public final class Span {

    private static final long LONGEST = 1_000_000;

    private Span() {}

    /** The span that is the whole text. */
    public static Optional<Duration> read(String text) {
        Duration sum = Duration.ZERO;
        long number = -1;
        for (char c : text.strip().toLowerCase(java.util.Locale.ROOT).toCharArray()) {
            if (c >= '0' && c <= '9') {
                number = Math.max(0, number) * 10 + (c - '0');
                if (number > LONGEST) {
                    return Optional.empty();
                }
            } else if (c == ' ' && number < 0) {
                continue;
            } else {
                Optional<Duration> unit = unit(c);
                if (number < 0 || unit.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.plus(unit.get().multipliedBy(number));
                number = -1;
            }
        }
        return number < 0 && !sum.isZero() ? Optional.of(sum) : Optional.empty();
    }

    private static Optional<Duration> unit(char letter) {
        return switch (letter) {
            case 's' -> Optional.of(Duration.ofSeconds(1));
            case 'm' -> Optional.of(Duration.ofMinutes(1));
            case 'h' -> Optional.of(Duration.ofHours(1));
            case 'd' -> Optional.of(Duration.ofDays(1));
            case 'w' -> Optional.of(Duration.ofDays(7));
            default -> Optional.empty();
        };
    }
}

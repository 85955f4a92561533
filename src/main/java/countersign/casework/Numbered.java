package countersign.casework;

import java.util.Optional;

/** Reads a letter with a number behind it, such as {@code C101}. */
final class Numbered {

    private static final int MOST_DIGITS = 9;

    private Numbered() {}

    static Optional<Integer> read(String text, char letter) {
        return text.length() > 1 && Character.toUpperCase(text.charAt(0)) == letter
                ? digits(text.substring(1))
                : Optional.empty();
    }

    static Optional<Integer> digits(String text) {
        boolean isNumber = !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && text.charAt(0) != '0';
        return isNumber ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}

package countersign.instruction;

import java.util.Locale;
import java.util.Optional;

/**
 * How long somebody worked, and the words behind it: {@code 1.5h installed the router}, {@code 90 min}, {@code 1:30},
 * {@code 2h30}.
 *
 * @param minutes how long
 * @param rest what stands behind
 */
public record WorkTime(int minutes, String rest) {

    private static final int LONGEST = 24 * 60;

    /** Reads it; nothing where the text does not begin with a time of at least a minute and at most a day. */
    public static Optional<WorkTime> read(String text) {
        String line = text.strip();
        int digits = digits(line, 0);
        if (digits == 0) {
            return Optional.empty();
        }
        char sign = digits < line.length() ? line.charAt(digits) : ' ';
        if (sign == ':') {
            int end = digits(line, digits + 1);
            return end == digits + 3
                    ? of(number(line, 0, digits) * 60 + number(line, digits + 1, end), line.substring(end))
                    : Optional.empty();
        }
        int tenths = sign == '.' || sign == ',' ? digits(line, digits + 1) : digits;
        String amount = line.substring(0, tenths).replace(',', '.');
        String behind = line.substring(tenths).stripLeading();
        int letters = 0;
        while (letters < behind.length() && Character.isLetter(behind.charAt(letters))) {
            letters++;
        }
        String unit = behind.substring(0, letters).toLowerCase(Locale.ROOT);
        String rest = behind.substring(letters);
        boolean hours = unit.equals("h")
                || unit.equals("hr")
                || unit.equals("hrs")
                || unit.startsWith("hour")
                || unit.equals("std")
                || unit.startsWith("stunde");
        boolean minutes = unit.equals("m") || unit.startsWith("min");
        if (!hours && !minutes || amount.endsWith(".")) {
            return Optional.empty();
        }
        double count = Double.parseDouble(amount);
        int more = hours && tenths == digits ? digits(rest, 0) : 0;
        int extra = more == 2 ? number(rest, 0, more) : 0;
        return of((int) Math.round(count * (hours ? 60 : 1)) + extra, rest.substring(more == 2 ? more : 0));
    }

    /** As people write it: {@code 1.5 h}, {@code 20 min}. */
    public static String written(int minutes) {
        boolean quarters = minutes % 15 == 0 && minutes >= 60;
        String hours = String.valueOf(minutes / 60.0);
        return quarters
                ? (hours.endsWith(".0") ? hours.substring(0, hours.length() - 2) : hours) + " h"
                : minutes + " min";
    }

    private static Optional<WorkTime> of(int minutes, String rest) {
        return minutes >= 1 && minutes <= LONGEST ? Optional.of(new WorkTime(minutes, rest.strip())) : Optional.empty();
    }

    /** The end of the digits that begin there; at most four of them. */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 4 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static int number(String text, int from, int end) {
        return Integer.parseInt(text.substring(from, end));
    }
}

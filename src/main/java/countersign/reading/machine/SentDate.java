package countersign.reading.machine;

import countersign.message.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The day on which a mail says it was written (RFC 5322, section 3.3): a claim, good enough to complete a date without a year. */
public final class SentDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private SentDate() {}

    /** The day in the Date field, where it can be read. */
    public static Optional<LocalDate> of(Message message) {
        String[] words = message.headers()
                .first("Date")
                .orElse("")
                .replace(',', ' ')
                .strip()
                .split(" +");
        for (int i = 0; i + 2 < words.length && i < 2; i++) {
            String month = words[i + 1].toLowerCase(Locale.ROOT);
            int number = month.length() < 3 ? 0 : MONTHS.indexOf(month.substring(0, 3)) + 1;
            if (number > 0 && isNumber(words[i], 2) && isNumber(words[i + 2], 4)) {
                try {
                    int year = Integer.parseInt(words[i + 2]);
                    return Optional.of(
                            LocalDate.of(year < 100 ? 2000 + year : year, number, Integer.parseInt(words[i])));
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(String word, int longest) {
        return !word.isEmpty() && word.length() <= longest && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

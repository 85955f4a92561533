package countersign.deadline;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A date as people write it in a mail: "17 Dec", "Dec 17, 2026", "2026-12-17", "17.12.", "Friday", "tomorrow".
 *
 * <p>Without a year it is the next such day from the day of writing on. A day and a month in digits with slashes are
 * read only where they cannot be swapped, or where the writer's habit is known.
 */
public final class WrittenDate {

    private static final List<Locale> LOCALES = List.of(
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.FRENCH,
            Locale.forLanguageTag("es"),
            Locale.ITALIAN,
            Locale.forLanguageTag("nl"),
            Locale.forLanguageTag("pt"));

    /** Small words in and in front of a date. */
    private static final Set<String> LINKS = Set.of(
            "of", "the", "on", "de", "del", "den", "dem", "der", "am", "le", "la", "el", "il", "l", "di", "do", "da",
            "op", "van", "em", "no", "na", "dia", "día");

    private WrittenDate() {}

    /**
     * The day that is meant.
     *
     * @param text the date alone, without words around it; a weekday may stand in front
     * @param today the day of writing in the writer's zone
     * @return nothing where it is no date, or not certainly one
     */
    public static Optional<LocalDate> read(String text, LocalDate today) {
        List<String> words = words(text);
        if (words.isEmpty() || words.size() > 6) {
            return Optional.empty();
        }
        if (words.size() == 1) {
            return single(words.get(0), today);
        }
        if (LINKS.contains(words.get(0))) {
            return read(String.join(" ", words.subList(1, words.size())), today);
        }
        if (weekday(words.get(0)).isPresent()) {
            return read(String.join(" ", words.subList(1, words.size())), today)
                    .filter(day -> day.getDayOfWeek() == weekday(words.get(0)).get());
        }
        return dayAndMonth(words, today);
    }

    private static Optional<LocalDate> single(String word, LocalDate today) {
        switch (word) {
            case "today", "heute", "aujourd'hui", "aujourd’hui", "hoy", "oggi", "vandaag", "hoje":
                return Optional.of(today);
            case "tomorrow", "morgen", "demain", "mañana", "domani", "amanhã":
                return Optional.of(today.plusDays(1));
            case "übermorgen", "overmorgen", "après-demain", "dopodomani":
                return Optional.of(today.plusDays(2));
            default:
                break;
        }
        Optional<DayOfWeek> day = weekday(word);
        if (day.isPresent()) {
            return Optional.of(today.with(TemporalAdjusters.next(day.get())));
        }
        return digits(word, today);
    }

    /** 2026-12-17, 17.12.2026, 17.12., 12/17/2026 where it cannot be 12 of month 17. */
    private static Optional<LocalDate> digits(String word, LocalDate today) {
        char separator = word.indexOf('-') > 0 ? '-' : word.indexOf('.') > 0 ? '.' : word.indexOf('/') > 0 ? '/' : 0;
        if (separator == 0) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>();
        for (String piece : split(word, separator)) {
            if (piece.isEmpty()) {
                continue;
            }
            Optional<Integer> number = number(piece);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        if (numbers.size() == 3 && numbers.get(0) > 1900) {
            return date(numbers.get(0), numbers.get(1), numbers.get(2));
        }
        if (numbers.size() < 2 || numbers.size() > 3) {
            return Optional.empty();
        }
        int first = numbers.get(0);
        int second = numbers.get(1);
        if (separator == '/' && first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        boolean monthFirst = separator == '/' && second > 12;
        int day = monthFirst ? second : first;
        int month = monthFirst ? first : second;
        return numbers.size() == 3 ? date(century(numbers.get(2)), month, day) : coming(month, day, today);
    }

    private static Optional<LocalDate> dayAndMonth(List<String> words, LocalDate today) {
        Optional<Month> month = Optional.empty();
        Optional<Integer> day = Optional.empty();
        Optional<Integer> year = Optional.empty();
        for (String word : words) {
            Optional<Month> named = month(word);
            Optional<Integer> number = number(ordinal(word));
            if (named.isPresent() && month.isEmpty()) {
                month = named;
            } else if (number.isPresent() && number.get() > 1900 && year.isEmpty()) {
                year = number;
            } else if (number.isPresent() && number.get() <= 31 && day.isEmpty()) {
                day = number;
            } else if (!LINKS.contains(word)) {
                return Optional.empty();
            }
        }
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return year.isPresent()
                ? date(year.get(), month.get().getValue(), day.get())
                : coming(month.get().getValue(), day.get(), today);
    }

    private static Optional<LocalDate> coming(int month, int day, LocalDate today) {
        Optional<LocalDate> thisYear = date(today.getYear(), month, day);
        return thisYear.isPresent() && thisYear.get().isBefore(today) || thisYear.isEmpty()
                ? date(today.getYear() + 1, month, day)
                : thisYear;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Year.isLeap(year) || month != 2 || day <= 28
                    ? Optional.of(LocalDate.of(year, month, day))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int century(int year) {
        return year < 100 ? 2000 + year : year;
    }

    private static List<String> words(String text) {
        String tidy = text.strip().toLowerCase(Locale.ROOT).replace(',', ' ').replace('\u00a0', ' ');
        return split(tidy, ' ').stream().filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> split(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                pieces.add(text.substring(start, i));
                start = i + 1;
            }
        }
        return pieces;
    }

    private static String ordinal(String word) {
        for (String ending : List.of("st", "nd", "rd", "th", ".", "er", "º")) {
            if (word.endsWith(ending)
                    && number(word.substring(0, word.length() - ending.length()))
                            .isPresent()) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static Optional<Integer> number(String word) {
        return !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of(Integer.parseInt(word))
                : Optional.empty();
    }

    private static Optional<DayOfWeek> weekday(String word) {
        for (Locale locale : LOCALES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (names(
                        word,
                        day.getDisplayName(TextStyle.FULL, locale),
                        day.getDisplayName(TextStyle.SHORT, locale),
                        locale)) {
                    return Optional.of(day);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Month> month(String word) {
        for (Locale locale : LOCALES) {
            for (Month month : Month.values()) {
                if (names(
                        word,
                        month.getDisplayName(TextStyle.FULL, locale),
                        month.getDisplayName(TextStyle.SHORT, locale),
                        locale)) {
                    return Optional.of(month);
                }
            }
        }
        return Optional.empty();
    }

    /** English short names are at least three letters; the other languages' short names are taken only with that length too. */
    private static boolean names(String word, String full, String brief, Locale locale) {
        String bare = plain(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        String small = plain(full.toLowerCase(locale));
        String shortened = plain(brief.toLowerCase(locale));
        shortened = shortened.endsWith(".") ? shortened.substring(0, shortened.length() - 1) : shortened;
        return bare.equals(small)
                || small.equals(bare + "-feira")
                || bare.length() >= 3
                        && (bare.equals(shortened)
                                || locale == Locale.ENGLISH && small.startsWith(bare) && bare.length() <= 5);
    }

    /** Without accents. */
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}

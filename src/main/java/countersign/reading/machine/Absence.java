package countersign.reading.machine;

import countersign.reading.language.Language;
import countersign.reading.language.Languages;
import countersign.reading.language.Phrases;
import countersign.reading.language.Token;
import countersign.reading.language.Tokens;
import countersign.reading.language.Topic;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The day on which somebody who is away is back, as out-of-office replies state it. */
public final class Absence {

    /** How much of a reply is looked through, in words. */
    private static final int LONGEST = 300;
    /** How far behind "back on" the date may stand, in words. */
    private static final int REACH = 4;

    private final Phrases<Boolean> returns = new Phrases<>();
    private final Phrases<Integer> months = new Phrases<>();
    private final Phrases<Integer> weekdays = new Phrases<>();

    public Absence(Languages languages) {
        returns.add(languages.phrases(Topic.RETURNS), true);
        for (Language language : languages.all()) {
            number(language.groups(Topic.MONTH), months);
            number(language.groups(Topic.WEEKDAY), weekdays);
        }
    }

    private static void number(List<List<String>> groups, Phrases<Integer> table) {
        for (int i = 0; i < groups.size(); i++) {
            table.add(groups.get(i), i + 1);
        }
    }

    /** The day of return in a text; a date without a year is the next one on or after the day the mail was written. */
    public Optional<LocalDate> returnDay(String text, LocalDate written) {
        List<String> words = Tokens.of(text.substring(0, Math.min(text.length(), 8_000))).stream()
                .filter(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER)
                .limit(LONGEST)
                .map(Token::plain)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            Phrases.Found<Boolean> found = returns.at(words, i);
            int from = found == null ? 0 : i + found.length();
            for (int at = from; found != null && at < words.size() && at <= from + REACH; at++) {
                Optional<LocalDate> day = dayAt(words, at, written);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> dayAt(List<String> words, int at, LocalDate written) {
        try {
            Optional<LocalDate> date = date(words, at, written);
            if (date.isPresent()) {
                return date;
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        Phrases.Found<Integer> weekday = weekdays.at(words, at);
        boolean dateFollows = weekday != null
                && at + 1 < words.size()
                && (isDay(words.get(at + 1)) || months.at(words, at + 1) != null);
        return weekday == null || dateFollows
                ? Optional.empty()
                : Optional.of(written.with(TemporalAdjusters.next(DayOfWeek.of(weekday.value()))));
    }

    /** "17 March", "March 17th, 2025", "17 de marzo", "17.03.2025", "2025-03-17", "17/3". */
    private Optional<LocalDate> date(List<String> words, int at, LocalDate written) {
        String word = words.get(at);
        Phrases.Found<Integer> month = months.at(words, at);
        if (month != null && at + 1 < words.size() && isDay(words.get(at + 1))) {
            return Optional.of(inYear(day(words.get(at + 1)), month.value(), year(words, at + 2), written));
        }
        if (isDay(word)) {
            int next = at + 1 < words.size() && words.get(at + 1).equals("de") ? at + 2 : at + 1;
            Phrases.Found<Integer> behind = months.at(words, next);
            return behind == null
                    ? Optional.empty()
                    : Optional.of(inYear(day(word), behind.value(), year(words, next + 1), written));
        }
        String[] numbers = word.split("[./-]");
        if (numbers.length >= 2
                && numbers[0].length() <= 2
                && Stream.of(numbers).allMatch(Absence::isShortNumber)) {
            int year = numbers.length > 2 ? Integer.parseInt(numbers[2]) : 0;
            int first = Integer.parseInt(numbers[0]);
            int second = Integer.parseInt(numbers[1]);
            boolean american = second > 12;
            return Optional.of(inYear(american ? second : first, american ? first : second, year, written));
        }
        boolean iso = word.length() == 4 && at + 2 < words.size() && word.startsWith("20") && isDay(words.get(at + 2));
        return iso && isDay(words.get(at + 1))
                ? Optional.of(LocalDate.of(Integer.parseInt(word), day(words.get(at + 1)), day(words.get(at + 2))))
                : Optional.empty();
    }

    /** Digits and nothing else, no more than a year has. */
    private static boolean isShortNumber(String digits) {
        return !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(Character::isDigit);
    }

    private static LocalDate inYear(int day, int month, int year, LocalDate written) {
        if (year > 0) {
            return LocalDate.of(year < 100 ? 2000 + year : year, month, day);
        }
        LocalDate date = LocalDate.of(written.getYear(), month, day);
        return date.isBefore(written) ? date.plusYears(1) : date;
    }

    private static boolean isDay(String word) {
        int day = day(word);
        return day >= 1 && day <= 31;
    }

    /** The number at the beginning of a word such as {@code 17th}, or 0. */
    private static int day(String word) {
        int digits = 0;
        while (digits < word.length() && digits < 3 && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean ending =
                digits < word.length() && word.length() - digits <= 2 && Character.isLetter(word.charAt(digits));
        return digits == 0 || digits > 2 || digits < word.length() && !ending
                ? 0
                : Integer.parseInt(word.substring(0, digits));
    }

    private static int year(List<String> words, int at) {
        int next = at < words.size() && words.get(at).equals("de") ? at + 1 : at;
        boolean year = next < words.size()
                && words.get(next).length() == 4
                && words.get(next).startsWith("20")
                && words.get(next).chars().allMatch(Character::isDigit);
        return year ? Integer.parseInt(words.get(next)) : 0;
    }
}

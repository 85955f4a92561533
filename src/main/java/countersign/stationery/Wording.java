package countersign.stationery;

import countersign.billing.Money;
import countersign.casework.Contact;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a language writes money, days and times. */
final class Wording {

    /** The country whose habits a language follows where the currency does not say. */
    private static final Map<String, String> HOME =
            Map.of("en", "US", "de", "DE", "fr", "FR", "es", "ES", "it", "IT", "nl", "NL", "pt", "PT");

    private static final Map<String, String> ENGLISH_BY_CURRENCY =
            Map.of("GBP", "GB", "EUR", "IE", "CAD", "CA", "AUD", "AU", "NZD", "NZ", "CHF", "CH");
    private static final int WEEK = 6;
    private static final int MOST_DECIMALS = 6;

    private final Locale language;
    private final Phrases phrases;

    Wording(String language, Phrases phrases) {
        this.language = Locale.forLanguageTag(language);
        this.phrases = phrases;
    }

    /** The language, as a page says in which one it is written. */
    String language() {
        return language.toLanguageTag();
    }

    /** A phrase of that language. */
    String say(Phrase phrase, Object... values) {
        return phrases.say(phrase, values);
    }

    /** {@code $450.00} or {@code 450,00 €}, which stays in one line. */
    String money(Money money) {
        String code = money.currency().getCurrencyCode();
        String country = language.getLanguage().equals("en")
                ? ENGLISH_BY_CURRENCY.getOrDefault(code, "US")
                : HOME.getOrDefault(language.getLanguage(), "US");
        NumberFormat format = NumberFormat.getCurrencyInstance(new Locale.Builder()
                .setLanguage(language.getLanguage())
                .setRegion(country)
                .build());
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(money.amount().scale());
        format.setMaximumFractionDigits(money.amount().scale());
        if (format instanceof DecimalFormat decimal) {
            decimal.setParseBigDecimal(true);
        }
        return format.format(money.amount()).replace('\u202f', '\u00a0');
    }

    /** {@code 1,250.5} or {@code 1.250,5}: a bare number. */
    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    /** {@code Friday, 18 December}; with the year where it is not this one. */
    String day(LocalDate day, LocalDate today) {
        boolean near = day.getYear() == today.getYear() || day.isBefore(today.plusMonths(6)) && day.isAfter(today);
        return unbroken(written(near ? Phrase.PATTERN_DAY : Phrase.PATTERN_FAR_DAY, day));
    }

    /** {@code 18 December 2026}: as a document names a day. */
    String date(LocalDate day) {
        return unbroken(written(Phrase.PATTERN_DATE, day));
    }

    private String written(Phrase pattern, LocalDate day) {
        String written = DateTimeFormatter.ofPattern(say(pattern), language).format(day);
        return day.getDayOfMonth() == 1 ? written.replaceFirst("\\b1\\b", say(Phrase.FIRST_OF_MONTH)) : written;
    }

    /** A date stays in one line. */
    private static String unbroken(String date) {
        return date.replace(' ', '\u00a0');
    }

    /** {@code Fri 6 March}. */
    String shortDay(LocalDate day) {
        return unbroken(written(Phrase.PATTERN_SHORT_DAY, day));
    }

    /** {@code Monday} within the last days, else {@code Monday, 2 March}. */
    String recentDay(Instant at, Instant now, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        long ago = ChronoUnit.DAYS.between(day, today);
        return ago > 0 && ago <= WEEK ? written(Phrase.PATTERN_RECENT_DAY, day) : day(day, today);
    }

    /** {@code Tuesday, 3 March, 4:42 pm (Chicago)}: a time is never printed without its zone. */
    String moment(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return say(Phrase.MOMENT, written(Phrase.PATTERN_DAY, local.toLocalDate()), time(local), place(zone));
    }

    /** {@code Tue 3 March, 4:42 pm}: for the firm's own people, in its own zone. */
    String shortMoment(Instant at, ZoneId zone) {
        return shortDay(at.atZone(zone).toLocalDate()) + ", " + unbroken(time(at.atZone(zone)));
    }

    /** {@code 3 March 2026, 4:42 pm}: for who reads it years later. */
    String datedMoment(Instant at, ZoneId zone) {
        return date(at.atZone(zone).toLocalDate()) + ", " + unbroken(time(at.atZone(zone)));
    }

    /** {@code today, 4:42 pm}, or with the day where it was another one. */
    String around(Instant at, Instant now, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        String time = unbroken(time(at.atZone(zone)));
        return day.equals(now.atZone(zone).toLocalDate())
                ? say(Phrase.TODAY_AT, time)
                : say(Phrase.DAY_AT, recentDay(at, now, zone), time);
    }

    /** {@code at 2:00 pm}, or {@code on Wednesday, 4 March, at 10:00 am}. */
    String soon(Instant at, Instant now, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        String time = unbroken(time(at.atZone(zone)).replace(":00 ", " "));
        return day.equals(today) ? say(Phrase.SOON_TODAY, time) : say(Phrase.SOON_DAY, day(day, today), time);
    }

    /** {@code Chicago, 4:42 pm now}. */
    String there(Instant now, ZoneId zone) {
        return say(Phrase.THERE, place(zone), time(now.atZone(zone)));
    }

    private String time(ZonedDateTime local) {
        return DateTimeFormatter.ofPattern(say(Phrase.PATTERN_TIME), language)
                .format(local)
                .toLowerCase(Locale.ROOT);
    }

    /** {@code Chicago}, as that language calls it. */
    private String place(ZoneId zone) {
        String id = zone.getId();
        String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        return phrases.other(Phrase.CITIES, city).orElse(city);
    }

    /** Small numbers as words where they read better. */
    String count(int number) {
        List<String> words = phrases.list(Phrase.COUNTS);
        return number >= 0 && number < words.size() ? words.get(number) : Integer.toString(number);
    }

    /** How a letter greets somebody: with the title as that language says it. */
    String courtesyName(Contact contact) {
        return titled(contact, Phrase.TITLES);
    }

    /** How somebody is called in the middle of a sentence. */
    String named(Contact contact) {
        return titled(contact, Phrase.TITLES_IN_A_SENTENCE);
    }

    private String titled(Contact contact, Phrase titles) {
        String title = contact.details().title();
        return phrases.other(titles, title.replace(".", ""))
                .map(contact::courtesyName)
                .orElseGet(contact::courtesyName);
    }

    /** {@code + 2 days}; nothing where there are none. */
    String days(int days) {
        return days == 0 ? "" : say(days == 1 ? Phrase.DAY : Phrase.DAYS, days);
    }
}

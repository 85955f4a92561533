package countersign.stationery;

import countersign.billing.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** How a language writes money, days and times. */
final class Wording {

    /** The country whose habits a language follows where the currency does not say. */
    private static final Map<String, String> HOME =
            Map.of("en", "US", "de", "DE", "fr", "FR", "es", "ES", "it", "IT", "nl", "NL", "pt", "PT");

    private static final Map<String, String> ENGLISH_BY_CURRENCY =
            Map.of("GBP", "GB", "EUR", "IE", "CAD", "CA", "AUD", "AU", "NZD", "NZ", "CHF", "CH");
    private static final String[] ENGLISH_COUNT = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };
    private static final int WEEK = 6;
    private static final int MOST_DECIMALS = 6;

    private final Locale language;

    Wording(String language) {
        this.language = Locale.forLanguageTag(language);
    }

    /** {@code $450.00} or {@code 450,00 €}. */
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
        return format.format(money.amount()).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** {@code 1,250.5} or {@code 1.250,5}: a bare number. */
    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    /** {@code Friday, 18 December}; with the year where it is not this one. */
    String day(LocalDate day, LocalDate today) {
        String pattern = day.getYear() == today.getYear() || day.isBefore(today.plusMonths(6)) && day.isAfter(today)
                ? "EEEE, d MMMM"
                : "EEEE, d MMMM yyyy";
        return unbroken(DateTimeFormatter.ofPattern(pattern, language).format(day));
    }

    /** {@code 18 December 2026}: as a document names a day. */
    String date(LocalDate day) {
        return unbroken(DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day));
    }

    /** A date stays in one line. */
    private static String unbroken(String date) {
        return date.replace(' ', '\u00a0');
    }

    /** {@code Fri 6 March}. */
    String shortDay(LocalDate day) {
        return unbroken(DateTimeFormatter.ofPattern("EEE d MMMM", language).format(day));
    }

    /** {@code Monday} within the last days, else {@code Monday, 2 March}. */
    String recentDay(Instant at, Instant now, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        long ago = ChronoUnit.DAYS.between(day, today);
        return ago > 0 && ago <= WEEK
                ? DateTimeFormatter.ofPattern("EEEE", language).format(day)
                : day(day, today);
    }

    /** {@code Tuesday, 3 March, 4:42 pm (Chicago)}: a time is never printed without its zone. */
    String moment(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return DateTimeFormatter.ofPattern("EEEE, d MMMM", language).format(local) + ", " + time(local) + " ("
                + place(zone) + ")";
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
        boolean today = day.equals(now.atZone(zone).toLocalDate());
        return (today ? "today" : "on " + recentDay(at, now, zone)) + ", " + unbroken(time(at.atZone(zone)));
    }

    /** {@code at 2:00 pm}, or {@code on Wednesday, 4 March, at 10:00 am}. */
    String soon(Instant at, Instant now, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        String clock = "at " + unbroken(time(at.atZone(zone)).replace(":00 ", " "));
        return day.equals(today) ? clock : "on " + day(day, today) + ", " + clock;
    }

    /** {@code Chicago, 4:42 pm now}. */
    String there(Instant now, ZoneId zone) {
        return place(zone) + ", " + time(now.atZone(zone)) + " now";
    }

    private String time(ZonedDateTime local) {
        return language.getLanguage().equals("en")
                ? DateTimeFormatter.ofPattern("h:mm a", Locale.US).format(local).toLowerCase(Locale.ROOT)
                : DateTimeFormatter.ofPattern("HH:mm", language).format(local);
    }

    /** {@code Chicago}. */
    static String place(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** Small numbers as words where they read better. */
    String count(int number) {
        return language.getLanguage().equals("en") && number >= 0 && number < ENGLISH_COUNT.length
                ? ENGLISH_COUNT[number]
                : Integer.toString(number);
    }
}

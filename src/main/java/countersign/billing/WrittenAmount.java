package countersign.billing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as somebody writes it among his words: {@code $1,250.00}, {@code 1.250,00 €}, {@code 1250 dollars}, {@code 1 250}.
 *
 * @param figure how much
 * @param currency the currency that stands beside it, where one does
 */
public record WrittenAmount(BigDecimal figure, Optional<Currency> currency) {

    private static final String GROUPS = "[0-9]{1,3}(?<mark>[ .,'’\u00a0\u202f])[0-9]{3}(?:\\k<mark>[0-9]{3})*";
    private static final String NUMBER =
            "(?<whole>" + GROUPS + "|[0-9]{1,15})(?:[.,](?<cents>[0-9]{1,2}|-{1,2}))?(?![0-9])(?![.,'’][0-9])";
    private static final String SIGN = "us\\$|c\\$|a\\$|[$€£]|fr\\.|[a-z]{3}\\b";
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\p{L}0-9.,-])(?:(?<front>" + SIGN + ")\\s?)?"
            + "(?<![0-9])" + NUMBER + "(?:\\s?(?<behind>dollars?|euros?|pounds?|" + SIGN + "))?");
    private static final Map<String, String> SIGNS = Map.of(
            "$", "USD", "us$", "USD", "€", "EUR", "£", "GBP", "fr.", "CHF", "c$", "CAD", "a$", "AUD", "dollar", "USD",
            "euro", "EUR");

    /** Every figure in some words, in order; bare numbers too, for people leave the currency out. */
    public static List<WrittenAmount> in(String words) {
        List<WrittenAmount> found = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(words.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String cents = matcher.group("cents");
            String whole = matcher.group("whole").replaceAll("[^0-9]", "");
            boolean none = cents == null || cents.startsWith("-");
            Optional<Currency> front = currency(matcher.group("front"));
            found.add(new WrittenAmount(
                    new BigDecimal(none ? whole : whole + "." + cents),
                    front.isPresent() ? front : currency(matcher.group("behind"))));
        }
        return found;
    }

    /** Whether it is that amount; the currency may be left out, but not be another one. */
    public boolean is(Money amount) {
        return figure.compareTo(amount.amount().abs()) == 0
                && currency.map(amount.currency()::equals).orElse(true);
    }

    private static Optional<Currency> currency(String sign) {
        if (sign == null) {
            return Optional.empty();
        }
        String singular = sign.length() > 3 && sign.endsWith("s") ? sign.substring(0, sign.length() - 1) : sign;
        String code = singular.equals("pound") ? "GBP" : SIGNS.getOrDefault(singular, sign.toUpperCase(Locale.ROOT));
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst();
    }
}

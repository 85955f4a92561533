package countersign.instruction;

import countersign.billing.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An amount of money as people write it: {@code $1,250}, {@code 1.250,00 €}, {@code USD 450}, {@code -$80}. */
final class Amount {

    private static final Map<String, String> SIGNS =
            Map.of("$", "USD", "€", "EUR", "£", "GBP", "us$", "USD", "fr.", "CHF", "c$", "CAD", "a$", "AUD");

    private static final String SEPARATORS = ".,' ";

    private Amount() {}

    /**
     * Reads an amount that is the whole text.
     *
     * @param bare the currency of a number that names none; nothing where such a number is no amount
     */
    static Optional<Money> read(String text, Optional<Currency> bare) {
        String rest =
                text.strip().toLowerCase(Locale.ROOT).replace('\u2212', '-').replace('\u00a0', ' ');
        if (Terms.FREE.contains(rest)) {
            return bare.map(Money::zero);
        }
        boolean negative = false;
        if (rest.startsWith("-") || rest.startsWith("minus ")) {
            negative = true;
            rest = rest.substring(rest.startsWith("-") ? 1 : 6).strip();
        } else if (rest.startsWith("+")) {
            rest = rest.substring(1).strip();
        }
        Optional<String> front = currencyInFront(rest);
        if (front.isPresent()) {
            rest = rest.substring(front.get().length()).strip();
        }
        Optional<String> behind = front.isPresent() ? Optional.empty() : currencyBehind(rest);
        if (behind.isPresent()) {
            rest = rest.substring(0, rest.length() - behind.get().length()).strip();
        }
        if (rest.startsWith("-") && !negative) {
            negative = true;
            rest = rest.substring(1);
        }
        Optional<Currency> currency =
                front.or(() -> behind).flatMap(Amount::currency).or(() -> bare);
        String digits = rest;
        Optional<BigDecimal> number = currency.flatMap(c -> number(c, stripDash(digits)));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Money(negative ? number.get().negate() : number.get(), currency.get()));
    }

    /** "450.-" and "450,--" are whole amounts. */
    private static String stripDash(String number) {
        for (String ending : new String[] {".--", ",--", ".-", ",-"}) {
            if (number.endsWith(ending)) {
                return number.substring(0, number.length() - ending.length());
            }
        }
        return number;
    }

    private static Optional<String> currencyInFront(String text) {
        return token(text, true);
    }

    private static Optional<String> currencyBehind(String text) {
        return token(text, false);
    }

    private static Optional<String> token(String text, boolean front) {
        for (String sign : SIGNS.keySet()) {
            if (front ? text.startsWith(sign) : text.endsWith(sign)) {
                return Optional.of(sign);
            }
        }
        for (String name : new String[] {"dollars", "dollar", "euros", "euro", "pounds"}) {
            if (!front && text.endsWith(name)) {
                return Optional.of(name);
            }
        }
        if (text.length() > 3) {
            int cut = front ? 3 : text.length() - 3;
            String code = front ? text.substring(0, cut) : text.substring(cut);
            boolean wholeWord = !Character.isLetter(text.charAt(front ? cut : cut - 1));
            if (wholeWord && currency(code).isPresent()) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static Optional<Currency> currency(String token) {
        String code = SIGNS.get(token);
        if (code == null) {
            code = token.startsWith("dollar")
                    ? "USD"
                    : token.startsWith("euro")
                            ? "EUR"
                            : token.startsWith("pound") ? "GBP" : token.toUpperCase(Locale.ROOT);
        }
        for (Currency known : Currency.getAvailableCurrencies()) {
            if (known.getCurrencyCode().equals(code)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** Digits with separators; the last separator is the decimal one where too few digits for thousands follow it. */
    private static Optional<BigDecimal> number(Currency currency, String text) {
        if (text.isEmpty() || text.length() > 20 || !Character.isDigit(text.charAt(text.length() - 1))) {
            return Optional.empty();
        }
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        int behind = last < 0 ? 0 : text.length() - last - 1;
        boolean decimals = last > 0 && behind < 3 && behind <= Math.max(0, currency.getDefaultFractionDigits());
        String whole = decimals ? text.substring(0, last) : text;
        boolean wrong = decimals && text.chars().skip(last + 1L).anyMatch(c -> c < '0' || c > '9');
        if (wrong || decimals && whole.indexOf(text.charAt(last)) >= 0) {
            return Optional.empty();
        }
        return digits(whole).map(plain -> new BigDecimal(decimals ? plain + "." + text.substring(last + 1) : plain));
    }

    /** Digits in groups of three behind one and the same separator, or without any. */
    private static Optional<String> digits(String whole) {
        StringBuilder plain = new StringBuilder();
        char separator = 0;
        int group = 0;
        for (char c : whole.toCharArray()) {
            if (c >= '0' && c <= '9') {
                plain.append(c);
                group++;
            } else if (SEPARATORS.indexOf(c) >= 0
                    && (separator == 0 ? group >= 1 && group <= 3 : separator == c && group == 3)) {
                separator = c;
                group = 0;
            } else {
                return Optional.empty();
            }
        }
        return plain.isEmpty() || separator != 0 && group != 3 ? Optional.empty() : Optional.of(plain.toString());
    }
}

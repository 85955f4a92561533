package countersign.instruction;

import countersign.billing.Money;
import countersign.deadline.WrittenDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads an item: what it is, then what it costs, how long it takes, and by when. */
final class ItemReader {

    private static final int LONGEST_DATE = 4;
    private static final int LONGEST_SHARE = 9;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final LocalDate today;
    private final Currency currency;

    ItemReader(LocalDate today, Currency currency) {
        this.today = today;
        this.currency = currency;
    }

    /** The item in a line whose bullet is already taken off; nothing where no words are left beside the figures. */
    Optional<Line.Item> read(String written, String body) {
        Parts parts = new Parts();
        String rest = due(owner(body.strip(), parts), parts);
        int colon = rest.lastIndexOf(": ");
        if (colon > 0 && allEffects(rest.substring(colon + 1), parts)) {
            rest = rest.substring(0, colon);
        } else {
            rest = trailing(rest, parts);
        }
        rest = due(rest.strip(), parts);
        if (rest.isBlank()) {
            return Optional.empty();
        }
        rest = parts.completion.isEmpty() ? rest : rest + ", " + parts.completion;
        return Optional.of(new Line.Item(written, rest, parts.price, parts.days, parts.due, parts.ours, parts.share));
    }

    private static final class Parts {
        private Optional<Money> price = Optional.empty();
        private Optional<Integer> days = Optional.empty();
        private Optional<LocalDate> due = Optional.empty();
        private Optional<Boolean> ours = Optional.empty();
        private Optional<BigDecimal> share = Optional.empty();
        private String completion = "";
    }

    private static String owner(String body, Parts parts) {
        int colon = body.indexOf(':');
        String who = colon < 0 ? "" : body.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (Terms.OURS.contains(who) || Terms.THEIRS.contains(who)) {
            parts.ours = Optional.of(Terms.OURS.contains(who));
            String rest = body.substring(colon + 1).strip();
            return rest.isEmpty() ? rest : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
        }
        return body;
    }

    /** Whether everything behind the colon is a figure; only then it is taken. */
    private boolean allEffects(String text, Parts parts) {
        Parts found = new Parts();
        for (String piece : pieces(text)) {
            if (!effect(piece, found, Optional.of(currency))) {
                return false;
            }
        }
        take(found, parts);
        return true;
    }

    /** Takes the figures off the end of a line without a colon: "Second vanity, $450, 2 days", "Second vanity $450". */
    private String trailing(String text, Parts parts) {
        List<String> pieces = new ArrayList<>(pieces(text));
        while (pieces.size() > 1 && effect(pieces.get(pieces.size() - 1), parts, Optional.empty())) {
            pieces.remove(pieces.size() - 1);
        }
        String rest = String.join(",", pieces).strip();
        int last = rest.lastIndexOf(' ');
        int before = last > 0 ? rest.lastIndexOf(' ', last - 1) : -1;
        for (int space : new int[] {before, last}) {
            boolean figure = space > 0 && !rest.startsWith("- ", space + 1) && parts.price.isEmpty();
            Optional<Money> price =
                    figure ? Amount.read(rest.substring(space + 1), Optional.empty()) : Optional.empty();
            if (price.isPresent()) {
                parts.price = price;
                return stripEnd(rest.substring(0, space));
            }
        }
        return rest;
    }

    private static String stripEnd(String text) {
        String rest = text.strip();
        while (!rest.isEmpty() && ":-–,".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        return rest;
    }

    /** "... by Friday", "... bis Freitag" at the very end. */
    private String due(String written, Parts parts) {
        String text = onCompletion(written, parts);
        String lower = text.toLowerCase(Locale.ROOT);
        for (String by : parts.due.isPresent() || lower.length() != text.length() ? List.<String>of() : Terms.BY) {
            int at = lower.lastIndexOf(" " + by + " ");
            Optional<LocalDate> date = at < 0 ? Optional.empty() : date(text.substring(at + by.length() + 2));
            if (date.isPresent()) {
                parts.due = date;
                return stripEnd(text.substring(0, at));
            }
        }
        return text;
    }

    /** "... on completion" at the very end: it waits for no day; the words stay with what it is. */
    private static String onCompletion(String text, Parts parts) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String when : lower.length() == text.length() ? Terms.ON_COMPLETION : List.<String>of()) {
            boolean ends = lower.endsWith(" " + when) || lower.equals(when);
            if (ends && parts.due.isEmpty()) {
                parts.completion = text.substring(text.length() - when.length());
                return stripEnd(text.substring(0, text.length() - when.length()));
            }
        }
        return text;
    }

    private Optional<LocalDate> date(String written) {
        String date = written.strip();
        if (date.split(" ", LONGEST_DATE + 1).length > LONGEST_DATE) {
            return Optional.empty();
        }
        return WrittenDate.read(date, today)
                .or(() -> date.endsWith(".")
                        ? WrittenDate.read(date.substring(0, date.length() - 1), today)
                        : Optional.empty());
    }

    private boolean effect(String piece, Parts parts, Optional<Currency> bare) {
        String text = piece.strip();
        Optional<Integer> days = days(text);
        if (days.isPresent() && parts.days.isEmpty()) {
            parts.days = days;
            return true;
        }
        Optional<Money> price = Amount.read(text, bare);
        if (price.isPresent() && parts.price.isEmpty()) {
            parts.price = price;
            return true;
        }
        Optional<BigDecimal> share = share(text);
        if (share.isPresent() && parts.share.isEmpty() && parts.price.isEmpty()) {
            parts.share = share;
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (Terms.ON_COMPLETION.contains(lower) && parts.completion.isEmpty()) {
            parts.completion = text;
            return true;
        }
        Optional<LocalDate> due = Terms.BY.stream()
                .filter(by -> lower.startsWith(by + " "))
                .findFirst()
                .flatMap(by -> date(text.substring(by.length() + 1)));
        if (due.isPresent() && parts.due.isEmpty()) {
            parts.due = due;
            return true;
        }
        return false;
    }

    /** {@code 30 %}, {@code 12.5%}; more than the whole is none. */
    private static Optional<BigDecimal> share(String text) {
        if (!text.endsWith("%") || text.length() > LONGEST_SHARE) {
            return Optional.empty();
        }
        String number = text.substring(0, text.length() - 1).strip().replace(',', '.');
        boolean digits = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        try {
            return digits
                    ? Optional.of(new BigDecimal(number))
                            .filter(share -> share.signum() > 0 && share.compareTo(ALL) <= 0)
                    : Optional.empty();
        } catch (NumberFormatException twoDots) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> days(String text) {
        String bare = text.startsWith("+") ? text.substring(1).strip() : text;
        int space = bare.indexOf(' ');
        if (space < 1 || space > 3) {
            return Optional.empty();
        }
        String number = bare.substring(0, space);
        String unit = bare.substring(space + 1).strip().toLowerCase(Locale.ROOT);
        return number.chars().allMatch(c -> c >= '0' && c <= '9') && Terms.DAYS.contains(unit)
                ? Optional.of(Integer.parseInt(number))
                : Optional.empty();
    }

    private static void take(Parts found, Parts parts) {
        parts.price = found.price;
        parts.share = found.share;
        parts.completion = found.completion.isEmpty() ? parts.completion : found.completion;
        parts.days = found.days;
        parts.due = found.due.or(() -> parts.due);
    }

    /** The pieces between commas; a comma between two digits belongs to a number. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean inNumber = i > 0
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
            if (text.charAt(i) == ',' && !inNumber) {
                pieces.add(text.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }
}

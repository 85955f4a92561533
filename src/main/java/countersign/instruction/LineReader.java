package countersign.instruction;

import countersign.deadline.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one line of staff's mail, and knows which lines belong together. */
final class LineReader {

    private static final Map<String, Line.Field.Name> FIELDS = Map.ofEntries(
            Map.entry("case", Line.Field.Name.CASE),
            Map.entry("job", Line.Field.Name.CASE),
            Map.entry("contact", Line.Field.Name.CONTACT),
            Map.entry("customer", Line.Field.Name.CONTACT),
            Map.entry("so far", Line.Field.Name.SO_FAR),
            Map.entry("total", Line.Field.Name.TOTAL),
            Map.entry("finish", Line.Field.Name.FINISH),
            Map.entry("why", Line.Field.Name.WHY),
            Map.entry("because", Line.Field.Name.WHY),
            Map.entry("open", Line.Field.Name.OPEN),
            Map.entry("still open", Line.Field.Name.OPEN),
            Map.entry("language", Line.Field.Name.LANGUAGE));
    /** A line shorter than this was not broken by a mail program. */
    private static final int SHORTEST_BROKEN = 60;

    private static final int LONGEST_NUMBER = 3;

    private final Vocabulary vocabulary;
    private final LocalDate today;
    private final Currency currency;
    private final ItemReader items;

    LineReader(Vocabulary vocabulary, LocalDate today, Currency currency) {
        this.vocabulary = vocabulary;
        this.today = today;
        this.currency = currency;
        this.items = new ItemReader(today, currency);
    }

    /** The lines of a block, with those put together again that a mail program broke. */
    List<Line> read(List<String> block) {
        List<String> whole = new ArrayList<>();
        String last = "";
        for (String line : block) {
            boolean broken = last.length() >= SHORTEST_BROKEN && label(line).isEmpty();
            boolean goesOn = !whole.isEmpty() && bullet(line) < 0 && (Character.isWhitespace(line.charAt(0)) || broken);
            if (goesOn) {
                whole.set(whole.size() - 1, whole.get(whole.size() - 1).stripTrailing() + " " + line.strip());
            } else {
                whole.add(line.strip());
            }
            last = line;
        }
        return whole.stream().map(this::line).toList();
    }

    /** One line, as it stands. */
    Line line(String written) {
        int bullet = bullet(written);
        if (bullet > 0) {
            return items.read(written, written.substring(bullet))
                    .<Line>map(item -> item)
                    .orElseGet(() -> new Line.Words(written, "an item needs words in front of its price"));
        }
        Optional<List<Integer>> numbers = numbers(written);
        if (numbers.isPresent()) {
            return new Line.Numbers(written, numbers.get());
        }
        Optional<Line.Verb> verb = vocabulary.read(written);
        return verb.isPresent() ? verb.get() : field(written);
    }

    private Line field(String written) {
        Optional<Line.Field.Name> name = label(written);
        if (name.isEmpty()) {
            return new Line.Words(written, meant(written));
        }
        String value = written.substring(written.indexOf(':') + 1).strip();
        return fault(name.get(), value)
                .<Line>map(expected -> new Line.Words(written, expected))
                .orElseGet(() -> new Line.Field(written, name.get(), value));
    }

    private static Optional<Line.Field.Name> label(String line) {
        int colon = line.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.ofNullable(
                        FIELDS.get(line.substring(0, colon).strip().toLowerCase(Locale.ROOT)));
    }

    /** What the writer may have meant by a line that is no form. */
    private String meant(String written) {
        int colon = written.indexOf(':');
        String label = colon < 0 ? "" : written.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return Nearest.to(label, FIELDS.keySet())
                .map(near -> "did you mean \"" + near + ":\"?")
                .or(() -> vocabulary.nearest(written).map(near -> "did you mean \"" + near + "\"?"))
                .orElse("");
    }

    private Optional<String> fault(Line.Field.Name name, String value) {
        if (value.isEmpty()) {
            return Optional.of("something is expected behind the colon");
        }
        boolean good = switch (name) {
            case SO_FAR, TOTAL -> Amount.read(value, Optional.of(currency)).isPresent();
            case FINISH -> WrittenDate.read(value, today).isPresent();
            case LANGUAGE -> WrittenLanguage.read(value).isPresent();
            default -> true;
        };
        return good ? Optional.empty() : Optional.of(expected(name));
    }

    private static String expected(Line.Field.Name name) {
        return switch (name) {
            case FINISH -> "expected a date such as 17 Dec or 2026-12-17";
            case LANGUAGE -> WrittenLanguage.EXPECTED;
            default -> "expected an amount such as $7,850";
        };
    }

    /** Where the words begin behind "-", "*", "•", "1." or "2)"; -1 where there is no bullet. */
    private static int bullet(String line) {
        int start = 0;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        int at = start;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        boolean number = at > start && at - start <= LONGEST_NUMBER;
        String signs = number ? ".)" : "-*•–—·";
        boolean sign = at < line.length() && signs.indexOf(line.charAt(at)) >= 0;
        boolean space = at + 1 < line.length() && Character.isWhitespace(line.charAt(at + 1));
        return sign && space ? at + 2 : -1;
    }

    private static Optional<List<Integer>> numbers(String line) {
        List<Integer> found = new ArrayList<>();
        for (String word :
                line.replaceAll("[,&#+;]", " ").strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (bare.equals("and") || bare.isEmpty()) {
                continue;
            }
            if (bare.length() > LONGEST_NUMBER || !bare.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.empty();
            }
            found.add(Integer.parseInt(bare));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}

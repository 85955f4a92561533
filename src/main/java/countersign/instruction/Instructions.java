package countersign.instruction;

import countersign.billing.Money;
import countersign.deadline.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a mail of staff instructs: the unbroken first block of lines, each one form or one bad line, and the free text
 * behind it. Lines that hold nothing but fields and items are taken from later blocks too, as long as nothing else
 * stands between: nobody means a price to be ignored because of an empty line.
 *
 * @param lines the lines of instruction, in order
 * @param text the free text behind them
 */
public record Instructions(List<Line> lines, String text) {

    private static final Map<String, Line.Field.Name> FIELDS = Map.ofEntries(
            Map.entry("case", Line.Field.Name.CASE),
            Map.entry("job", Line.Field.Name.CASE),
            Map.entry("contact", Line.Field.Name.CONTACT),
            Map.entry("customer", Line.Field.Name.CONTACT),
            Map.entry("so far", Line.Field.Name.SO_FAR),
            Map.entry("finish", Line.Field.Name.FINISH),
            Map.entry("why", Line.Field.Name.WHY),
            Map.entry("because", Line.Field.Name.WHY),
            Map.entry("open", Line.Field.Name.OPEN),
            Map.entry("still open", Line.Field.Name.OPEN));
    private static final List<String> GREETINGS = List.of(
            "hi",
            "hello",
            "hallo",
            "hey",
            "dear",
            "good morning",
            "good afternoon",
            "guten",
            "bonjour",
            "hola",
            "ciao");
    private static final List<String> CLOSINGS = List.of(
            "thanks",
            "thank you",
            "many thanks",
            "thx",
            "regards",
            "best",
            "best regards",
            "kind regards",
            "cheers",
            "danke",
            "merci",
            "gracias",
            "grazie",
            "bedankt",
            "obrigado",
            "obrigada");
    /** A line shorter than this was not broken by a mail program. */
    private static final int SHORTEST_BROKEN = 60;

    public Instructions {
        lines = List.copyOf(lines);
    }

    /**
     * Reads staff's own words.
     *
     * @param ownWords without quotes and signature
     * @param vocabulary the verbs there are
     * @param today the day of writing in the firm's zone
     * @param currency the currency of a bare number behind a colon
     */
    public static Instructions read(String ownWords, Vocabulary vocabulary, LocalDate today, Currency currency) {
        return new Reading(vocabulary, today, currency).read(ownWords.lines().toList());
    }

    /** The amount that is the whole of that text. */
    public static Optional<Money> amount(String text, Currency currency) {
        return Amount.read(text, Optional.of(currency));
    }

    /** The lines of that kind, in order. */
    public <T extends Line> List<T> all(Class<T> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The first field of that name. */
    public Optional<String> field(Line.Field.Name name) {
        return all(Line.Field.class).stream()
                .filter(field -> field.name() == name)
                .map(Line.Field::value)
                .findFirst();
    }

    /** One reading, from the top of a mail to its end. */
    private static final class Reading {
        private final Vocabulary vocabulary;
        private final LocalDate today;
        private final Currency currency;
        private final ItemReader items;
        private final List<Line> lines = new ArrayList<>();

        Reading(Vocabulary vocabulary, LocalDate today, Currency currency) {
            this.vocabulary = vocabulary;
            this.today = today;
            this.currency = currency;
            this.items = new ItemReader(today, currency);
        }

        Instructions read(List<String> written) {
            int at = skipBlank(written, 0);
            if (at < written.size() && isGreeting(written.get(at))) {
                at = skipBlank(written, at + 1);
            }
            at = block(written, at);
            while (!lines.isEmpty() && lines.stream().noneMatch(Line.Words.class::isInstance)) {
                int next = skipBlank(written, at);
                int end = endOfBlock(written, next);
                List<Line> block = parse(written.subList(next, end));
                boolean onlyData = !block.isEmpty()
                        && block.stream().allMatch(line -> line instanceof Line.Field || line instanceof Line.Item);
                if (!onlyData) {
                    break;
                }
                lines.addAll(block);
                at = end;
            }
            return new Instructions(
                    lines,
                    String.join("\n", written.subList(Math.min(at, written.size()), written.size()))
                            .strip());
        }

        private int block(List<String> written, int start) {
            int end = endOfBlock(written, start);
            lines.addAll(parse(written.subList(start, end)));
            return end;
        }

        private List<Line> parse(List<String> block) {
            List<String> whole = joined(block);
            return whole.stream().map(this::line).toList();
        }

        /** Puts together again what a mail program broke over two lines. */
        private static List<String> joined(List<String> block) {
            List<String> whole = new ArrayList<>();
            String last = "";
            for (String line : block) {
                boolean goesOn = !whole.isEmpty()
                        && bullet(line) < 0
                        && (Character.isWhitespace(line.charAt(0))
                                || last.length() >= SHORTEST_BROKEN && line.indexOf(':') < 0);
                if (goesOn) {
                    whole.set(whole.size() - 1, whole.get(whole.size() - 1).stripTrailing() + " " + line.strip());
                } else {
                    whole.add(line.strip());
                }
                last = line;
            }
            return whole;
        }

        private Line line(String written) {
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
            if (verb.isPresent()) {
                return verb.get();
            }
            return field(written);
        }

        private Line field(String written) {
            int colon = written.indexOf(':');
            String label = colon < 0 ? "" : written.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            Line.Field.Name name = FIELDS.get(label);
            if (name == null) {
                Optional<String> near = colon > 0 ? Nearest.to(label, FIELDS.keySet()) : Optional.empty();
                return new Line.Words(
                        written,
                        near.map(n -> "did you mean \"" + n + ":\"?")
                                .or(() -> vocabulary.nearest(written).map(n -> "did you mean \"" + n + "\"?"))
                                .orElse(""));
            }
            String value = written.substring(colon + 1).strip();
            return fault(name, value)
                    .<Line>map(expected -> new Line.Words(written, expected))
                    .orElseGet(() -> new Line.Field(written, name, value));
        }

        private Optional<String> fault(Line.Field.Name name, String value) {
            if (value.isEmpty()) {
                return Optional.of("something is expected behind the colon");
            }
            return switch (name) {
                case SO_FAR ->
                    amount(value, currency).isPresent()
                            ? Optional.empty()
                            : Optional.of("expected an amount such as $7,850");
                case FINISH ->
                    WrittenDate.read(value, today).isPresent()
                            ? Optional.empty()
                            : Optional.of("expected a date such as 17 Dec or 2026-12-17");
                default -> Optional.empty();
            };
        }

        private static int skipBlank(List<String> written, int from) {
            int at = from;
            while (at < written.size() && written.get(at).isBlank()) {
                at++;
            }
            return at;
        }

        private static int endOfBlock(List<String> written, int from) {
            int at = from;
            while (at < written.size() && !written.get(at).isBlank() && !isClosing(written.get(at))) {
                at++;
            }
            return at;
        }

        private static boolean isGreeting(String line) {
            String text = line.strip().toLowerCase(Locale.ROOT);
            return (text.endsWith(",") || text.endsWith("!") || text.indexOf(' ') < 0)
                    && text.length() < 40
                    && GREETINGS.stream().anyMatch(g -> text.startsWith(g) && isEnd(text, g.length()));
        }

        private static boolean isEnd(String text, int at) {
            return at >= text.length() || !Character.isLetter(text.charAt(at));
        }

        private static boolean isClosing(String line) {
            String text = line.strip().toLowerCase(Locale.ROOT);
            String bare = text.endsWith(",") || text.endsWith(".") || text.endsWith("!")
                    ? text.substring(0, text.length() - 1)
                    : text;
            return text.equals("--")
                    || CLOSINGS.contains(bare)
                    || CLOSINGS.stream().anyMatch(c -> bare.startsWith(c + ", "));
        }

        /** Where the words begin behind "-", "*", "•", "1." or "2)"; -1 where there is no bullet. */
        private static int bullet(String line) {
            int at = 0;
            while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
                at++;
            }
            int start = at;
            while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
                at++;
            }
            boolean number = at > start && at - start <= 3;
            boolean sign = number
                    ? at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ')')
                    : at < line.length() && "-*•–—·".indexOf(line.charAt(at)) >= 0;
            boolean space = at + 1 < line.length() && Character.isWhitespace(line.charAt(at + 1));
            return sign && space ? at + 2 : -1;
        }

        private static Optional<List<Integer>> numbers(String line) {
            List<Integer> found = new ArrayList<>();
            String tidy = line.replace(',', ' ')
                    .replace('&', ' ')
                    .replace('#', ' ')
                    .replace('+', ' ')
                    .replace(';', ' ');
            for (String word : tidy.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
                String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
                if (bare.equals("and") || bare.equals("und") || bare.isEmpty()) {
                    continue;
                }
                if (bare.length() > 3 || !bare.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    return Optional.empty();
                }
                found.add(Integer.parseInt(bare));
            }
            return found.isEmpty() ? Optional.empty() : Optional.of(found);
        }
    }
}

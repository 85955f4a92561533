package countersign.instruction;

import countersign.billing.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a mail of staff instructs: the unbroken first block of lines, each one form or one bad line, and the free text
 * behind it. Blocks that hold nothing but fields and items are taken too, wherever they stand between other text of
 * instruction or behind words of introduction: nobody means a price to be ignored because of an empty line.
 *
 * @param lines the lines of instruction, in order
 * @param text the free text beside them
 */
public record Instructions(List<Line> lines, String text) {

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
    private static final int LONGEST_GREETING = 40;

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
        LineReader reader = new LineReader(vocabulary, today, currency);
        List<Line> lines = new ArrayList<>();
        List<String> text = new ArrayList<>();
        boolean first = true;
        boolean closed = false;
        for (List<String> block : blocks(ownWords)) {
            List<Line> read = reader.read(block);
            boolean data = read.stream().allMatch(line -> line instanceof Line.Field || line instanceof Line.Item);
            boolean plain = read.stream()
                    .allMatch(line ->
                            line instanceof Line.Words words && words.expected().isEmpty());
            boolean bad = lines.stream().anyMatch(Line.Words.class::isInstance);
            if (first && !plain || data && !closed && !bad) {
                lines.addAll(read);
            } else {
                text.add(String.join("\n", block));
                closed = !lines.isEmpty();
            }
            first = false;
        }
        if (lines.isEmpty() && !text.isEmpty()) {
            lines.addAll(reader.read(text.remove(0).lines().toList()));
        }
        return new Instructions(lines, String.join("\n\n", text));
    }

    /** Reads lines as they were typed: each is one, no mail program broke it, and there is no greeting around them. */
    public static Instructions typed(List<String> typed, Vocabulary vocabulary, LocalDate today, Currency currency) {
        LineReader reader = new LineReader(vocabulary, today, currency);
        List<Line> lines = typed.stream()
                .filter(line -> !line.isBlank())
                .map(line -> reader.line(line.strip()))
                .toList();
        return new Instructions(lines, "");
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

    /** The blocks between empty lines, without a greeting at the top; a closing ends its block. */
    private static List<List<String>> blocks(String ownWords) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        boolean top = true;
        for (String line : (ownWords + "\n\n").lines().toList()) {
            boolean skip = top && isGreeting(line);
            top &= line.isBlank();
            if (line.isBlank() || isClosing(line)) {
                if (!block.isEmpty()) {
                    blocks.add(block);
                    block = new ArrayList<>();
                }
            }
            if (!line.isBlank() && !skip) {
                block.add(line);
            }
        }
        return blocks;
    }

    private static boolean isGreeting(String line) {
        String text = line.strip().toLowerCase(Locale.ROOT);
        boolean brief = text.endsWith(",") || text.endsWith("!") || text.indexOf(' ') < 0;
        return brief
                && text.length() < LONGEST_GREETING
                && GREETINGS.stream()
                        .anyMatch(word -> text.startsWith(word)
                                && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length()))));
    }

    private static boolean isClosing(String line) {
        String text = line.strip().toLowerCase(Locale.ROOT);
        String bare = text.isEmpty() || ",.!".indexOf(text.charAt(text.length() - 1)) < 0
                ? text
                : text.substring(0, text.length() - 1);
        return text.equals("--")
                || CLOSINGS.contains(bare)
                || CLOSINGS.stream().anyMatch(closing -> bare.startsWith(closing + ", "));
    }
}

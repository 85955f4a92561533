package countersign.tone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rules of tone of one language: words that our letters do not use, each with something better.
 *
 * @param better what to write instead, by the words in lower case
 */
public record Tone(Map<String, String> better) {

    /** No rules at all. */
    public static final Tone NONE = new Tone(Map.of());

    /**
     * Something that reads better otherwise.
     *
     * @param line the line of the text, from 1
     * @param found the words as they stand there
     * @param better what to write instead
     */
    public record Objection(int line, String found, String better) {}

    /**
     * Reads a file of rules: words parted by commas, a colon, and what is better; {@code #} begins a comment.
     *
     * @throws IllegalArgumentException that names the line where it is wrong
     */
    public static Tone parse(String file) {
        Map<String, String> better = new LinkedHashMap<>();
        int number = 0;
        for (String raw : file.split("\n")) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 1 || colon == line.length() - 1) {
                throw new IllegalArgumentException(
                        number + ": expected words, a colon and what is better, found \"" + line + "\"");
            }
            for (String words : line.substring(0, colon).split(",")) {
                better.put(plain(words.strip()), line.substring(colon + 1).strip());
            }
        }
        return new Tone(better);
    }

    /** What reads better otherwise in a text, line by line. */
    public List<Objection> check(String text) {
        List<Objection> objections = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = plain(lines[i]);
            for (Map.Entry<String, String> rule : better.entrySet()) {
                int at = find(line, rule.getKey());
                if (at >= 0) {
                    int end = Math.min(lines[i].length(), at + rule.getKey().length());
                    objections.add(new Objection(i + 1, lines[i].substring(at, end), rule.getValue()));
                }
            }
        }
        return objections;
    }

    /** Where the words stand as words, not as a part of others; -1 where they do not. */
    private static int find(String line, String words) {
        boolean word = Character.isLetter(words.charAt(0));
        for (int at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetter(line.charAt(at - 1));
            boolean ends = end == line.length() || !Character.isLetter(line.charAt(end));
            if (!word || begins && ends) {
                return at;
            }
        }
        return -1;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}

package countersign.reading.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of one language.
 *
 * <p>The file has sections, {@code [yes]} for example, and below each the phrases that belong to it, separated by commas or
 * line ends. {@code (is|are)} stands for one of several words, {@code [all]} for a word that may be missing, {@code #}
 * begins a comment.
 *
 * @param code ISO 639 code, which is the name of its file
 * @param lines for each topic the lines of its section, each a list of phrases
 */
public record Language(String code, Map<Topic, List<List<String>>> lines) {

    /** Reads a language file. @throws IllegalArgumentException that names the line where it is wrong */
    public static Language parse(String code, String file) {
        Map<Topic, List<List<String>>> lines = new EnumMap<>(Topic.class);
        List<List<String>> section = null;
        int number = 0;
        for (String raw : file.split("\n")) {
            number++;
            int comment = raw.indexOf('#');
            String line = (comment < 0 ? raw : raw.substring(0, comment)).strip();
            try {
                if (line.startsWith("[") && line.endsWith("]") && line.indexOf(' ') != 1 && isTopic(line)) {
                    section = lines.computeIfAbsent(
                            Topic.of(line.substring(1, line.length() - 1)), t -> new ArrayList<>());
                } else if (!line.isEmpty()) {
                    if (section == null) {
                        throw new IllegalArgumentException("a phrase before the first section");
                    }
                    section.add(phrases(line));
                }
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(code + ".words line " + number + ": " + wrong.getMessage(), wrong);
            }
        }
        return new Language(code, lines);
    }

    /** All phrases of a topic. */
    public List<String> phrases(Topic topic) {
        return lines.getOrDefault(topic, List.of()).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The phrases of a topic, line by line: those of one line are the same thing. */
    public List<List<String>> groups(Topic topic) {
        return lines.getOrDefault(topic, List.of());
    }

    private static boolean isTopic(String line) {
        return line.indexOf(']') == line.length() - 1
                && line.toLowerCase(Locale.ROOT).equals(line);
    }

    private static List<String> phrases(String line) {
        List<String> phrases = new ArrayList<>();
        for (String pattern : Pattern.split(line, ',')) {
            if (!pattern.isBlank()) {
                phrases.addAll(Pattern.expanded(pattern.strip()));
            }
        }
        return List.copyOf(phrases);
    }
}

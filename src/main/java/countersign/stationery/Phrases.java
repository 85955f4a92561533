package countersign.stationery;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The phrases of one language, from its {@code phrases.txt}: a line for each, {@code key: words with {0}}; {@code #} begins a
 * comment. Every phrase has to stand in it, once, with all of its places.
 */
final class Phrases {

    private static final String LIST = "\\s*,\\s*";

    private final String name;
    private final Map<Phrase, String> texts = new EnumMap<>(Phrase.class);
    private final List<String> faults = new ArrayList<>();

    private Phrases(String name) {
        this.name = name;
    }

    /** Reads a file of phrases; what is wrong with it is in {@link #faults}. */
    static Phrases read(String name, String source) {
        Phrases phrases = new Phrases(name);
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                phrases.line(line, i + 1);
            }
        }
        for (Phrase phrase : Phrase.values()) {
            if (!phrases.texts.containsKey(phrase)) {
                phrases.fault(lines.size(), "a line \"" + phrase.key() + ": ...\"", "none");
            }
        }
        return phrases;
    }

    private void line(String line, int number) {
        int colon = line.indexOf(':');
        Optional<Phrase> phrase = Phrase.of(line.substring(0, Math.max(0, colon)));
        if (phrase.isEmpty()) {
            fault(number, "the key of a phrase and a colon", "\"" + line + "\"");
            return;
        }
        String text = line.substring(colon + 1).strip();
        if (texts.put(phrase.get(), text) != null) {
            fault(number, "\"" + phrase.get().key() + "\" once", "it once more");
        }
        for (int place = 0; place < phrase.get().places(); place++) {
            if (!text.contains("{" + place + "}")) {
                fault(number, "{" + place + "} in it", "\"" + text + "\"");
            }
        }
        if (phrase.get().isPattern() && !canBeWritten(phrase.get(), text)) {
            fault(number, "a pattern such as EEEE, d MMMM or HH:mm", "\"" + text + "\"");
        }
    }

    private static boolean canBeWritten(Phrase phrase, String pattern) {
        TemporalAccessor something = phrase == Phrase.PATTERN_TIME ? LocalTime.NOON : LocalDate.EPOCH;
        try {
            return !DateTimeFormatter.ofPattern(pattern).format(something).isBlank();
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private void fault(int number, String expected, String found) {
        faults.add(name + ":" + number + ": expected " + expected + ", found " + found);
    }

    /** What is wrong with the file, with its line. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** A phrase with its places filled in; what is filled in is never looked at for places. */
    String say(Phrase phrase, Object... values) {
        StringBuilder said = new StringBuilder();
        String text = texts.get(phrase);
        for (int i = 0; i < text.length(); i++) {
            boolean place = text.startsWith("{", i) && text.startsWith("}", i + 2);
            said.append(place ? values[text.charAt(i + 1) - '0'] : text.charAt(i));
            i += place ? 2 : 0;
        }
        return said.toString();
    }

    /** A phrase that is a list, parted by commas. */
    List<String> list(Phrase phrase) {
        String text = texts.get(phrase);
        return text.isEmpty() ? List.of() : List.of(text.split(LIST));
    }

    /** What stands behind a word in a list of pairs, {@code Vienna=Wien}. */
    Optional<String> other(Phrase phrase, String word) {
        return list(phrase).stream()
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && pair[0].equalsIgnoreCase(word))
                .map(pair -> pair[1])
                .findFirst();
    }
}

package countersign.reading.thread;

import countersign.reading.language.Topic;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Header fields that stand in one line with nothing between them, as Yahoo leaves them in plain text:
 * {@code ----- Forwarded Message ----- From: John Doe <john@acme.com>To: Bessie <b@acme.com>Sent: …Subject: …}.
 */
final class OneLineHeader {

    private final Labels labels;

    OneLineHeader(Labels labels) {
        this.labels = labels;
    }

    /** The fields behind the marker on a line, in the language that finds most of them; null where there are none. */
    HeaderBlock on(String line) {
        String rest = behindMarker(line);
        Map<Topic, String> best = Map.of();
        for (Map<String, Topic> language :
                rest.isEmpty() ? java.util.List.<Map<String, Topic>>of() : labels.byLanguage()) {
            Map<Topic, String> fields = fields(rest, language);
            if (fields.size() > best.size()) {
                best = fields;
            }
        }
        return Labels.suffice(best.keySet(), best.getOrDefault(Topic.FROM, "")) ? new HeaderBlock(best, 0) : null;
    }

    private static String behindMarker(String line) {
        String text = line.strip();
        int close = text.indexOf("--", Rule.strokes(text));
        return close < 0 ? "" : text.substring(close).replaceFirst("^-+", "").strip();
    }

    private static Map<Topic, String> fields(String text, Map<String, Topic> language) {
        TreeMap<Integer, Found> starts = new TreeMap<>();
        language.forEach((label, topic) -> {
            Found found = find(text, label, topic);
            if (found != null) {
                starts.merge(found.start(), found, (a, b) -> a.end() >= b.end() ? a : b);
            }
        });
        Map<Topic, String> fields = new EnumMap<>(Topic.class);
        if (starts.isEmpty() || starts.firstKey() != 0) {
            return fields;
        }
        for (Found found : starts.values()) {
            Integer next = starts.higherKey(found.start());
            String value = text.substring(found.end(), next == null ? text.length() : Math.max(next, found.end()));
            fields.putIfAbsent(found.topic(), value.strip());
        }
        return fields;
    }

    private record Found(Topic topic, int start, int end) {}

    /** The first place where a label stands with its colon; the subject, which comes last, may lack it. */
    private static Found find(String text, String label, Topic topic) {
        for (int at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
            int end = at + label.length();
            int colon = end < text.length() && isSpace(text.charAt(end)) ? end + 1 : end;
            boolean behindWord = at > 0 && Character.isLowerCase(text.charAt(at - 1));
            if (colon < text.length() && text.charAt(colon) == ':' && !behindWord) {
                return new Found(topic, at, colon + 1);
            }
            if (topic == Topic.SUBJECT && at > 0 && colon > end && label.length() > 3) {
                return new Found(topic, at, end);
            }
        }
        return null;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0';
    }
}

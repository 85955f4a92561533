package countersign.reading.thread;

import countersign.reading.language.Topic;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The header lines that mail programs put above a message that is quoted or passed on.
 *
 * @param fields what they say
 * @param end index of the first line behind them
 */
record HeaderBlock(Map<Topic, String> fields, int end) {

    /** Longest block that is looked for, in lines: long lists of recipients are folded over many. */
    private static final int LONGEST = 40;

    /** The value of a field, or empty. */
    String get(Topic topic) {
        return fields.getOrDefault(topic, "");
    }

    /** The block that begins on a line, or null. */
    static HeaderBlock at(List<Line> lines, int start, Labels labels) {
        Line first = lines.get(start);
        if (labels.on(first.text()) == null) {
            return null;
        }
        Map<Topic, String> fields = new EnumMap<>(Topic.class);
        Topic last = null;
        int end = start;
        int limit = Math.min(lines.size(), start + LONGEST);
        for (int i = start; i < limit && lines.get(i).depth() == first.depth(); i++) {
            String text = lines.get(i).text();
            Labels.Field field = labels.on(text);
            if (field != null) {
                if (fields.containsKey(field.topic()) && field.topic() == Topic.FROM) {
                    break;
                }
                fields.putIfAbsent(field.topic(), field.value());
                last = field.topic();
                end = i + 1;
            } else if (text.isBlank() ? !labelFollows(lines, i, labels) : !continues(lines, i, end, fields, labels)) {
                break;
            } else if (last != null && !text.isBlank()) {
                fields.merge(last, text.strip(), (head, tail) -> head.isEmpty() ? tail : head + " " + tail);
                end = i + 1;
            }
        }
        return Labels.suffice(fields.keySet(), fields.getOrDefault(Topic.FROM, ""))
                ? new HeaderBlock(fields, end)
                : null;
    }

    /** Whether a blank line only spaces out a block: the next line has a label as well. */
    private static boolean labelFollows(List<Line> lines, int blank, Labels labels) {
        int next = blank + 1;
        return next < lines.size()
                && !lines.get(next).isBlank()
                && labels.on(lines.get(next).text()) != null;
    }

    /** Whether a line without a label is the folded rest of the field above it: the block goes on right behind it. */
    private static boolean continues(List<Line> lines, int i, int end, Map<Topic, String> fields, Labels labels) {
        if (i != end || lines.get(i).text().length() > 1_000) {
            return false;
        }
        for (int next = i + 1;
                next < lines.size() && next <= i + 3 && !lines.get(next).isBlank();
                next++) {
            Labels.Field field = labels.on(lines.get(next).text());
            if (field != null) {
                return !fields.containsKey(field.topic());
            }
        }
        return false;
    }
}

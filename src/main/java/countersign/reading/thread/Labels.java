package countersign.reading.thread;

import countersign.reading.language.Language;
import countersign.reading.language.Languages;
import countersign.reading.language.Tokens;
import countersign.reading.language.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The labels of header lines in all languages: From, Von, De, Da, Van … */
final class Labels {

    /** The topics that are labels. */
    static final List<Topic> TOPICS =
            List.of(Topic.FROM, Topic.SENT, Topic.TO, Topic.CC, Topic.SUBJECT, Topic.REPLY_TO);

    /** Longest label that is looked for, in characters. */
    private static final int LONGEST = 24;

    private final Map<String, Topic> topics = new HashMap<>();
    private final List<Map<String, Topic>> byLanguage = new ArrayList<>();

    Labels(Languages languages) {
        for (Language language : languages.all()) {
            Map<String, Topic> own = new HashMap<>();
            for (Topic topic : TOPICS) {
                for (String label : language.phrases(topic)) {
                    topics.putIfAbsent(key(label), topic);
                    own.putIfAbsent(label, topic);
                }
            }
            byLanguage.add(own);
        }
    }

    /** A header line. @param topic what its label means @param value what stands behind it */
    record Field(Topic topic, String label, String value) {}

    /** The header field on a line, however it is emphasised; null where there is none. */
    Field on(String line) {
        int from = 0;
        while (from < line.length()
                && (line.charAt(from) == '*' || line.charAt(from) <= ' ' || line.charAt(from) == '_')) {
            from++;
        }
        int limit = Math.min(line.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            char c = line.charAt(i);
            if (c == ':' || c == '：') {
                String label = line.substring(from, i).replace("*", "").strip();
                Topic topic = topics.get(key(label));
                return topic == null ? null : new Field(topic, label, value(line, i + 1));
            }
            if (!Character.isLetter(c) && " *-/()\u00a0".indexOf(c) < 0) {
                return null;
            }
        }
        return null;
    }

    /** For each language the labels as they are written. */
    List<Map<String, Topic>> byLanguage() {
        return byLanguage;
    }

    private static String value(String line, int from) {
        String value = line.substring(from).strip();
        return (value.startsWith("*") ? value.substring(1) : value).strip();
    }

    private static String key(String label) {
        return Tokens.folded(label.replace("(", "").replace(")", "").strip().toLowerCase(java.util.Locale.ROOT));
    }

    /** Fields without which nobody calls it a header block. */
    static boolean suffice(Set<Topic> topics, String from) {
        boolean two = topics.contains(Topic.FROM)
                && (topics.contains(Topic.SENT) || topics.contains(Topic.SUBJECT) || topics.contains(Topic.TO));
        return two && (topics.size() >= 3 || from.indexOf('@') > 0);
    }
}

package countersign.instruction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The verbs that staff may write, and what may stand behind each. */
public final class Vocabulary {

    /** What may stand behind a verb. */
    public enum Argument {
        /** Nothing. */
        NONE,
        /** Nothing, or the reference of one request. */
        REQUEST,
        /** Nothing, or the reference or name of a case, a request or a contact. */
        REFERENCE,
        /** A reference or nothing, and then any words. */
        WORDS
    }

    private static final int LONGEST_NAME = 5;
    private static final Pattern REQUEST = Pattern.compile("[Cc][0-9]{1,9}-[0-9]{1,9}");

    private final Map<String, Argument> verbs = new HashMap<>();
    private final Map<String, String> synonyms = new HashMap<>();

    /** These verbs, each with what may stand behind it. */
    public Vocabulary(Map<String, Argument> verbs) {
        this.verbs.putAll(verbs);
        for (String yes : new String[] {
            "y", "ok", "okay", "send", "send it", "yes please", "yes, please", "yes send it", "yes, send it",
                    "please send",
            "please send it", "go", "go ahead", "approved", "ja", "oui", "si", "sí", "sì", "sim"
        }) {
            synonyms.put(yes, "yes");
        }
        for (String no :
                new String[] {"n", "drop", "drop it", "cancel", "don't send", "do not send", "nein", "non", "nee"}) {
            synonyms.put(no, "no");
        }
        synonyms.put("chase", "remind");
        synonyms.put("resolve", "resolved");
        synonyms.put("list", "status");
    }

    /** The command in a line, where the whole line is one. */
    Optional<Line.Verb> read(String line) {
        String tidy = trimmed(line).toLowerCase(Locale.ROOT);
        String whole = synonyms.getOrDefault(tidy, tidy);
        if (verbs.containsKey(whole)) {
            return Optional.of(new Line.Verb(line, whole, ""));
        }
        Optional<String> two = verbs.keySet().stream()
                .filter(verb -> verb.indexOf(' ') > 0 && tidy.startsWith(verb + " "))
                .findFirst();
        if (two.isPresent()) {
            String rest = trimmed(line).substring(two.get().length()).strip();
            return Optional.of(new Line.Verb(line, two.get(), rest));
        }
        int space = tidy.indexOf(' ');
        String first = space < 0 ? tidy : tidy.substring(0, space);
        String bare = trimmed(first);
        String verb = synonyms.getOrDefault(bare, bare);
        boolean comma = !bare.equals(first) && verbs.get(verb) != Argument.REQUEST;
        if (comma || space < 0 || !verbs.containsKey(verb)) {
            return Optional.empty();
        }
        String argument = trimmed(line).substring(space + 1).strip();
        return fits(verbs.get(verb), argument) ? Optional.of(new Line.Verb(line, verb, argument)) : Optional.empty();
    }

    private static boolean fits(Argument allowed, String argument) {
        return allowed == Argument.WORDS
                || allowed == Argument.REQUEST && REQUEST.matcher(argument).matches()
                || allowed == Argument.REFERENCE && argument.split("\\s+", LONGEST_NAME + 1).length <= LONGEST_NAME;
    }

    /** The known verb that is nearest to the first word of a line, where one is near. */
    Optional<String> nearest(String line) {
        String first = trimmed(line).toLowerCase(Locale.ROOT);
        int end = first.indexOf(' ') < 0 ? first.length() : first.indexOf(' ');
        return Nearest.to(first.substring(0, end), verbs.keySet());
    }

    private static String trimmed(String line) {
        String text = line.strip();
        while (!text.isEmpty() && ".!,;:".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1);
        }
        return text;
    }
}

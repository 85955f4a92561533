package countersign.reading.language;

import java.util.ArrayList;
import java.util.List;

/** The short hand of language files: {@code (a|b)} for one of several, {@code [a]} and {@code [a|b]} for one or none. */
final class Pattern {

    private static final int MOST = 3_000;

    private Pattern() {}

    /** All phrases that a pattern stands for. @throws IllegalArgumentException where a bracket is not closed */
    static List<String> expanded(String pattern) {
        List<String> done = List.of("");
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            boolean optional = c == '[';
            if (c != '(' && !optional) {
                int next = nextBracket(pattern, at);
                done = joined(done, List.of(pattern.substring(at, next)));
                at = next;
                continue;
            }
            int close = closing(pattern, at);
            List<String> choices = new ArrayList<>();
            if (optional) {
                choices.add("");
            }
            for (String choice : split(pattern.substring(at + 1, close), '|')) {
                choices.addAll(expanded(choice));
            }
            done = joined(done, choices);
            at = close + 1;
        }
        return done.size() == 1 && done.get(0).equals(pattern)
                ? done
                : done.stream().map(Pattern::squeezed).toList();
    }

    /** Without the double spaces that a missing word leaves. */
    private static String squeezed(String phrase) {
        String squeezed = phrase.strip();
        while (squeezed.indexOf("  ") >= 0) {
            squeezed = squeezed.replace("  ", " ");
        }
        return squeezed;
    }

    private static int nextBracket(String pattern, int from) {
        int at = from;
        while (at < pattern.length() && "([".indexOf(pattern.charAt(at)) < 0) {
            if (")]".indexOf(pattern.charAt(at)) >= 0) {
                throw new IllegalArgumentException("a bracket closes that was not opened: " + pattern);
            }
            at++;
        }
        return at;
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            depth += "([".indexOf(pattern.charAt(i)) >= 0 ? 1 : ")]".indexOf(pattern.charAt(i)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a bracket is not closed: " + pattern);
    }

    /** Cuts at a sign, but not inside brackets. */
    static List<String> split(String choices, char at) {
        List<String> found = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < choices.length(); i++) {
            char c = choices.charAt(i);
            depth += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
            if (c == at && depth == 0) {
                found.add(choices.substring(from, i));
                from = i + 1;
            }
        }
        found.add(choices.substring(from));
        return found;
    }

    private static List<String> joined(List<String> heads, List<String> tails) {
        if ((long) heads.size() * tails.size() > MOST) {
            throw new IllegalArgumentException("a pattern for more than " + MOST + " phrases");
        }
        List<String> all = new ArrayList<>(heads.size() * tails.size());
        for (String head : heads) {
            for (String tail : tails) {
                all.add(head + tail);
            }
        }
        return all;
    }
}

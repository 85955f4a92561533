package countersign.reading;

import countersign.reading.Asked.Item;
import countersign.reading.language.Token;
import countersign.reading.language.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By which words each item may be called: those that stand in its line and in no other. */
final class ItemNames {

    private final List<Item> items;
    private final String sent;
    private Map<String, Integer> owners;

    /** The names of items; where their texts are not known, they are looked for in what was sent or is quoted. */
    ItemNames(List<Item> items, String sent) {
        this.items = items;
        this.sent = sent;
    }

    /** The item that is called by a word, or 0. */
    int owner(String word) {
        Integer exact = owners().get(word);
        if (exact != null) {
            return exact;
        }
        boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("n") || word.endsWith("e"));
        Integer single = plural ? owners().get(word.substring(0, word.length() - 1)) : null;
        if (single == null) {
            single = owners().get(word + "s");
        }
        return single == null ? 0 : single;
    }

    /** The item that each word calls, 0 where it stands in several; found when it is first asked for. */
    private Map<String, Integer> owners() {
        if (owners == null) {
            owners = new HashMap<>();
            Map<Integer, String> lines = numbered(sent);
            for (Item item : items) {
                String text = item.text().isEmpty() ? lines.getOrDefault(item.number(), "") : item.text();
                words(text).forEach(word -> owners.merge(word, item.number(), (a, b) -> 0));
            }
        }
        return owners;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (Token token : Tokens.of(text)) {
            if (token.kind() == Token.Kind.WORD && token.plain().length() > 3) {
                words.add(token.plain());
            }
        }
        return words;
    }

    /** The first line of a text that begins with each number. */
    private static Map<Integer, String> numbered(String text) {
        Map<Integer, String> lines = new HashMap<>();
        text.lines().forEach(line -> lines.putIfAbsent(numberOf(line), line));
        return lines;
    }

    /** The number with which a line begins as a list does ({@code 2.}, {@code 2)}, {@code #2}), or 0. */
    static int numberOf(String line) {
        String text = line.strip();
        int at = text.startsWith("#") || text.startsWith("(") ? 1 : 0;
        int from = at;
        while (at < text.length() && at - from < 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean listed = at > from
                && at < text.length()
                && (".):/-".indexOf(text.charAt(at)) >= 0 || from == 1 && text.charAt(at) == ' ');
        boolean decimal = listed && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return listed && !decimal ? Integer.parseInt(text.substring(from, at)) : 0;
    }
}

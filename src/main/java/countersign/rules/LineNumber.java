package countersign.rules;

import java.util.List;
import java.util.Locale;

/** How people name a line of an invoice by its number, in the languages that we read: "line 2", "Position 2". */
final class LineNumber {

    private static final List<String> LINES = List.of(
            "line",
            "item",
            "position",
            "number",
            "no",
            "zeile",
            "posten",
            "pos",
            "nummer",
            "nr",
            "ligne",
            "poste",
            "numéro",
            "línea",
            "partida",
            "número",
            "riga",
            "voce",
            "numero",
            "regel",
            "post",
            "linha",
            "nº",
            "#");

    private LineNumber() {}

    /** Whether a text names that number. */
    static boolean isNamed(int number, String text) {
        String[] words = text.toLowerCase(Locale.ROOT).replace("#", " # ").split("[^\\p{L}\\p{N}#º]+");
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals(Integer.toString(number)) && LINES.contains(words[i - 1])) {
                return true;
            }
        }
        return false;
    }
}

package countersign.reading;

import countersign.reading.sentence.Act;
import countersign.reading.sentence.Clause;
import countersign.reading.sentence.Mark;
import countersign.reading.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Quotes a text as it was written: the whole sentences or clauses in which something is said, never single words. */
final class Verbatim {

    private final String text;
    /** Where each piece begins and ends. */
    private final TreeMap<Integer, Integer> pieces = new TreeMap<>();

    private Verbatim(String text) {
        this.text = text;
    }

    /** Quotes whole sentences. */
    static Verbatim sentences(String text, List<Sentence> sentences) {
        Verbatim verbatim = new Verbatim(text);
        for (Sentence sentence : sentences) {
            List<Mark> marks = new ArrayList<>();
            sentence.clauses().forEach(clause -> marks.addAll(clause.marks()));
            verbatim.add(marks);
        }
        return verbatim;
    }

    /** Quotes whole clauses, the pieces of a sentence between two commas; "1, 2 and 3 are fine" stays in one piece. */
    static Verbatim clauses(String text, List<Sentence> sentences) {
        Verbatim verbatim = new Verbatim(text);
        for (Sentence sentence : sentences) {
            List<Mark> open = new ArrayList<>();
            for (Clause clause : sentence.clauses()) {
                open.addAll(clause.marks());
                if (clause.acts().stream().anyMatch(act -> !act.isStrange())) {
                    verbatim.add(open);
                    open.clear();
                }
            }
            verbatim.add(open);
        }
        return verbatim;
    }

    /** A text of which nothing but the whole is quoted. */
    static Verbatim whole(String text) {
        Verbatim verbatim = new Verbatim(text);
        verbatim.pieces.put(0, text.length());
        return verbatim;
    }

    private void add(List<Mark> marks) {
        if (!marks.isEmpty()) {
            pieces.put(marks.get(0).start(), marks.get(marks.size() - 1).end());
        }
    }

    /** The whole text. */
    String all() {
        return text.strip();
    }

    /** The words that say a thing, and nothing around them. */
    String exact(Act act) {
        return text.substring(act.start(), act.end());
    }

    /** The words in which these things are said; what was said between them is left out with three dots. */
    String of(List<Act> acts) {
        TreeMap<Integer, Integer> spans = new TreeMap<>();
        for (Act act : acts) {
            var piece = pieces.floorEntry(act.start());
            boolean inside = piece != null && act.end() <= piece.getValue();
            spans.merge(inside ? piece.getKey() : act.start(), inside ? piece.getValue() : act.end(), Math::max);
        }
        StringBuilder words = new StringBuilder();
        int end = -1;
        for (var span : spans.entrySet()) {
            boolean follows =
                    end >= 0 && text.substring(end, span.getKey()).codePoints().noneMatch(Character::isLetterOrDigit);
            words.append(end < 0 ? "" : follows ? text.substring(end, span.getKey()) : " … ");
            words.append(text, Math.max(span.getKey(), end), span.getValue());
            end = span.getValue();
        }
        return words.toString().strip();
    }
}

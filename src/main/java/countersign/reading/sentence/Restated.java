package countersign.reading.sentence;

import countersign.reading.language.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What repeats what was asked: "all 12 chairs for the 14th", "the quote for the gutter", "see you on Friday". Where what was
 * asked is known, its words and numbers are compared; where nothing is known of it, such a repetition says nothing new.
 */
final class Restated {

    /** What stands between what was asked and its name. */
    private static final Set<String> OF = Set.of(
            "for", "of", "für", "zum", "zur", "pour", "de", "du", "des", "del", "para", "per", "della", "dei", "voor",
            "van", "do", "da");

    /** Says that something is taken. */
    private static final Set<String> TAKES = Set.of(
            "want",
            "take",
            "taking",
            "nehmen",
            "nehme",
            "wollen",
            "möchten",
            "prenons",
            "prends",
            "voulons",
            "queremos",
            "quiero",
            "prendiamo",
            "prendo",
            "vogliamo",
            "nemen",
            "neem",
            "willen",
            "tar",
            "tager");

    /** Those that say by themselves who takes it. */
    private static final Set<String> OWN =
            Set.of("nehme", "prenons", "prends", "voulons", "queremos", "quiero", "prendiamo", "prendo", "vogliamo");

    /** What is written to sign a paper, behind which the day of signing stands. */
    private static final Set<String> SIGNED = Set.of(
            "read and approved",
            "read and agreed",
            "seen and approved",
            "seen and agreed",
            "gelesen und genehmigt",
            "gelesen und einverstanden",
            "bon pour accord",
            "lu et approuvé",
            "leído y conforme",
            "visto e approvato",
            "letto e approvato",
            "per accettazione",
            "gelezen en goedgekeurd",
            "voor akkoord",
            "lido e aprovado");

    /** What stands before that day. */
    private static final Set<String> DAY = Set.of("on", "am", "den", "le", "el", "il", "lì", "op", "em");

    private static final Pattern YEAR = Pattern.compile("(.*\\D)?20\\d\\d");

    private Restated() {}

    /** The marks with such repetitions taken for neutral words; {@code speaks} tells the words of the reply's language. */
    static List<Mark> known(List<Mark> marks, Context context, Predicate<String> speaks) {
        List<Mark> known = new ArrayList<>(marks);
        for (int i = 0; i + 1 < marks.size(); i++) {
            if (Entrusted.isThing(marks, i) && context.isUnknownThing(speaks)) {
                Entrusted.give(known, i);
            }
        }
        for (int i = 0; i < marks.size(); i++) {
            int end = signed(marks, i);
            for (int k = i + 1; k < end; k++) {
                known.set(k, marks.get(k).isWord() ? marks.get(k).as(Topic.NEUTRAL) : marks.get(k));
            }
        }
        if (!context.isEmpty()) {
            for (int i = 0; i < marks.size(); i++) {
                repeat(known, i, context);
            }
            return known;
        }
        for (int i = 0; i < marks.size() && context.isUnknownThing(speaks); i++) {
            take(known, i);
        }
        for (int i = 0; i < marks.size(); i++) {
            int end = Math.max(whole(marks, i), Math.max(named(marks, i), meeting(marks, i)));
            for (int k = i + 1; k < end; k++) {
                boolean silent = marks.get(k).is(Topic.PLAIN) || marks.get(k).is(Topic.COURTESY);
                known.set(k, silent ? marks.get(k) : marks.get(k).as(Topic.NEUTRAL));
            }
        }
        return known;
    }

    /** "The extra two days": behind an article, words and numbers that were all asked about, the last of them a thing. */
    private static void repeat(List<Mark> marks, int article, Context context) {
        int end = article + 1;
        while (end < marks.size() && isAsked(marks.get(end), context)) {
            end++;
        }
        Mark last = marks.get(end - 1);
        boolean thing = last.is(Topic.NEUTRAL) || last.is(Topic.PERIOD) || last.is(Topic.ASPECT);
        for (int k = article + 1; k < end && thing && marks.get(article).may(Topic.ARTICLE); k++) {
            boolean strange = marks.get(k).is(Topic.WISH)
                    || marks.get(k).is(Topic.PERIOD)
                    || end - article > 2 && marks.get(k).may(Topic.NUMBER);
            marks.set(k, strange ? marks.get(k).as(Topic.NEUTRAL) : marks.get(k));
        }
    }

    private static boolean isAsked(Mark mark, Context context) {
        return mark.isWord()
                && !mark.is(Topic.PLAIN)
                && mark.text().indexOf(' ') < 0
                && (context.speaksOf(mark.text())
                        || mark.kind() == Mark.Kind.NUMBER && mark.is(Topic.NEUTRAL)
                        || mark.may(Topic.NUMBER));
    }

    /** "We take the chairs": what was asked, where nothing else can be meant; papers and money may be wished for besides. */
    private static void take(List<Mark> marks, int at) {
        String verb = marks.get(at).text();
        boolean will = marks.get(at).is(Topic.WANT)
                || marks.get(at).is(Topic.DESIRE)
                || marks.get(at).is(Topic.AGREE);
        boolean self = marks.subList(Math.max(0, at - 3), at + 1).stream().anyMatch(mark -> mark.may(Topic.SELF));
        boolean takes = will
                && (self || OWN.contains(verb))
                && TAKES.contains(verb.substring(verb.lastIndexOf(' ') + 1))
                && Entrusted.isThing(marks, at + 1);
        boolean ends = Entrusted.ends(marks, at + 3) || marks.get(at + 3).is(Topic.NOT);
        if (takes && ends && !marks.get(at).is(Topic.ASK)) {
            marks.set(at, marks.get(at).as(Topic.AGREE));
            marks.set(at + 2, marks.get(at + 2).as(Topic.NEUTRAL));
        }
    }

    /** "All", a number, one noun, and dates behind small words; where it ends, or -1. */
    private static int whole(List<Mark> marks, int at) {
        boolean begins = at + 2 < marks.size()
                && marks.get(at).is(Topic.ALL)
                && marks.get(at + 1).kind() == Mark.Kind.NUMBER
                && marks.get(at + 2).kind() == Mark.Kind.UNKNOWN;
        return begins ? clauseEnd(marks, at + 3, 0) : -1;
    }

    /** "The order for the gutter": what was asked, called by its name. */
    private static int named(List<Mark> marks, int at) {
        boolean begins = at > 0
                && at + 2 < marks.size()
                && marks.get(at - 1).may(Topic.ARTICLE)
                && marks.get(at).is(Topic.NEUTRAL)
                && !marks.get(at).may(Topic.ASPECT)
                && OF.contains(marks.get(at + 1).text());
        return begins ? clauseEnd(marks, at + 1, 2) : -1;
    }

    /** "Read and approved, 12/11/2026": where the day of signing ends, behind a formula that is written to sign; or -1. */
    private static int signed(List<Mark> marks, int at) {
        if (!SIGNED.contains(marks.get(at).text())) {
            return -1;
        }
        int end = at + 1;
        while (end < marks.size() && isOfDay(marks.get(end))) {
            boolean last = end + 1 == marks.size() || !marks.get(end + 1).isWord();
            if (last && YEAR.matcher(marks.get(end).text()).matches()) {
                return end + 1;
            }
            end++;
        }
        return -1;
    }

    private static boolean isOfDay(Mark mark) {
        return mark.kind() == Mark.Kind.COMMA
                || mark.kind() == Mark.Kind.NUMBER
                || mark.is(Topic.MONTH)
                || DAY.contains(mark.text());
    }

    /** "Looking forward to seeing you on the 14th", "see you on Friday". */
    private static int meeting(List<Mark> marks, int at) {
        return marks.get(at).may(Topic.MEETING) ? clauseEnd(marks, at + 1, 0) : -1;
    }

    /** Where a clause ends of small words, days and at most so many unknown words; -1 where it says anything more. */
    private static int clauseEnd(List<Mark> marks, int from, int names) {
        int unknown = 0;
        int at = from;
        while (at < marks.size() && marks.get(at).isWord()) {
            Mark mark = marks.get(at);
            unknown += mark.kind() == Mark.Kind.UNKNOWN ? 1 : 0;
            boolean day = names == 0
                    && (mark.kind() == Mark.Kind.NUMBER
                            || mark.is(Topic.WEEKDAY)
                            || mark.is(Topic.MONTH)
                            || mark.may(Topic.PERIOD)
                            || mark.may(Topic.NUMBER));
            boolean small = mark.is(Topic.PLAIN) || mark.is(Topic.COURTESY);
            if (unknown > names || !day && !small && mark.kind() != Mark.Kind.UNKNOWN) {
                return -1;
            }
            at++;
        }
        return at;
    }
}

package countersign.reading;

import countersign.message.Part;
import countersign.reading.Asked.Item;
import countersign.reading.Asked.Polarity;
import countersign.reading.language.Languages;
import countersign.reading.sentence.Act;
import countersign.reading.sentence.Act.Kind;
import countersign.reading.sentence.Context;
import countersign.reading.sentence.Marker;
import countersign.reading.sentence.Numerals;
import countersign.reading.sentence.Sentence;
import countersign.reading.thread.OwnWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads what a person's own words answer, as a whole and item by item. */
final class AnswerReader {

    /** Longest answer that is typed under a quoted item, in characters; more than that is about everything. */
    private static final int INLINE = 300;

    /** Longest own words that are read for an answer, in characters; who writes more does not answer with a word. */
    private static final int LONGEST = 10_000;

    private static final Set<Kind> CLOUDS = EnumSet.of(
            Kind.CONDITION,
            Kind.HEDGE,
            Kind.WAIT,
            Kind.IRONY,
            Kind.REPORTED,
            Kind.HANDED,
            Kind.MORE,
            Kind.UNKNOWN,
            Kind.NEGATED);
    private static final Set<Kind> WISHES =
            EnumSet.of(Kind.CONDITION, Kind.WISH, Kind.DESIRE, Kind.QUESTION, Kind.FIGURE);

    /** "@Tom can you confirm this?" */
    private static final Pattern CALLED = Pattern.compile("\\s*@\\p{Lu}\\p{Ll}+\\b");

    private final Marker marker;
    private final Numerals numerals;

    AnswerReader(Languages languages) {
        this.marker = new Marker(languages);
        this.numerals = new Numerals(languages);
    }

    /** What is answered, and why. */
    record Answered(Answer answer, List<ItemAnswer> items, String words, List<String> reasons) {}

    /** Reads own words against what was asked; {@code quoted} is what they quote, {@code writer} who wrote them. */
    Answered read(OwnWords own, Asked asked, String quoted, String writer) {
        String text = own.text();
        if (text.length() > LONGEST || text.contains(Part.CUT_OFF)) {
            return new Answered(Answer.UNCLEAR, List.of(), "", List.of("it is too long to be read to its end"));
        }
        String sent = asked.sent() + "\n" + asked.question() + "\n" + quoted;
        StringBuilder known = new StringBuilder(sent);
        asked.items().forEach(item -> known.append('\n').append(item.text()));
        boolean single = asked.items().size() < 2;
        Context context = single ? Context.ofOne(known.toString(), writer) : Context.of(known.toString(), writer);
        return new Reply(own, asked, sent, context).answered();
    }

    /** One reply. */
    private final class Reply {
        private final OwnWords own;
        private final Asked asked;
        private final Context context;
        private final int count;
        private final ItemNames names;
        private final List<String> reasons = new ArrayList<>();

        Reply(OwnWords own, Asked asked, String sent, Context context) {
            this.own = own;
            this.asked = asked;
            this.context = context;
            this.count = asked.items().stream().mapToInt(Item::number).max().orElse(0);
            this.names = new ItemNames(asked.items(), sent);
        }

        Answered answered() {
            Map<Integer, ItemAnswer> inline = inline();
            if (!inline.isEmpty()) {
                return inline(inline);
            }
            String text = own.text();
            List<Sentence> sentences = sentences(text);
            if (count > 0) {
                References references = new References(numerals, names, count, text);
                ItemVerdicts verdicts = ItemVerdicts.of(sentences, references, count);
                if (verdicts.unsure()) {
                    reasons.add("some of the items are agreed to, but nobody can tell which");
                    return new Answered(Answer.UNCLEAR, List.of(), text.strip(), reasons);
                }
                if (verdicts.any()) {
                    return byItem(verdicts, Verbatim.clauses(text, sentences));
                }
            }
            return whole(sentences, text);
        }

        private List<Sentence> sentences(String text) {
            return Sentence.of(marker.marks(text, context));
        }

        private List<Act> acts(String text) {
            List<Act> acts = new ArrayList<>();
            sentences(text).forEach(sentence -> acts.addAll(sentence.acts()));
            return acts;
        }

        /** Answers that were typed right under a quoted item, by its number. */
        private Map<Integer, ItemAnswer> inline() {
            Map<Integer, ItemAnswer> answers = new TreeMap<>();
            int most = count > 0 ? count : own.pieces().size();
            for (OwnWords.Piece piece : own.pieces()) {
                int item = ItemNames.numberOf(piece.above());
                if (item > 0 && item <= most && piece.text().length() <= INLINE) {
                    List<Act> acts = acts(piece.text());
                    acts.removeIf(act -> act.kind() == Kind.THANKS && acts.size() > 1);
                    Verdict verdict = Verdict.of(acts, Polarity.YES, Verbatim.whole(piece.text()));
                    answers.put(
                            item,
                            new ItemAnswer(item, verdict.answer(), piece.text().strip()));
                }
            }
            return answers;
        }

        private Answered inline(Map<Integer, ItemAnswer> inline) {
            reasons.add("answers stand under the quoted items");
            StringBuilder around = new StringBuilder();
            for (OwnWords.Piece piece : own.pieces()) {
                if (inline.values().stream()
                        .noneMatch(answer -> answer.words().equals(piece.text().strip()))) {
                    around.append(piece.text()).append('\n');
                }
            }
            int asks = Math.max(count, inline.size());
            return settled(new ArrayList<>(inline.values()), asks, acts(around.toString()), own.text());
        }

        private Answered byItem(ItemVerdicts verdicts, Verbatim text) {
            List<ItemAnswer> items = new ArrayList<>();
            verdicts.byItem().forEach((item, acts) -> {
                Verdict verdict = Verdict.of(acts, Polarity.YES, text);
                items.add(new ItemAnswer(item, verdict.answer(), verdict.words()));
                reasons.add("item " + item + ": " + verdict.reason());
            });
            return settled(items, count, verdicts.general(), text.all());
        }

        /** The answer as a whole, from the answers to single items and what is said besides. */
        private Answered settled(List<ItemAnswer> items, int asks, List<Act> besides, String text) {
            if (besides.stream().anyMatch(act -> act.kind() == Kind.DISPUTE)) {
                return new Answered(Answer.DISPUTE, List.of(), text.strip(), reasons);
            }
            boolean clouded = besides.stream().anyMatch(act -> CLOUDS.contains(act.kind()));
            boolean wishes = besides.stream().anyMatch(act -> WISHES.contains(act.kind()));
            List<ItemAnswer> settled = clouded || wishes ? doubted(items, wishes) : items;
            long yes =
                    settled.stream().filter(item -> item.answer() == Answer.YES).count();
            long no =
                    settled.stream().filter(item -> item.answer() == Answer.NO).count();
            long some = items.stream()
                    .filter(item -> item.answer() == Answer.YES || item.answer() == Answer.NO)
                    .count();
            Answer answer;
            if (yes == asks) {
                answer = Answer.YES;
            } else if (no == asks) {
                answer = Answer.NO;
            } else if (some > 0) {
                boolean allButDoubt = items.stream()
                                .filter(item -> item.answer() == Answer.YES)
                                .count()
                        == asks;
                answer = allButDoubt ? wishes ? Answer.YES_BUT : Answer.UNCLEAR : Answer.PARTLY;
            } else {
                answer = settled.stream().map(ItemAnswer::answer).distinct().count() == 1
                        ? settled.get(0).answer()
                        : Answer.UNCLEAR;
            }
            reasons.add(yes + " yes and " + no + " no to " + asks + " items");
            return new Answered(answer, settled, text.strip(), reasons);
        }

        private List<ItemAnswer> doubted(List<ItemAnswer> items, boolean wishes) {
            reasons.add("what is said besides makes a yes doubtful");
            Answer doubt = wishes ? Answer.YES_BUT : Answer.UNCLEAR;
            return items.stream()
                    .map(item ->
                            item.answer() == Answer.YES ? new ItemAnswer(item.number(), doubt, item.words()) : item)
                    .toList();
        }

        /** No item is spoken of: what is said goes for all of them. */
        private Answered whole(List<Sentence> sentences, String text) {
            List<Act> acts = Portion.acts(sentences, asked.agreesBy());
            Verdict verdict = Verdict.of(acts, asked.agreesBy(), Verbatim.sentences(text, sentences));
            boolean undecided = verdict.answer() == Answer.UNCLEAR
                    || verdict.answer() == Answer.NO
                    || verdict.answer() == Answer.YES_BUT
                    || verdict.answer() == Answer.QUESTION;
            if (count != 1 && undecided && Mixed.isOne(sentences, count > 1)) {
                reasons.add("yes to some and no to others, which are not called by number");
                return new Answered(Answer.PARTLY, List.of(), text.strip(), reasons);
            }
            boolean open = verdict.answer() == Answer.QUESTION || verdict.answer() == Answer.UNCLEAR;
            if (open && CALLED.matcher(text).lookingAt()) {
                reasons.add("it is meant for somebody else, who is called by name");
                return new Answered(Answer.HANDED_ON, List.of(), verdict.words(), reasons);
            }
            reasons.add(verdict.reason());
            List<ItemAnswer> items = new ArrayList<>();
            if (verdict.answer() == Answer.YES || verdict.answer() == Answer.NO || verdict.answer() == Answer.YES_BUT) {
                asked.items()
                        .forEach(item -> items.add(new ItemAnswer(item.number(), verdict.answer(), verdict.words())));
            }
            return new Answered(verdict.answer(), items, verdict.words(), reasons);
        }
    }
}

package countersign.reading.sentence;

import countersign.reading.language.Language;
import countersign.reading.language.Phrases;
import countersign.reading.language.Tokens;
import countersign.reading.language.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the phrases of one language say. */
final class Lexicon {

    /**
     * All that a sentence can be about. Where a phrase stands in several sections, the first of these counts: what warns
     * comes before what agrees.
     */
    private static final List<Topic> TOPICS = List.of(
            Topic.CORRECTION,
            Topic.DISPUTE,
            Topic.IRONY,
            Topic.WAIT,
            Topic.HANDED,
            Topic.REPORTED,
            Topic.REFUSE,
            Topic.ONCE,
            Topic.TURN,
            Topic.DEAR,
            Topic.IF,
            Topic.HEDGE,
            Topic.YES,
            Topic.NO,
            Topic.NOT,
            Topic.NONE,
            Topic.OKAY,
            Topic.PROBLEM,
            Topic.AGREE,
            Topic.ALONE,
            Topic.BUT,
            Topic.EXCEPT,
            Topic.ONLY,
            Topic.DESIRE,
            Topic.WISH,
            Topic.ASK,
            Topic.RECEIVED,
            Topic.THANKS,
            Topic.ASIDE,
            Topic.GREETING,
            Topic.NEITHER,
            Topic.ALL,
            Topic.BOTH,
            Topic.REST,
            Topic.FIRST,
            Topic.LAST,
            Topic.COURTESY,
            Topic.GOOD,
            Topic.ITEM,
            Topic.WANT,
            Topic.PLAIN,
            Topic.NEUTRAL,
            Topic.DONE,
            Topic.NUMBER,
            Topic.PLEA,
            Topic.PLEASE,
            Topic.BE,
            Topic.ARTICLE,
            Topic.SELF,
            Topic.WITH,
            Topic.DUTY,
            Topic.YOU,
            Topic.PAST,
            Topic.SO,
            Topic.REACH,
            Topic.MEETING,
            Topic.MAY,
            Topic.WORK,
            Topic.CLAIM,
            Topic.PERSON,
            Topic.NAME,
            Topic.ASPECT,
            Topic.PERIOD,
            Topic.LIFE,
            Topic.WEEKDAY,
            Topic.MONTH);

    /** Topics whose words are small words as well. */
    private static final Set<Topic> SMALL = EnumSet.of(
            Topic.BE, Topic.ARTICLE, Topic.PLEASE, Topic.SELF, Topic.WITH, Topic.YOU, Topic.PAST, Topic.SO, Topic.MAY);

    /** Topics whose words are worth mending where they are mistyped. */
    private static final Set<Topic> MENDED = Set.of(
            Topic.YES, Topic.AGREE, Topic.ALONE, Topic.OKAY, Topic.REFUSE, Topic.PROBLEM, Topic.THANKS, Topic.NOT);

    private final Phrases<List<Topic>> phrases = new Phrases<>();
    private final Map<String, List<Parted>> parted = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> toMend;
    private volatile Spelling spelling;

    Lexicon(Language language) {
        Set<String> mended = new HashSet<>();
        Map<List<String>, List<Topic>> topics = new LinkedHashMap<>();
        for (Topic topic : TOPICS) {
            for (String phrase : language.phrases(topic)) {
                int gap = phrase.indexOf('…');
                if (gap >= 0) {
                    List<String> head = words(phrase.substring(0, gap));
                    parted.computeIfAbsent(head.get(0), any -> new ArrayList<>(2))
                            .add(new Parted(head, words(phrase.substring(gap)), topic));
                    words.addAll(words(phrase));
                    continue;
                }
                List<String> own = Tokens.words(phrase);
                topics.computeIfAbsent(own, any -> new ArrayList<>(2)).add(topic);
                for (String word : own) {
                    words.add(Tokens.folded(word));
                    if (MENDED.contains(topic) || word.length() >= 8) {
                        mended.add(Tokens.folded(word));
                    }
                }
            }
        }
        Set<String> self = Set.copyOf(language.phrases(Topic.SELF));
        Set<String> with = Set.copyOf(language.phrases(Topic.WITH));
        topics.forEach((phrase, about) -> {
            if (!about.contains(Topic.SELF) && phrase.stream().anyMatch(self::contains)) {
                about.add(Topic.SELF);
            }
            if (!phrase.isEmpty() && !about.contains(Topic.WITH) && with.contains(phrase.get(phrase.size() - 1))) {
                about.add(Topic.WITH);
            }
            phrases.put(phrase, settled(about));
        });
        toMend = mended;
    }

    private static List<Topic> settled(List<Topic> about) {
        List<Topic> settled = new ArrayList<>(about);
        if (SMALL.contains(about.get(0))) {
            settled.add(0, Topic.PLAIN);
        }
        return List.copyOf(settled);
    }

    /** Whether a language says anything about answers. */
    static boolean hasAnswers(Language language) {
        return !language.phrases(Topic.YES).isEmpty();
    }

    /** The longest phrase that begins here, or null. */
    Phrases.Found<List<Topic>> at(List<String> words, List<String> plain, int from) {
        return phrases.at(words, plain, from);
    }

    /** A phrase whose two halves stand apart: "geben … frei". */
    record Parted(List<String> head, List<String> tail, Topic topic) {}

    /** The phrases in two halves that begin with a word. */
    List<Parted> parted(String plain) {
        return parted.getOrDefault(plain, List.of());
    }

    private static List<String> words(String phrase) {
        return Tokens.words(phrase).stream().map(Tokens::folded).toList();
    }

    /** Whether the first topic is more telling than the second one. */
    static boolean outranks(Topic first, Topic second) {
        return TOPICS.indexOf(first) < TOPICS.indexOf(second);
    }

    /** All words that occur in any phrase. */
    Set<String> words() {
        return words;
    }

    /** Whether a word occurs in any phrase. */
    boolean knows(String plain) {
        return words.contains(plain);
    }

    /** The word that was mistyped, or null. */
    String meant(String plain) {
        Spelling known = spelling;
        if (known == null) {
            known = new Spelling(toMend);
            spelling = known;
        }
        return known.meant(plain);
    }
}

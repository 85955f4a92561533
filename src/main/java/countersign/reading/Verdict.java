package countersign.reading;

import countersign.reading.Asked.Polarity;
import countersign.reading.sentence.Act;
import countersign.reading.sentence.Act.Force;
import countersign.reading.sentence.Act.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the acts of a text come to, when one thing was asked.
 *
 * @param answer what is answered
 * @param words the words it rests on
 * @param reason why, in a few words
 */
record Verdict(Answer answer, String words, String reason) {

    /** Beside one of these a yes is no clean yes, and becomes a counter-offer. */
    private static final Set<Kind> OPENS = EnumSet.of(
            Kind.CONDITION, Kind.WISH, Kind.DESIRE, Kind.QUESTION, Kind.BUT, Kind.ONLY, Kind.EXCEPT, Kind.FIGURE);
    /** Beside one of these nobody knows what a yes is worth. */
    private static final Set<Kind> CLOUDS =
            EnumSet.of(Kind.HEDGE, Kind.WAIT, Kind.REPORTED, Kind.NEGATED, Kind.UNKNOWN, Kind.MORE);

    /** Thanks for having been told something. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)(thank|thx|dank|merci|gracias|grazie|bedankt|obrigad|tack|takk|\\btak\\b).{0,30}(info|reply|answer|response|update"
                    + "|heads.up|letting|telling|antwort|rückmeldung|auskunft|réponse|respuesta|risposta|antwoord|resposta|svar)");

    /** Weighs the acts of a text. */
    static Verdict of(List<Act> said, Polarity agreesBy, Verbatim text) {
        List<Act> acts = Correction.settled(agreesBy == Polarity.NO ? Stance.whereNoAgrees(said) : said);
        if (acts == null) {
            return new Verdict(
                    Answer.UNCLEAR, text.all(), "something is taken back, and nothing clear put in its place");
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        acts.forEach(act -> kinds.add(act.kind()));
        return new Weighing(acts, kinds, text).verdict();
    }

    /** One weighing of acts of these kinds. */
    private record Weighing(List<Act> acts, Set<Kind> kinds, Verbatim text) {

        Verdict verdict() {
            if (has(Kind.DISPUTE)) {
                return on(Answer.DISPUTE, Kind.DISPUTE, "it denies the facts, complains or threatens");
            }
            if (has(Kind.IRONY)) {
                return on(Answer.UNCLEAR, Kind.IRONY, "it may be mockery");
            }
            boolean agrees = has(Kind.AGREE);
            boolean refuses = has(Kind.REFUSE);
            if (agrees && refuses) {
                return both();
            }
            if (refuses) {
                return refusal();
            }
            return agrees ? agreement() : neither();
        }

        /** "Yes, please cancel" refuses; everything else that says yes and no contradicts itself. */
        private Verdict both() {
            Contradiction mixed = new Contradiction(acts, text);
            boolean bareYes =
                    acts.stream().filter(act -> act.kind() == Kind.AGREE).allMatch(Act::isBare);
            boolean firmNo =
                    acts.stream().filter(act -> act.kind() == Kind.REFUSE).noneMatch(Act::isBare) && !mixed.turnsOnly();
            if (mixed.wavesOff()) {
                return agreement();
            }
            if (bareYes && firmNo && !clouded() && !has(Kind.BUT) && !has(Kind.CONDITION)) {
                return on(Answer.NO, Kind.REFUSE, "the yes is one to calling it off");
            }
            if (bareYes && mixed.endsInNo()) {
                return on(Answer.NO, Kind.REFUSE, "the yes is taken back");
            }
            if (has(Kind.QUESTION) || has(Kind.CONDITION) || has(Kind.WISH) && has(Kind.BUT)) {
                return new Verdict(Answer.YES_BUT, text.all(), "yes and no, and something is asked for");
            }
            return turnsToNo()
                    ? on(Answer.NO, Kind.REFUSE, "a kind word, but a refusal")
                    : new Verdict(Answer.UNCLEAR, text.all(), "it says yes and no");
        }

        /** "Sounds good, but we have to decline": the refusal comes last, behind a "but". */
        private boolean turnsToNo() {
            boolean turned = false;
            boolean refused = false;
            for (Act act : acts) {
                turned |= act.kind() == Kind.BUT;
                refused = turned && (refused && act.kind() != Kind.AGREE || act.kind() == Kind.REFUSE && !act.isBare());
            }
            return refused && !clouded();
        }

        /** "It took me a while, but yes, go ahead": the yes comes last, behind a "but". */
        private boolean turnsToYes() {
            int but = 0;
            while (but < acts.size() && acts.get(but).kind() != Kind.BUT) {
                but++;
            }
            List<Act> before = acts.subList(0, but);
            List<Act> behind = acts.subList(Math.min(but + 1, acts.size()), acts.size());
            return before.stream().noneMatch(act -> act.kind() == Kind.AGREE)
                    && behind.stream().anyMatch(act -> act.kind() == Kind.AGREE && act.force() == Force.FIRM)
                    && behind.stream().noneMatch(act -> act.kind() == Kind.BUT)
                    && behind.get(0).kind() == Kind.AGREE;
        }

        private Act but() {
            return acts.stream()
                    .filter(act -> act.kind() == Kind.BUT)
                    .findFirst()
                    .orElse(null);
        }

        private Verdict refusal() {
            boolean strong = acts.stream().anyMatch(act -> act.kind() == Kind.REFUSE && !act.isBare());
            if (has(Kind.HEDGE) || !strong && has(Kind.WAIT)) {
                return on(Answer.UNCLEAR, Kind.REFUSE, "the no is not a firm one");
            }
            if (!strong && (has(Kind.WISH) || has(Kind.DESIRE) || has(Kind.CONDITION) || has(Kind.QUESTION))) {
                return on(Answer.QUESTION, Kind.REFUSE, "a no that asks for something else");
            }
            return on(Answer.NO, Kind.REFUSE, "it refuses");
        }

        private Verdict agreement() {
            if (has(Kind.HANDED)) {
                return on(Answer.HANDED_ON, Kind.HANDED, "somebody else is to decide");
            }
            for (Act act : acts) {
                boolean weak = act.kind() == Kind.BUT || act.kind() == Kind.FIGURE;
                if (OPENS.contains(act.kind()) && !(act.kind() == Kind.BUT && turnsToYes()) && !(weak && doubts())) {
                    return new Verdict(Answer.YES_BUT, text.all(), "a yes with something to it: " + quote(act));
                }
            }
            boolean firm = acts.stream().anyMatch(act -> act.kind() == Kind.AGREE && !act.isBare());
            for (Act act : acts) {
                boolean over = act.kind() == Kind.HEDGE && turnsToYes() && acts.indexOf(act) < acts.indexOf(but());
                if (CLOUDS.contains(act.kind()) && (act.kind() != Kind.MORE || !firm) && !over) {
                    return new Verdict(
                            Answer.UNCLEAR, text.all(), "a yes beside words that make it doubtful: " + quote(act));
                }
            }
            if (has(Kind.MORE)) {
                return on(Answer.YES_BUT, Kind.MORE, "a yes, and something more that nobody understands");
            }
            boolean onlyOkay =
                    acts.stream().filter(act -> act.kind() == Kind.AGREE).allMatch(act -> act.force() == Force.SLIGHT);
            if (onlyOkay
                    && acts.stream().filter(act -> act.kind() == Kind.AGREE).count() > 2) {
                return on(Answer.UNCLEAR, Kind.AGREE, "an ok that is said over and over may be impatience");
            }
            if (onlyOkay && has(Kind.THANKS)) {
                return on(Answer.RECEIVED, Kind.THANKS, "an ok with thanks may only say that the mail arrived");
            }
            boolean onlyBare =
                    acts.stream().filter(act -> act.kind() == Kind.AGREE).allMatch(Act::isBare);
            boolean onlyPraise = acts.stream()
                    .filter(act -> act.kind() == Kind.AGREE)
                    .allMatch(act -> act.isBare() || act.force() == Force.PRAISE);
            boolean noYes = acts.stream()
                    .noneMatch(act ->
                            act.kind() == Kind.AGREE && (act.force() == Force.BARE || act.force() == Force.FIRM));
            if (noYes && TOLD.matcher(text.all()).find()) {
                return on(Answer.RECEIVED, Kind.THANKS, "a kind word and thanks for the answer");
            }
            if (onlyPraise && has(Kind.RECEIVED)) {
                return on(Answer.RECEIVED, Kind.RECEIVED, "it says that the mail arrived");
            }
            if (onlyPraise && has(Kind.TOLD)) {
                return on(Answer.UNCLEAR, Kind.TOLD, "no more than a yes beside something that is told");
            }
            if (onlyPraise && has(Kind.KEPT)) {
                return on(Answer.UNCLEAR, Kind.KEPT, "that it is not refused is no yes yet");
            }
            if (onlyBare && has(Kind.SECONDED)) {
                return on(Answer.UNCLEAR, Kind.SECONDED, "a bare yes, and all that it is said of is a part");
            }
            if (onlyBare && isSaidBehind()) {
                return on(Answer.UNCLEAR, Kind.SAID, "a bare yes beside a statement, which it may be meant for");
            }
            if (onlyBare && has(Kind.DONE)) {
                return on(
                        Answer.UNCLEAR,
                        Kind.DONE,
                        "a bare yes beside something that was done, which it may be meant for");
            }
            return on(Answer.YES, Kind.AGREE, "it agrees, and nothing else is left open");
        }

        private Verdict neither() {
            if (has(Kind.WAIT) && has(Kind.CONDITION) && has(Kind.WISH)) {
                return on(Answer.QUESTION, Kind.WISH, "it asks for something before it answers");
            }
            if (has(Kind.WAIT)) {
                return on(Answer.UNCLEAR, Kind.WAIT, "it puts the answer off");
            }
            if (has(Kind.HANDED)) {
                return on(Answer.HANDED_ON, Kind.HANDED, "somebody else is to decide");
            }
            for (Act act : acts) {
                if (OPENS.contains(act.kind()) && act.kind() != Kind.BUT && act.kind() != Kind.FIGURE) {
                    return new Verdict(Answer.QUESTION, text.all(), "it asks for something: " + quote(act));
                }
            }
            if (has(Kind.NEGATED)
                    && acts.stream().filter(act -> act.kind() == Kind.FIGURE).count() > 1) {
                return on(Answer.QUESTION, Kind.FIGURE, "one number, and not the other");
            }
            if (has(Kind.HEDGE)) {
                return on(Answer.UNCLEAR, Kind.HEDGE, "neither a yes nor a no");
            }
            if (has(Kind.RECEIVED) || has(Kind.DONE)) {
                return on(Answer.RECEIVED, has(Kind.RECEIVED) ? Kind.RECEIVED : Kind.DONE, "received is not agreed");
            }
            if (has(Kind.SECONDED) && has(Kind.FIGURE)) {
                return on(Answer.QUESTION, Kind.FIGURE, "another number, which would be agreed to");
            }
            if (has(Kind.SECONDED)) {
                return on(Answer.UNCLEAR, Kind.SECONDED, "a yes of somebody else, or to the price or the date alone");
            }
            if (has(Kind.THANKS) && acts.stream().noneMatch(Act::isStrange)) {
                return on(Answer.RECEIVED, Kind.THANKS, "thanks are not a yes");
            }
            return new Verdict(Answer.UNCLEAR, text.all(), "nothing in it says yes or no");
        }

        /** Whether a statement stands behind the first yes. */
        private boolean isSaidBehind() {
            boolean agreed = false;
            for (Act act : acts) {
                if (agreed && act.kind() == Kind.SAID) {
                    return true;
                }
                agreed |= act.kind() == Kind.AGREE;
            }
            return false;
        }

        /** "It looks right, but I have not read it all": a doubt, and nothing that is asked for. */
        private boolean doubts() {
            return !turnsToYes()
                    && (has(Kind.HEDGE) || has(Kind.WAIT) || has(Kind.NEGATED) && has(Kind.DONE))
                    && acts.stream()
                            .allMatch(act ->
                                    !OPENS.contains(act.kind()) || act.kind() == Kind.BUT || act.kind() == Kind.FIGURE);
        }

        private boolean clouded() {
            return has(Kind.HEDGE) || has(Kind.WAIT) || has(Kind.REPORTED);
        }

        private boolean has(Kind kind) {
            return kinds.contains(kind);
        }

        private Verdict on(Answer answer, Kind kind, String reason) {
            List<Act> grounds = acts.stream().filter(act -> act.kind() == kind).toList();
            return new Verdict(answer, text.of(grounds), reason);
        }

        private String quote(Act act) {
            return "\"" + text.exact(act) + "\"";
        }
    }
}

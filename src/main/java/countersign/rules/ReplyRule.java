package countersign.rules;

import countersign.casework.Ask;
import countersign.casework.Briefing.Said;
import countersign.casework.Colleague;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Fact;
import countersign.casework.ForContact.AskAgain.Doubt;
import countersign.casework.Item;
import countersign.casework.Level;
import countersign.casework.Outcome;
import countersign.casework.PersonName;
import countersign.casework.Request;
import countersign.casework.RequestKind;
import countersign.casework.Version;
import countersign.message.Address;
import countersign.reading.Answer;
import java.util.List;
import java.util.Optional;

/**
 * What an answer to a letter does. Nothing that is said is dropped; only the own words of the asked person or his delegate,
 * proven well enough, to the version that counts, decide an item.
 */
public final class ReplyRule {

    private static final int LONGEST_WISH = 200;

    private final Files files;
    private final Reply reply;
    private final Contact contact;
    private final Consequences then;

    private ReplyRule(Reply reply, Files files) {
        this.files = files;
        this.reply = reply;
        this.contact = files.contact(reply.letter().contact().orElseThrow());
        this.then = new Consequences(reply, contact, files);
    }

    /** What that reply does. The letter it answers went to a contact. */
    public static Outcome decide(Reply reply, Files files) {
        ReplyRule rule = new ReplyRule(reply, files);
        rule.decide();
        return rule.then.outcome();
    }

    private void decide() {
        List<Standing> standings = answered();
        standings.forEach(then::record);
        boolean own = reply.from().map(contact::decides).orElse(false);
        Optional<Colleague> copied = reply.from().flatMap(contact::colleague);
        Answer answer = reply.reading().answer();
        AfterReceipt afterwards = new AfterReceipt(reply, contact, files, then);
        if (own && answer == Answer.DISPUTE && !afterwards.saysPaid()) {
            dispute(standings);
        } else if (!own && copied.isPresent()) {
            then.report(
                    "note-copy-answered",
                    standings,
                    reply.writer(),
                    copied.get().name());
        } else if (!own) {
            otherAddress(standings);
        } else if (reply.letter().asks().stream().allMatch(ask -> ask.item() == 0)) {
            afterwards.decide(standings);
        } else if (!contact.knows(Address.of(reply.letter().to()))) {
            oldAddress(standings);
        } else {
            answer(standings);
            then.documents(standings);
        }
    }

    /** Whoever reads the mail of an address that is not his any more must not be able to confirm in his name. */
    private void oldAddress(List<Standing> standings) {
        boolean asked = false;
        for (Standing standing : standings) {
            asked |= then.askAgain(standing, Doubt.OLD_ADDRESS);
        }
        then.report("note-old-address", standings, reply.letter().to(), asked ? "asked" : "");
    }

    private List<Standing> answered() {
        return reply.letter().asks().stream()
                .map(Ask::request)
                .distinct()
                .flatMap(ref -> files.standing(ref).stream())
                .toList();
    }

    private void dispute(List<Standing> standings) {
        Said said = new Said(reply.writer(), reply.reading().ownWords(), reply.received());
        then.add(DisputeRule.decide(contact, standings, said, reply.sha256(), "mail" + reply.mail(), files));
    }

    private void otherAddress(List<Standing> standings) {
        boolean asked = false;
        for (Standing standing : standings) {
            asked |= then.askAgain(standing, Doubt.OTHER_ADDRESS);
        }
        then.report("note-other-address", standings, reply.writer(), asked ? "asked" : "");
    }

    private void answer(List<Standing> standings) {
        Weighing weighing = new Weighing(reply, contact, files, then);
        List<Verdict> read = standings.stream()
                .map(standing -> Verdict.of(standing, then.asksOf(standing), reply.reading(), isChoice(standing)))
                .toList();
        List<Standing> proven = read.stream()
                .filter(verdict -> weighing.isProven(verdict, read))
                .map(Verdict::standing)
                .toList();
        List<Verdict> verdicts = read.stream()
                .map(verdict -> proven.contains(verdict.standing()) ? weighing.counted(verdict, read) : verdict)
                .toList();
        for (Verdict verdict : verdicts) {
            if (verdict.superseded()) {
                superseded(verdict);
            } else if (proven.contains(verdict.standing())) {
                decide(verdict);
            } else if (verdict.decides()) {
                prove(verdict);
            } else if (verdict.contradicts()) {
                then.report("note-contradiction", List.of(verdict.standing()), "");
            }
            if (!verdict.superseded()) {
                undecided(verdict);
            }
        }
        List<Verdict> decided = verdicts.stream()
                .filter(v -> proven.contains(v.standing()) && !v.superseded() && v.decides())
                .toList();
        List<Verdict> wishes = verdicts.stream()
                .filter(v ->
                        v.wishes() && (!v.superseded() || v.standing().request().state() == Request.State.OPEN))
                .toList();
        if (!decided.isEmpty()) {
            then.receipt(decided.stream().map(Verdict::standing).toList());
        }
        if (offersOtherwise(wishes, standings)) {
            counterOffer(wishes.get(0));
        } else if (!wishes.isEmpty()) {
            then.report(
                    wishes.stream().anyMatch(Verdict::changes) ? "note-changed" : "note-question",
                    then.current(standings),
                    "");
        } else if (decided.isEmpty() && verdicts.stream().anyMatch(Verdict::saysOtherwise)) {
            then.report("note-wish", then.current(standings), "");
        } else if (!decided.isEmpty()) {
            then.report("note-answered", then.current(standings), "", contact.mayBeWritten() ? "receipt" : "");
        }
    }

    /** The known address is asked, with a token that nobody else has seen; whatever came without one is asked back first. */
    private void prove(Verdict verdict) {
        if (reply.level() == Level.D) {
            then.askOnce(verdict.standing(), Doubt.UNPROVEN, "note-unproven");
        } else {
            then.askOnce(verdict.standing(), Doubt.PROOF, "note-unproved");
        }
    }

    /** One question, answered with a yes to something else: that can be drafted as it is. */
    private static boolean offersOtherwise(List<Verdict> wishes, List<Standing> standings) {
        return standings.size() == 1
                && wishes.size() == 1
                && wishes.get(0).changes()
                && !wishes.get(0).superseded()
                && wishes.get(0).standing().request().state() == Request.State.OPEN
                && wishes.get(0).standing().request().draft().isEmpty();
    }

    /** His wish becomes an item of the next version, in his own words; nothing goes out before staff says yes. */
    private void counterOffer(Verdict verdict) {
        Standing standing = then.current(List.of(verdict.standing())).get(0);
        Request request = standing.request();
        String words = String.join(" ", verdict.words(Answer.YES_BUT).strip().split("\\s+"));
        String wish = words.length() <= LONGEST_WISH ? words : words.substring(0, LONGEST_WISH) + " …";
        Item item = new Item(
                0,
                "With your wish: “" + wish + "”",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Amendment amendment = Amendment.with(request, isChoice(standing), item);
        Version last = request.version();
        Version next = new Version(
                last.number() + 1,
                1,
                last.kind(),
                amendment.items(),
                last.soFar(),
                last.finish(),
                last.why(),
                last.open(),
                last.origin(),
                amendment.carried());
        then.note(
                standing,
                new Fact.Drafted(request.ref().number(), next, request.staff()),
                "a counter-offer, drafted for staff");
        then.counterOffer(standing, next);
    }

    private boolean isChoice(Standing standing) {
        return files.kind(standing.request().version().kind())
                .map(RequestKind::choice)
                .orElse(false);
    }

    private void superseded(Verdict verdict) {
        if (verdict.standing().request().state() == Request.State.OPEN) {
            then.askOnce(verdict.standing(), Doubt.SUPERSEDED, "note-superseded");
        } else if (verdict.speaks()) {
            boolean takenBack = verdict.standing().request().withdrawn().isPresent();
            then.report(takenBack ? "note-taken-back" : "note-superseded", List.of(verdict.standing()), "");
        }
    }

    private void decide(Verdict verdict) {
        Request request = verdict.standing().request();
        int version = request.current();
        String sha256 = reply.letter().sha256();
        if (!verdict.confirmed().isEmpty()) {
            then.note(
                    verdict.standing(),
                    new Fact.Confirmed(
                            request.ref().number(),
                            version,
                            verdict.confirmed(),
                            verdict.words(Answer.YES),
                            reply.level().word(),
                            sha256),
                    then.inWordsOf("agreed"));
        }
        if (!verdict.declined().isEmpty()) {
            then.note(
                    verdict.standing(),
                    new Fact.Declined(
                            request.ref().number(),
                            version,
                            verdict.declined(),
                            verdict.words(Answer.NO),
                            reply.level().word(),
                            sha256),
                    then.inWordsOf("declined"));
        }
        if (verdict.contradicts()) {
            then.report("note-contradiction", List.of(verdict.standing()), "");
        }
    }

    /** What decides nothing: a wish rests the ladder, a doubt is asked back once, and a person takes it from there. */
    private void undecided(Verdict verdict) {
        Request request = verdict.standing().request();
        if (request.state() != Request.State.OPEN) {
            if (verdict.unclear() && !verdict.wishes()) {
                then.report("note-wish", List.of(verdict.standing()), "");
            }
            return;
        }
        if (verdict.wishes()) {
            then.pause(verdict.standing(), "something else was asked or wished for");
        } else if (reply.reading().answer() == Answer.HANDED_ON) {
            then.pause(verdict.standing(), AskAnew.HANDED_ON);
            then.report("note-handed-on", List.of(verdict.standing()), "", addressed());
        } else if (verdict.unclear() && reply.documents().isEmpty()) {
            then.askOnce(verdict.standing(), Doubt.UNCLEAR, "note-unclear");
        }
    }

    /** Who is meant by "Ben decides that", where his answer went to one more person: as staff writes it in a command. */
    private String addressed() {
        Optional<Address> only = reply.others().size() == 1
                ? Optional.of(reply.others().get(0))
                        .filter(other -> !other.name().isEmpty())
                : Optional.empty();
        return only.map(other -> PersonName.written(other.name()).full() + ", " + other.mailbox())
                .orElse("");
    }
}

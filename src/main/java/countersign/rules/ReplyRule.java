package countersign.rules;

import countersign.casework.Ask;
import countersign.casework.Contact;
import countersign.casework.Content.AskAgain.Doubt;
import countersign.casework.Content.Standing;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Request;
import countersign.casework.RequestKind;
import countersign.reading.Answer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an answer to a letter does. Nothing that is said is dropped; only the asked person's own words, proven well
 * enough, to the version that counts, decide an item.
 */
public final class ReplyRule {

    /** A bare yes to "Is there anything you would like to add?" has at most so many words. */
    private static final int BARE = 2;

    private final Files files;
    private final Reply reply;
    private final Letters letters;
    private final Contact contact;
    private final List<Note> notes = new ArrayList<>();
    private final List<Letter> written = new ArrayList<>();
    private final Map<Doubt, List<Standing>> doubted = new EnumMap<>(Doubt.class);

    private ReplyRule(Reply reply, Files files) {
        this.files = files;
        this.reply = reply;
        this.letters = new Letters(files);
        this.contact = files.contact(reply.letter().contact().orElseThrow());
    }

    /** What that reply does. The letter it answers went to a contact. */
    public static Outcome decide(Reply reply, Files files) {
        ReplyRule rule = new ReplyRule(reply, files);
        rule.decide();
        rule.askAgain();
        return new Outcome(rule.notes, rule.written);
    }

    private void decide() {
        List<Standing> standings = answered();
        standings.forEach(this::record);
        boolean own = reply.from().map(contact::has).orElse(false);
        Answer answer = reply.reading().answer();
        if (own && answer == Answer.DISPUTE) {
            dispute(standings);
        } else if (!own) {
            otherAddress(standings);
        } else if (reply.letter().asks().stream().allMatch(ask -> ask.item() == 0)) {
            afterReceipt(standings);
        } else {
            answer(standings);
            documents(standings);
        }
    }

    /** A signed scan or any other file is kept; it decides nothing until staff says so. */
    private void documents(List<Standing> standings) {
        if (reply.documents().isEmpty()) {
            return;
        }
        for (Standing standing : standings) {
            note(
                    standing,
                    new Fact.DocumentSent(
                            standing.request().ref().number(),
                            asksOf(standing).get(0).version(),
                            reply.writer(),
                            reply.documents(),
                            reply.sha256()),
                    "files came with the reply");
        }
        report("note-document", standings, "", String.join(", ", reply.documents()));
    }

    private List<Standing> answered() {
        return reply.letter().asks().stream()
                .map(Ask::request)
                .distinct()
                .flatMap(ref -> files.standing(ref).stream())
                .toList();
    }

    private void record(Standing standing) {
        List<Ask> asks = asksOf(standing);
        note(
                standing,
                new Fact.Replied(
                        standing.request().ref().number(),
                        asks.get(0).version(),
                        reply.letter().number(),
                        reply.writer(),
                        reply.level().name(),
                        reply.reading().answer(),
                        Verdict.itemAnswers(reply.reading(), asks),
                        reply.reading().ownWords(),
                        reply.messageId().map(Object::toString).orElse("")),
                "");
    }

    /** The person on the phone is the way out; all bot mail to him stops at once. */
    private void dispute(List<Standing> standings) {
        notes.add(new Note(
                contact.ref(), reply.writer(), new Fact.MailStopped("dispute"), "a dispute", List.of(reply.sha256())));
        report("note-dispute", standings, "");
    }

    private void otherAddress(List<Standing> standings) {
        boolean asked = false;
        for (Standing standing : standings) {
            asked |= askAgain(standing, Doubt.OTHER_ADDRESS);
        }
        report("note-other-address", standings, reply.writer(), asked ? "asked" : "");
    }

    /**
     * A receipt asks for nothing by number, and a no agrees with its question: that there is nothing to add, thanks, and a
     * bare yes change nothing. Everything else a person reads.
     */
    private void afterReceipt(List<Standing> standings) {
        Answer answer = reply.reading().answer();
        String words = reply.reading().ownWords().strip();
        boolean bareYes =
                answer == Answer.QUESTION && words.indexOf('?') < 0 && words.split("\\s+", BARE + 2).length <= BARE;
        boolean courtesy = words.isEmpty() || answer == Answer.YES || answer == Answer.RECEIVED || bareYes;
        if (!courtesy || !reply.documents().isEmpty()) {
            report("note-wish", standings, "");
        }
    }

    private void answer(List<Standing> standings) {
        boolean proven = reply.level().reaches(files.firm().contactProof());
        List<Verdict> verdicts = standings.stream()
                .map(standing -> Verdict.of(standing, asksOf(standing), reply.reading(), isChoice(standing)))
                .toList();
        for (Verdict verdict : verdicts) {
            if (verdict.superseded()) {
                superseded(verdict);
            } else if (proven) {
                decide(verdict);
            } else if (verdict.decides()) {
                askOnce(verdict, Doubt.UNPROVEN, "note-unproven");
            } else if (verdict.contradicts()) {
                report("note-contradiction", List.of(verdict.standing()), "");
            }
            if (!verdict.superseded()) {
                undecided(verdict);
            }
        }
        List<Verdict> decided = verdicts.stream()
                .filter(v -> proven && !v.superseded() && v.decides())
                .toList();
        List<Verdict> wishes = verdicts.stream()
                .filter(v ->
                        v.wishes() && (!v.superseded() || v.standing().request().state() == Request.State.OPEN))
                .toList();
        if (!decided.isEmpty()) {
            receipt(decided.stream().map(Verdict::standing).toList());
        }
        if (!wishes.isEmpty()) {
            report(
                    wishes.stream().anyMatch(Verdict::changes) ? "note-changed" : "note-question",
                    current(standings),
                    "");
        } else if (!decided.isEmpty()) {
            report("note-answered", current(standings), "", contact.mayBeWritten() ? "receipt" : "");
        }
    }

    private boolean isChoice(Standing standing) {
        return files.kind(standing.request().version().kind())
                .map(RequestKind::choice)
                .orElse(false);
    }

    private void superseded(Verdict verdict) {
        if (verdict.standing().request().state() == Request.State.OPEN) {
            askOnce(verdict, Doubt.SUPERSEDED, "note-superseded");
        } else if (verdict.speaks()) {
            boolean takenBack = verdict.standing().request().withdrawn().isPresent();
            report(takenBack ? "note-taken-back" : "note-superseded", List.of(verdict.standing()), "");
        }
    }

    private void decide(Verdict verdict) {
        Request request = verdict.standing().request();
        int version = request.current();
        String sha256 = reply.letter().sha256();
        if (!verdict.confirmed().isEmpty()) {
            note(
                    verdict.standing(),
                    new Fact.Confirmed(
                            request.ref().number(),
                            version,
                            verdict.confirmed(),
                            verdict.words(Answer.YES),
                            reply.level().name(),
                            sha256),
                    "agreed in the contact's own words");
        }
        if (!verdict.declined().isEmpty()) {
            note(
                    verdict.standing(),
                    new Fact.Declined(
                            request.ref().number(),
                            version,
                            verdict.declined(),
                            verdict.words(Answer.NO),
                            reply.level().name(),
                            sha256),
                    "declined in the contact's own words");
        }
        if (verdict.contradicts()) {
            report("note-contradiction", List.of(verdict.standing()), "");
        }
    }

    /** What decides nothing: a wish rests the ladder, a doubt is asked back once, and a person takes it from there. */
    private void undecided(Verdict verdict) {
        Request request = verdict.standing().request();
        if (request.state() != Request.State.OPEN) {
            if (verdict.wishes() || verdict.unclear()) {
                reportUnlessWish(verdict);
            }
            return;
        }
        if (verdict.wishes()) {
            pause(verdict.standing(), "something else was asked or wished for");
        } else if (reply.reading().answer() == Answer.HANDED_ON) {
            pause(verdict.standing(), "it was handed on");
            report("note-handed-on", List.of(verdict.standing()), "");
        } else if (verdict.unclear() && reply.documents().isEmpty()) {
            askOnce(verdict, Doubt.UNCLEAR, "note-unclear");
        }
    }

    private void reportUnlessWish(Verdict verdict) {
        if (!verdict.wishes()) {
            report("note-wish", List.of(verdict.standing()), "");
        }
    }

    /** Once, kindly; after that staff decides. */
    private void askOnce(Verdict verdict, Doubt doubt, String otherwise) {
        Standing standing = verdict.standing();
        if (!askAgain(standing, doubt)) {
            pause(standing, "asked back once already; staff decides");
            report(otherwise, List.of(standing), "");
        }
    }

    private boolean askAgain(Standing standing, Doubt doubt) {
        Request request = standing.request();
        if (request.state() != Request.State.OPEN || request.chase().askedAgain() || !contact.mayBeWritten()) {
            return false;
        }
        note(
                standing,
                new Fact.AskedAgain(request.ref().number(), request.current(), doubt.word()),
                "the answer does not decide");
        doubted.computeIfAbsent(doubt, any -> new ArrayList<>()).add(standing);
        return true;
    }

    /** What is asked back goes into one letter for each doubt. */
    private void askAgain() {
        doubted.forEach((doubt, standings) -> written.add(letters.askAgain(contact, standings, doubt, reply)));
    }

    private void pause(Standing standing, String why) {
        note(standing, new Fact.Paused(standing.request().ref().number(), why), why);
    }

    private void receipt(List<Standing> standings) {
        if (contact.mayBeWritten()) {
            written.add(letters.receipt(contact, current(standings), reply));
        }
    }

    private void report(String what, List<Standing> standings, String from) {
        report(what, standings, from, "");
    }

    private void report(String what, List<Standing> standings, String from, String detail) {
        String request =
                standings.isEmpty() ? "" : standings.get(0).request().ref().toString();
        written.add(letters.report(
                what,
                contact,
                current(standings),
                reply.reading().ownWords(),
                from,
                detail,
                request + ":" + reply.mail()));
    }

    /** The requests as they stand with everything that was noted so far. */
    private List<Standing> current(List<Standing> standings) {
        Files after = files.after(notes);
        return standings.stream()
                .map(standing -> after.standing(standing.request().ref()).orElseThrow())
                .toList();
    }

    private List<Ask> asksOf(Standing standing) {
        return reply.letter().asks().stream()
                .filter(ask -> ask.request().equals(standing.request().ref()))
                .toList();
    }

    private void note(Standing standing, Fact fact, String why) {
        notes.add(new Note(standing.file().ref(), reply.writer(), fact, why, List.of(reply.sha256())));
    }
}

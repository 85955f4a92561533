package countersign.rules;

import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Request;
import countersign.deadline.BusinessHours;
import countersign.deadline.Ladder;
import countersign.reading.Asked.Polarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happens when a contact is silent: a friendly reminder, in the same thread, for everything of his that is open and
 * has one polarity; at the end of the ladder a note to staff to call him. Silence is never assent.
 */
public final class ReminderRule {

    private static final String BOT = "bot";

    private final Files files;
    private final Contact contact;
    private final Letters letters;
    private final List<Note> notes = new ArrayList<>();
    private final List<Letter> written = new ArrayList<>();

    private ReminderRule(Contact contact, Files files) {
        this.files = files;
        this.contact = contact;
        this.letters = new Letters(files);
    }

    /** What is due for that contact now. His cases lie open. */
    public static Outcome wake(Contact contact, Files files) {
        ReminderRule rule = new ReminderRule(contact, files);
        rule.wake();
        return new Outcome(rule.notes, rule.written)
                .and(PromiseRule.wake(contact, files))
                .and(PaymentRule.wake(contact, files))
                .and(CallRule.wake(contact, files));
    }

    /** Reminders that staff asks for, ladder or not; {@code occasion} names the mail that asked. */
    public static Outcome chase(Contact contact, List<Standing> chased, Files files, String occasion) {
        ReminderRule rule = new ReminderRule(contact, files);
        for (Standing standing : chased) {
            Request request = standing.request();
            if (request.chase().paused().isPresent()) {
                rule.note(standing, new Fact.Resumed(request.ref().number(), "staff asks for a reminder"));
            }
        }
        rule.remind(chased, occasion, false);
        return new Outcome(rule.notes, rule.written);
    }

    private void wake() {
        List<Standing> waiting = files.standings(files.of(contact.ref()), Request.State.OPEN).stream()
                .filter(standing -> standing.request().waits())
                .toList();
        List<Standing> due = waiting.stream()
                .filter(standing -> of(standing).due(files.now()).isPresent())
                .toList();
        List<Standing> calls = due.stream()
                .filter(standing -> step(standing) == Ladder.Step.CALL)
                .toList();
        if (!calls.isEmpty()) {
            call(calls);
        }
        if (due.size() > calls.size()) {
            remind(together(waiting, calls), "rung", true);
        }
    }

    /** What is due, and what would fall due by the end of the next working day: one mail instead of two. */
    private List<Standing> together(List<Standing> waiting, List<Standing> calls) {
        BusinessHours hours = files.firm().hoursOf(contact);
        var soon = hours.closing(hours.after(files.now(), 1));
        return waiting.stream()
                .filter(standing -> !calls.contains(standing) && of(standing).remindsBy(soon))
                .toList();
    }

    private void call(List<Standing> calls) {
        for (Standing standing : calls) {
            note(
                    standing,
                    new Fact.CallAsked(
                            standing.request().ref().number(),
                            of(standing).due(files.now()).orElseThrow()));
        }
        Request first = calls.get(0).request();
        written.add(letters.report("note-call", contact, calls, "", "", "", first.ref() + ":v" + first.current()));
    }

    private void remind(List<Standing> open, String occasion, boolean climbs) {
        List<Standing> ordered = open.stream()
                .sorted(Comparator.comparing(standing -> standing.request().ref()))
                .toList();
        Map<String, List<Standing>> together = new LinkedHashMap<>();
        ordered.forEach(standing -> together.computeIfAbsent(joins(standing), any -> new ArrayList<>())
                .add(standing));
        together.values().forEach(same -> remindOf(same, occasion, climbs));
    }

    private void remindOf(List<Standing> same, String occasion, boolean climbs) {
        int highest = 0;
        for (Standing standing : same) {
            Request request = standing.request();
            int rung = climbs
                    ? of(standing).due(files.now()).orElse(request.chase().rung())
                    : request.chase().rung() - 1;
            highest = Math.max(highest, rung);
            note(standing, new Fact.Reminded(request.ref().number(), request.current(), rung));
        }
        written.add(letters.reminder(contact, same, highest, climbs ? occasion + highest : occasion));
    }

    /** What goes into one letter has the same word here: questions of one polarity; a choice stands alone. */
    private String joins(Standing standing) {
        return files.kind(standing.request().version().kind())
                .map(kind -> kind.choice()
                        ? standing.request().ref().toString()
                        : kind.agreesBy().name())
                .orElse(Polarity.YES.name());
    }

    private Ladder.Step step(Standing standing) {
        Optional<Ladder.Rung> rung = of(standing)
                .due(files.now())
                .flatMap(index -> files.firm().ladder().rung(index));
        return rung.map(Ladder.Rung::step).orElse(Ladder.Step.REMIND);
    }

    private Waiting of(Standing standing) {
        return new Waiting(standing.request(), contact, files.firm());
    }

    private void note(Standing standing, Fact fact) {
        notes.add(new Note(standing.file().ref(), BOT, fact, "", List.of()));
    }
}

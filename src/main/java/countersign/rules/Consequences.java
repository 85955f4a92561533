package countersign.rules;

import countersign.casework.Ask;
import countersign.casework.Colleague;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.casework.ForContact.AskAgain.Doubt;
import countersign.casework.ForStaff;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Request;
import countersign.casework.Version;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a reply leads to, as far as it has been thought through: notes, letters, and what is asked back. */
final class Consequences {

    private final Reply reply;
    private final Contact contact;
    private final Files files;
    private final Letters letters;
    private final List<Note> notes = new ArrayList<>();
    private final List<Letter> written = new ArrayList<>();
    private final Map<Doubt, List<Standing>> doubted = new EnumMap<>(Doubt.class);

    Consequences(Reply reply, Contact contact, Files files) {
        this.reply = reply;
        this.contact = contact;
        this.files = files;
        this.letters = new Letters(files);
    }

    /** All of it. */
    Outcome outcome() {
        askAgain();
        return new Outcome(notes, written);
    }

    /** What was said, whoever said it and whatever it decides. */
    void record(Standing standing) {
        List<Ask> asks = asksOf(standing);
        note(
                standing,
                new Fact.Replied(
                        standing.request().ref().number(),
                        asks.get(0).version(),
                        reply.letter().number(),
                        reply.writer(),
                        reply.level().word(),
                        reply.reading().answer(),
                        Verdict.itemAnswers(reply.reading(), asks),
                        reply.reading().ownWords(),
                        reply.messageId().map(Object::toString).orElse("")),
                reply.proof().why());
    }

    /** Has the contact asked once more, where he was not yet. @return whether he is */
    boolean askAgain(Standing standing, Doubt doubt) {
        Request request = standing.request();
        boolean asked = doubt == Doubt.PROOF
                ? request.chase().askedToProve()
                : request.chase().askedAgain();
        if (request.state() != Request.State.OPEN || asked || !contact.mayBeWritten()) {
            return false;
        }
        note(
                standing,
                new Fact.AskedAgain(request.ref().number(), request.current(), doubt.word()),
                "the answer does not decide");
        doubted.computeIfAbsent(doubt, any -> new ArrayList<>()).add(standing);
        return true;
    }

    /** Asks once, kindly; after that staff decides. */
    void askOnce(Standing standing, Doubt doubt, String otherwise) {
        if (!askAgain(standing, doubt)) {
            pause(standing, "asked back once already; staff decides");
            report(otherwise, List.of(standing), "");
        }
    }

    /** Asks a second person: those delegates, each in a letter of his own, or the contact himself. */
    void secondPerson(Standing standing, List<Colleague> delegates, boolean contactToo) {
        String first = delegate().map(Colleague::name).orElse(contact.courtesyName());
        delegates.forEach(colleague ->
                written.add(letters.secondPerson(new Letter.ToColleague(contact, colleague), standing, first, reply)));
        if (contactToo) {
            written.add(letters.secondPerson(new Letter.ToContact(contact), standing, first, reply));
        }
    }

    /** What is asked back goes into one letter for each doubt. */
    private void askAgain() {
        doubted.forEach(
                (doubt, standings) -> written.add(letters.askAgain(contact, standings, doubt, delegate(), reply)));
    }

    /** Takes over what another rule decided. */
    void add(Outcome outcome) {
        notes.addAll(outcome.notes());
        written.addAll(outcome.letters());
    }

    /** Lets the ladder rest. */
    void pause(Standing standing, String why) {
        note(standing, new Fact.Paused(standing.request().ref().number(), why), why);
    }

    /** Thanks him, where mail may go to him. */
    void receipt(List<Standing> standings) {
        if (contact.mayBeWritten()) {
            written.add(letters.receipt(contact, current(standings), delegate(), reply));
        }
    }

    /** The delegate who wrote it, where it was not the contact himself. */
    Optional<Colleague> delegate() {
        return reply.from().flatMap(contact::colleague).filter(Colleague::decides);
    }

    /** Why an item is decided, with whose words decided it. */
    String inWordsOf(String decided) {
        return delegate()
                .map(by -> decided + " in the words of the delegate " + by.name())
                .orElse(decided + " in the contact's own words");
    }

    /** Tells staff; the letter says so where a delegate wrote. */
    void report(String what, List<Standing> standings, String from) {
        report(what, standings, from, "");
    }

    /** Tells staff, and one thing more. */
    void report(String what, List<Standing> standings, String from, String detail) {
        String request =
                standings.isEmpty() ? "" : standings.get(0).request().ref().toString();
        written.add(letters.report(
                what,
                contact,
                current(standings),
                reply.reading().ownWords(),
                from.isEmpty() ? delegate().map(Colleague::address).orElse("") : from,
                detail,
                request + ":" + reply.mail()));
    }

    /** Tells staff what he wrote about his payments. */
    void aboutPayment(Standing standing, ForStaff.AboutPayment content) {
        Request request = standing.request();
        written.add(new Letter(
                new Letter.ToStaff(letters.signs(request)),
                standing.file().ref(),
                content,
                List.of(new Ask(0, request.ref(), request.current(), 0)),
                List.of(),
                content.template() + ":" + request.ref() + ":" + reply.mail()));
    }

    /** A signed scan or any other file is kept; it decides nothing until staff says so. */
    void documents(List<Standing> standings) {
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

    /** The requests as they stand with everything that was noted so far. */
    List<Standing> current(List<Standing> standings) {
        Files after = files.after(notes);
        return standings.stream()
                .map(standing -> after.standing(standing.request().ref()).orElseThrow())
                .toList();
    }

    /** Shows staff a counter-offer as the next version. */
    void counterOffer(Standing standing, Version next) {
        Standing drafted = current(List.of(standing)).get(0);
        written.add(letters.counterOffer(
                contact, drafted, next, reply.reading().ownWords(), Integer.toString(reply.mail())));
    }

    /** What the answered letter asked about a request. */
    List<Ask> asksOf(Standing standing) {
        return reply.letter().asks().stream()
                .filter(ask -> ask.request().equals(standing.request().ref()))
                .toList();
    }

    /** Notes a fact about a request. */
    void note(Standing standing, Fact fact, String why) {
        note(standing.file().ref(), fact, why);
    }

    /** Notes a fact. */
    void note(Folio folio, Fact fact, String why) {
        notes.add(new Note(folio, reply.writer(), fact, why, List.of(reply.sha256())));
    }
}

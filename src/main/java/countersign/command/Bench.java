package countersign.command;

import countersign.casework.Ask;
import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Content.Standing;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.casework.ForContact.AskAgain.Doubt;
import countersign.casework.ForStaff.Done;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Request;
import countersign.casework.RequestRef;
import countersign.instruction.Line;
import countersign.rules.AskAnew;
import countersign.rules.Files;
import countersign.rules.Letters;
import countersign.rules.StaffMail;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The work bench for one mail of staff: what its lines are about, and what has come of them so far. */
final class Bench {

    private final StaffMail mail;
    private Files files;
    private final List<Note> notes = new ArrayList<>();
    private final List<Letter> written = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();
    private final Set<RequestRef> chased = new HashSet<>();
    private final List<Standing> listed = new ArrayList<>();
    private final Map<ContactRef, Doubt> anew = new LinkedHashMap<>();

    Bench(StaffMail mail, Files files) {
        this.mail = mail;
        this.files = files;
    }

    /** The mail whose lines are run. */
    StaffMail mail() {
        return mail;
    }

    /** The files as they stand with everything that was noted so far. */
    Files files() {
        return files;
    }

    /** The letters that can be written from those files. */
    Letters letters() {
        return new Letters(files);
    }

    /** Notes a fact that staff states. */
    void note(Folio folio, Fact fact) {
        note(folio, fact, "staff's command");
    }

    /** Notes a fact that staff states, and why. */
    void note(Folio folio, Fact fact, String why) {
        add(new Outcome(
                List.of(new Note(folio, mail.staff().address(), fact, why, List.of(mail.sha256()))), List.of()));
    }

    /** What was noted so far. */
    Stream<Note> noted() {
        return notes.stream();
    }

    /** Writes a letter. */
    void write(Letter letter) {
        written.add(letter);
    }

    /** Takes over what a rule decided. */
    void add(Outcome outcome) {
        notes.addAll(outcome.notes());
        written.addAll(outcome.letters());
        files = files.after(outcome.notes());
    }

    /** Whether this is the first time in this mail that somebody is to be reminded of that request. */
    boolean chasesFirst(RequestRef request) {
        return chased.add(request);
    }

    /** What is open with a contact goes out once more when all lines are done: once, however many of them want it. */
    void asksAnew(ContactRef contact, Doubt why) {
        anew.put(contact, why);
    }

    /** Shows requests below the transcript. */
    void list(List<Standing> standings) {
        listed.addAll(standings);
    }

    /** What came of a line. */
    void good(Line line, String result) {
        done.add(new Done(line.written(), true, result));
    }

    /** Why a line cannot be done, and what was expected. With one such line nothing of the mail is done. */
    void bad(Line line, String expected) {
        done.add(new Done(line.written(), false, expected));
    }

    /** Whether a line cannot be done. */
    boolean failed() {
        return done.stream().anyMatch(line -> !line.understood());
    }

    /** What came of each line so far. */
    List<Done> done() {
        return List.copyOf(done);
    }

    /** All of it, or none of it and the reasons; and the transcript in any case. */
    Outcome outcome() {
        return outcome(mail.answered().map(letter -> letter.about()).orElse(Folio.Office.OFFICE));
    }

    /** The same, with a transcript that stands in that folio. */
    Outcome outcome(Folio about) {
        anew.forEach((ref, why) -> add(AskAnew.decide(files.contact(ref), why, files, Integer.toString(mail.mail()))));
        boolean failed = failed();
        if (failed) {
            done.replaceAll(line -> line.understood() ? new Done(line.line(), true, "understood, not done") : line);
        }
        Letter transcript = letters().transcript(mail, about, done, failed ? List.of() : listed);
        return (failed ? Outcome.nothing() : new Outcome(notes, written)).and(Outcome.letters(transcript));
    }

    /** The requests that a line is about: named behind the verb, by the mail that is answered, or by the subject tag. */
    List<Standing> targets(String argument) {
        if (!argument.isEmpty()) {
            return named(argument);
        }
        List<Standing> answered = answered();
        return answered.isEmpty() ? tag(mail.subject()).map(this::named).orElse(List.of()) : answered;
    }

    /** The requests of the mail that is answered. */
    List<Standing> answered() {
        return mail.answered().map(letter -> letter.asks()).orElse(List.of()).stream()
                .map(Ask::request)
                .distinct()
                .flatMap(ref -> files.standing(ref).stream())
                .toList();
    }

    /** The request whose draft the answered mail shows. */
    Optional<Standing> shown() {
        return mail.answered().filter(letter -> Letter.showsDraft(letter.template())).stream()
                .flatMap(letter -> answered().stream())
                .findFirst();
    }

    /** The requests of a case or of a contact by that name, or the one with that reference. */
    List<Standing> named(String name) {
        Optional<RequestRef> request = RequestRef.read(name);
        return request.isPresent() ? files.standing(request.get()).stream().toList() : standings(cases(name));
    }

    /** The cases with that reference or title, or of the contact with that name. */
    List<Case> cases(String name) {
        Optional<CaseRef> ref = CaseRef.read(name);
        if (ref.isPresent()) {
            return files.file(ref.get()).stream().toList();
        }
        List<Case> titled = files.titled(name);
        return titled.isEmpty()
                ? files.named(name).stream()
                        .flatMap(contact -> files.of(contact.ref()).stream())
                        .toList()
                : titled;
    }

    /** The contacts by that name, or of that case; without a name those of the mail that is answered. */
    List<Contact> contacts(String name) {
        List<Contact> named = name.isEmpty() ? List.of() : files.named(name);
        Folio about = mail.answered().map(letter -> letter.about()).orElse(Folio.Office.OFFICE);
        if (!named.isEmpty() || name.isEmpty() && about instanceof ContactRef) {
            return named.isEmpty() ? List.of(files.contact((ContactRef) about)) : named;
        }
        return filesOf(name).stream()
                .flatMap(ref -> files.file(ref).stream())
                .map(Case::contact)
                .distinct()
                .map(files::contact)
                .toList();
    }

    /** The case that a line is about: named behind the verb, by the mail that is answered, or by the subject tag. */
    List<CaseRef> filesOf(String argument) {
        if (!argument.isEmpty()) {
            return reference(argument)
                    .filter(ref -> files.file(ref).isPresent())
                    .map(List::of)
                    .orElseGet(() -> cases(argument).stream().map(Case::ref).toList());
        }
        Folio about = mail.answered().map(letter -> letter.about()).orElse(Folio.Office.OFFICE);
        if (about instanceof CaseRef ref) {
            return List.of(ref);
        }
        return tag(mail.subject()).flatMap(Bench::reference).map(List::of).orElse(List.of());
    }

    /** Every request of those cases. */
    static List<Standing> standings(List<Case> cases) {
        return cases.stream()
                .flatMap(file -> file.requests().stream().map(request -> new Standing(file, request)))
                .toList();
    }

    /** Those that wait for an answer. */
    static List<Standing> open(List<Standing> standings) {
        return standings.stream()
                .filter(standing -> standing.request().state() == Request.State.OPEN)
                .toList();
    }

    /** Their references. */
    static String names(List<Standing> standings) {
        return String.join(
                ", ", standings.stream().map(s -> s.request().ref().toString()).toList());
    }

    /** Contacts, each with his cases, so that staff can tell them apart. */
    String people(List<Contact> contacts) {
        return contacts.stream()
                .map(contact -> contact.details().name() + " ("
                        + files.of(contact.ref()).stream()
                                .map(file -> file.ref().toString())
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining("; "));
    }

    /** The case that a text refers to: {@code C101} or {@code C101-3}. */
    static Optional<CaseRef> reference(String text) {
        return CaseRef.read(text).or(() -> RequestRef.read(text).map(RequestRef::file));
    }

    /** The reference in the subject tag {@code [C101-3]}; it only finds, it proves nothing. */
    static Optional<String> tag(String subject) {
        int open = subject.lastIndexOf('[');
        int close = subject.indexOf(']', Math.max(0, open));
        if (open < 0 || close < 0) {
            return Optional.empty();
        }
        String inside = subject.substring(open + 1, close).strip();
        return reference(inside).isPresent() ? Optional.of(inside) : Optional.empty();
    }
}

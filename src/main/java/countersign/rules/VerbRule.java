package countersign.rules;

import countersign.casework.Ask;
import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Content.Done;
import countersign.casework.Content.Standing;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Request;
import countersign.casework.RequestRef;
import countersign.instruction.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The short commands of staff, each line with what came of it. */
final class VerbRule {

    /** What `help` answers. */
    private static final String HELP = """
            forward a customer's mail with `- item: price, days` on top; `yes`, `no` or edited lines to a preview; \
            `call` with notes; `status`, `remind C101-1`, `withdraw C101-1`, `resolved C101`, `digest`; \
            numbers to a digest""";

    private final StaffMail mail;
    private final Files files;
    private final List<Done> done = new ArrayList<>();
    private final List<Standing> listed = new ArrayList<>();
    private Outcome outcome = Outcome.nothing();

    private VerbRule(StaffMail mail, Files files) {
        this.mail = mail;
        this.files = files;
    }

    static Outcome decide(StaffMail mail, Files files) {
        VerbRule rule = new VerbRule(mail, files);
        mail.instructions().lines().forEach(rule::run);
        boolean failed = rule.done.stream().anyMatch(line -> !line.understood());
        if (failed) {
            rule.outcome = Outcome.nothing();
            rule.done.replaceAll(
                    line -> line.understood() ? new Done(line.line(), true, "understood, not done") : line);
        }
        Folio about = mail.answered().map(letter -> letter.about()).orElse(Folio.Office.OFFICE);
        return rule.outcome.and(Outcome.letters(new Letters(files).transcript(mail, about, rule.done, rule.listed)));
    }

    private void run(Line line) {
        if (line instanceof Line.Numbers numbers) {
            numbers(numbers);
        } else if (line instanceof Line.Verb verb) {
            verb(verb);
        } else {
            bad(line, "it says nothing together with what stands around it");
        }
    }

    private void verb(Line.Verb verb) {
        switch (verb.verb()) {
            case "yes" -> yes(verb);
            case "no", "none" -> good(verb, "nothing is done");
            case "all" -> chase(verb, asked());
            case "remind" -> chase(verb, targets(verb));
            case "withdraw" -> withdraw(verb);
            case "resolved" -> resolved(verb);
            case "status" -> status(verb);
            case "digest" -> digest(verb);
            case "help" -> good(verb, HELP);
            default -> bad(verb, "it opens a request and has to stand alone with its notes");
        }
    }

    /** A note ends with the question whether to remind once more; a yes does that. */
    private void yes(Line.Verb verb) {
        List<Standing> open = open(asked());
        if (open.isEmpty()) {
            good(
                    verb,
                    asked().isEmpty()
                            ? "there is no open question of mine that a yes answers"
                            : "nothing of it is open");
        } else {
            chase(verb, open);
        }
    }

    private void numbers(Line.Numbers line) {
        List<Ask> asks = mail.answered().map(letter -> letter.asks()).orElse(List.of());
        List<Standing> chosen = new ArrayList<>();
        for (int number : line.numbers()) {
            Optional<Standing> standing = asks.stream()
                    .filter(ask -> ask.number() == number && number > 0)
                    .findFirst()
                    .flatMap(ask -> files.standing(ask.request()));
            if (standing.isEmpty()) {
                bad(line, "there is no number " + number + " in the mail that you answer");
                return;
            }
            chosen.add(standing.get());
        }
        chase(line, chosen);
    }

    private void chase(Line line, List<Standing> standings) {
        List<Standing> open = open(standings);
        if (open.isEmpty()) {
            bad(line, "nothing of that is open");
            return;
        }
        Map<ContactRef, List<Standing>> byContact = new LinkedHashMap<>();
        open.forEach(s -> byContact
                .computeIfAbsent(s.file().contact(), c -> new ArrayList<>())
                .add(s));
        List<String> results = new ArrayList<>();
        byContact.forEach((ref, requests) -> {
            Contact contact = files.contact(ref);
            String names = String.join(
                    ", ",
                    requests.stream().map(s -> s.request().ref().toString()).toList());
            if (contact.mayBeWritten()) {
                outcome = outcome.and(ReminderRule.chase(contact, requests, files, "staff" + mail.mail()));
                results.add(names + ": a reminder goes to " + contact.courtesyName() + " now");
            } else {
                results.add(names + ": no mail goes to " + contact.courtesyName() + " ("
                        + contact.mailStopped().orElse("the address came back") + "); the number: "
                        + (contact.details().phone().isEmpty()
                                ? "not known"
                                : contact.details().phone()));
            }
        });
        good(line, String.join("; ", results));
    }

    private void withdraw(Line.Verb verb) {
        int space = verb.argument().indexOf(' ');
        String first = space < 0 ? verb.argument() : verb.argument().substring(0, space);
        boolean named = reference(first).isPresent();
        List<Standing> targets = targets(new Line.Verb(verb.written(), verb.verb(), named ? first : ""));
        List<Standing> standing = targets.stream()
                .filter(s -> s.request().state() == Request.State.OPEN
                        || s.request().draft().isPresent())
                .toList();
        if (standing.size() != 1) {
            bad(verb, standing.isEmpty() ? "nothing of that is open" : "say which: " + names(standing));
            return;
        }
        Request request = standing.get(0).request();
        String why =
                named ? (space < 0 ? "" : verb.argument().substring(space + 1).strip()) : verb.argument();
        note(
                standing.get(0).file().ref(),
                new Fact.Withdrawn(request.ref().number(), why.isEmpty() ? "withdrawn by staff" : why));
        good(verb, request.ref() + " is withdrawn; its reminders end");
    }

    private void resolved(Line.Verb verb) {
        Set<ContactRef> contacts = new LinkedHashSet<>();
        targets(verb).forEach(standing -> contacts.add(standing.file().contact()));
        List<Contact> stopped = contacts.stream()
                .map(files::contact)
                .filter(contact -> !contact.mayBeWritten())
                .toList();
        if (stopped.isEmpty()) {
            bad(verb, contacts.isEmpty() ? "say which case: `resolved C101`" : "no mail was stopped there");
            return;
        }
        for (Contact contact : stopped) {
            note(contact.ref(), new Fact.MailResumed("staff says it is resolved"));
            good(verb, "mail to " + contact.courtesyName() + " goes on");
        }
    }

    private void status(Line.Verb verb) {
        List<Standing> rows = verb.argument().isEmpty() && asked().isEmpty() ? all() : targets(verb);
        if (rows.isEmpty() && !verb.argument().isEmpty()) {
            bad(verb, "nothing is known by that name");
            return;
        }
        listed.addAll(rows);
        good(verb, rows.isEmpty() ? "there is no request yet" : "see below");
    }

    private void digest(Line.Verb verb) {
        outcome = outcome.and(Outcome.letters(
                DigestRule.letter(mail.staff(), DigestRule.content(files, 0), List.of(), "asked" + mail.mail())));
        good(verb, "it comes in a mail of its own");
    }

    /** The requests that a verb is about: named behind it, by the subject tag, or by the mail that is answered. */
    private List<Standing> targets(Line.Verb verb) {
        if (verb.argument().isEmpty()) {
            return asked().isEmpty() ? tag(mail.subject()).map(this::named).orElse(List.of()) : asked();
        }
        return named(verb.argument());
    }

    private List<Standing> named(String name) {
        Optional<RequestRef> request = RequestRef.read(name);
        if (request.isPresent()) {
            return files.standing(request.get()).stream().toList();
        }
        List<Case> cases = CaseRef.read(name)
                .map(ref -> files.file(ref).stream().toList())
                .orElseGet(() -> files.titled(name).isEmpty()
                        ? files.named(name).stream()
                                .flatMap(c -> files.of(c.ref()).stream())
                                .toList()
                        : files.titled(name));
        return standings(cases);
    }

    /** The requests of the mail that is answered. */
    private List<Standing> asked() {
        return mail.answered().map(letter -> letter.asks()).orElse(List.of()).stream()
                .map(Ask::request)
                .distinct()
                .flatMap(ref -> files.standing(ref).stream())
                .toList();
    }

    private List<Standing> all() {
        return standings(files.cases());
    }

    private static List<Standing> standings(List<Case> cases) {
        return cases.stream()
                .flatMap(file -> file.requests().stream().map(request -> new Standing(file, request)))
                .toList();
    }

    private static List<Standing> open(List<Standing> standings) {
        return standings.stream()
                .filter(standing -> standing.request().state() == Request.State.OPEN)
                .toList();
    }

    private static String names(List<Standing> standings) {
        return String.join(
                ", ", standings.stream().map(s -> s.request().ref().toString()).toList());
    }

    private void note(Folio folio, Fact fact) {
        outcome = outcome.and(new Outcome(
                List.of(new Note(folio, mail.staff().address(), fact, "staff's command", List.of(mail.sha256()))),
                List.<Letter>of()));
    }

    private void good(Line line, String result) {
        done.add(new Done(line.written(), true, result));
    }

    private void bad(Line line, String expected) {
        done.add(new Done(line.written(), false, expected));
    }

    /** The case that a text refers to: {@code C101} or {@code C101-3}. */
    static Optional<CaseRef> reference(String text) {
        return CaseRef.read(text).or(() -> RequestRef.read(text).map(RequestRef::file));
    }

    /** The reference in the subject tag {@code [C101-3]}; it only finds, it proves nothing. */
    public static Optional<String> tag(String subject) {
        int open = subject.lastIndexOf('[');
        int close = subject.indexOf(']', Math.max(0, open));
        if (open < 0 || close < 0) {
            return Optional.empty();
        }
        String inside = subject.substring(open + 1, close).strip();
        return reference(inside).isPresent() ? Optional.of(inside) : Optional.empty();
    }
}

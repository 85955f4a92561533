package countersign.command;

import countersign.casework.Ask;
import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.ForStaff.Done;
import countersign.casework.Item;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Request;
import countersign.casework.RequestKind;
import countersign.casework.RequestRef;
import countersign.casework.SentLetter;
import countersign.casework.Version;
import countersign.instruction.Line;
import countersign.message.Address;
import countersign.rules.Amendment;
import countersign.rules.Files;
import countersign.rules.Letters;
import countersign.rules.StaffMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What staff answers to a preview: yes, no, or edited lines, which make another preview. */
final class PreviewRule {

    private PreviewRule() {}

    /** What an answer to a preview does. */
    static Outcome decide(StaffMail mail, Files files) {
        Optional<Standing> found = standing(mail, files);
        if (found.isEmpty()) {
            return CommandRule.decide(mail, files);
        }
        Standing standing = found.get();
        boolean edits = mail.instructions().lines().stream()
                .anyMatch(line -> line instanceof Line.Item || line instanceof Line.Field);
        if (edits) {
            return revise(mail, files);
        }
        Request request = standing.request();
        if (request.draft().isEmpty()) {
            return spent(mail, files, request);
        }
        String verb = mail.instructions().all(Line.Verb.class).stream()
                .map(Line.Verb::verb)
                .findFirst()
                .orElse("");
        if (verb.equals("yes")) {
            boolean shown = mail.answered().get().number() == request.letters().preview();
            return shown && Redraft.isNeedless(request, files)
                    ? send(mail, files, standing, List.of())
                    : Redraft.show(mail, files, standing, stale(mail));
        }
        String behind = mail.instructions().all(Line.Verb.class).stream()
                .map(Line.Verb::argument)
                .findFirst()
                .orElse("");
        boolean itself =
                behind.isEmpty() || behind.equalsIgnoreCase(request.ref().toString());
        if ((verb.equals("no") || verb.equals("withdraw")) && itself) {
            Note note = note(mail, standing, new Fact.DraftDropped(request.ref().number(), "dropped at the preview"));
            return new Outcome(
                    List.of(note),
                    List.of(new Letters(files)
                            .transcript(
                                    mail,
                                    standing.file().ref(),
                                    List.of(new Done(
                                            first(mail),
                                            true,
                                            request.ref() + " is dropped; nothing went to the customer")),
                                    List.of())));
        }
        return CommandRule.decide(mail, files);
    }

    /** A preview that was sent or dropped asks nothing any more; other commands still do what they say. */
    private static Outcome spent(StaffMail mail, Files files, Request request) {
        boolean answers = mail.instructions().all(Line.Verb.class).stream()
                .anyMatch(verb -> verb.verb().equals("yes") || verb.verb().equals("no"));
        if (!answers) {
            return CommandRule.decide(mail, files);
        }
        String state = request.withdrawn().isPresent()
                ? request.ref() + " was dropped before; send the lines once more to draft it anew"
                : request.ref() + " went out before; nothing was sent twice";
        return StaffRule.transcript(mail, request.ref().file(), files, List.of(new Done(first(mail), true, state)));
    }

    /** Whether the mail is an answer about one request that edited lines can be a new version of. */
    static boolean canRevise(StaffMail mail, Files files) {
        return standing(mail, files)
                .filter(standing -> standing.request().state() != Request.State.CONFIRMED)
                .isPresent();
    }

    /** Edited lines: the same version once more while nobody was asked, the next version after that. */
    static Outcome revise(StaffMail mail, Files files) {
        Standing standing = standing(mail, files).orElseThrow();
        Request request = standing.request();
        Version last = request.draft().orElse(request.version());
        Terms terms = Terms.read(mail.instructions(), false, files);
        Optional<Done> otherAddress =
                otherAddress(mail, files.contact(standing.file().contact()));
        if (otherAddress.isPresent()) {
            return StaffRule.transcript(mail, standing.file().ref(), files, List.of(otherAddress.get()));
        }
        List<Note> notes = new ArrayList<>();
        mail.instructions().field(Line.Field.Name.CONTACT).ifPresent(line -> {
            Contact contact = files.contact(standing.file().contact());
            notes.add(new Note(
                    contact.ref(),
                    mail.staff().address(),
                    new Fact.ContactNoted(IntakeReader.details(contact.details(), IntakeReader.contactLine(line))),
                    "",
                    List.of(mail.sha256())));
        });
        Optional<String> title = mail.instructions().field(Line.Field.Name.CASE);
        Standing target =
                title.map(name -> move(mail, files, standing, name, notes)).orElse(standing);
        boolean moved = !target.file().ref().equals(standing.file().ref());
        int number = moved ? target.file().nextRequest() : request.ref().number();
        boolean asked = !moved && last.number() == request.current();
        boolean whole = !asked
                && mail.answered()
                        .filter(letter -> letter.template().equals(Letter.PREVIEW))
                        .isPresent();
        boolean choice = files.kind(last.kind()).map(RequestKind::choice).orElse(false);
        boolean other = terms.soFar().isPresent()
                || terms.finish().isPresent()
                || terms.why().isPresent()
                || !terms.open().isEmpty();
        Amendment amendment;
        if (moved || request.current() == 0) {
            amendment = new Amendment(terms.items().isEmpty() ? last.items() : terms.items(), List.of());
        } else if (terms.items().isEmpty() && !asked) {
            amendment = new Amendment(last.items(), Amendment.carried(request, last.items()));
        } else {
            amendment = Amendment.of(request, choice, terms.items(), whole);
        }
        if (!other && amendment.carried().size() == amendment.items().size()) {
            Done same = new Done(first(mail), false, "nothing changes by it: all of that is confirmed already");
            return StaffRule.transcript(mail, standing.file().ref(), files, List.of(same));
        }
        Version version = new Version(
                moved ? 1 : asked ? last.number() + 1 : last.number(),
                moved || asked ? 1 : last.revision() + 1,
                last.kind(),
                amendment.items(),
                terms.soFar().or(last::soFar),
                terms.finish().or(last::finish),
                terms.why().orElse(last.why()),
                terms.open().isEmpty() ? last.open() : terms.open(),
                last.origin(),
                amendment.carried());
        notes.add(note(
                mail, target, new Fact.Drafted(number, version, mail.staff().address())));
        boolean lists = whole || request.current() == 0;
        List<Done> dropped = (lists ? Amendment.dropped(last.items(), version.items()) : List.<Item>of())
                .stream()
                        .map(item -> new Done(item.text(), true, "no longer in it"))
                        .toList();
        return new Outcome(notes, List.of())
                .and(show(mail, files.after(notes), new RequestRef(target.file().ref(), number), false, dropped));
    }

    /** A request does not wander to another person: the address it goes to is not changed in passing. */
    private static Optional<Done> otherAddress(StaffMail mail, Contact contact) {
        return mail.instructions()
                .field(Line.Field.Name.CONTACT)
                .map(IntakeReader::contactLine)
                .filter(line -> !line.address().isEmpty() && !contact.has(Address.of(line.address())))
                .map(line -> new Done(
                        "Contact: " + line.address(),
                        false,
                        "it is " + contact.courtesyName()
                                + "'s case; drop this preview with `no`, and hand it in anew with that"
                                + " line for somebody else"));
    }

    /** Another title for a case that was only just opened, or another case of the same contact. */
    private static Standing move(StaffMail mail, Files files, Standing standing, String name, List<Note> notes) {
        Case here = standing.file();
        Optional<Case> other = CaseRef.read(name)
                .flatMap(files::file)
                .or(() -> files.titled(name).stream().findFirst())
                .filter(file ->
                        file.contact().equals(here.contact()) && !file.ref().equals(here.ref()));
        if (other.isPresent() && standing.request().current() == 0) {
            notes.add(note(
                    mail,
                    standing,
                    new Fact.Withdrawn(
                            standing.request().ref().number(),
                            "moved to " + other.get().ref())));
            return new Standing(other.get(), standing.request());
        }
        if (other.isEmpty() && CaseRef.read(name).isEmpty() && !name.equals(here.title())) {
            notes.add(new Note(
                    here.ref(), mail.staff().address(), new Fact.CaseTitled(name), "", List.of(mail.sha256())));
        }
        return standing;
    }

    /** Shows staff the letter as it would go out; or sends it at once, where the firm wants it so. */
    static Outcome show(StaffMail mail, Files files, RequestRef ref, boolean opens, List<Done> done) {
        Standing standing = files.standing(ref).orElseThrow();
        Version draft = standing.request().draft().orElseThrow();
        List<Done> shown = new ArrayList<>(done);
        shown.addAll(Objections.in(draft, files.contact(standing.file().contact()), files));
        boolean atOnce = files.firm().sendWithoutPreview()
                && mail.level().reaches(files.firm().staffProof())
                && shown.isEmpty();
        if (atOnce) {
            return send(mail, files, standing, List.of(new Done("", true, "read, drafted as " + ref)));
        }
        Letters letters = new Letters(files);
        Letter question = letters.question(standing, draft);
        return Outcome.letters(letters.preview(mail.staff(), question, standing, opens, shown, mail));
    }

    private static Outcome send(StaffMail mail, Files files, Standing standing, List<Done> before) {
        Request request = standing.request();
        Version version = request.draft().orElseThrow();
        Contact contact = files.contact(standing.file().contact());
        Letters letters = new Letters(files);
        if (!contact.mayBeWritten()) {
            String why = contact.mailStopped()
                    .map(reason -> "mail to " + contact.courtesyName() + " is stopped: " + reason
                            + "; write `resolved` when it is settled")
                    .orElse("the address " + contact.address().mailbox() + " came back as undeliverable");
            return Outcome.letters(letters.transcript(
                    mail, standing.file().ref(), List.of(new Done(first(mail), false, why)), List.of(standing)));
        }
        Note asked = note(mail, standing, new Fact.Asked(request.ref().number(), version.number()));
        List<Done> done = new ArrayList<>(before);
        String what = version.number() == 1 ? request.ref().toString() : request.ref() + " version " + version.number();
        done.add(new Done(first(mail), true, what + " goes to " + contact.courtesyName() + " now"));
        return new Outcome(
                List.of(asked),
                List.of(
                        letters.question(standing, version),
                        letters.transcript(mail, standing.file().ref(), done, List.of())));
    }

    private static Done stale(StaffMail mail) {
        return new Done(first(mail), false, "something happened since that preview; this is how it reads now");
    }

    private static String first(StaffMail mail) {
        List<Line> lines = mail.instructions().lines();
        return lines.isEmpty() ? "" : lines.get(0).written();
    }

    /** The one request that the answered letter speaks of. */
    private static Optional<Standing> standing(StaffMail mail, Files files) {
        List<RequestRef> refs = mail.answered().map(SentLetter::asks).orElse(List.of()).stream()
                .map(Ask::request)
                .distinct()
                .toList();
        boolean digest = mail.answered().map(l -> l.template().equals("digest")).orElse(false);
        return refs.size() == 1 && !digest ? files.standing(refs.get(0)) : Optional.empty();
    }

    private static Note note(StaffMail mail, Standing standing, Fact fact) {
        return new Note(standing.file().ref(), mail.staff().address(), fact, "", List.of(mail.sha256()));
    }
}

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
import countersign.rules.Arrears;
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
        boolean sends = mail.instructions().lines().size() == 1
                && mail.instructions().all(Line.Verb.class).stream()
                        .anyMatch(verb ->
                                verb.verb().equals("yes") && verb.argument().isEmpty());
        boolean stale = standing.request().draft().isPresent()
                && !Dispatch.isReady(standing.request(), mail.answered().map(SentLetter::number), files);
        return sends && stale
                ? Redraft.show(mail, files, standing, new Done(first(mail), false, Redraft.STALE))
                : CommandRule.decide(mail, files);
    }

    /** Whether the mail is an answer about one request that edited lines can be a new version of. */
    static boolean canRevise(StaffMail mail, Files files) {
        return changesSchedule(mail, files)
                || standing(mail, files)
                        .filter(standing -> standing.request().state() != Request.State.CONFIRMED)
                        .isPresent();
    }

    /** Whether it names a payment schedule by its reference: that one is changed, however far it is agreed on. */
    static boolean changesSchedule(StaffMail mail, Files files) {
        return named(mail)
                .flatMap(files::standing)
                .filter(standing -> standing.request().withdrawn().isEmpty())
                .flatMap(standing -> files.kind(standing.request().version().kind()))
                .map(RequestKind::bills)
                .orElse(false);
    }

    /** The request that is named by its own reference, in a line or behind the verb. */
    private static Optional<RequestRef> named(StaffMail mail) {
        return mail.instructions()
                .field(Line.Field.Name.CASE)
                .flatMap(RequestRef::read)
                .or(() -> mail.instructions().all(Line.Verb.class).stream()
                        .limit(1)
                        .flatMap(verb -> RequestRef.read(verb.argument()).stream())
                        .findFirst());
    }

    /** Edited lines: the same version once more while nobody was asked, the next version after that. */
    static Outcome revise(StaffMail mail, Files files) {
        Standing standing = standing(mail, files).orElseThrow();
        Request request = standing.request();
        Version last = request.draft().orElse(request.version());
        Terms terms = Terms.read(mail.instructions(), false, files);
        Optional<Done> otherAddress = otherAddress(
                        mail, files.contact(standing.file().contact()))
                .or(() -> Instalments.misplaced(mail, last.kind(), files));
        if (otherAddress.isPresent()) {
            return StaffRule.refused(mail, standing.file().ref(), files, otherAddress.get());
        }
        List<Note> notes = new ArrayList<>();
        details(mail, files.contact(standing.file().contact())).ifPresent(notes::add);
        Optional<String> title = mail.instructions()
                .field(Line.Field.Name.CASE)
                .filter(name -> RequestRef.read(name).isEmpty());
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
        Instalments lines = Instalments.of(
                last.kind(),
                Optional.of(target.file()),
                amendment.items(),
                terms.total().or(last::soFar),
                files);
        if (lines.fault().isPresent()) {
            return StaffRule.refused(
                    mail, standing.file().ref(), files, lines.fault().get());
        }
        if (!lines.items().equals(amendment.items())) {
            boolean anew = moved || choice;
            amendment = new Amendment(lines.items(), anew ? List.of() : Amendment.carried(request, lines.items()));
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
                lines.total().or(terms::soFar).or(last::soFar),
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

    /** What lines say of the contact himself. */
    private static Optional<Note> details(StaffMail mail, Contact contact) {
        Optional<String> line = mail.instructions().field(Line.Field.Name.CONTACT);
        Optional<String> language = IntakeReader.language(mail.instructions());
        Contact.Details named = line.map(
                        words -> IntakeReader.details(contact.details(), IntakeReader.contactLine(words)))
                .orElse(contact.details());
        Fact fact = new Fact.ContactNoted(language.map(named::in).orElse(named));
        return line.isPresent() || language.isPresent()
                ? Optional.of(new Note(contact.ref(), mail.staff().address(), fact, "", List.of(mail.sha256())))
                : Optional.empty();
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
        Planned.difference(standing.file(), standing.request(), draft)
                .map(open -> new Done(
                        "the plan", true, "its instalments do not come to what is open by now, which is " + open))
                .ifPresent(shown::add);
        shown.addAll(Instalments.remarks(standing.file(), draft, files));
        boolean atOnce = files.firm().sendWithoutPreview()
                && mail.level().reaches(files.firm().staffProof())
                && shown.isEmpty()
                && Arrears.of(files.contact(standing.file().contact()), files).isEmpty();
        if (atOnce) {
            Bench bench = new Bench(mail, files);
            bench.good(new Line.Words("", ""), "read, drafted as " + ref);
            Dispatch.sendUnseen(new Line.Words(first(mail), ""), standing, bench);
            return bench.outcome(standing.file().ref());
        }
        Letters letters = new Letters(files);
        Letter question = letters.question(standing, draft);
        return Outcome.letters(letters.preview(mail.staff(), question, standing, opens, shown, mail));
    }

    private static String first(StaffMail mail) {
        List<Line> lines = mail.instructions().lines();
        return lines.isEmpty() ? "" : lines.get(0).written();
    }

    /** The request that a {@code Case:} line names by its own reference, or the one that the answered letter speaks of. */
    private static Optional<Standing> standing(StaffMail mail, Files files) {
        Optional<RequestRef> named = named(mail);
        if (named.isPresent()) {
            return files.standing(named.get());
        }
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

package countersign.command;

import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.casework.ForStaff;
import countersign.casework.ForStaff.Done;
import countersign.casework.Intake;
import countersign.casework.Intake.Doubt;
import countersign.casework.IntakeRef;
import countersign.casework.Item;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Progress;
import countersign.casework.Request;
import countersign.casework.RequestKind;
import countersign.casework.RequestRef;
import countersign.casework.Version;
import countersign.instruction.Line;
import countersign.instruction.WorkTime;
import countersign.message.Address;
import countersign.rules.CallRule;
import countersign.rules.Files;
import countersign.rules.Letters;
import countersign.rules.StaffMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a mail that staff hands in: a request drafted in a case, and its preview; or a question to staff where
 * something is in doubt. Nothing is guessed, and nothing is promised that staff did not write.
 */
final class IntakeRule {

    /** The kind that a forwarded mail becomes. */
    static final String FORWARDED = "change-order";

    private final StaffMail mail;
    private final Files files;
    private final Intake intake;

    private IntakeRule(StaffMail mail, Intake intake, Files files) {
        this.mail = mail;
        this.files = files;
        this.intake = intake;
    }

    /** A mail handed in for the first time. */
    static Outcome decide(StaffMail mail, Optional<RequestKind> kind, Files files) {
        return new IntakeRule(mail, IntakeReader.read(mail, kind, files), files).decide();
    }

    /** Staff's answer to a question about it. */
    static Outcome more(StaffMail mail, Intake before, Files files) {
        boolean dropped = mail.instructions().all(Line.Verb.class).stream()
                .anyMatch(verb -> verb.verb().equals("no") || verb.verb().equals("withdraw"));
        if (dropped) {
            Note note = new Note(
                    new IntakeRef(before.mail()),
                    mail.staff().address(),
                    new Fact.IntakeDropped(),
                    "staff lets it be",
                    List.of(mail.sha256()));
            Letter answer = new Letters(files)
                    .transcript(
                            mail,
                            new IntakeRef(before.mail()),
                            List.of(new Done("no", true, "left as it is; nothing goes out")),
                            List.of());
            return new Outcome(List.of(note), List.of(answer));
        }
        return new IntakeRule(mail, IntakeReader.merge(before, mail, files), files).decide();
    }

    private Outcome decide() {
        Optional<Done> misplaced = Instalments.misplaced(mail, intake.kind(), files);
        if (misplaced.isPresent()) {
            return StaffRule.refused(mail, Folio.Office.OFFICE, files, misplaced.get());
        }
        Optional<Contact> known = customer();
        if (known.isEmpty() && (intake.customer().isEmpty() || !intake.certain())) {
            return doubt(Doubt.WHO, Optional.empty());
        }
        Optional<CaseRef> ref = caseRef();
        if (ref.isPresent() && files.file(ref.get()).isEmpty()) {
            return StaffRule.transcript(
                    mail,
                    Folio.Office.OFFICE,
                    files,
                    List.of(new Done("Case: " + intake.caseName(), false, "there is no case " + ref.get())));
        }
        Optional<Case> named = namedCase(known);
        boolean theirs = named.isPresent()
                && known.map(contact -> !named.get().contact().equals(contact.ref()))
                        .orElse(true);
        if (theirs && !intake.ownCase()) {
            return doubt(Doubt.WHOSE_CASE, named);
        }
        List<Item> items = intake.items().isEmpty() ? worked(named) : intake.items();
        if (items.isEmpty()) {
            return doubt(Doubt.WHAT, named);
        }
        Optional<Case> file = theirs ? Optional.empty() : named;
        Instalments lines = Instalments.of(intake.kind(), file, items, intake.soFar(), files);
        return lines.fault()
                .map(fault -> StaffRule.refused(mail, Folio.Office.OFFICE, files, fault))
                .orElseGet(() -> file(known, file, lines));
    }

    /** Whom it is about: whom staff names, else who wrote what was forwarded, else whose case it is. */
    private Optional<Contact> customer() {
        Optional<Contact> byAddress = intake.customer().flatMap(address -> files.contact(Address.of(address)));
        if (byAddress.isPresent() && intake.certain()) {
            return byAddress;
        }
        if (intake.customer().isEmpty()) {
            List<Contact> named =
                    intake.details().map(details -> files.named(details.name())).orElse(List.of());
            if (named.size() == 1) {
                return Optional.of(named.get(0));
            }
            return caseByName().map(file -> files.contact(file.contact()));
        }
        return Optional.empty();
    }

    private Optional<Case> caseByName() {
        Optional<CaseRef> ref = caseRef();
        if (ref.isPresent()) {
            return files.file(ref.get());
        }
        List<Case> titled = files.titled(intake.caseName());
        return titled.size() == 1 ? Optional.of(titled.get(0)) : Optional.empty();
    }

    private Optional<CaseRef> caseRef() {
        return CaseRef.read(intake.caseName())
                .or(() -> RequestRef.read(intake.caseName()).map(RequestRef::file));
    }

    /** The case that staff named: the customer's own of that title before anybody else's. */
    private Optional<Case> namedCase(Optional<Contact> customer) {
        List<Case> titled = files.titled(intake.caseName());
        Optional<Case> own = titled.stream()
                .filter(file ->
                        customer.map(c -> c.ref().equals(file.contact())).orElse(false))
                .findFirst();
        return own.or(this::caseByName).or(() -> titled.stream().findFirst());
    }

    private Outcome doubt(Doubt doubt, Optional<Case> named) {
        IntakeRef ref = new IntakeRef(intake.mail());
        Note note = new Note(
                ref,
                mail.staff().address(),
                new Fact.IntakeDoubted(intake, doubt),
                "something is in doubt, and staff is asked",
                List.of(mail.sha256()));
        Letter question = new Letter(
                new Letter.ToStaff(mail.staff()),
                ref,
                new ForStaff.IntakeQuestion(intake, doubt, named, named.map(file -> files.contact(file.contact()))),
                List.of(),
                mail.thread(),
                "doubt:" + mail.mail());
        return new Outcome(List.of(note), List.of(question));
    }

    /** A statement lists the work that was logged in the case, where staff names nothing else. */
    private List<Item> worked(Optional<Case> named) {
        boolean lists = files.kind(intake.kind()).map(RequestKind::fromWork).orElse(false);
        List<Item> items = new ArrayList<>();
        for (Request request : lists ? named.map(Case::requests).orElse(List.of()) : List.<Request>of()) {
            for (Progress.Work work : request.progress().work()) {
                String item =
                        request.version().item(work.item()).map(Item::text).orElse("");
                items.add(new Item(
                        items.size() + 1,
                        item + ": " + work.words() + " (" + WorkTime.written(work.minutes()) + ")",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return items;
    }

    private Outcome file(Optional<Contact> known, Optional<Case> named, Instalments lines) {
        List<Note> notes = new ArrayList<>();
        Contact contact = contact(known, notes);
        boolean opens = named.isEmpty();
        CaseRef ref = named.map(Case::ref).orElse(files.nextCase());
        if (opens) {
            note(notes, ref, new Fact.CaseOpened(title(contact), contact.ref()));
        }
        int number = named.map(Case::nextRequest).orElse(1);
        Version version = new Version(
                1,
                1,
                intake.kind(),
                lines.items(),
                lines.total().or(intake::soFar),
                intake.finish(),
                intake.why(),
                intake.open(),
                intake.origin(),
                List.of());
        note(notes, ref, new Fact.Drafted(number, version, mail.staff().address()));
        note(notes, new IntakeRef(intake.mail()), new Fact.IntakeFiled(ref + "-" + number));
        boolean talked = files.kind(intake.kind()).map(RequestKind::talked).orElse(false);
        if (talked && CallRule.owed(contact).isPresent()) {
            note(notes, contact.ref(), new Fact.CallMade(ref + "-" + number));
        }
        Outcome drafted = new Outcome(notes, List.of());
        return drafted.and(PreviewRule.show(mail, files.after(notes), new RequestRef(ref, number), opens, List.of()));
    }

    private Contact contact(Optional<Contact> known, List<Note> notes) {
        Contact contact = known.orElseGet(() -> Contact.opened(
                files.nextContact(),
                new Contact.Details(
                        intake.customerName().isBlank() ? intake.customer().orElseThrow() : intake.customerName(),
                        "",
                        List.of(intake.customer().orElseThrow()),
                        "",
                        files.firm().hours().zone(),
                        language())));
        Contact.Details stated = intake.details()
                .map(line ->
                        IntakeReader.details(contact.details(), proven() ? line : missing(contact.details(), line)))
                .orElse(contact.details());
        Contact.Details details =
                intake.language().filter(code -> proven()).map(stated::in).orElse(stated);
        if (known.isEmpty() || !details.equals(contact.details())) {
            note(notes, contact.ref(), new Fact.ContactNoted(details));
        }
        return contact;
    }

    /** For somebody new: as staff says; else as he wrote himself, where there are letters in that language. */
    private String language() {
        return intake.language()
                .or(() -> intake.spoken().filter(files.tones()::containsKey))
                .orElse(files.firm().language());
    }

    private boolean proven() {
        return mail.level().reaches(files.firm().staffProof());
    }

    /** Who is not proven to be of the staff may say what is not known yet, and changes nothing that is. */
    private static Intake.ContactLine missing(Contact.Details known, Intake.ContactLine line) {
        return new Intake.ContactLine(
                known.title().isEmpty() ? line.title() : "",
                known.name().indexOf('@') > 0 ? line.name() : "",
                "",
                known.phone().isEmpty() ? line.phone() : "",
                Optional.empty());
    }

    private String title(Contact contact) {
        if (!intake.caseName().isBlank() && caseRef().isEmpty()) {
            return intake.caseName();
        }
        return intake.subject().isBlank() ? "Job for " + contact.details().name() : intake.subject();
    }

    private void note(List<Note> notes, Folio folio, Fact fact) {
        notes.add(new Note(folio, mail.staff().address(), fact, intake.why(), List.of(mail.sha256())));
    }
}

package countersign.command;

import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Folio;
import countersign.casework.Intake;
import countersign.casework.Intake.ContactLine;
import countersign.casework.PersonName;
import countersign.casework.RequestKind;
import countersign.casework.Version;
import countersign.deadline.WrittenZone;
import countersign.instruction.Instructions;
import countersign.instruction.Line;
import countersign.instruction.WrittenLanguage;
import countersign.message.Address;
import countersign.reading.Forwarded;
import countersign.rules.Files;
import countersign.rules.StaffMail;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Collects from staff's mails what an intake has to know. */
final class IntakeReader {

    private static final List<String> TITLES = List.of(
            "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "herr", "frau", "m", "mme", "mlle", "sr", "sra", "sig",
            "dhr", "mevr");
    private static final int LONGEST_TITLE = 70;

    private IntakeReader() {}

    /** What a mail handed in for the first time says. */
    static Intake read(StaffMail mail, Optional<RequestKind> kind, Files files) {
        Terms terms = Terms.read(mail.instructions(), kind.isPresent(), files);
        Optional<Forwarded> forwarded = mail.forwarded();
        Optional<ContactLine> details =
                mail.instructions().field(Line.Field.Name.CONTACT).map(IntakeReader::contactLine);
        Optional<String> author = forwarded
                .map(Forwarded::from)
                .filter(Address::isPlausible)
                .filter(address -> files.firm().staff(Address.of(address)).isEmpty());
        Optional<String> stated = details.map(ContactLine::address).filter(address -> !address.isEmpty());
        Optional<ContactLine> named = details.or(() -> contactOfVerb(mail, files));
        String caseName = caseName(mail, files);
        boolean nobody = named.isEmpty() && caseName.isEmpty() && forwarded.isEmpty();
        return new Intake(
                mail.mail(),
                mail.staff().address(),
                kind.map(RequestKind::word).orElse(IntakeRule.FORWARDED),
                caseName,
                false,
                stated.or(() -> author).or(() -> nobody ? contactOfLetter(mail, files) : Optional.empty()),
                stated.isPresent()
                        ? details.get().name()
                        : forwarded
                                .map(Forwarded::fromName)
                                .map(name -> PersonName.written(name).full())
                                .orElse(""),
                stated.isPresent() || forwarded.map(Forwarded::certain).orElse(true),
                named,
                title(forwarded.map(Forwarded::subject).orElse("")),
                terms.items(),
                terms.total().or(terms::soFar),
                terms.finish(),
                terms.why().orElse(""),
                terms.open(),
                forwarded.map(original -> new Version.Origin(mail.received(), original.body())),
                language(mail.instructions()),
                forwarded.flatMap(Forwarded::language));
    }

    /** What a later mail of staff adds to it. */
    static Intake merge(Intake before, StaffMail mail, Files files) {
        Instructions instructions = mail.instructions();
        Terms terms = Terms.read(instructions, false, files);
        Optional<ContactLine> details =
                instructions.field(Line.Field.Name.CONTACT).map(IntakeReader::contactLine);
        Optional<String> stated = details.map(ContactLine::address).filter(address -> !address.isEmpty());
        boolean yes = instructions.all(Line.Verb.class).stream()
                .anyMatch(verb -> verb.verb().equals("yes"));
        Optional<String> named = instructions.field(Line.Field.Name.CASE);
        return new Intake(
                before.mail(),
                before.staff(),
                before.kind(),
                named.orElse(before.caseName()),
                named.isEmpty() && (yes || before.ownCase()),
                stated.or(before::customer)
                        .filter(address -> stated.isPresent() || details.isEmpty() || before.certain()),
                details.map(ContactLine::name).filter(name -> !name.isEmpty()).orElse(before.customerName()),
                before.certain() || stated.isPresent() || yes,
                details.or(before::details),
                before.subject(),
                terms.items().isEmpty() ? before.items() : terms.items(),
                terms.total().or(terms::soFar).or(before::soFar),
                terms.finish().or(before::finish),
                terms.why().orElse(before.why()),
                terms.open().isEmpty() ? before.open() : terms.open(),
                before.origin(),
                language(instructions).or(before::language),
                before.spoken());
    }

    /** The language that a line names. */
    static Optional<String> language(Instructions instructions) {
        return instructions.field(Line.Field.Name.LANGUAGE).flatMap(WrittenLanguage::read);
    }

    /** The case that is named: in a line, behind the verb, or by the mail that is answered. */
    private static String caseName(StaffMail mail, Files files) {
        Optional<String> line = mail.instructions().field(Line.Field.Name.CASE);
        if (line.isPresent()) {
            return line.get();
        }
        Optional<String> behindVerb = argument(mail)
                .filter(name ->
                        Bench.reference(name).isPresent() || !files.titled(name).isEmpty());
        return behindVerb
                .or(() -> mail.answered()
                        .map(letter -> letter.about())
                        .filter(folio -> folio instanceof countersign.casework.CaseRef)
                        .map(Folio::word))
                .or(() -> Bench.tag(mail.subject()))
                .orElse("");
    }

    /** {@code call Smith}: a name behind the verb is a contact. */
    private static Optional<ContactLine> contactOfVerb(StaffMail mail, Files files) {
        return argument(mail)
                .filter(name -> files.named(name).size() == 1)
                .map(name ->
                        new ContactLine("", files.named(name).get(0).details().name(), "", "", Optional.empty()));
    }

    /** The answered letter may be about a contact and none of his cases. */
    private static Optional<String> contactOfLetter(StaffMail mail, Files files) {
        return mail.answered()
                .map(letter -> letter.about())
                .filter(ContactRef.class::isInstance)
                .map(ref -> files.contact((ContactRef) ref).address().mailbox());
    }

    private static Optional<String> argument(StaffMail mail) {
        return mail.instructions().all(Line.Verb.class).stream()
                .map(Line.Verb::argument)
                .filter(argument -> !argument.isEmpty())
                .findFirst();
    }

    /** {@code Mr. Jim Smith, jim@example.com, 555-0147, Chicago}, in any order behind the name. */
    static ContactLine contactLine(String text) {
        String title = "";
        String name = "";
        String address = "";
        String phone = "";
        Optional<ZoneId> zone = Optional.empty();
        for (String piece : pieces(text)) {
            if (piece.indexOf('@') > 0) {
                address = Address.isPlausible(piece) ? piece : address;
            } else if ((piece.indexOf('/') > 0 || !name.isEmpty())
                    && WrittenZone.read(piece).isPresent()) {
                zone = WrittenZone.read(piece);
            } else if (piece.chars().filter(Character::isDigit).count() >= 4) {
                phone = piece;
            } else if (name.isEmpty()) {
                int space = piece.indexOf(' ');
                String first = space < 0 ? "" : piece.substring(0, space);
                String bare = first.toLowerCase(Locale.ROOT).replace(".", "");
                title = TITLES.contains(bare) ? first : "";
                name = title.isEmpty() ? piece : piece.substring(space + 1).strip();
            } else if (name.indexOf(' ') < 0) {
                name = PersonName.written(name + ", " + piece).full();
            }
        }
        return new ContactLine(title, name, address, phone, zone);
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String piece : text.replace('<', ',').replace('>', ',').split(",")) {
            if (!piece.isBlank()) {
                pieces.add(piece.strip());
            }
        }
        return pieces;
    }

    /** What is known of a contact, with what staff says in one line. */
    static Contact.Details details(Contact.Details known, ContactLine line) {
        return new Contact.Details(
                line.name().isEmpty() ? known.name() : line.name(),
                line.title().isEmpty() ? known.title() : line.title(),
                known.addresses(),
                line.phone().isEmpty() ? known.phone() : line.phone(),
                line.zone().orElse(known.zone()),
                known.language(),
                known.post());
    }

    /** The subject without "Re:" and "Fwd:", short enough for a title. */
    private static String title(String subject) {
        String rest = subject.strip();
        int colon = rest.indexOf(':');
        while (colon > 0 && colon <= 4 && rest.substring(0, colon).chars().allMatch(Character::isLetter)) {
            rest = rest.substring(colon + 1).strip();
            colon = rest.indexOf(':');
        }
        return rest.length() <= LONGEST_TITLE
                ? rest
                : rest.substring(0, LONGEST_TITLE).strip() + "…";
    }
}

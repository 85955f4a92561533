package countersign.command;

import countersign.billing.PostalAddress;
import countersign.casework.Contact.Details;
import countersign.casework.PersonName;
import countersign.deadline.WrittenZone;
import countersign.instruction.WrittenLanguage;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is known of a contact besides his addresses, each under the word that staff writes for it. */
final class Particulars {

    /** The words there are. */
    static final List<String> ALL = List.of("phone", "title", "name", "zone", "language", "post");

    /** Takes a title or a number away. */
    private static final String NONE = "none";

    private static final List<String> SHORT = List.of("mr", "mrs", "ms", "mx", "dr", "prof", "sr", "sra", "sig", "dhr");
    private static final int LEAST_DIGITS = 4;
    private static final int LONGEST = 200;

    private Particulars() {}

    /** One of them as it stands; empty where it is not known. */
    static String of(String what, Details details) {
        return switch (what) {
            case "phone" -> details.phone();
            case "title" -> details.title();
            case "name" -> details.name();
            case "zone" -> details.zone().getId();
            case "post" -> details.post().map(PostalAddress::toString).orElse("");
            default -> WrittenLanguage.name(details.language());
        };
    }

    /** The contact with one of them changed; nothing where the value is none. */
    static Optional<Details> changed(String what, String value, Details known) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (what) {
            case "phone" -> phone(value).map(phone -> with(known, known.name(), known.title(), phone));
            case "title" -> title(value).map(title -> with(known, known.name(), title, known.phone()));
            case "name" -> name(value, known);
            case "zone" -> WrittenZone.read(value).map(zone -> with(known, zone, known.post()));
            case "post" -> post(value).map(post -> with(known, known.zone(), post));
            default -> WrittenLanguage.read(value).map(known::in);
        };
    }

    /** What is expected behind that word. */
    static String expected(String what) {
        return switch (what) {
            case "phone" -> "expected a telephone number such as 555-0147, or `none`";
            case "title" -> "expected a title such as Mr. or Dr., or `none`";
            case "name" -> "expected a full name such as Jim Smith";
            case "post" -> "expected a postal address such as 12 Oak Street, Springfield IL 62704, or `none`";
            case "zone" -> "expected a zone such as America/New_York, or a large city of it";
            default -> WrittenLanguage.EXPECTED;
        };
    }

    private static Details with(Details known, String name, String title, String phone) {
        return new Details(name, title, known.addresses(), phone, known.zone(), known.language(), known.post());
    }

    private static Details with(Details known, ZoneId zone, Optional<PostalAddress> post) {
        return new Details(known.name(), known.title(), known.addresses(), known.phone(), zone, known.language(), post);
    }

    /** Takes it away, or reads it; nothing where it is none. */
    private static Optional<Optional<PostalAddress>> post(String value) {
        return value.equals(NONE)
                ? Optional.of(Optional.empty())
                : PostalAddress.read(value).map(Optional::of);
    }

    private static Optional<String> phone(String value) {
        boolean number = value.chars().filter(Character::isDigit).count() >= LEAST_DIGITS;
        return value.equals(NONE) ? Optional.of("") : number ? Optional.of(value) : Optional.empty();
    }

    /** The full stop at the end of a line is the sentence's; a short title has one of its own. */
    private static Optional<String> title(String value) {
        boolean word = value.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == ' ');
        return value.equals(NONE) ? Optional.of("") : word ? Optional.of(stopped(value)) : Optional.empty();
    }

    private static String stopped(String title) {
        return SHORT.contains(title.toLowerCase(Locale.ROOT)) ? title + "." : title;
    }

    /** A title in front of the name is his title from now on. */
    private static Optional<Details> name(String value, Details known) {
        boolean words = value.chars().noneMatch(c -> Character.isDigit(c) || c == '@');
        return words
                ? Optional.of(IntakeReader.details(
                        known,
                        IntakeReader.contactLine(PersonName.written(value).full())))
                : Optional.empty();
    }
}

package countersign.reading.thread;

import countersign.reading.language.Languages;
import countersign.reading.language.Phrases;
import countersign.reading.language.Tokens;
import countersign.reading.language.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the lines of a signature, names, offices and numbers to be reached under, from lines that say something. */
final class ContactLines {

    /** What stands in front of numbers that are no quantities, prices or dates. */
    private static final Set<String> LABELS = Set.of(
            "tel",
            "telefon",
            "telephone",
            "téléphone",
            "teléfono",
            "telefono",
            "telefoon",
            "telefone",
            "phone",
            "fax",
            "mobile",
            "mobil",
            "mob",
            "cell",
            "handy",
            "portable",
            "móvil",
            "cellulare",
            "telemóvel",
            "whatsapp",
            "vat",
            "ust",
            "ustid",
            "uid",
            "steuer",
            "tva",
            "siret",
            "siren",
            "rcs",
            "nif",
            "cif",
            "iva",
            "piva",
            "kvk",
            "btw",
            "hrb",
            "iban",
            "bic",
            "reg",
            "registration",
            "company",
            "ext",
            "durchwahl",
            "po",
            "box",
            "m",
            "t",
            "f",
            "p",
            "d",
            "o",
            "w");

    /** Topics that no signature speaks of. */
    private static final List<Topic> SAYING = List.of(
            Topic.PLEASE,
            Topic.PLEA,
            Topic.IF,
            Topic.BUT,
            Topic.DESIRE,
            Topic.WISH,
            Topic.CORRECTION,
            Topic.HEDGE,
            Topic.WAIT);

    private final Phrases<Topic> saying = new Phrases<>();

    ContactLines(Languages languages) {
        for (Topic topic : SAYING) {
            saying.add(languages.phrases(topic), topic);
        }
    }

    /** Whether a line asks, wishes or makes conditions; a single word may as well be part of a title. */
    boolean saysSomething(String line) {
        List<String> words = Tokens.words(line).stream().map(Tokens::folded).toList();
        for (int i = 0; i < words.size(); i++) {
            Phrases.Found<Topic> found = saying.at(words, i);
            boolean telling = found != null
                    && (found.length() > 1
                            || found.value() == Topic.PLEASE
                            || found.value() == Topic.BUT
                            || found.value() == Topic.IF && i == 0);
            if (telling) {
                return true;
            }
        }
        return false;
    }

    /** A line of a signature: nothing, a contact, or words of which most are names. */
    boolean isSigning(String line) {
        int capitals = 0;
        int words = 0;
        for (String word : line.strip().split("[^\\p{L}]+")) {
            words += word.length() > 2 ? 1 : 0;
            capitals += word.length() > 2 && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
        }
        return line.isBlank() || isContact(line.strip()) || 2 * capitals > words;
    }

    /** A link, an address, a telephone number; not a date or a price. */
    boolean isContact(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        boolean link = lower.startsWith("www.") || lower.startsWith("http") || lower.startsWith("mailto");
        boolean mail = lower.indexOf('@') > 0 && lower.indexOf(' ') < 0;
        if (link || mail) {
            return true;
        }
        int digits = (int) line.chars().filter(Character::isDigit).count();
        boolean short60 = line.length() - digits <= 60;
        return short60 && !saysSomething(line) && (digits >= 3 && isLabelled(lower) || hasNumber(line));
    }

    private static boolean isLabelled(String lower) {
        return Tokens.words(lower).stream().anyMatch(LABELS::contains);
    }

    /** Whether so many digits stand together as in a telephone number, and not as in a date. */
    private static boolean hasNumber(String line) {
        int digits = 0;
        int strokes = 0;
        int gaps = 0;
        boolean dialled = false;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : 'x';
            if (Character.isDigit(c)) {
                dialled |= digits == 0 && c == '0';
                digits++;
            } else if (".-/".indexOf(c) >= 0 && digits > 0) {
                strokes++;
            } else if (" ()+".indexOf(c) >= 0) {
                dialled |= c != ' ' && digits == 0;
                gaps += digits > 0 ? 1 : 0;
            } else {
                boolean date = digits <= 8 && strokes == 2;
                if (digits >= 6 && !date && (dialled || gaps + strokes > 0)) {
                    return true;
                }
                digits = 0;
                strokes = 0;
                gaps = 0;
                dialled = false;
            }
        }
        return false;
    }

    /** A house number and a street. */
    boolean isAddress(String line) {
        return line.length() <= 60 && Character.isDigit(line.charAt(0)) && isSigning(line) && !saysSomething(line);
    }

    /** A few capitalised words without the end of a sentence: a name, an office, a firm. */
    boolean isName(String line) {
        List<String> words = List.of(line.split("[ ,]+"));
        if (line.length() <= 80 && (line.indexOf('|') > 0 || line.indexOf('•') > 0 || line.indexOf('·') > 0)) {
            return true;
        }
        return line.length() <= 50
                && words.size() <= 6
                && ".?!:".indexOf(line.charAt(line.length() - 1)) < 0
                && Character.isUpperCase(line.codePointAt(line.length() > 1 && line.charAt(0) == '*' ? 1 : 0))
                && !saysSomething(line);
    }
}

package countersign.rules;

import countersign.casework.Contact;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names as banks write them: in capitals, without accents, umlauts as {@code UE} or as {@code U}. */
final class BankNames {

    /** What stands last in the names of firms: it tells nobody from anybody. */
    private static final Set<String> FORMS = Set.of(
            "inc", "llc", "llp", "ltd", "limited", "plc", "co", "corp", "company", "gmbh", "ug", "ag", "kg", "ohg",
            "ek", "eg", "mbh", "sa", "sas", "sarl", "sl", "srl", "spa", "bv", "nv", "lda");

    private BankNames() {}

    /** Whether that person, or firm, is whom a bank calls the payer: by the last name, or by all of it. */
    static boolean isCalled(String payer, Contact contact) {
        return isIn(payer, contact.details().name()) || !isForm(contact.lastName()) && isIn(payer, contact.lastName());
    }

    static boolean isForm(String name) {
        return FORMS.contains(plain(name));
    }

    /** Whether that name stands in what a bank calls the payer, word for word. */
    static boolean isIn(String payer, String name) {
        String where = " " + plain(payer) + " ";
        return !plain(name).isEmpty()
                && (where.contains(" " + plain(name) + " ") || where.contains(" " + plain(spelledOut(name)) + " "));
    }

    private static String spelledOut(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ø", "oe")
                .replace("å", "aa");
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss").replaceAll("['’]", "");
        return Normalizer.normalize(lower, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}0-9]+", " ")
                .strip();
    }
}

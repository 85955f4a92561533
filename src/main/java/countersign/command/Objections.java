package countersign.command;

import countersign.casework.Contact;
import countersign.casework.ForStaff.Done;
import countersign.casework.Item;
import countersign.casework.Version;
import countersign.rules.Files;
import java.util.ArrayList;
import java.util.List;

/** What in staff's own words to a contact may sound better, each with the line and a better wording. */
final class Objections {

    private Objections() {}

    /** In a text. */
    static List<Done> in(String words, Contact contact, Files files) {
        String[] lines = words.split("\n", -1);
        return files.tone(contact).check(words).stream()
                .map(harsh -> new Done(
                        lines[harsh.line() - 1].strip(),
                        true,
                        "“" + harsh.found() + "” may sound better: " + harsh.better()))
                .toList();
    }

    /** In the items of a version, and in what it leaves open. */
    static List<Done> in(Version version, Contact contact, Files files) {
        List<String> texts =
                new ArrayList<>(version.items().stream().map(Item::text).toList());
        texts.addAll(version.open());
        List<Done> all = new ArrayList<>(in(String.join("\n", texts), contact, files));
        version.items().stream()
                .filter(item -> item.price().isEmpty() && seemsPriced(item.text()))
                .forEach(item -> all.add(new Done(
                        item.text(), true, "I understood no price in it; I read “- Fence: $500, 2 days” for example")));
        return all;
    }

    /** Whether somebody who wrote this may have meant a price: a colon or a currency, and digits behind it. */
    private static boolean seemsPriced(String text) {
        int colon = text.lastIndexOf(':');
        int sign = Math.max(Math.max(text.indexOf('$'), text.indexOf('€')), text.indexOf('£'));
        int from = Math.max(colon, sign);
        return from >= 0 && text.substring(from).chars().anyMatch(Character::isDigit);
    }
}

package countersign.command;

import countersign.casework.Case;
import countersign.casework.Colleague;
import countersign.casework.Contact;
import countersign.casework.Contact.Details;
import countersign.casework.Fact;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import countersign.instruction.WrittenLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows what is known of a contact, and changes it. */
final class ContactCard implements Command {

    @Override
    public String verb() {
        return "contact";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`contact Smith`: what is known of him; behind it `phone 555-0147`, `title Dr.`, `name …`, `zone Chicago`,"
                + " `language de`, `post 12 Oak Street, Springfield IL 62704`, `address jim@example.com`, `copy Ben Lee, ben@example.com` or `without ben@example.com`"
                + " changes it";
    }

    /** A word for what moves addresses anywhere in the line is enough: one code too many does no harm. */
    @Override
    public boolean takesTwoSteps(Line.Verb line) {
        List<String> words = List.of(line.argument().toLowerCase(Locale.ROOT).split("\\s+"));
        return Addressing.ALL.stream().anyMatch(words::contains);
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Whom.of(line, bench).ifPresent(whom -> run(line, whom, bench));
    }

    private static void run(Line.Verb line, Whom whom, Bench bench) {
        String[] words = whom.words().split(" ", 2);
        String what = words[0].toLowerCase(Locale.ROOT);
        Whom behind = new Whom(whom.contact(), words.length > 1 ? words[1].strip() : "");
        if (whom.words().isEmpty()) {
            show(line, whom.contact(), bench);
        } else if (what.equals("address")) {
            Addressing.move(line, behind, bench);
        } else if (what.equals("copy")) {
            Addressing.name(line, behind, false, bench);
        } else if (what.equals("without")) {
            Addressing.leave(line, behind, bench);
        } else if (Particulars.ALL.contains(what)) {
            change(line, behind, what, bench);
        } else {
            bench.bad(
                    line,
                    "expected " + String.join(", ", Particulars.ALL) + ", " + String.join(" or ", Addressing.ALL)
                            + " behind the contact; found “" + whom.words() + "”");
        }
    }

    private static void change(Line.Verb line, Whom whom, String what, Bench bench) {
        Contact contact = whom.contact();
        Details before = contact.details();
        Optional<Details> changed = Particulars.changed(what, whom.words(), before);
        if (whom.words().isEmpty() || changed.isEmpty()) {
            bench.bad(line, Particulars.expected(what));
            return;
        }
        bench.note(contact.ref(), new Fact.ContactNoted(changed.get()));
        Contact after = bench.files().contact(contact.ref());
        String was = Particulars.of(what, before);
        bench.good(
                line,
                contact.details().name() + ": " + what + " " + known(Particulars.of(what, after.details()))
                        + (was.isEmpty() ? "" : ", before: " + was)
                        + (what.equals("title") || what.equals("name")
                                ? "; letters greet “Dear " + after.courtesyName() + "”"
                                : "")
                        + (what.equals("language") ? letters(after, bench) : ""));
    }

    private static String letters(Contact contact, Bench bench) {
        String language = contact.details().language();
        return bench.files().tones().containsKey(language)
                ? "; letters to him are written in it"
                : "; there are no letters in it yet, so they are written in "
                        + WrittenLanguage.name(bench.files().firm().language());
    }

    private static void show(Line.Verb line, Contact contact, Bench bench) {
        Details details = contact.details();
        bench.good(line, details.name() + ", greeted “Dear " + contact.courtesyName() + "”");
        add("phone: " + known(details.phone()), bench);
        add("post: " + known(Particulars.of("post", details)), bench);
        add(
                "letters go to: " + details.addresses().get(0)
                        + came(contact, details.addresses().get(0)),
                bench);
        details.addresses().stream()
                .skip(1)
                .forEach(address -> add("also his: " + address + came(contact, address), bench));
        for (Colleague colleague : contact.colleagues()) {
            String role = colleague.decides() ? "delegate, in copy: " : "in copy: ";
            add(role + colleague.mailbox() + came(contact, colleague.address()), bench);
        }
        add("zone: " + details.zone().getId() + "; language: " + WrittenLanguage.name(details.language()), bench);
        contact.awayUntil()
                .filter(day -> day.isAfter(bench.files().today()))
                .ifPresent(day -> add("away until " + day, bench));
        contact.mailStopped().ifPresent(why -> add("no mail goes to him: " + why, bench));
        List<String> cases = bench.files().of(contact.ref()).stream()
                .map((Case file) -> file.ref() + " " + file.title())
                .toList();
        add("cases: " + known(String.join(", ", cases)), bench);
    }

    private static void add(String words, Bench bench) {
        bench.good(new Line.Verb("", "", ""), words);
    }

    private static String came(Contact contact, String address) {
        return contact.failed().stream().anyMatch(address::equalsIgnoreCase) ? " (came back)" : "";
    }

    private static String known(String text) {
        return text.isEmpty() ? "none" : text;
    }
}

package countersign.rules;

import countersign.casework.Ask;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.ForContact;
import countersign.casework.Item;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Request;
import countersign.casework.Staff;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens when a promise falls due: ours are told to staff in the morning of the day; the contact is asked kindly after
 * his, once, and then staff hears of it. It ends when somebody says that it is done.
 */
final class PromiseRule {

    private static final String BOT = "bot";

    private final Contact contact;
    private final Files files;
    private final List<Note> notes = new ArrayList<>();
    private final List<Letter> written = new ArrayList<>();

    private PromiseRule(Contact contact, Files files) {
        this.contact = contact;
        this.files = files;
    }

    /** What is due for that contact now. */
    static Outcome wake(Contact contact, Files files) {
        PromiseRule rule = new PromiseRule(contact, files);
        files.of(contact.ref())
                .forEach(file -> file.requests().forEach(request -> rule.wake(new Standing(file, request))));
        return new Outcome(rule.notes, rule.written);
    }

    private void wake(Standing standing) {
        Promises promises = new Promises(standing.request(), contact, files.firm());
        List<Item> ours = promises.due(files.now(), Item.Owner.US);
        boolean open = files.firm().hoursOf(contact).isOpen(files.now());
        List<Item> theirs = open ? promises.due(files.now(), Item.Owner.THEM) : List.of();
        if (!ours.isEmpty()) {
            follow(standing, promises, ours, true, true);
        }
        List<Item> first = theirs.stream()
                .filter(item -> promises.rung(item) == 0 && contact.mayBeWritten())
                .toList();
        List<Item> later = theirs.stream().filter(item -> !first.contains(item)).toList();
        if (!first.isEmpty()) {
            follow(standing, promises, first, false, false);
        }
        if (!later.isEmpty()) {
            follow(standing, promises, later, false, true);
        }
    }

    private void follow(Standing standing, Promises promises, List<Item> items, boolean ours, boolean toStaff) {
        Request request = standing.request();
        Staff staff = new Letters(files).signs(request);
        StringBuilder occasion = new StringBuilder();
        List<Ask> asks = new ArrayList<>();
        for (Item item : items) {
            int rung = promises.rung(item);
            notes.add(new Note(
                    standing.file().ref(),
                    BOT,
                    new Fact.PromiseChased(request.ref().number(), request.current(), item.number(), rung),
                    "a promise fell due",
                    List.of()));
            occasion.append(':').append(item.number()).append('r').append(rung);
            asks.add(new Ask(
                    toStaff ? item.number() : 0, request.ref(), request.current(), toStaff ? item.number() : 0));
        }
        Letter.Recipient to = toStaff ? new Letter.ToStaff(staff) : new Letter.ToContact(contact);
        written.add(new Letter(
                to,
                standing.file().ref(),
                new ForContact.PromisesDue(standing, contact, items, ours, toStaff, staff),
                toStaff ? asks : asks.subList(0, 1),
                toStaff ? List.of() : request.letters().thread(),
                "promise:" + request.ref() + "v" + request.current() + occasion));
    }
}

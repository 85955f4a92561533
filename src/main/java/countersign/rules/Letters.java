package countersign.rules;

import countersign.casework.Ask;
import countersign.casework.Colleague;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Folio;
import countersign.casework.ForContact;
import countersign.casework.ForStaff;
import countersign.casework.ForStaff.Done;
import countersign.casework.Letter;
import countersign.casework.Letter.ToContact;
import countersign.casework.Letter.ToStaff;
import countersign.casework.Request;
import countersign.casework.Staff;
import countersign.casework.Version;
import countersign.message.MessageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The letters that rules send, each addressed, threaded, numbered and keyed. */
public final class Letters {

    private final Files files;

    public Letters(Files files) {
        this.files = files;
    }

    /** A version of a request, asked of its contact. */
    public Letter question(Standing standing, Version version) {
        Request request = standing.request();
        Optional<Version> before = request.current() > 0 ? request.version(request.current()) : Optional.empty();
        return new Letter(
                new ToContact(files.contact(standing.file().contact())),
                standing.file().ref(),
                new ForContact.Question(standing, version, before, signs(request)),
                Asks.all(standing, version),
                request.letters().thread(),
                request.ref() + ":v" + version.number() + ":asked");
    }

    /** What is still open, in one letter; all of one contact and one polarity. */
    public Letter reminder(Contact contact, List<Standing> open, int rung, String occasion) {
        return new Letter(
                new ToContact(contact),
                open.get(0).file().ref(),
                new ForContact.Reminder(open, rung, signs(open.get(0).request())),
                Asks.open(open),
                open.get(0).request().letters().thread(),
                "reminder:" + occasion + ":" + keys(open));
    }

    /** Each request with its version and how often it was reminded: a reminder of other things is another letter. */
    private static String keys(List<Standing> open) {
        return open.stream()
                .map(standing -> standing.request().ref() + "v"
                        + standing.request().current() + "r"
                        + standing.request().chase().rung())
                .sorted()
                .collect(Collectors.joining(","));
    }

    /** The open items of requests, as a letter asks them. */
    public List<Ask> open(List<Standing> standings) {
        return Asks.open(standings);
    }

    /** What was noted of an answer. */
    public Letter receipt(Contact contact, List<Standing> standings, Optional<Colleague> delegate, Reply reply) {
        return new Letter(
                new ToContact(contact),
                standings.get(0).file().ref(),
                new ForContact.Receipt(
                        standings,
                        reply.reading().ownWords(),
                        delegate,
                        reply.received(),
                        signs(standings.get(0).request())),
                whole(standings),
                answering(standings.get(0).request(), reply.messageId()),
                "receipt:" + reply.mail());
    }

    /** The questions once more, in one letter. */
    public Letter askAgain(
            Contact contact,
            List<Standing> open,
            ForContact.AskAgain.Doubt doubt,
            Optional<Colleague> delegate,
            Reply reply) {
        boolean strange = doubt == ForContact.AskAgain.Doubt.OTHER_ADDRESS;
        Request first = open.get(0).request();
        return new Letter(
                new ToContact(contact, doubt == ForContact.AskAgain.Doubt.PROOF),
                open.get(0).file().ref(),
                new ForContact.AskAgain(open, doubt, reply.reading().ownWords(), delegate, signs(first)),
                Asks.open(open),
                answering(first, strange ? Optional.empty() : reply.messageId()),
                Letter.ASKED_BACK + first.ref() + ":" + doubt.word() + ":" + reply.mail());
    }

    /** The question to a second person, because a first one has agreed. */
    public Letter secondPerson(Letter.Recipient to, Standing standing, String first, Reply reply) {
        Request request = standing.request();
        return new Letter(
                to,
                standing.file().ref(),
                new ForContact.SecondPerson(standing, first, reply.reading().ownWords(), signs(request)),
                Asks.open(List.of(standing)),
                request.letters().thread(),
                "second:" + request.ref() + ":" + to.address().key() + ":" + reply.mail());
    }

    /** A question once more, because letters to the contact go elsewhere from now on. */
    public Letter askAnew(Contact contact, Standing open, ForContact.AskAgain.Doubt why, String occasion) {
        Request request = open.request();
        return new Letter(
                new ToContact(contact),
                open.file().ref(),
                new ForContact.AskAgain(List.of(open), why, "", Optional.empty(), signs(request)),
                Asks.open(List.of(open)),
                request.letters().thread(),
                "anew:" + request.ref() + ":" + why.word() + ":" + occasion);
    }

    /** A letter as it would go out, for staff to say yes to. */
    public Letter preview(
            Staff staff, Letter letter, Standing standing, boolean opens, List<Done> done, StaffMail mail) {
        Version version = ((ForContact.Question) letter.content()).version();
        Ask whole = new Ask(0, standing.request().ref(), version.number(), 0);
        Arrears arrears = Arrears.of(files.contact(standing.file().contact()), files);
        return new Letter(
                new ToStaff(staff),
                standing.file().ref(),
                new ForStaff.Preview(letter, opens, done, arrears.missed(), arrears.parked()),
                List.of(whole),
                mail.thread(),
                "preview:" + mail.mail());
    }

    /** A counter-offer, drafted as the next version, for staff to say yes to. */
    public Letter counterOffer(Contact contact, Standing standing, Version version, String words, String occasion) {
        Request request = standing.request();
        return new Letter(
                new ToStaff(signs(request)),
                standing.file().ref(),
                new ForStaff.CounterOffer(question(standing, version), contact, standing, words, List.of()),
                List.of(new Ask(0, request.ref(), version.number(), 0)),
                List.of(),
                "counter-offer:" + request.ref() + ":" + occasion);
    }

    /** What came of each line of a mail of staff. */
    public Letter transcript(StaffMail mail, Folio about, List<Done> done, List<Standing> listed) {
        return new Letter(
                new ToStaff(mail.staff()),
                about,
                new ForStaff.Transcript(done, listed),
                whole(listed),
                mail.thread(),
                (done.stream().anyMatch(Done::understood) ? "transcript:" : Letter.MISUNDERSTOOD) + mail.mail());
    }

    /** Something that the staff member who signs a request has to know at once. */
    public Letter report(
            String what,
            Contact contact,
            List<Standing> standings,
            String words,
            String from,
            String detail,
            String occasion) {
        return new Letter(
                new ToStaff(
                        standings.isEmpty()
                                ? files.firm().staff().get(0)
                                : signs(standings.get(0).request())),
                standings.isEmpty() ? contact.ref() : standings.get(0).file().ref(),
                new ForStaff.Report(what, Optional.of(contact), standings, words, from, detail),
                whole(standings),
                List.of(),
                what + ":" + occasion);
    }

    /** The requests as a whole: a letter speaks of them, and asks for nothing by number. */
    private static List<Ask> whole(List<Standing> standings) {
        return standings.stream()
                .map(standing -> new Ask(
                        0,
                        standing.request().ref(),
                        standing.request().version().number(),
                        0))
                .toList();
    }

    /** The staff member who signs a request. */
    public Staff signs(Request request) {
        return files.firm().staffOrFirst(request.staff());
    }

    private static List<MessageId> answering(Request request, Optional<MessageId> reply) {
        List<MessageId> thread = new ArrayList<>(request.letters().thread());
        reply.ifPresent(thread::add);
        return thread;
    }
}

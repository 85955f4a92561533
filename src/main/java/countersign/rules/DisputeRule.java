package countersign.rules;

import countersign.casework.Ask;
import countersign.casework.Briefing;
import countersign.casework.Briefing.Said;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.casework.ForStaff;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Request;
import countersign.casework.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What follows when a contact disputes something, however it came to be known: all mail to him stops at once, what he
 * disputes rests, and whoever signs it gets the briefing for the call that is owed from now on.
 */
public final class DisputeRule {

    private final Contact contact;
    private final Said said;
    private final String sha256;
    private final Files files;
    private final List<Note> notes = new ArrayList<>();

    private DisputeRule(Contact contact, Said said, String sha256, Files files) {
        this.contact = contact;
        this.said = said;
        this.sha256 = sha256;
        this.files = files;
    }

    /**
     * What that dispute leads to. All cases of the contact lie open, with their records.
     *
     * @param about the requests that he is known to dispute
     * @param said the words that brought it
     * @param sha256 of the mail that they stand in
     * @param occasion names that mail
     */
    public static Outcome decide(
            Contact contact, List<Standing> about, Said said, String sha256, String occasion, Files files) {
        return new DisputeRule(contact, said, sha256, files).decide(about, occasion);
    }

    private Outcome decide(List<Standing> about, String occasion) {
        List<Standing> disputed = about.stream().filter(DisputeRule::wasAsked).toList();
        Optional<CaseRef> ref = disputed.stream()
                .map(standing -> standing.file().ref())
                .findFirst()
                .or(this::onlyCase);
        Staff calls = disputed.isEmpty()
                ? files.firm().staff().get(0)
                : new Letters(files).signs(disputed.get(0).request());
        note(contact.ref(), new Fact.MailStopped(Fact.MailStopped.DISPUTE), "a dispute");
        disputed.stream()
                .filter(standing -> standing.request().waits())
                .forEach(standing -> note(
                        standing.file().ref(),
                        new Fact.Paused(standing.request().ref().number(), "it is disputed"),
                        "it is disputed"));
        if (CallRule.owed(contact).isEmpty()) {
            note(contact.ref(), new Fact.CallOwed(ref, calls.address()), "a dispute is settled on the phone");
        }
        Briefing briefing = BriefingRule.of(contact, disputed, said, sha256, files);
        Folio folio = ref.<Folio>map(found -> found).orElse(contact.ref());
        return new Outcome(
                notes,
                List.of(new Letter(
                        new Letter.ToStaff(calls),
                        folio,
                        new ForStaff.CallBriefing(contact, briefing),
                        disputed.stream().map(DisputeRule::whole).toList(),
                        List.of(),
                        "call-briefing:" + contact.ref() + ":" + occasion)));
    }

    /** Where he has one case only, it is the one he speaks of. */
    private Optional<CaseRef> onlyCase() {
        List<CaseRef> refs = files.of(contact.ref()).stream()
                .filter(file -> !file.closed())
                .map(file -> file.ref())
                .toList();
        return refs.size() == 1 ? Optional.of(refs.get(0)) : Optional.empty();
    }

    /** Only what he was asked can be disputed. */
    private static boolean wasAsked(Standing standing) {
        return standing.request().current() > 0
                && standing.request().withdrawn().isEmpty();
    }

    private static Ask whole(Standing standing) {
        Request request = standing.request();
        return new Ask(0, request.ref(), request.version().number(), 0);
    }

    private void note(Folio folio, Fact fact, String why) {
        notes.add(new Note(folio, said.by(), fact, why, List.of(sha256)));
    }
}

package countersign.rules;

import countersign.casework.Briefing.Said;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Request;
import countersign.message.Address;
import countersign.reading.Answer;
import countersign.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person's mail does that answers no letter: a known contact's goes to staff, a stranger's is set aside and shown
 * in the digest. Neither is ever written to because of it.
 */
public final class StrayRule {

    private StrayRule() {}

    /**
     * What that mail does.
     *
     * @param from the address in its From field, or a word for what stands there instead
     * @param contact the known contact with that address, or whose colleague has it
     */
    public static Outcome decide(
            int mail, String from, Reading reading, Optional<Contact> contact, String sha256, Files files) {
        List<Note> notes = new ArrayList<>();
        Folio about = contact.<Folio>map(Contact::ref).orElse(Folio.Office.OFFICE);
        notes.add(new Note(
                about,
                from,
                new Fact.SetAside(from, "stray", reading.reasons()),
                "it answers no letter",
                List.of(sha256)));
        if (contact.isEmpty()) {
            return new Outcome(notes, List.of());
        }
        boolean decides = Address.isPlausible(from) && contact.get().decides(Address.of(from));
        if (decides && reading.answer() == Answer.DISPUTE) {
            Said said = new Said(from, reading.ownWords(), files.now());
            return new Outcome(notes, List.of())
                    .and(DisputeRule.decide(contact.get(), List.of(), said, sha256, "mail" + mail, files));
        }
        List<Standing> open = files.standings(files.of(contact.get().ref()), Request.State.OPEN);
        Letter report = new Letters(files)
                .report("note-mail", contact.get(), open, reading.ownWords(), from, "", "mail" + mail);
        return new Outcome(notes, List.of(report));
    }
}

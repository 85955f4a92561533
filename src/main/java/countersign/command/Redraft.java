package countersign.command;

import countersign.casework.Content.Standing;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.ForStaff.Done;
import countersign.casework.Outcome;
import countersign.casework.Request;
import countersign.casework.RequestKind;
import countersign.casework.Version;
import countersign.rules.Amendment;
import countersign.rules.Files;
import countersign.rules.StaffMail;
import java.util.List;

/** A draft that is out of date: it is drafted and shown anew before it is sent. */
final class Redraft {

    static final String STALE = "something happened since that preview; this is how it reads now";

    private Redraft() {}

    /** Whether what the draft carries over is what is confirmed now. */
    static boolean isNeedless(Request request, Files files) {
        Version draft = request.draft().orElseThrow();
        boolean choice = files.kind(draft.kind()).map(RequestKind::choice).orElse(false);
        return choice || draft.carried().equals(Amendment.carried(request, draft.items()));
    }

    /** Something happened since it was shown: it is drafted and shown anew, as it reads now. */
    static Outcome show(StaffMail mail, Files files, Standing standing, Done why) {
        Request request = standing.request();
        Version draft = request.draft().orElseThrow();
        boolean choice = files.kind(draft.kind()).map(RequestKind::choice).orElse(false);
        Version next = new Version(
                draft.number(),
                draft.revision() + 1,
                draft.kind(),
                draft.items(),
                draft.soFar(),
                draft.finish(),
                draft.why(),
                draft.open(),
                draft.origin(),
                choice ? List.of() : Amendment.carried(request, draft.items()));
        List<Note> notes = List.of(new Note(
                standing.file().ref(),
                mail.staff().address(),
                new Fact.Drafted(request.ref().number(), next, mail.staff().address()),
                "something happened since it was shown",
                List.of(mail.sha256())));
        return new Outcome(notes, List.of())
                .and(PreviewRule.show(mail, files.after(notes), request.ref(), false, List.of(why)));
    }
}

package countersign.rules;

import countersign.casework.Briefing.Past;
import countersign.casework.Case;
import countersign.casework.Content.Standing;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.casework.Level;
import countersign.casework.RequestRef;
import countersign.casework.Story;
import countersign.reading.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells a case from its record, with what speaks against the firm: a dossier that leaves that out convinces nobody. */
public final class StoryRule {

    private final Case file;
    private final Files files;

    private StoryRule(Case file, Files files) {
        this.file = file;
        this.files = files;
    }

    /** The story of a case whose record lies open. */
    public static Story of(Case file, Files files) {
        StoryRule rule = new StoryRule(file, files);
        List<Standing> all = file.requests().stream()
                .filter(request -> request.current() > 0)
                .map(request -> new Standing(file, request))
                .toList();
        return new Story(
                file,
                files.contact(file.contact()),
                new PastRule(all, files).all(),
                all.stream()
                        .flatMap(standing -> Confirmations.of(standing, files))
                        .toList(),
                rule.against());
    }

    private List<Past> against() {
        List<Past> against = new ArrayList<>();
        for (Entry entry : files.record(file.ref())) {
            Fact fact = entry.note().what();
            if (speaksAgainstUs(fact)) {
                Optional<RequestRef> request = fact instanceof Fact.OfRequest of
                        ? Optional.of(new RequestRef(file.ref(), of.request()))
                        : Optional.empty();
                against.add(new Past(
                        entry.at(),
                        entry.note().who(),
                        fact,
                        request,
                        request.flatMap(files::standing)
                                .map(standing -> standing.request().version()),
                        false));
            }
        }
        return against;
    }

    /**
     * Work that nobody confirmed, answers that agree to nothing or deny it, yeses of weakly proven senders, letters that the
     * server did not take (one that was called back before it left is none), invoices that were wrong, and what was erased.
     */
    private static boolean speaksAgainstUs(Fact fact) {
        if (fact instanceof Fact.WorkLogged work) {
            return !work.why().isEmpty();
        } else if (fact instanceof Fact.Replied reply) {
            return reply.answer() == Answer.DISPUTE
                    || reply.answer() == Answer.NO
                    || reply.answer() == Answer.PARTLY
                    || reply.level().equals(Level.D.name())
                    || reply.level().equals(Level.E.name());
        } else if (fact instanceof Fact.Confirmed confirmed) {
            return confirmed.level().equals("staff") || confirmed.level().equals("document");
        } else if (fact instanceof Fact.Handed handed) {
            return !handed.outcome().equals("accepted") && !handed.outcome().equals("cancelled");
        } else if (fact instanceof Fact.Invoiced invoice) {
            return invoice.corrects().isPresent();
        }
        return fact instanceof Fact.Credited || fact instanceof Fact.Withdrawn || fact instanceof Fact.Erased;
    }
}

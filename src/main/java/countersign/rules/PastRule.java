package countersign.rules;

import countersign.casework.Briefing.Past;
import countersign.casework.CaseRef;
import countersign.casework.Content.Standing;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.casework.RequestRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of the record that tell how it came to a dispute: asked for, sent, answered, worked on. */
final class PastRule {

    /** So many lines fit on a page with everything else. */
    private static final int MOST = 12;

    private final List<Standing> disputed;
    private final Files files;
    private final List<Past> all = new ArrayList<>();

    PastRule(List<Standing> disputed, Files files) {
        this.disputed = disputed;
        this.files = files;
        disputed.stream().map(standing -> standing.file().ref()).distinct().forEach(this::read);
        all.sort(Comparator.comparing(Past::at));
    }

    /** All lines, oldest first. */
    List<Past> all() {
        return all;
    }

    /** The last lines, oldest first; where they do not fit, reminders go first. */
    List<Past> lines() {
        List<Past> telling = shortened();
        return telling.subList(Math.max(0, telling.size() - MOST), telling.size());
    }

    /** How many lines there are before those. */
    int earlier() {
        return Math.max(0, shortened().size() - MOST);
    }

    private List<Past> shortened() {
        return all.size() <= MOST
                ? all
                : all.stream()
                        .filter(past -> !(past.what() instanceof Fact.Reminded))
                        .toList();
    }

    private void read(CaseRef ref) {
        List<Entry> record = files.record(ref);
        Set<String> origins = new HashSet<>();
        for (Entry entry : record) {
            Fact fact = entry.note().what();
            if (fact instanceof Fact.Drafted drafted && isDisputed(ref, drafted)) {
                drafted.version()
                        .origin()
                        .filter(origin -> origins.add(origin.words()))
                        .ifPresent(origin -> all.add(new Past(
                                origin.written(),
                                entry.note().who(),
                                fact,
                                Optional.of(new RequestRef(ref, drafted.request())),
                                Optional.of(drafted.version()),
                                false)));
            } else if (fact instanceof Fact.OfRequest of && tells(ref, of, record, entry)) {
                RequestRef request = new RequestRef(ref, of.request());
                all.add(new Past(
                        entry.at(),
                        entry.note().who(),
                        fact,
                        Optional.of(request),
                        files.standing(request)
                                .flatMap(standing -> standing.request().version(version(of))),
                        fact instanceof Fact.Asked asked && accepted(ref, asked, record)));
            } else if (fact instanceof Fact.CaseNoted
                    || fact instanceof Fact.Invoiced
                    || fact instanceof Fact.Credited
                    || fact instanceof Fact.Paid) {
                all.add(new Past(entry.at(), entry.note().who(), fact, Optional.empty(), Optional.empty(), false));
            }
        }
    }

    private static int version(Fact.OfRequest fact) {
        if (fact instanceof Fact.Asked asked) {
            return asked.version();
        } else if (fact instanceof Fact.Confirmed confirmed) {
            return confirmed.version();
        } else if (fact instanceof Fact.Declined declined) {
            return declined.version();
        } else if (fact instanceof Fact.WorkLogged work) {
            return work.version();
        }
        return fact instanceof Fact.PromiseKept kept ? kept.version() : 0;
    }

    private boolean tells(CaseRef ref, Fact.OfRequest fact, List<Entry> record, Entry entry) {
        boolean tells = fact instanceof Fact.Asked
                || fact instanceof Fact.Reminded
                || fact instanceof Fact.Confirmed
                || fact instanceof Fact.Declined
                || fact instanceof Fact.WorkLogged
                || fact instanceof Fact.DocumentSent
                || fact instanceof Fact.PassedOn
                || fact instanceof Fact.PromiseKept
                || fact instanceof Fact.Replied && !decided(entry, record);
        return tells && isDisputed(ref, fact);
    }

    private boolean isDisputed(CaseRef ref, Fact.OfRequest fact) {
        return disputed.stream()
                .anyMatch(standing -> standing.request().ref().equals(new RequestRef(ref, fact.request())));
    }

    /** A reply that confirmed or declined something has a line for that. */
    private static boolean decided(Entry reply, List<Entry> record) {
        return record.stream()
                .filter(entry -> entry.note().what() instanceof Fact.Confirmed
                        || entry.note().what() instanceof Fact.Declined)
                .anyMatch(entry -> entry.note().evidence().equals(reply.note().evidence()));
    }

    private static boolean accepted(CaseRef ref, Fact.Asked asked, List<Entry> record) {
        RequestRef request = new RequestRef(ref, asked.request());
        return record.stream()
                .map(entry -> entry.note().what())
                .filter(fact -> fact instanceof Fact.Queued letter
                        && letter.toContact()
                        && letter.asks().stream()
                                .anyMatch(ask -> ask.request().equals(request) && ask.version() == asked.version()))
                .map(fact -> ((Fact.Queued) fact).letter())
                .findFirst()
                .filter(letter -> record.stream()
                        .anyMatch(entry -> entry.note().what() instanceof Fact.Handed handed
                                && handed.letter() == letter
                                && handed.outcome().equals("accepted")))
                .isPresent();
    }
}

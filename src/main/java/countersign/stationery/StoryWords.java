package countersign.stationery;

import countersign.casework.Briefing.Confirmed;
import countersign.casework.Briefing.Past;
import countersign.casework.Fact;
import countersign.casework.Firm;
import countersign.casework.ForStaff;
import countersign.casework.Invoice;
import countersign.casework.Item;
import countersign.casework.Seal;
import countersign.casework.Story;
import countersign.stationery.Timeline.Lane;
import countersign.stationery.Timeline.Mark;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of a dossier: the whole record of a case, for somebody who knows nothing of it. */
final class StoryWords {

    private final Wording wording;
    private final Story story;
    private final Instant now;
    private final ZoneId zone;
    private final PastWords past;

    StoryWords(Firm firm, Story story, Wording wording, Instant now) {
        this.wording = wording;
        this.story = story;
        this.now = now;
        this.zone = firm.hours().zone();
        this.past = new PastWords(firm, story.contact(), wording);
    }

    void put(Words words, ForStaff.Dossier dossier) {
        words.put("title", Clean.line(story.file().title()));
        words.put("case", story.file().ref().toString());
        words.put("made", "on " + wording.datedMoment(now, zone));
        words.put("past", new Block.Lines(story.past().stream().map(this::line).toList()));
        words.put("pastCount", story.past().size());
        words.put(
                "agreed",
                new Block.Points(story.confirmed().stream().map(this::confirmed).toList()));
        List<Block.Labelled> proofs =
                story.confirmed().stream().flatMap(ProofWords::of).toList();
        words.put("proofs", new Block.Lines(proofs));
        words.put("proofCount", proofs.size());
        words.put("agreedCount", story.confirmed().size());
        words.put("open", new Block.Points(open()));
        words.put("openCount", open().size());
        List<Invoice> invoices = story.file().account().invoices();
        words.put("money", new Block.Points(invoices.stream().map(this::money).toList()));
        words.put("invoiceCount", invoices.size());
        words.put(
                "against",
                new Block.Lines(story.against().stream().map(this::against).toList()));
        words.put("againstCount", story.against().size());
        words.put(
                "line",
                Timeline.of(
                        story.past().stream()
                                .flatMap(line -> mark(line).stream())
                                .toList(),
                        wording,
                        zone));
        Seal seal = dossier.seal();
        words.put("size", Long.toString(seal.size()));
        words.put("whole", dossier.whole());
        words.put("root", seal.root());
        words.put("key", seal.key());
        words.put(
                "changes",
                new Block.Lines(seal.changes().stream().map(this::change).toList()));
        words.put("changeCount", seal.changes().size());
        words.put("stamped", seal.stamp().isPresent());
        seal.stamp().ifPresent(stamp -> {
            words.put("stampSize", Long.toString(stamp.size()));
            words.put("stampedAt", wording.datedMoment(stamp.at(), zone));
            words.put("stampedBy", Clean.line(stamp.authority()));
        });
    }

    private Block.Labelled line(Past line) {
        return new Block.Labelled(
                wording.datedMoment(line.at(), zone),
                past.text(line, story.file().requests().size() > 1));
    }

    private String confirmed(Confirmed confirmed) {
        String items = confirmed.items().stream()
                .map(item -> Clean.line(item.text())
                        + item.price().map(price -> ", " + wording.money(price)).orElse(""))
                .collect(Collectors.joining("; "));
        return items + " (" + confirmed.standing().request().ref() + "): “" + Clean.line(confirmed.words()) + "”, "
                + wording.datedMoment(confirmed.at(), zone) + "; " + BriefingWords.proven(confirmed.level());
    }

    private Block.Labelled change(Seal.Change change) {
        String why = change.why().isEmpty() ? "" : " Staff says of that: “" + Clean.line(change.why()) + "”";
        return new Block.Labelled(
                wording.datedMoment(change.at(), zone),
                "the key " + change.key() + " came into use; "
                        + (change.announced()
                                ? "the one before announced it with its signature."
                                : "THE ONE BEFORE DID NOT ANNOUNCE IT.")
                        + why);
    }

    private List<String> open() {
        return story.file().requests().stream()
                .filter(request -> request.current() > 0 && request.withdrawn().isEmpty())
                .flatMap(request -> request.version().items().stream()
                        .filter(item -> request.items().get(item.number()) != Item.State.CONFIRMED)
                        .map(item -> Clean.line(item.text()) + " (" + request.ref() + "." + item.number() + "): "
                                + wording.say(Phrase.of(request.items().getOrDefault(item.number(), Item.State.OPEN)))))
                .toList();
    }

    private String money(Invoice invoice) {
        String state = invoice.replaced()
                .map(by -> "replaced by " + by)
                .orElse(invoice.isSettled() ? "settled" : wording.money(invoice.open()) + " open");
        return "Invoice " + invoice.number() + " of " + wording.date(invoice.issued()) + ", due "
                + wording.date(invoice.due()) + ": "
                + wording.money(invoice.bill().total()) + ", " + state;
    }

    /** What speaks against the firm that the story does not tell by itself. */
    private Block.Labelled against(Past line) {
        String at = wording.datedMoment(line.at(), zone);
        Fact fact = line.what();
        if (fact instanceof Fact.Handed handed) {
            return new Block.Labelled(
                    at,
                    "letter " + handed.letter() + " (" + handed.template() + ") was not accepted by the mail server: "
                            + handed.outcome() + ", " + Clean.line(handed.answer()));
        } else if (fact instanceof Fact.Confirmed confirmed) {
            return new Block.Labelled(
                    at,
                    past.who(line.by()) + " of the firm recorded a confirmation, not the customer himself: “"
                            + Clean.line(confirmed.words()) + "”");
        } else if (fact instanceof Fact.Withdrawn withdrawn) {
            return new Block.Labelled(
                    at,
                    "the firm took " + line.request().map(Object::toString).orElse("") + " back: "
                            + Clean.line(withdrawn.why()));
        } else if (fact instanceof Fact.Replied reply
                && (reply.level().equals("D") || reply.level().equals("E"))) {
            return new Block.Labelled(
                    at,
                    "an answer whose sender is proven at level " + reply.level() + " only, and counted for nothing: “"
                            + Clean.line(reply.words()) + "”");
        } else if (fact instanceof Fact.Invoiced invoice && invoice.corrects().isPresent()) {
            return new Block.Labelled(
                    at,
                    "invoice " + invoice.corrects().get() + " was wrong, and " + invoice.number() + " took its place");
        }
        return new Block.Labelled(at, past.text(line, true));
    }

    private static Optional<Mark> mark(Past line) {
        Fact fact = line.what();
        Optional<Lane> lane =
                fact instanceof Fact.Asked || fact instanceof Fact.Reminded || fact instanceof Fact.PassedOn
                        ? Optional.of(Lane.WRITTEN)
                        : fact instanceof Fact.Drafted || fact instanceof Fact.Replied || fact instanceof Fact.Declined
                                ? Optional.of(Lane.ANSWERED)
                                : fact instanceof Fact.Confirmed
                                        ? Optional.of(Lane.AGREED)
                                        : fact instanceof Fact.WorkLogged || fact instanceof Fact.PromiseKept
                                                ? Optional.of(Lane.WORKED)
                                                : fact instanceof Fact.Invoiced
                                                                || fact instanceof Fact.Paid
                                                                || fact instanceof Fact.Credited
                                                        ? Optional.of(Lane.MONEY)
                                                        : Optional.empty();
        return lane.map(where -> new Mark(line.at(), where));
    }
}

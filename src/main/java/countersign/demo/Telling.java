package countersign.demo;

import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.casework.Folio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Entries of the ledger in plain words. */
final class Telling {

    private static final int SHOWN_HASH = 12;

    private Telling() {}

    /** One entry; nothing for what only the machinery needs to know. */
    static Optional<String> of(Entry entry) {
        return what(entry.note().folio(), entry.note().what())
                .map(text -> text + proof(entry.note().evidence()));
    }

    private static Optional<String> what(Folio folio, Fact fact) {
        if (fact instanceof Fact.CaseOpened f) {
            return Optional.of(folio.word() + " opened: " + f.title());
        } else if (fact instanceof Fact.Asked f) {
            return Optional.of(request(folio, f) + " version " + f.version() + " was asked");
        } else if (fact instanceof Fact.Replied f) {
            return Optional.of(request(folio, f) + " version " + f.version() + ": reply of " + f.from()
                    + " (proof level " + f.level() + "), read as: " + answers(f));
        } else if (fact instanceof Fact.Confirmed f) {
            return Optional.of(request(folio, f) + " version " + f.version() + ": CONFIRMED " + items(f.items())
                    + ", by the words \"" + f.words() + "\"");
        } else if (fact instanceof Fact.Declined f) {
            return Optional.of(request(folio, f) + " version " + f.version() + ": declined " + items(f.items())
                    + ", by the words \"" + f.words() + "\"");
        } else if (fact instanceof Fact.Invoiced f) {
            return Optional.of(folio.word() + ": invoice " + f.number() + " over "
                    + f.bill().total() + ", due " + f.due());
        } else if (fact instanceof Fact.Paid f) {
            return Optional.of(folio.word() + ": " + f.amount() + " came in on " + f.on());
        } else if (fact instanceof Fact.PaymentRests f) {
            return Optional.of(
                    folio.word() + ": letters about " + f.number() + " rest until " + f.until() + ", " + f.why());
        } else if (fact instanceof Fact.Reminded f) {
            return Optional.of(request(folio, f) + ": reminded");
        } else if (fact instanceof Fact.Paused f) {
            return Optional.of(request(folio, f) + ": reminders rest, " + f.why());
        } else if (fact instanceof Fact.Queued f && f.toContact()) {
            return Optional.of("letter " + f.letter() + " (" + f.template() + ") to " + f.to() + ", its bytes fixed");
        } else if (fact instanceof Fact.Handed f && f.outcome().equals("accepted")) {
            return Optional.of("letter " + f.letter() + " (" + f.template() + "): accepted by the mail server");
        }
        return Optional.empty();
    }

    private static String request(Folio folio, Fact.OfRequest fact) {
        return folio.word() + "-" + fact.request();
    }

    private static String answers(Fact.Replied reply) {
        String items = reply.items().stream()
                .map(item -> item.number() + " " + item.answer().word())
                .collect(Collectors.joining(", "));
        return items.isEmpty() ? reply.answer().word() : items;
    }

    private static String items(List<Integer> numbers) {
        return (numbers.size() == 1 ? "item " : "items ")
                + numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String proof(List<String> evidence) {
        return evidence.isEmpty()
                ? ""
                : "  [kept: "
                        + evidence.stream()
                                .map(sha -> sha.substring(0, SHOWN_HASH))
                                .collect(Collectors.joining(", ")) + "]";
    }
}

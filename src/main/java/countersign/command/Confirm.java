package countersign.command;

import countersign.casework.Fact;
import countersign.casework.Item;
import countersign.casework.Progress.Document;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Confirms an item by a signed document that staff attaches. */
final class Confirm implements Command {

    private static final String BY_DOCUMENT = "by document";

    @Override
    public String verb() {
        return "confirm";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`confirm C101-1 2 by document`: item 2 is confirmed by the scan that came back, or by one that you attach";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        String written = line.argument();
        String small = written.toLowerCase(Locale.ROOT).strip();
        if (!small.endsWith(BY_DOCUMENT)) {
            bench.bad(line, "expected `confirm C101-1 2 by document`, with the document attached");
            return;
        }
        String rest = written.strip()
                .substring(0, small.length() - BY_DOCUMENT.length())
                .strip();
        Target.of(new Line.Verb(line.written(), line.verb(), rest), bench)
                .ifPresent(target -> confirm(line, target, bench));
    }

    private static void confirm(Line.Verb line, Target target, Bench bench) {
        if (target.state() == Item.State.CONFIRMED
                || target.standing().request().current() == 0) {
            bench.bad(
                    line,
                    target.name() + " is "
                            + (target.state() == Item.State.CONFIRMED ? "confirmed already" : "not asked yet"));
            return;
        }
        Optional<Document> proof = bench.mail().documents().isEmpty()
                ? target.standing().request().progress().document()
                : Optional.of(
                        new Document(bench.mail().documents(), bench.mail().sha256()));
        if (proof.isEmpty()) {
            bench.bad(line, "no document came for it, and none is attached to your mail; attach the signed one");
            return;
        }
        String document = String.join(", ", proof.get().names());
        bench.note(
                target.standing().file().ref(),
                new Fact.Confirmed(
                        target.standing().request().ref().number(),
                        target.standing().request().current(),
                        List.of(target.item().number()),
                        "by document: " + document,
                        "document",
                        proof.get().sha256()),
                "staff says that the document confirms it");
        bench.good(
                line,
                target.name() + " (" + target.item().text() + ") is confirmed by " + document
                        + "; work on it may start");
    }
}

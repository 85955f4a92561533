package countersign.command;

import countersign.casework.Ask;
import countersign.casework.Content.Standing;
import countersign.casework.Fact;
import countersign.casework.Item;
import countersign.casework.RequestKind;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says that a promise is kept, and nobody is reminded of it any more; or that what an instalment waits for is completed, and
 * it is billed.
 */
final class Kept implements Command {

    @Override
    public String verb() {
        return "done";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`done C101-1 2`: what item 2 promises is kept, or what it is paid for is completed";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Target.of(line, bench).ifPresent(target -> {
            if (!keep(target.standing(), target.item().number(), bench)) {
                bench.bad(line, target.name() + " (" + target.item().text() + ") is no open promise");
                return;
            }
            boolean bills = bills(target.standing(), bench);
            bench.good(
                    line,
                    target.name() + " (" + target.item().text() + ") "
                            + (bills ? "is completed; its invoice goes out in business hours" : "is kept"));
        });
    }

    /** A yes to a mail that asks after promises: all that it names are kept. */
    static void all(Line.Verb line, Bench bench) {
        List<Ask> asks = bench.mail().answered().map(letter -> letter.asks()).orElse(List.of());
        List<String> kept = new ArrayList<>();
        for (Ask ask : asks) {
            Optional<Standing> standing = bench.files().standing(ask.request());
            if (standing.isPresent() && keep(standing.get(), ask.item(), bench)) {
                kept.add(ask.request() + "." + ask.item());
            }
        }
        bench.good(line, kept.isEmpty() ? "nothing of it was open any more" : String.join(", ", kept) + ": kept");
    }

    private static boolean keep(Standing standing, int item, Bench bench) {
        boolean promised = standing.request().promises().stream().anyMatch(open -> open.number() == item);
        if (promised || completes(standing, item, bench)) {
            bench.note(
                    standing.file().ref(),
                    new Fact.PromiseKept(
                            standing.request().ref().number(),
                            standing.request().current(),
                            item));
            return true;
        }
        return false;
    }

    /** Whether it is a confirmed instalment that waits for no day, but for something to be completed. */
    private static boolean completes(Standing standing, int item, Bench bench) {
        boolean counts = standing.request().withdrawn().isEmpty()
                && !standing.request().progress().promise(item).kept();
        return counts
                && bills(standing, bench)
                && standing.request().items(Item.State.CONFIRMED).stream()
                        .anyMatch(confirmed -> confirmed.number() == item
                                && confirmed.due().isEmpty()
                                && confirmed.price().isPresent());
    }

    private static boolean bills(Standing standing, Bench bench) {
        return bench.files()
                .kind(standing.request().version().kind())
                .map(RequestKind::bills)
                .orElse(false);
    }
}

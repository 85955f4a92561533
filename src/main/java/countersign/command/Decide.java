package countersign.command;

import countersign.casework.Fact;
import countersign.casework.Item;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import java.util.List;
import java.util.Locale;

/** Says how a reply under review is to be read; the ledger keeps that staff said so. */
final class Decide implements Command {

    @Override
    public String verb() {
        return "decide";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`decide C101-1 2: yes`: how a reply under review is to be read";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        String argument = line.argument().strip();
        int space = argument.lastIndexOf(' ');
        String word = argument.substring(space + 1).toLowerCase(Locale.ROOT);
        boolean yes = word.equals("yes");
        if (!yes && !word.equals("no")) {
            bench.bad(line, "expected `decide C101-1 2: yes`, or no");
            return;
        }
        String rest = space < 0 ? "" : argument.substring(0, space).strip();
        String tidy = rest.endsWith(":") ? rest.substring(0, rest.length() - 1) : rest;
        Target.of(new Line.Verb(line.written(), line.verb(), tidy), bench)
                .ifPresent(target -> decide(line, target, yes, bench));
    }

    private static void decide(Line.Verb line, Target target, boolean yes, Bench bench) {
        String words = target.standing().request().progress().heard().orElse("");
        if (words.isEmpty()) {
            bench.bad(line, "no reply about " + target.standing().request().ref() + " came that could be read so");
            return;
        }
        Item.State now = target.state();
        if (now == (yes ? Item.State.CONFIRMED : Item.State.DECLINED)) {
            bench.bad(line, target.name() + " is " + now.word() + " already");
            return;
        }
        int request = target.standing().request().ref().number();
        int version = target.standing().request().current();
        List<Integer> items = List.of(target.item().number());
        String sha256 = bench.mail().sha256();
        bench.note(
                target.standing().file().ref(),
                yes
                        ? new Fact.Confirmed(request, version, items, words, "staff", sha256)
                        : new Fact.Declined(request, version, items, words, "staff", sha256),
                "staff says how the reply is to be read");
        bench.good(
                line,
                target.name() + " (" + target.item().text() + ") is "
                        + (yes ? Item.State.CONFIRMED : Item.State.DECLINED).word() + ", by your reading of “"
                        + words + "”");
    }
}

package countersign.command;

import countersign.casework.Case;
import countersign.casework.ForStaff;
import countersign.casework.Letter;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import countersign.rules.StoryRule;
import java.util.List;

/** Sends the dossier of a case to who asks for it: pages to read, and the file that proves them. */
final class Dossier implements Command {

    @Override
    public String verb() {
        return Commands.DOSSIER;
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`dossier C101`: the record of a case as pages to read, with every mail and what proves it";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        List<Case> files = bench.filesOf(line.argument().strip()).stream()
                .flatMap(ref -> bench.files().file(ref).stream())
                .distinct()
                .toList();
        if (files.size() != 1) {
            bench.bad(line, files.isEmpty() ? "say which case: `dossier C101`" : "say which: one case at a time");
            return;
        }
        Case file = files.get(0);
        bench.write(new Letter(
                new Letter.ToStaff(bench.mail().staff()),
                file.ref(),
                new ForStaff.Dossier(StoryRule.of(file, bench.files())),
                List.of(),
                bench.mail().thread(),
                "dossier:" + file.ref() + ":" + bench.mail().mail()));
        bench.good(line, "the dossier of " + file.ref() + " goes to you in a mail of its own");
    }
}

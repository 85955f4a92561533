package countersign.command;

import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Content.Standing;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import countersign.rules.ReminderRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reminds of open questions now, one letter to each contact. */
final class Remind implements Command {

    /** Who got a mail so short a time ago is not reminded. */
    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    @Override
    public String verb() {
        return "remind";
    }

    @Override
    public Argument takes() {
        return Argument.REFERENCE;
    }

    @Override
    public String help() {
        return "`remind C101-1`: a reminder goes out now";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        chase(line, bench.targets(line.argument()), bench);
    }

    /** Reminds of those that are open. */
    static void chase(Line line, List<Standing> standings, Bench bench) {
        List<Standing> open = Bench.open(standings);
        if (open.isEmpty()) {
            bench.bad(line, "nothing of that is open");
            return;
        }
        List<Standing> once = open.stream()
                .filter(standing -> bench.chasesFirst(standing.request().ref()))
                .toList();
        if (once.isEmpty()) {
            bench.good(line, Bench.names(open) + ": a line above reminds of it already");
            return;
        }
        Map<ContactRef, List<Standing>> byContact = new LinkedHashMap<>();
        once.forEach(standing -> byContact
                .computeIfAbsent(standing.file().contact(), contact -> new ArrayList<>())
                .add(standing));
        List<String> results = new ArrayList<>();
        byContact.forEach((ref, requests) -> results.add(remind(bench.files().contact(ref), requests, bench)));
        bench.good(line, String.join("; ", results));
    }

    private static String remind(Contact contact, List<Standing> requests, Bench bench) {
        Instant justNow = bench.files().now().minus(JUST_NOW);
        boolean written = requests.stream()
                .allMatch(standing -> standing.request()
                        .letters()
                        .written()
                        .filter(at -> at.isAfter(justNow))
                        .isPresent());
        if (written) {
            return Bench.names(requests) + ": " + contact.courtesyName()
                    + " got a mail about it a moment ago; nothing went out";
        }
        if (contact.mayBeWritten()) {
            bench.add(ReminderRule.chase(
                    contact, requests, bench.files(), "staff" + bench.mail().mail()));
            return Bench.names(requests) + ": a reminder goes to " + contact.courtesyName() + " now";
        }
        String phone = contact.details().phone();
        return Bench.names(requests) + ": no mail goes to " + contact.courtesyName() + " ("
                + contact.mailStopped().orElse("the address came back") + "); the number: "
                + (phone.isEmpty() ? "not known" : phone);
    }
}

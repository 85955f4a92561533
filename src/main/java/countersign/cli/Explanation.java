package countersign.cli;

import countersign.message.Address;
import countersign.message.Message;
import countersign.reading.Forwarded;
import countersign.reading.ItemAnswer;
import countersign.reading.Reading;
import java.io.PrintWriter;
import java.util.Locale;

/** A reading, laid out for a person: what it is, what it says, what that rests on, and why, in the order of finding out. */
record Explanation(Message message, Reading reading) {

    void printTo(PrintWriter out) {
        line(out, "from", message.sender().map(Address::toString).orElse("nobody who can be named for sure"));
        line(out, "subject", message.subject());
        boolean person = reading.kind() == Reading.Kind.PERSON;
        String kind = reading.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        line(
                out,
                "kind",
                kind
                        + (person || reading.reasons().isEmpty()
                                ? ""
                                : ": " + reading.reasons().get(0)));
        reading.bounce().ifPresent(bounce -> line(out, "bounce", bounced(bounce)));
        reading.returns().ifPresent(day -> line(out, "returns", day + " is the first day back"));
        out.println("own words");
        quote(out, "|", reading.ownWords().isBlank() ? "(none)" : reading.ownWords());
        if (person) {
            answer(out);
        }
        reading.forwarded().ifPresent(forwarded -> forwarded(out, forwarded));
        out.println("because");
        reading.reasons().forEach(reason -> out.println("  - " + reason));
        out.flush();
    }

    private void answer(PrintWriter out) {
        line(out, "answer", reading.answer().word() + quoted(reading.words()));
        for (ItemAnswer item : reading.items()) {
            line(out, "  item " + item.number(), item.answer().word() + quoted(item.words()));
        }
    }

    private static void forwarded(PrintWriter out, Forwarded forwarded) {
        String author = forwarded.from().isEmpty() ? "" : " <" + forwarded.from() + ">";
        String who = (forwarded.fromName() + author).strip();
        line(
                out,
                "forwarded",
                (who.isEmpty() ? "from nobody who is named" : who)
                        + (forwarded.certain() ? "" : " (not certain: staff is asked)"));
        line(out, "  subject", forwarded.subject());
        if (!forwarded.message().isBlank()) {
            out.println("  note");
            quote(out, "|", forwarded.message());
        }
        out.println("  original");
        quote(out, ">", forwarded.body());
    }

    private static String bounced(Reading.Bounce bounce) {
        return (bounce.delayed() ? "delayed" : "failed")
                + (bounce.address().isEmpty() ? "" : ", to " + bounce.address())
                + (bounce.status().isEmpty() ? ", no status given" : ", status " + bounce.status())
                + (bounce.original().isEmpty() ? "" : ", letter " + bounce.original());
    }

    private static void line(PrintWriter out, String label, String value) {
        out.printf("%-9s %s%n", label, value);
    }

    private static void quote(PrintWriter out, String mark, String text) {
        text.lines().forEach(line -> out.println("  " + mark + " " + line));
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : "  \"" + words.replace('\n', ' ') + "\"";
    }
}

package countersign.cli;

import countersign.message.Address;
import countersign.message.Message;
import countersign.reading.ItemAnswer;
import countersign.reading.Reading;
import java.io.PrintWriter;

/** A reading, laid out for a person. */
record Explanation(Message message, Reading reading) {

    void printTo(PrintWriter out) {
        out.println("from      " + message.sender().map(Address::toString).orElse("nobody who can be named for sure"));
        out.println("subject   " + message.subject());
        out.println("kind      "
                + reading.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        out.println("own words");
        reading.ownWords().lines().forEach(line -> out.println("  | " + line));
        out.println("answer    " + reading.answer().word() + quoted(reading.words()));
        for (ItemAnswer item : reading.items()) {
            out.println("  item " + item.number() + "  " + item.answer().word() + quoted(item.words()));
        }
        reading.forwarded().ifPresent(forwarded -> {
            out.println("forwarded " + (forwarded.certain() ? "" : "(not certain) ") + forwarded.fromName() + " <"
                    + forwarded.from() + ">");
            out.println("  subject " + forwarded.subject());
            forwarded.body().lines().forEach(line -> out.println("  > " + line));
        });
        reading.bounce().ifPresent(bounce -> out.println("bounce    " + bounce));
        reading.returns().ifPresent(day -> out.println("returns   " + day));
        out.println("because");
        reading.reasons().forEach(reason -> out.println("  - " + reason));
        out.flush();
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : "  \"" + words.replace('\n', ' ') + "\"";
    }
}

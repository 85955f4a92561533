package countersign.demo;

import countersign.casework.Entry;
import countersign.ledger.Ledger;
import countersign.message.RawMessage;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the story while it happens: who writes what to whom, and what the ledger recorded. */
public final class Narrator {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE, d MMMM, h:mm a", Locale.US).withZone(ZoneId.of("America/Chicago"));
    private static final int WIDTH = 100;

    private final PrintStream out;
    private final Clock clock;
    private final Optional<Ledger> ledger;
    private final Album album;
    private long told;
    private Mail last;

    /**
     * A narrator.
     *
     * @param ledger the books that he reads from; nothing where they are not his to open
     * @param folder where he leaves the mails
     */
    public Narrator(PrintStream out, Clock clock, Optional<Ledger> ledger, Path folder) {
        this.out = out;
        this.clock = clock;
        this.ledger = ledger;
        this.album = new Album(folder);
        this.told = entries();
    }

    private long entries() {
        return ledger.map(l -> l.read(books -> books.entries().head().entries()))
                .orElse(0L);
    }

    void chapter(String title) {
        out.println();
        out.println("=".repeat(WIDTH));
        out.println(title);
        out.println("=".repeat(WIDTH));
    }

    void time(String words) {
        out.println();
        out.println("  ... " + words);
    }

    void writes(Account writer, String recipient, String subject, String text, RawMessage raw) {
        head(clock.instant(), writer.name() + " writes to " + whom(recipient), subject);
        show(text);
        album.put(writer.firstName() + " writes", subject, raw, "", text);
    }

    void arrives(Account reader, Mail mail) {
        last = mail;
        head(mail.written().orElse(clock.instant()), from(mail) + " -> " + reader.name(), mail.subject());
        show(mail.body());
        album.put(reader.firstName() + " gets", mail.subject(), mail.raw(), mail.page(), mail.text());
    }

    /** The mail that arrived last. */
    Mail last() {
        return last;
    }

    /** What the ledger recorded since it was looked at last. */
    void record() {
        if (ledger.isEmpty()) {
            return;
        }
        List<Entry> entries = ledger.get().read(books -> books.entries().after(told));
        told = entries();
        out.println();
        out.println("  In the ledger:");
        for (Entry entry : entries) {
            Telling.of(entry).ifPresent(line -> out.println("    * " + line));
        }
    }

    int mails() {
        return album.count();
    }

    private void head(Instant when, String who, String subject) {
        String line = "--- " + WHEN.format(when) + ": " + who + " ";
        out.println();
        out.println(line + "-".repeat(Math.max(3, WIDTH - line.length())));
        out.println("  Subject: " + subject);
        out.println();
    }

    private void show(String text) {
        text.strip().lines().forEach(line -> out.println(("  " + line).stripTrailing()));
    }

    private static String whom(String recipient) {
        for (Account account : Cast.ALL) {
            if (account.address().equals(recipient)) {
                return account.name();
            }
        }
        return recipient.startsWith("desk") ? "the bot" : recipient;
    }

    private static String from(Mail mail) {
        String from = mail.header("From");
        int open = from.indexOf('<');
        String name = open > 0 ? from.substring(0, open).replace("\"", "").strip() : from;
        return name.startsWith("Countersign") ? "The bot" : from.contains(Cast.BOT) ? "The bot, for " + name : name;
    }
}

package countersign.house;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import countersign.desk.Desk;
import countersign.desk.Dictated;
import countersign.desk.Office;
import countersign.ledger.Ledger;
import countersign.ledger.LedgerInUse;
import countersign.mailbox.Mailbox;
import countersign.outbox.Outbox;
import countersign.reading.Reader;
import countersign.settings.LanguageFiles;
import countersign.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Where the command line is served: by the office at work, or else from its books. */
public final class Counter {

    /** A statement or a scan may be as long as a mail; the values of Jackson's own limit are not. */
    private static final int LONGEST_VALUE = 100_000_000;

    static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_VALUE)
                    .build())
            .build());

    private static final String COMMAND_LINE = "command line";

    private Counter() {}

    /**
     * Asks.
     *
     * @param words the command and what stands behind it
     * @throws countersign.ledger.LedgerInUse where the books are open elsewhere and nobody answers
     */
    public static Reply ask(Settings settings, List<String> words) {
        return Hatch.ask(settings.storage().beside(), words).orElseGet(() -> {
            try (Ledger ledger = House.ledger(settings)) {
                return new Inquiry(ledger, House.office(settings, ledger)).answer(words);
            }
        });
    }

    /**
     * Says what staff would write to the bot. Where the office is not at work, letters wait until it is.
     *
     * @throws countersign.ledger.LedgerInUse where the books are open elsewhere and nobody answers
     */
    public static Reply tell(Settings settings, Dictated said) {
        return serve(settings, List.of("tell", written(said)), true);
    }

    /**
     * Shows what a bank's statement says, and books it where that is asked for. Where the office is not at work, letters wait
     * until it is.
     *
     * @throws countersign.ledger.LedgerInUse where the books are open elsewhere and nobody answers
     */
    public static Reply bank(Settings settings, Banking.Order order) {
        return serve(settings, List.of("bank", written(order)), order.book());
    }

    /**
     * Shows the jobs in a table, and hands them in where that is asked for. Where the office is not at work, letters wait until it
     * is.
     *
     * @throws countersign.ledger.LedgerInUse where the books are open elsewhere and nobody answers
     */
    public static Reply importJobs(Settings settings, Importing.Order order) {
        return serve(settings, List.of("import", written(order)), order.handIn());
    }

    /** Writes the dossier of a case into a file. */
    public static Reply dossier(Settings settings, String file, Path out) {
        Path laid = laid(settings, "dossier", ".zip");
        return taken("dossier", serve(settings, List.of("dossier", file, laid.toString()), false), laid, out);
    }

    /** Writes the entries behind the one with that number into a file, each a line of JSON. */
    public static Reply export(Settings settings, long after, Path out) {
        Path laid = laid(settings, "export", ".jsonl");
        return taken("export", ask(settings, List.of("export", laid.toString(), Long.toString(after))), laid, out);
    }

    private static Path laid(Settings settings, String what, String ending) {
        return settings.storage().beside().toAbsolutePath().resolveSibling(what + "-" + UUID.randomUUID() + ending);
    }

    private static Reply taken(String what, Reply reply, Path laid, Path out) {
        if (reply.status() != 0) {
            return reply;
        }
        try {
            Laid.take(laid, out, part -> {});
            return Reply.of(out + ": " + reply.out());
        } catch (IOException e) {
            return Reply.trouble(what + ": it cannot be written: " + e);
        }
    }

    /** Looks whether the books are what they were. */
    public static Reply verify(Settings settings) {
        return serve(settings, List.of("verify"), false);
    }

    /**
     * Copies the books into one file, and the keys where that is asked for, while the office works or does not.
     *
     * @throws countersign.ledger.LedgerInUse where the books are open elsewhere and nobody answers
     */
    public static Reply backup(Settings settings, Path out, boolean withKeys) {
        return new Backup(settings).write(out, withKeys);
    }

    /** Looks whether a copy of the books holds, and puts it in their place where none are there. */
    public static Reply restore(Settings settings, Path zip, boolean onlyLook) {
        return new Recovery(settings).restore(zip, onlyLook);
    }

    /**
     * Has a new key sign the checkpoints from now on, which the one before announces; only where nobody is at work.
     *
     * @param why the reason; it is kept
     */
    public static Reply rekey(Settings settings, String why) {
        return Hatch.ask(settings.storage().beside(), List.of("rekey")).orElseGet(() -> {
            try (Ledger ledger = House.ledger(settings)) {
                if (!ledger.occupy(COMMAND_LINE)) {
                    throw new LedgerInUse();
                }
                return new KeyChange(settings, ledger).make(why);
            }
        });
    }

    /**
     * Where nobody is at work a desk is put up for this one thing; where something may be written it takes up the work as at any
     * start. An office at work on another machine is asked there.
     */
    private static Reply serve(Settings settings, List<String> words, boolean writes) {
        return Hatch.ask(settings.storage().beside(), words).orElseGet(() -> {
            try (Ledger ledger = House.ledger(settings);
                    Mailbox mailbox = new Mailbox(settings.imap(), settings.inbox());
                    Outbox outbox = new Outbox(settings.smtp(), settings.bot().domain())) {
                boolean alone = ledger.occupy(COMMAND_LINE);
                if (writes && !alone) {
                    throw new LedgerInUse();
                }
                Office office = House.office(settings, ledger);
                Desk desk = new Desk(office, ledger, mailbox, outbox, new Reader(LanguageFiles.shipped()));
                if (writes) {
                    desk.recover(settings.contacts());
                }
                return new Inquiry(ledger, office, desk, () -> {}).answer(words);
            }
        });
    }

    private static String written(Object said) {
        try {
            return JSON.writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words and bytes can be written", e);
        }
    }
}

package countersign.house;

import countersign.ledger.Ledger;
import countersign.ledger.LedgerInUse;
import countersign.ledger.LedgerUnusable;
import countersign.mailbox.Mailbox;
import countersign.mailbox.Mailbox.Opened;
import countersign.mailbox.MailboxDown;
import countersign.mailbox.Trial;
import countersign.settings.Settings;
import countersign.stationery.TemplateFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Tries everything that an office needs, one thing after the other, and says what to mend. */
public final class Checkup {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, H:mm", Locale.ENGLISH);

    private final Settings settings;
    private final Clock clock;
    private final Consumer<Finding> tell;
    private boolean wrong;

    private Checkup(Settings settings, Clock clock, Consumer<Finding> tell) {
        this.settings = settings;
        this.clock = clock;
        this.tell = found -> {
            wrong |= found.grade() == Finding.Grade.WRONG;
            tell.accept(found);
        };
    }

    /**
     * Looks at all of it.
     *
     * @param tell is told of each thing as soon as it was looked at
     * @param arrival how long the mail to itself is waited for
     * @return whether an office can work with these settings
     */
    public static boolean of(Settings settings, Clock clock, Duration arrival, Consumer<Finding> tell) {
        Checkup checkup = new Checkup(settings, clock, tell);
        checkup.clock();
        checkup.files();
        checkup.templates();
        checkup.database();
        boolean mailbox = checkup.mailbox();
        if (mailbox) {
            new RoundTrip(settings, clock, checkup.tell).make(arrival);
        }
        return !checkup.wrong;
    }

    private void clock() {
        tell.accept(Finding.ok("clock: it is "
                + TIME.format(clock.instant().atZone(settings.firm().hours().zone())) + " in "
                + settings.firm().hours().zone() + ", where the firm is"));
    }

    private void files() {
        Path folder = settings.key().toAbsolutePath().getParent();
        Path there = folder;
        while (there != null && Files.notExists(there)) {
            there = there.getParent();
        }
        if (there == null || !Files.isWritable(there)) {
            tell.accept(Finding.wrong(
                    "files: nothing can be written in " + there,
                    "give this user the folder " + folder + ", or name another one in storage.key-file"));
        } else if (isOpen(settings.key()) || isOpen(House.keyFile(settings))) {
            tell.accept(Finding.hint(
                    "files: others on this machine can read the keys in " + folder,
                    "chmod 600 " + settings.key() + " " + House.keyFile(settings)));
        } else {
            tell.accept(Finding.ok("files: the keys lie in " + folder));
        }
    }

    private static boolean isOpen(Path file) {
        try {
            if (Files.notExists(file) || !Files.getFileStore(file).supportsFileAttributeView("posix")) {
                return false;
            }
            Set<PosixFilePermission> may = Files.getPosixFilePermissions(file);
            return may.contains(PosixFilePermission.OTHERS_READ) || may.contains(PosixFilePermission.GROUP_READ);
        } catch (IOException unknown) {
            return false;
        }
    }

    private void templates() {
        try {
            House.stationery(settings);
            String which =
                    settings.templates().map(folder -> "those in " + folder).orElse("the program's own");
            tell.accept(Finding.ok("templates: " + which));
        } catch (TemplateFault e) {
            tell.accept(Finding.wrong("templates: " + e.getMessage(), "mend them; each line says what was expected"));
        }
    }

    private void database() {
        Optional<Reply> atWork = Hatch.ask(settings.storage().beside(), List.of("health"));
        if (atWork.isPresent()) {
            tell.accept(Finding.ok("database: the office is at work with it"));
            return;
        }
        try (Ledger ledger = House.ledger(settings)) {
            Duration differs = ledger.differs(clock.instant());
            if (differs.compareTo(settings.storage().clocksDiffer()) > 0) {
                tell.accept(Finding.wrong(
                        "database: its server's clock and this one differ by " + differs.toSeconds() + " s",
                        "have both set by NTP"));
            } else {
                tell.accept(Finding.ok("database: opened"));
            }
        } catch (LedgerInUse e) {
            tell.accept(Finding.wrong(
                    "database: another process has it open and does not answer here", "end that process first"));
        } catch (LedgerUnusable e) {
            tell.accept(Finding.wrong("database: " + e.getMessage(), "look at `storage` in the configuration"));
        }
    }

    private boolean mailbox() {
        try (Trial trial = Trial.of(settings.imap());
                Mailbox mailbox = new Mailbox(settings.imap(), settings.inbox())) {
            Opened opened = mailbox.open();
            tell.accept(Finding.ok("mailbox: logged in at " + settings.imap() + ", " + settings.inbox() + " opened"));
            can(trial);
            if (mailbox.makeShelves(List.of("Done", "Review", "Machine"))) {
                tell.accept(Finding.ok("mailbox: the folders that mail is filed in are there"));
            } else {
                tell.accept(Finding.wrong(
                        "mailbox: the server does not let us make folders",
                        "make Countersign/Done, Countersign/Review and Countersign/Machine by hand"));
            }
            return opened.uidValidity() > 0;
        } catch (MailboxDown e) {
            tell.accept(
                    Finding.wrong("mailbox: " + e.getMessage(), "look at mailbox.imap: host, port, login, password"));
            return false;
        }
    }

    private void can(Trial trial) throws MailboxDown {
        if (!trial.can("IDLE")) {
            tell.accept(Finding.hint(
                    "mailbox: the server announces no new mail (no IDLE)",
                    "answers take up to mailbox.poll, " + settings.poll().toSeconds() + " s; make it shorter"));
        }
        if (!trial.can("MOVE") && !trial.can("UIDPLUS")) {
            tell.accept(Finding.hint(
                    "mailbox: the server moves no mail (neither MOVE nor UIDPLUS)",
                    "what was read stays in " + settings.inbox() + "; nothing is read twice all the same"));
        }
    }
}

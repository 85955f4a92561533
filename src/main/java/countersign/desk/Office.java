package countersign.desk;

import countersign.casework.Firm;
import countersign.casework.ForStaff;
import countersign.checkpoint.SigningKey;
import countersign.command.Commands;
import countersign.instruction.Vocabulary;
import countersign.ledger.Books;
import countersign.message.Address;
import countersign.proof.Examination;
import countersign.proof.Tokens;
import countersign.rules.DigestRule;
import countersign.rules.Files;
import countersign.stationery.Stationery;
import countersign.timestamp.TimestampServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What every desk in the office has at hand.
 *
 * @param firm the firm
 * @param bot the address of the mailbox
 * @param tokens what letters carry and replies bring back
 * @param stationery what letters are written on
 * @param clock the time; moved only in demonstrations and tests
 * @param key what checkpoints of the ledger are signed with
 * @param steps is told of each durable step
 * @param examination what is looked at to prove who sent a mail
 * @param timestamps who stamps checkpoints with the time, where somebody does
 */
public record Office(
        Firm firm,
        Address bot,
        Tokens tokens,
        Stationery stationery,
        Clock clock,
        SigningKey key,
        Steps steps,
        Examination examination,
        Optional<TimestampServer> timestamps) {

    private static final Duration WEEK = Duration.ofDays(7);

    /** What every desk has at hand where nothing of a mail is examined but its token and its address. */
    public Office(
            Firm firm, Address bot, Tokens tokens, Stationery stationery, Clock clock, SigningKey key, Steps steps) {
        this(firm, bot, tokens, stationery, clock, key, steps, Examination.NONE, Optional.empty());
    }

    /** The time, to the microsecond: what the ledger keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The day in the firm's zone. */
    LocalDate today() {
        return now().atZone(firm.hours().zone()).toLocalDate();
    }

    /** The words that staff may write. */
    Vocabulary vocabulary() {
        return Commands.vocabulary(
                stationery.kinds().stream().map(kind -> kind.verb()).toList());
    }

    OpenFiles files(Books books) {
        return new OpenFiles(books, firm, stationery.kinds(), stationery.tones(), now());
    }

    /** What a digest says now. */
    public ForStaff.Digest digest(Books books) {
        return digest(books, files(books).unsettled().open());
    }

    /** What a digest says of files that lie open: {@link OpenFiles#unsettled}. */
    ForStaff.Digest digest(Books books, Files files) {
        return DigestRule.content(files, books.mails().reviewed(files.now().minus(WEEK)));
    }
}

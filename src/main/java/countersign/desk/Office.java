package countersign.desk;

import countersign.casework.Firm;
import countersign.checkpoint.SigningKey;
import countersign.command.Commands;
import countersign.instruction.Vocabulary;
import countersign.ledger.Books;
import countersign.message.Address;
import countersign.proof.Examination;
import countersign.proof.Tokens;
import countersign.stationery.Stationery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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
 */
public record Office(
        Firm firm,
        Address bot,
        Tokens tokens,
        Stationery stationery,
        Clock clock,
        SigningKey key,
        Steps steps,
        Examination examination) {

    /** What every desk has at hand where nothing of a mail is examined but its token and its address. */
    public Office(
            Firm firm, Address bot, Tokens tokens, Stationery stationery, Clock clock, SigningKey key, Steps steps) {
        this(firm, bot, tokens, stationery, clock, key, steps, Examination.NONE);
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
}

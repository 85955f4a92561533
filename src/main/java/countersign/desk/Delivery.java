package countersign.desk;

import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.SentLetter;
import countersign.ledger.Books;
import countersign.ledger.Ledger;
import countersign.ledger.Letters.State;
import countersign.ledger.Letters.Waiting;
import countersign.outbox.Handover;
import countersign.rules.Files;
import countersign.rules.MachineRule;
import countersign.rules.OfficeRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records what became of letters that were handed over, and what becomes of those of which that is not known. */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration UNCERTAIN_FOR = Duration.ofMinutes(15);
    private static final Duration KEPT_TRYING = Duration.ofHours(72);
    static final Duration REMINDER_KEPT_TRYING = Duration.ofHours(12);
    private static final int[] PAUSES_IN_MINUTES = {1, 2, 5, 15, 30, 60, 120};
    private static final int MOST_DOUBTS = 5;

    private final Office office;
    private final Ledger ledger;

    Delivery(Office office, Ledger ledger) {
        this.office = office;
        this.ledger = ledger;
    }

    /**
     * An attempt that was begun and not ended may or may not have reached the server: the process was killed, or the
     * ledger failed in between.
     */
    void recover() {
        ledger.change(books -> books.letters().in(State.SENDING).forEach(letter -> {
            Instant due = office.now().plus(UNCERTAIN_FOR);
            end(books, letter, State.UNCERTAIN, due, "it was cut off while it was handed over");
        }));
    }

    /** Records what the server said. */
    void record(Books books, Waiting letter, Handover handover) {
        Instant now = office.now();
        boolean isOver = handover instanceof Handover.Accepted || handover instanceof Handover.Refused;
        if (!isOver && !books.letters().isSending(letter.number())) {
            // It was called back while it was on its way, and does not wait again.
            return;
        }
        if (handover instanceof Handover.Accepted) {
            end(books, letter, State.ACCEPTED, now, handover.answer());
        } else if (handover instanceof Handover.Refused refusal) {
            end(books, letter, State.REFUSED, now, handover.answer());
            refused(books, letter, handover.answer(), refusal.recipient());
        } else if (handover instanceof Handover.Uncertain) {
            end(books, letter, State.UNCERTAIN, now.plus(UNCERTAIN_FOR), handover.answer());
        } else if (handover instanceof Handover.Unreachable) {
            unreachable(books, letter, handover.answer(), now);
        } else {
            deferred(books, letter, handover.answer(), now);
        }
    }

    /** No letter is to blame, all of them wait; but a reminder that is too late is none. */
    private void unreachable(Books books, Waiting letter, String answer, Instant now) {
        boolean late = !letter.repeatable() && now.isAfter(letter.queuedAt().plus(REMINDER_KEPT_TRYING));
        if (late) {
            end(books, letter, State.CANCELLED, now, "too late for a reminder: " + answer);
        } else {
            books.letters().postpone(letter.number(), answer);
        }
    }

    private void deferred(Books books, Waiting letter, String answer, Instant now) {
        Duration patience = letter.repeatable() ? KEPT_TRYING : REMINDER_KEPT_TRYING;
        // It may have waited long before it was tried at all: nobody is given up at the first try.
        if (now.isAfter(letter.queuedAt().plus(patience)) && letter.attempts() >= PAUSES_IN_MINUTES.length) {
            end(books, letter, State.REFUSED, now, "given up after " + patience.toHours() + " h: " + answer);
            refused(books, letter, answer, false);
            return;
        }
        int pause = PAUSES_IN_MINUTES[Math.min(letter.attempts(), PAUSES_IN_MINUTES.length - 1)];
        Instant next = now.plus(Duration.ofMinutes(pause));
        LOG.info("letter {}: {}; next try {}", letter.number(), answer, next);
        end(books, letter, State.QUEUED, next, answer);
    }

    /** After a quarter of an hour nobody comes to say what became of it. */
    void resolve() {
        Instant now = office.now();
        List<Waiting> doubtful = ledger.read(books -> books.letters().in(State.UNCERTAIN)).stream()
                .filter(letter -> !letter.dueAt().isAfter(now))
                .toList();
        for (Waiting letter : doubtful) {
            if (letter.repeatable() && letter.attempts() >= MOST_DOUBTS) {
                String answer = "never a clear answer, after " + letter.attempts() + " attempts";
                ledger.change(books -> {
                    end(books, letter, State.REFUSED, now, answer);
                    refused(books, letter, answer, false);
                });
                continue;
            }
            ledger.change(books -> end(
                    books,
                    letter,
                    letter.repeatable() ? State.QUEUED : State.CANCELLED,
                    now,
                    letter.repeatable() ? "nothing was heard of it: the same bytes once more" : "not repeated"));
        }
    }

    void end(Books books, Waiting letter, State state, Instant due, String answer) {
        books.letters().end(letter.number(), state, due, answer);
        String outcome = state == State.QUEUED ? "deferred" : state.name().toLowerCase(java.util.Locale.ROOT);
        Fact fact = new Fact.Handed(letter.number(), letter.template(), outcome, answer);
        books.entries()
                .append(List.of(new Note(letter.folio(), "bot", fact, "", List.of(letter.sha256()))), office.now());
        LOG.info("{}: {} letter {} ({})", letter.folio().word(), outcome, letter.number(), letter.template());
    }

    /** A refused address is a letter that came back, only sooner; a refused letter is told to staff. */
    private void refused(Books books, Waiting letter, String answer, boolean recipient) {
        Optional<SentLetter> sent = books.letters().find(letter.number());
        if (sent.isEmpty()) {
            return;
        }
        Files files = office.files(books).letter(sent.get()).open();
        new Settlement(office, books, files)
                .settle(
                        sent.get().contact().isPresent()
                                ? MachineRule.refused(
                                        sent.get(),
                                        files.contact(sent.get().contact().get()),
                                        answer,
                                        recipient,
                                        files)
                                : OfficeRule.undeliverable(sent.get(), answer, files));
    }
}

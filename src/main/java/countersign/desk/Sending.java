package countersign.desk;

import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Letter;
import countersign.casework.SentLetter;
import countersign.deadline.BusinessHours;
import countersign.ledger.Books;
import countersign.ledger.Ledger;
import countersign.ledger.Letters.State;
import countersign.ledger.Letters.Waiting;
import countersign.message.Draft;
import countersign.message.MessageId;
import countersign.message.RawMessage;
import countersign.outbox.Handover;
import countersign.outbox.Outbox;
import countersign.rules.Files;
import countersign.rules.MachineRule;
import countersign.rules.OfficeRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands waiting letters to the server. That an attempt begins is durable before the server hears of it; what the server
 * said becomes an entry. Every letter is handed over at least once; one whose fate is not known is sent again with the
 * same bytes, unless it is a reminder or a digest: those go at most once.
 */
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int BATCH = 50;
    private static final Duration UNCERTAIN_FOR = Duration.ofMinutes(15);
    private static final Duration KEPT_TRYING = Duration.ofHours(72);
    private static final Duration REMINDER_KEPT_TRYING = Duration.ofHours(12);
    private static final int[] PAUSES_IN_MINUTES = {1, 2, 5, 15, 30, 60, 120};
    private static final int MOST_DOUBTS = 5;
    private static final Duration HELD_BACK = Duration.ofHours(1);
    private static final Duration SERVER_DOWN_FOR = Duration.ofMinutes(1);

    private final Office office;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Witnessing witnessing;
    private Optional<Instant> restUntil = Optional.empty();

    Sending(Office office, Ledger ledger, Outbox outbox, Witnessing witnessing) {
        this.office = office;
        this.ledger = ledger;
        this.outbox = outbox;
        this.witnessing = witnessing;
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

    /** Hands over everything that is due. @return whether the server could be reached */
    synchronized boolean send() {
        recover();
        resolve();
        while (true) {
            Instant now = office.now();
            if (restUntil.isPresent() && now.isBefore(restUntil.get())) {
                return false;
            }
            List<Waiting> due = due(now);
            if (due.isEmpty()) {
                return true;
            }
            for (Waiting letter : due) {
                if (!waitsForMorning(letter) && !hand(letter)) {
                    return false;
                }
            }
        }
    }

    /** Where letters are held, only those that say so. */
    private List<Waiting> due(Instant now) {
        return witnessing.letsGo()
                ? ledger.read(books -> books.letters().due(now, BATCH))
                : ledger.read(books -> books.letters().due(now, Integer.MAX_VALUE)).stream()
                        .filter(letter -> witnessing.looked() && Letter.goesThough(letter.template()))
                        .toList();
    }

    /** When something has to be sent next; never before the server is tried again, nor where all is held. */
    Optional<Instant> nextDue() {
        if (!witnessing.letsGo()) {
            Instant now = office.now();
            return Optional.of(due(now).isEmpty() ? now.plus(SERVER_DOWN_FOR) : now);
        }
        return ledger.read(books -> books.letters().nextDue())
                .map(due -> restUntil.filter(due::isBefore).orElse(due));
    }

    private boolean waitsForMorning(Waiting letter) {
        Instant now = office.now();
        if (letter.repeatable()
                || !letter.toContact()
                || now.isBefore(letter.queuedAt().plus(HELD_BACK))) {
            return false;
        }
        BusinessHours hours = ledger.read(books -> books.letters().find(letter.number()))
                .flatMap(SentLetter::contact)
                .flatMap(ref -> ledger.read(books -> books.cases().find(ref)))
                .map(contact -> office.firm().hoursOf(contact))
                .orElse(office.firm().hours());
        if (hours.isOpen(now)) {
            return false;
        }
        ledger.change(books -> books.letters().postpone(letter.number(), hours.nextOpen(now)));
        return true;
    }

    private boolean hand(Waiting letter) {
        String about = letter.template() + " " + letter.number();
        boolean begun = ledger.write(books -> books.letters().begin(letter.number()));
        if (!begun) {
            return true;
        }
        ledger.force();
        office.steps().reached(Step.BEGUN, about);
        Optional<RawMessage> raw = ledger.read(books -> books.evidence().find(letter.sha256()));
        if (raw.isEmpty()) {
            ledger.change(books -> end(books, letter, State.CANCELLED, office.now(), "its bytes were erased"));
            return true;
        }
        Handover handover = outbox.send(
                new Draft(new MessageId(letter.messageId()), letter.sender(), letter.recipient(), raw.get()));
        office.steps().reached(Step.HANDED, about);
        ledger.change(books -> record(books, letter, handover));
        office.steps().reached(Step.SENT, about);
        if (handover instanceof Handover.Unreachable) {
            restUntil = Optional.of(office.now().plus(SERVER_DOWN_FOR));
            LOG.warn("{}; all letters wait, next try {}", handover.answer(), restUntil.get());
            return false;
        }
        return true;
    }

    private void record(Books books, Waiting letter, Handover handover) {
        Instant now = office.now();
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
        if (now.isAfter(letter.queuedAt().plus(patience))) {
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
    private void resolve() {
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

    private void end(Books books, Waiting letter, State state, Instant due, String answer) {
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

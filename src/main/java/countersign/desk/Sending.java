package countersign.desk;

import countersign.casework.Letter;
import countersign.ledger.Books;
import countersign.ledger.Ledger;
import countersign.ledger.Letters.State;
import countersign.ledger.Letters.Waiting;
import countersign.message.Draft;
import countersign.message.MessageId;
import countersign.message.RawMessage;
import countersign.outbox.Handover;
import countersign.outbox.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
    /** So many attempts are begun at once; where the process dies, those of them that did not leave wait a quarter of an hour. */
    private static final int TOGETHER = 20;

    private static final Duration SERVER_DOWN_FOR = Duration.ofMinutes(1);

    private final Office office;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Witnessing witnessing;
    private final Departure departure;
    private final Delivery delivery;
    private final Watch watch;
    /** What became of letters, where the books could not take it yet. */
    private final List<Consumer<Books>> untold = new ArrayList<>();

    private Optional<Instant> restUntil = Optional.empty();

    /**
     * @param mailIsRead reads the mailbox where that was not done lately, and says whether it is read
     * @param watch is told with each letter that this goes on
     */
    Sending(
            Office office,
            Ledger ledger,
            Outbox outbox,
            Witnessing witnessing,
            BooleanSupplier mailIsRead,
            Watch watch) {
        this.office = office;
        this.ledger = ledger;
        this.outbox = outbox;
        this.witnessing = witnessing;
        this.watch = watch;
        this.delivery = new Delivery(office, ledger);
        this.departure = new Departure(office, ledger, mailIsRead);
    }

    /** What was under way when the office ended. */
    void recover() {
        delivery.recover();
    }

    /** Hands over everything that is due. @return whether the server could be reached */
    synchronized boolean send() {
        List.copyOf(untold).forEach(change -> {
            ledger.change(change);
            untold.remove(change);
        });
        delivery.recover();
        delivery.resolve();
        while (true) {
            Instant now = office.now();
            if (rests(now)) {
                return false;
            }
            List<Waiting> due = due(now);
            if (due.isEmpty()) {
                return true;
            }
            List<Waiting> leaving = due.stream().filter(this::leaves).toList();
            while (!leaving.isEmpty()) {
                List<Waiting> together = together(leaving);
                if (!hand(together)) {
                    return false;
                }
                leaving = leaving.subList(together.size(), leaving.size());
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

    /** The server was not reached just now; a clock that was set back since does not make that longer. */
    private boolean rests(Instant now) {
        return restUntil
                .filter(until -> now.isBefore(until) && !until.isAfter(now.plus(SERVER_DOWN_FOR)))
                .isPresent();
    }

    /** Whether it goes now; else it waits, or it came too late. */
    private boolean leaves(Waiting letter) {
        Instant now = office.now();
        Optional<String> needless = departure.needless(letter, now);
        if (needless.isPresent()) {
            ledger.change(books -> delivery.end(books, letter, State.CANCELLED, now, needless.get()));
            return false;
        }
        Instant at = departure.of(letter, now);
        if (at.isAfter(now)) {
            ledger.change(books -> books.letters().postpone(letter.number(), at));
        }
        return !at.isAfter(now);
    }

    /** The first of them; and together with it those behind it, as long as each may go out once more where the process dies. */
    private static List<Waiting> together(List<Waiting> leaving) {
        if (!leaving.get(0).repeatable()) {
            return leaving.subList(0, 1);
        }
        int end = 1;
        while (end < leaving.size() && end < TOGETHER && leaving.get(end).repeatable()) {
            end++;
        }
        return leaving.subList(0, end);
    }

    /** Hands them over, one after the other. @return whether the server could be reached */
    private boolean hand(List<Waiting> letters) {
        List<Waiting> begun = ledger.write(books -> letters.stream()
                .filter(letter -> books.letters().begin(letter.number()))
                .toList());
        if (begun.isEmpty()) {
            return true;
        }
        ledger.force();
        begun.forEach(letter -> office.steps().reached(Step.BEGUN, about(letter)));
        List<Handed> answered = new ArrayList<>();
        int made = 0;
        boolean reached = true;
        try {
            while (reached && made < begun.size()) {
                watch.lives(Watch.OUTBOX);
                Waiting letter = begun.get(made++);
                Optional<Handover> answer = hand(letter);
                answer.ifPresent(handover -> answered.add(new Handed(letter, handover)));
                reached = answer.filter(Handover.Unreachable.class::isInstance).isEmpty();
                // What is in doubt after a crash is kept small: the books hear of it at once, unless they are being
                // written in.
                if (!ledger.isBusy()) {
                    record(answered);
                }
            }
        } finally {
            record(answered);
            List<Waiting> rest = begun.subList(made, begun.size());
            if (!rest.isEmpty()) {
                tell(books -> rest.forEach(letter -> books.letters().giveBack(letter.number())));
            }
        }
        return reached;
    }

    /** A letter, and what the server said to it. */
    private record Handed(Waiting letter, Handover handover) {}

    /** Records what the server said to those letters, in one change, and forgets them. */
    private void record(List<Handed> answered) {
        if (answered.isEmpty()) {
            return;
        }
        List<Handed> all = List.copyOf(answered);
        answered.clear();
        tell(books -> all.forEach(one -> delivery.record(books, one.letter(), one.handover())));
        all.forEach(one -> office.steps().reached(Step.SENT, about(one.letter())));
    }

    /** Where the books cannot take it now, it is not forgotten: the next round begins with it. */
    private void tell(Consumer<Books> change) {
        untold.add(change);
        ledger.change(change);
        untold.remove(change);
    }

    private static String about(Waiting letter) {
        return letter.template() + " " + letter.number();
    }

    /** Hands it over. @return what the server said; nothing where there are no bytes to hand over */
    private Optional<Handover> hand(Waiting letter) {
        Optional<RawMessage> raw = ledger.read(books -> books.evidence().find(letter.sha256()));
        if (raw.isEmpty()) {
            ledger.change(books -> delivery.end(books, letter, State.CANCELLED, office.now(), "its bytes were erased"));
            return Optional.empty();
        }
        Handover handover = outbox.send(
                new Draft(new MessageId(letter.messageId()), letter.sender(), letter.recipient(), raw.get()),
                this::isStillAtWork);
        office.steps().reached(Step.HANDED, about(letter));
        if (handover instanceof Handover.Unreachable) {
            restUntil = Optional.of(office.now().plus(SERVER_DOWN_FOR));
            LOG.warn("{}; all letters wait, next try {}", handover.answer(), restUntil.get());
        }
        return Optional.of(handover);
    }

    /** A change, though nothing changes: an office that was paused, and whose place another one took, ends here. */
    private void isStillAtWork() {
        if (ledger.isShared()) {
            ledger.change(books -> {});
        }
    }
}

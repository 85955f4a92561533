package countersign.demo;

import countersign.house.House;
import countersign.mailbox.MailboxDown;
import java.time.Instant;
import java.util.Optional;

/** Lets time pass in an office whose clock can be moved: what falls due in between happens at its own time. */
final class PassingTime {

    private static final int MOST_STEPS = 10_000;

    private final House house;
    private final MovableClock clock;

    PassingTime(House house, MovableClock clock) {
        this.house = house;
        this.clock = clock;
    }

    /** Lets time pass until then. @throws MailboxDown where the mailbox cannot be read, and time stands still */
    void until(Instant target) throws MailboxDown {
        house.daemon().finishWork();
        for (int i = 0; i < MOST_STEPS; i++) {
            Optional<Instant> next = house.desk().next().filter(due -> !due.isAfter(target));
            if (next.isEmpty()) {
                break;
            }
            moveTo(next.get());
        }
        moveTo(target);
    }

    private void moveTo(Instant moment) throws MailboxDown {
        clock.moveTo(moment);
        house.daemon().clockMoved();
        house.daemon().finishWork();
    }
}

package countersign.scenario;

import countersign.house.Reply;
import countersign.ledger.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Books a statement in a process of its own, which dies when its clock was asked so often. */
final class MortalBooking {

    static final int DIED = 9;

    private MortalBooking() {}

    /** A clock that ends the process, as a power cut does. */
    private static final class LastClock extends TestClock {
        private int left = Integer.MAX_VALUE;

        LastClock() {
            super(Scene.BEGIN);
        }

        @Override
        public Instant instant() {
            if (left-- <= 0) {
                Runtime.getRuntime().halt(DIED);
            }
            return super.instant();
        }
    }

    /** Arguments: the ledger, the statement, how often the clock is asked. */
    public static void main(String[] args) throws Exception {
        LastClock clock = new LastClock();
        String statement = Files.readString(Path.of(args[1]));
        try (Scene scene = new Scene(List.of(), Optional.empty(), Ledger.open(args[0]), clock)) {
            clock.left = Integer.parseInt(args[2]);
            Reply reply = scene.bank("ann@miller.example", statement, true);
            System.out.print(reply.out() + reply.err());
        }
    }
}

package countersign.scenario;

import countersign.house.Reply;
import countersign.ledger.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;

/** Books a statement in a process of its own, which dies when its clock was asked so often. */
final class MortalBooking {

    private MortalBooking() {}

    /** Arguments: the ledger, the statement, how often the clock is asked, the file of the key. */
    public static void main(String[] args) throws Exception {
        LastClock clock = new LastClock();
        String statement = Files.readString(Path.of(args[1]));
        try (Scene scene = new Scene(Ledger.open(args[0]), clock, Path.of(args[3]))) {
            clock.endsAfter(Integer.parseInt(args[2]));
            Reply reply = scene.bank("ann@miller.example", statement, true);
            System.out.print(reply.out() + reply.err());
        }
    }
}

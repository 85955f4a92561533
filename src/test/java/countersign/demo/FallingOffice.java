package countersign.demo;

import countersign.desk.Step;
import countersign.house.House;
import countersign.settings.Settings;
import java.nio.file.Path;
import java.time.Clock;

/** The real office in a process of its own, whose mailbox thread dies of the first mail. */
final class FallingOffice {

    private FallingOffice() {}

    /** Argument: the configuration. */
    public static void main(String[] args) throws InterruptedException {
        House.open(Settings.read(Path.of(args[0])), Clock.systemUTC(), (step, about) -> {
            if (step == Step.KEPT) {
                throw new AssertionError("a thread dies here");
            }
        });
        System.out.println("open");
        Thread.sleep(Long.MAX_VALUE);
    }
}

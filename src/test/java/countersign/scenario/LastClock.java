package countersign.scenario;

import java.time.Instant;

/** A clock that ends the process, as a power cut does, when it was asked so often. */
final class LastClock extends TestClock {

    /** The status with which the process ends. */
    static final int DIED = 9;

    private int left = Integer.MAX_VALUE;

    LastClock() {
        super(Scene.BEGIN);
    }

    /** From now on it is asked that often. */
    void endsAfter(int times) {
        left = times;
    }

    @Override
    public Instant instant() {
        if (left-- <= 0) {
            Runtime.getRuntime().halt(DIED);
        }
        return super.instant();
    }
}

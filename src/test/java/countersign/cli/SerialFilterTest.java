package countersign.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import countersign.scenario.TestClock;
import countersign.schedule.Schedule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program sets the filter when it starts; it cannot be taken off again, so every test behind this one runs under it. */
class SerialFilterTest {

    @BeforeAll
    static void asTheProgramDoes() {
        Main.refuseObjects();
    }

    @Tag("fault-109")
    @Test
    void noObjectIsMadeOfBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(List.of("x")));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThatThrownBy(in::readObject).isInstanceOf(InvalidClassException.class);
        }
    }

    @Tag("fault-109")
    @Test
    void theSchedulerDoesWithout() {
        AtomicInteger rings = new AtomicInteger();
        Instant now = Instant.parse("2026-03-04T15:00:00Z");
        try (Schedule schedule = new Schedule("filtered", new TestClock(now), rings::incrementAndGet)) {
            schedule.ringAt(now.minusSeconds(60));
            schedule.start();
            await().atMost(Duration.ofSeconds(20)).until(() -> rings.get() == 1);
        }
    }
}

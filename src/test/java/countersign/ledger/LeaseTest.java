package countersign.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import countersign.casework.CaseRef;
import countersign.casework.ContactRef;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two offices on one PostgreSQL database: one is at work, and what the other one does counts no more. */
class LeaseTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Database database;
    private Ledger one;
    private Ledger other;

    @BeforeEach
    void open() {
        database = PostgreSql.shared().database(Duration.ofSeconds(2));
        one = Ledger.open(database);
        other = Ledger.open(database);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    private static void open(Ledger ledger, int number) {
        Note note = new Note(
                new CaseRef(number), "ann@miller.example", new Fact.CaseOpened("x", new ContactRef(1)), "", List.of());
        ledger.change(books -> books.entries().append(List.of(note), NOW));
    }

    private static long entries(Ledger ledger) {
        return ledger.read(books -> books.entries().head().entries());
    }

    /** Nobody renews the lease of the first one: it was paused, or has died. */
    private void otherTakesOver() {
        assertThat(one.occupy("one")).isTrue();
        await().atMost(PATIENCE).until(() -> other.occupy("other"));
    }

    @Test
    void oneOfficeIsAtWorkAndTheOtherBeginsAtOnceWhenThatOneGoes() {
        assertThat(one.occupy("one")).isTrue();
        assertThat(other.occupy("other")).isFalse();
        one.close();
        assertThat(other.occupy("other")).isTrue();
        assertThat(other.renew()).isTrue();
    }

    @Test
    @Tag("fault-77")
    void whoWasSilentForTooLongWritesNoMore() {
        otherTakesOver();
        assertThat(one.renew()).isFalse();
        assertThatThrownBy(() -> open(one, 101)).isInstanceOf(LeaseLost.class);
        open(other, 102);
        assertThat(entries(one)).isEqualTo(1);
        one.close();
        assertThat(other.renew()).as("what the first one gives back is its own").isTrue();
    }

    @Test
    void whoIsSilentGoesOnWhereNobodyTookOver() {
        assertThat(one.occupy("one")).isTrue();
        Jdbi.create(other.connections())
                .useHandle(handle -> handle.execute("UPDATE lease SET until = until - INTERVAL '1 hour'"));
        open(one, 101);
        assertThat(one.renew()).isTrue();
        assertThat(other.occupy("other")).isFalse();
    }

    @Test
    @Tag("fault-82")
    void aChangeOfAnOfficeThatStandsStillHoldsNobodyUpAndIsRefused() throws Exception {
        assertThat(one.occupy("one")).isTrue();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> paused = CompletableFuture.runAsync(() -> one.change(books -> {
            begun.countDown();
            wait(goOn);
            books.alarms().set("late", Optional.empty(), Optional.of(NOW));
        }));
        begun.await();
        await().atMost(PATIENCE).until(() -> other.occupy("other"));
        open(other, 102);
        goOn.countDown();
        assertThatThrownBy(paused::join).hasCauseInstanceOf(RuntimeException.class);
        List<Alarms.Alarm> alarms = other.read(books -> books.alarms().all());
        assertThat(alarms).isEmpty();
        assertThatThrownBy(() -> open(one, 103)).isInstanceOf(LeaseLost.class);
    }

    @Test
    void aNeighbourOnTheSameServerMayTakeItsTime() throws Exception {
        assertThat(one.occupy("one")).isTrue();
        one.close();
        other.close();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (Ledger neighbour = Ledger.open(PostgreSql.shared().copy(database))) {
            assertThat(neighbour.occupy("neighbour")).isTrue();
            CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> neighbour.change(books -> {
                begun.countDown();
                wait(goOn);
                books.alarms().set("slow", Optional.empty(), Optional.of(NOW));
            }));
            begun.await();
            one = Ledger.open(database);
            other = Ledger.open(database);
            otherTakesOver();
            goOn.countDown();
            slow.join();
        }
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @Tag("fault-77")
    void inAnOlderCopyThatWasPutBackTheSameEpochIsNotTheSameOffice() {
        assertThat(one.occupy("one")).isTrue();
        Jdbi.create(other.connections())
                .useHandle(handle -> handle.execute("UPDATE lease SET epoch = epoch - 1, until = clock_timestamp()"));
        assertThat(other.occupy("one")).isTrue();
        assertThat(one.renew()).isFalse();
        assertThatThrownBy(() -> open(one, 101)).isInstanceOf(LeaseLost.class);
        one.close();
        assertThat(other.renew()).isTrue();
    }

    @Test
    @Tag("fault-64")
    void aDatabaseThatIsSetBackUnderTheOfficeIsNoticedAtTheNextChange() {
        assertThat(one.occupy("one")).isTrue();
        open(one, 101);
        open(one, 102);
        open(one, 103);
        Jdbi.create(other.connections()).useHandle(handle -> handle.execute("UPDATE head SET entries = entries - 1"));
        assertThatThrownBy(() -> open(one, 104))
                .isInstanceOf(DiskFailed.class)
                .hasMessageContaining("holds 2 entries and held 3 before");
        assertThatThrownBy(() -> entries(one)).as("nothing goes on").isInstanceOf(DiskFailed.class);
    }

    @Test
    void whoDidNotBeginWritesNothing() {
        assertThatThrownBy(() -> open(other, 101)).isInstanceOf(LeaseLost.class);
        assertThat(entries(other)).isZero();
    }

    @Test
    void theClockOfTheServerIsKnown() {
        assertThat(one.differs(Instant.now())).isLessThan(Duration.ofMinutes(1));
        assertThat(one.differs(Instant.now().plusSeconds(3600))).isGreaterThan(Duration.ofMinutes(59));
    }
}

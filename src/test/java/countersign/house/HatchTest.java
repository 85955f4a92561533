package countersign.house;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.bank.Slashed;
import countersign.bank.Statement;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HatchTest {

    @TempDir
    Path folder;

    @Test
    void theLargestStatementGoesThrough() throws Exception {
        Path database = folder.resolve("books");
        Banking.Order order = new Banking.Order("", new byte[Statement.MOST_BYTES], Slashed.BY_THE_COLUMN, true, false);
        String written = Counter.JSON.writeValueAsString(order);
        try (Hatch hatch = Hatch.open(database, words -> Reply.of(words.get(0) + " " + size(words.get(1))))) {
            assertThat(Hatch.ask(database, List.of("bank", written)))
                    .contains(Reply.of("bank " + Statement.MOST_BYTES));
            assertThat(hatch).isNotNull();
        }
    }

    @Test
    void whatTheOfficeWasToldBeforeItEndedIsNotSaidTwice() throws Exception {
        Path database = folder.resolve("books");
        AtomicInteger told = new AtomicInteger();
        Reply reply;
        try (Hatch hatch = Hatch.open(database, words -> {
            told.incrementAndGet();
            throw new IllegalStateException("the office ends");
        })) {
            assertThat(hatch).isNotNull();
            reply = Hatch.ask(database, List.of("tell", "paid")).orElseThrow();
        }
        assertThat(reply.status()).isEqualTo(1);
        assertThat(reply.toString()).contains("may have done it already");
        assertThat(told).hasValue(1);
    }

    private static int size(String written) {
        try {
            return Counter.JSON.readValue(written, Banking.Order.class).bytes().length;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

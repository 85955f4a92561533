package countersign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.CaseRef;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.ledger.Ledger;
import countersign.ledger.On;
import countersign.webhook.Listener;
import countersign.webhook.Listener.Heard;
import countersign.webhook.Webhook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A program that hears of every entry")
@ParameterizedClass
@EnumSource(On.class)
class PostingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T18:00:00Z");
    private static final CaseRef CASE = new CaseRef(101);

    @Parameter
    On on;

    @TempDir
    Path folder;

    private Listener listener;
    private Ledger ledger;
    private Posting posting;

    @BeforeEach
    void open() throws IOException {
        listener = new Listener();
        ledger = Ledger.open(on.fresh(folder));
        assertThat(ledger.occupy("test")).isTrue();
        posting = posting();
    }

    @AfterEach
    void close() {
        ledger.close();
        listener.close();
    }

    /** The same program, after the office was begun anew. */
    private Posting posting() {
        Webhook webhook =
                new Webhook(listener.address(), () -> "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", Duration.ofMinutes(1));
        return new Posting(webhook, ledger, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private void happen(int first, int last) {
        ledger.change(books -> books.entries()
                .append(
                        IntStream.rangeClosed(first, last)
                                .mapToObj(n -> new Note(
                                        CASE, "ann@miller.example", new Fact.CaseNoted("note " + n), "", List.of()))
                                .toList(),
                        NOON));
    }

    private List<String> notes() {
        return listener.heard().stream()
                .map(heard -> heard.body().replaceFirst("(?s).*(note \\d+).*", "$1"))
                .toList();
    }

    private static List<String> notes(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(n -> "note " + n).toList();
    }

    @Test
    void hearsWhatHappensFromThenOnInOrderAndOnce() {
        happen(1, 3);
        posting.begin();
        happen(4, 60);
        assertThat(posting.behind()).isEqualTo(57);
        assertThat(posting.postAll()).isEmpty();
        assertThat(posting.postAll()).isEmpty();
        assertThat(notes()).isEqualTo(notes(4, 60));
        assertThat(posting.behind()).isZero();
        assertThat(listener.heard().get(0).body()).contains("\"folio\":\"C101\"", "\"line\":4,", "\"seq\":4}");
    }

    @Test
    void isToldOnceMoreUnderTheSameIdWhatItDidNotTakeAndWhatIsBehindItWaits() {
        posting.begin();
        happen(1, 2);
        listener.answers(500);
        assertThat(posting.postAll()).isPresent();
        assertThat(posting.postAll()).isPresent();
        assertThat(posting.behind()).isEqualTo(2);
        listener.answers(200);
        assertThat(posting.postAll()).isEmpty();
        assertThat(notes()).containsExactly("note 1", "note 1", "note 1", "note 2");
        assertThat(listener.heard().stream().map(Heard::id).distinct()).hasSize(2);
    }

    @Test
    void goesOnWhereItWasWhenTheOfficeIsBegunAnew() {
        posting.begin();
        happen(1, 5);
        assertThat(posting.postAll()).isEmpty();
        happen(6, 7);
        Posting next = posting();
        next.begin();
        assertThat(next.postAll()).isEmpty();
        assertThat(notes()).isEqualTo(notes(1, 7));
    }

    @Test
    void hearsNothingMoreOnceTheOfficeIsClosed() {
        posting.start();
        posting.close();
        happen(1, 2);
        posting.postAll();
        assertThat(listener.heard()).isEmpty();
        assertThat(posting.behind()).isEqualTo(2);
    }

    @Test
    void isTriedLessAndLessOften() {
        assertThat(IntStream.range(0, 7).mapToObj(n -> Posting.pause(n).toSeconds()))
                .containsExactly(5L, 30L, 120L, 600L, 1800L, 1800L, 1800L);
    }
}

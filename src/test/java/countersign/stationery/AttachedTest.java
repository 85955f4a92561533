package countersign.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.Briefing.Proof;
import countersign.message.RawMessage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The proof goes along as far as a mail may grow; what is left out is named. */
class AttachedTest {

    private static final RawMessage SMALL = RawMessage.of(new byte[1_000]);
    private static final RawMessage LARGE = RawMessage.of(new byte[6_000_000]);
    private static final Proof FIRST = new Proof("1-dispute.eml", SMALL.sha256());
    private static final Proof SECOND = new Proof("2-asked.eml", LARGE.sha256());
    private static final Proof ERASED = new Proof("3-answer.eml", "ab".repeat(32));

    @Test
    void whatIsTooLargeOrErasedIsOnlyNamed() {
        Map<String, RawMessage> evidence = Map.of(SMALL.sha256(), SMALL, LARGE.sha256(), LARGE);
        Attached attached = Attached.of(List.of(FIRST, SECOND, ERASED), evidence);
        assertThat(attached.files()).extracting(Enclosure::name).containsExactly("1-dispute.eml");
        assertThat(attached.leftOut()).containsExactly("2-asked.eml", "3-answer.eml");
    }

    @Test
    void theProofIsAFileWhoseBytesNobodyOnTheWayMayChange() {
        Attached attached = Attached.of(List.of(FIRST), Map.of(SMALL.sha256(), SMALL));
        assertThat(attached.files().get(0).type()).isEqualTo("application/octet-stream");
        assertThat(attached.files().get(0).bytes()).isEqualTo(SMALL.bytes());
    }
}

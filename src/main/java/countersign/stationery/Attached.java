package countersign.stationery;

import countersign.casework.Briefing.Proof;
import countersign.message.RawMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The raw mails that go along with a letter, in order, as far as a mail may grow; what is too large is only named.
 *
 * <p>They go as files of unspoken type and not as {@code message/rfc822}: that type may not be encoded (RFC 2046, section
 * 5.2.1), so a server on the way could change their bytes, and then they would prove nothing. Mail programs open them by
 * their name.
 */
record Attached(List<Enclosure> files, List<String> leftOut) {

    /** Before encoding, which makes a third more of it; most servers take 10 MB. */
    private static final int MOST_BYTES = 6_000_000;

    private static final String TYPE = "application/octet-stream";

    static Attached of(List<Proof> proofs, Map<String, RawMessage> evidence) {
        List<Enclosure> files = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        int bytes = 0;
        for (Proof proof : proofs) {
            RawMessage raw = evidence.get(proof.sha256());
            if (raw != null && bytes + raw.bytes().length <= MOST_BYTES) {
                files.add(new Enclosure(proof.name(), TYPE, raw.bytes()));
                bytes += raw.bytes().length;
            } else {
                leftOut.add(proof.name());
            }
        }
        return new Attached(List.copyOf(files), List.copyOf(leftOut));
    }
}

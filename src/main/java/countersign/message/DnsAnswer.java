package countersign.message;

import java.util.List;

/**
 * What the domain name system said to a question for TXT records (RFC 1035, section 3.3.14).
 *
 * @param state whether there was an answer
 * @param texts the records, each with its strings put together
 */
public record DnsAnswer(State state, List<String> texts) {

    /** There is no such record. */
    public static final DnsAnswer NONE = new DnsAnswer(State.NONE, List.of());

    /** Nobody could say whether there is one: to be asked another time. */
    public static final DnsAnswer FAILED = new DnsAnswer(State.FAILED, List.of());

    /** How a question ended. */
    public enum State {
        /** There are records. */
        FOUND,
        /** There are none. */
        NONE,
        /** The question got no answer in time, or the server failed. */
        FAILED
    }

    public DnsAnswer {
        texts = List.copyOf(texts);
    }

    /** These records were found; none is {@link #NONE}. */
    public static DnsAnswer of(List<String> texts) {
        return texts.isEmpty() ? NONE : new DnsAnswer(State.FOUND, texts);
    }
}

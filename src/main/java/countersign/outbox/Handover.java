package countersign.outbox;

/** What became of one attempt to hand a draft to the server. "Delivered" is not among it: nobody can know. */
public sealed interface Handover {

    /** What the server said, or what happened instead. */
    String answer();

    /** The server took it (2xx behind the final dot). */
    record Accepted(String answer) implements Handover {}

    /** Not now (4xx), or the line broke before the final dot: nothing went out. */
    record Deferred(String answer) implements Handover {}

    /**
     * Never (5xx), or it cannot be sent at all.
     *
     * @param recipient whether it is the recipient's address that is refused, and not the letter
     */
    record Refused(String answer, boolean recipient) implements Handover {}

    /** The line broke behind the final dot: nobody knows whether the server took it (RFC 1047). */
    record Uncertain(String answer) implements Handover {}

    /** The server cannot be reached or does not let us in: no letter is to blame, all of them wait. */
    record Unreachable(String answer) implements Handover {}
}

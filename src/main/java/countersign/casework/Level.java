package countersign.casework;

/** How well a sender is proven, best first. */
public enum Level {
    /** The token came back from the known address, with an aligned DKIM signature. */
    A,
    /** As A, but the own mail server says so. */
    B,
    /** As C, twice: the second time with the token of a fresh letter to the known address. It counts for B. */
    C_PLUS,
    /** The token came back from the known address. */
    C,
    /** Only the address, or found by the subject tag. */
    D,
    /** Contradicted: another address, several senders, a machine. */
    E;

    /** Whether this is at least as good as what is asked for. */
    public boolean reaches(Level least) {
        return compareTo(least) <= 0 || this == C_PLUS && least == B;
    }

    /** The short word under which it is stored. */
    public String word() {
        return this == C_PLUS ? "C+" : name();
    }
}

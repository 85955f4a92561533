package countersign.reading.machine;

/**
 * That a mail comes from a machine, and by what it is known.
 *
 * @param kind which machine
 * @param reason by what it is known
 */
public record Finding(Kind kind, String reason) {

    /** Kinds of machines. */
    public enum Kind {
        BOUNCE,
        FEEDBACK,
        READ_RECEIPT,
        REACTION,
        CALENDAR,
        AUTO_REPLY,
        LIST
    }
}

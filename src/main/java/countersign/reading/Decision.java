package countersign.reading;

/** A reading in one word, for tools that compare readers. */
public enum Decision {
    CONFIRMED,
    DECLINED,
    PARTIAL,
    QUESTION,
    DISPUTE,
    UNCLEAR,
    AUTO_REPLY,
    BOUNCE,
    FEEDBACK,
    FORWARDED_TO_OTHER;

    /** The word for a reading. */
    public static Decision of(Reading reading) {
        return switch (reading.kind()) {
            case BOUNCE -> BOUNCE;
            case FEEDBACK -> FEEDBACK;
            case AUTO_REPLY, READ_RECEIPT -> AUTO_REPLY;
            case REACTION, CALENDAR, LIST -> UNCLEAR;
            case PERSON -> reading.forwarded().isPresent() ? FORWARDED_TO_OTHER : of(reading.answer());
        };
    }

    private static Decision of(Answer answer) {
        return switch (answer) {
            case YES -> CONFIRMED;
            case NO -> DECLINED;
            case PARTLY -> PARTIAL;
            case YES_BUT, QUESTION -> QUESTION;
            case DISPUTE -> DISPUTE;
            case HANDED_ON -> FORWARDED_TO_OTHER;
            case RECEIVED, UNCLEAR -> UNCLEAR;
        };
    }
}

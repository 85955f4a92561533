package countersign.casework;

/**
 * A mail of staff in which something waits: it is not yet filed under a case, or its commands wait for a code. {@code M17},
 * by the number of the mail.
 */
public record IntakeRef(int mail) implements Folio {

    @Override
    public String word() {
        return "M" + mail;
    }

    @Override
    public String toString() {
        return word();
    }
}

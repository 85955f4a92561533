package countersign.casework;

/** A mail that staff handed in and that is not yet filed under a case: {@code M17}, by the number of the mail. */
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

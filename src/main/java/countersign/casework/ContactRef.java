package countersign.casework;

/** The number under which a contact is kept: {@code P12}. */
public record ContactRef(int number) implements Folio {

    @Override
    public String word() {
        return "P" + number;
    }

    @Override
    public String toString() {
        return word();
    }
}

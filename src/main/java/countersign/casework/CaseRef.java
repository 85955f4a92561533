package countersign.casework;

import java.util.Optional;

/** The short reference of a case: {@code C101}. */
public record CaseRef(int number) implements Folio, Comparable<CaseRef> {

    /** The first case of a new office. */
    public static final int FIRST = 101;

    /** Reads {@code C101}, in either case of the letter. */
    public static Optional<CaseRef> read(String text) {
        return Numbered.read(text, 'C').map(CaseRef::new);
    }

    @Override
    public String word() {
        return "C" + number;
    }

    @Override
    public int compareTo(CaseRef other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return word();
    }
}

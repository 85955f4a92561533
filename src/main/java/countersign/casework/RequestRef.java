package countersign.casework;

import java.util.Optional;

/** The short reference of a request in its case: {@code C101-3}. */
public record RequestRef(CaseRef file, int number) implements Comparable<RequestRef> {

    /** Reads {@code C101-3}, in either case of the letter. */
    public static Optional<RequestRef> read(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            return Optional.empty();
        }
        Optional<CaseRef> file = CaseRef.read(text.substring(0, dash));
        Optional<Integer> number = Numbered.digits(text.substring(dash + 1));
        return file.isPresent() && number.isPresent()
                ? Optional.of(new RequestRef(file.get(), number.get()))
                : Optional.empty();
    }

    @Override
    public int compareTo(RequestRef other) {
        int byCase = file.compareTo(other.file);
        return byCase != 0 ? byCase : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return file + "-" + number;
    }
}

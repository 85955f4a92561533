package countersign.message;

import java.util.List;
import java.util.Optional;

/** The header fields of a message or a part, in the order in which they stand; names compare without case. */
public record Headers(List<Field> fields) {

    /**
     * One header field.
     *
     * @param name the name as written, without the colon
     * @param value the unfolded value, encoded words (RFC 2047) decoded, white space trimmed
     */
    public record Field(String name, String value) {}

    public Headers {
        fields = List.copyOf(fields);
    }

    /** The topmost value of that name. */
    public Optional<String> first(String name) {
        for (Field field : fields) {
            if (field.name().equalsIgnoreCase(name)) {
                return Optional.of(field.value());
            }
        }
        return Optional.empty();
    }

    /** All values of that name, from the top. */
    public List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .toList();
    }

    /** Whether there is such a field. */
    public boolean has(String name) {
        return first(name).isPresent();
    }
}

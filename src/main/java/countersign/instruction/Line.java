package countersign.instruction;

import countersign.billing.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One line of staff's mail, understood or not. */
public sealed interface Line {

    /** The line as it was written. */
    String written();

    /**
     * {@code Case: Smith bathroom}.
     *
     * @param name which field
     * @param value what stands behind the colon
     */
    record Field(String written, Name name, String value) implements Line {
        /** The fields there are. */
        public enum Name {
            CASE,
            CONTACT,
            SO_FAR,
            FINISH,
            TOTAL,
            WHY,
            OPEN,
            LANGUAGE
        }
    }

    /**
     * {@code - Second vanity: $450, 2 days}.
     *
     * @param ours whether we owe it, or they; nothing where nobody is named
     * @param share how many percent of the whole it costs, where that is written in the place of a price
     */
    record Item(
            String written,
            String text,
            Optional<Money> price,
            Optional<Integer> days,
            Optional<LocalDate> due,
            Optional<Boolean> ours,
            Optional<BigDecimal> share)
            implements Line {}

    /**
     * A command.
     *
     * @param verb its name, synonyms resolved
     * @param argument what stands behind it, or empty
     */
    record Verb(String written, String verb, String argument) implements Line {}

    /** Nothing but numbers: the quick answer to a digest. */
    record Numbers(String written, List<Integer> numbers) implements Line {
        public Numbers {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * Anything else.
     *
     * @param expected what it looks like and what was expected there, or empty where it is like nothing
     */
    record Words(String written, String expected) implements Line {}
}

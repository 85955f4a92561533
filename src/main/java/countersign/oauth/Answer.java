package countersign.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What a provider answered. */
sealed interface Answer {

    /** What was asked for (RFC 6749, section 5.1; RFC 8628, section 3.2). */
    record Granted(JsonNode fields) implements Answer {

        /** A text in it, with printable signs only (RFC 6749, appendix A); what else comes is taken for nothing. */
        Optional<String> text(String name) {
            return Optional.of(fields.path(name).asText("")).filter(text -> text.matches("[\\x20-\\x7E]+"));
        }

        /** A number in it, of seconds mostly; from 1 to 100,000. */
        long number(String name, long usual) {
            return Math.min(Math.max(fields.path(name).asLong(usual), 1), MOST);
        }

        private static final long MOST = 100_000;
    }

    /** A no of the provider (RFC 6749, section 5.2): its code, and that with its words. */
    record Refused(String error, String words) implements Answer {}

    /** There was no such answer: nobody there, or something that means nothing. */
    record Unreachable(String what) implements Answer {}
}

package countersign.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the lines and details of entries, which may be anything when a dossier is verified. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static JsonNode object(String text, String where) {
        try {
            JsonNode json = MAPPER.readTree(text);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException | StackOverflowError malformed) {
            // Falls through to the one message that says what was expected.
        }
        throw new Fault(where, "expected one JSON object");
    }

    static String text(JsonNode json, String field, String where) {
        JsonNode value = json.get(field);
        if (value == null || !value.isTextual()) {
            throw new Fault(where, "expected a text \"" + field + "\"");
        }
        return value.asText();
    }
}

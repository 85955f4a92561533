package countersign.settings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML document as a tree in which every value knows its line. */
sealed interface Yaml {

    /** The line on which it stands, from 1. */
    int line();

    /** A single value, as it is written. */
    record Text(int line, String value) implements Yaml {}

    /** A list. */
    record Sequence(int line, List<Yaml> values) implements Yaml {}

    /** Names with values, in order. */
    record Mapping(int line, Map<String, Yaml> values, Map<String, Integer> lines) implements Yaml {}

    /** Reads a document. @throws YamlFault where it is no YAML */
    static Yaml read(String source) throws YamlFault {
        try (JsonParser parser = new YAMLFactory().createParser(source)) {
            return parser.nextToken() == null ? new Mapping(1, Map.of(), Map.of()) : value(parser);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new YamlFault(
                    at == null ? 1 : at.getLineNr(),
                    e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new YamlFault(1, e.getMessage());
        }
    }

    private static Yaml value(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return mapping(parser, line);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Yaml> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(value(parser));
            }
            return new Sequence(line, values);
        }
        return new Text(line, parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText());
    }

    private static Yaml mapping(JsonParser parser, int line) throws IOException {
        Map<String, Yaml> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            lines.put(name, parser.currentTokenLocation().getLineNr());
            parser.nextToken();
            values.put(name, value(parser));
        }
        return new Mapping(line, values, lines);
    }

    /** A text that is no YAML. */
    final class YamlFault extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;

        YamlFault(int line, String what) {
            super(what);
            this.line = line;
        }

        int line() {
            return line;
        }
    }
}

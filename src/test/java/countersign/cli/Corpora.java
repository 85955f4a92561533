package countersign.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.reading.Readers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The corpora beside the project, and what {@code explain --jsonl} answers to them. */
final class Corpora {

    /** Where they lie, as seen from the folder of the project. */
    static final Path FOLDER = Path.of("..", "shared", "corpora");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpora() {}

    /** Whether they are there. */
    static boolean present() {
        return Files.isDirectory(FOLDER);
    }

    /** The lines of a corpus, or of all corpora in a folder whose names begin so. */
    static List<JsonNode> read(String folder, String prefix) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".jsonl") && name.startsWith(prefix)) {
                    for (String line : Files.readAllLines(file)) {
                        rows.add(JSON.readTree(line));
                    }
                }
            }
        }
        return rows;
    }

    /** What is answered to them, by their ids. */
    static Map<String, JsonNode> answers(List<JsonNode> rows) throws IOException {
        StringBuilder asked = new StringBuilder();
        for (JsonNode row : rows) {
            asked.append(JSON.writeValueAsString(asked(row))).append('\n');
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExplainLines(Readers.READER)
                .run(
                        new ByteArrayInputStream(asked.toString().getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintWriter(System.err, true));
        Map<String, JsonNode> answers = new HashMap<>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
            JsonNode answer = JSON.readTree(line);
            answers.put(answer.get("id").asText(), answer);
        }
        return answers;
    }

    private static ObjectNode asked(JsonNode row) {
        ObjectNode asked = JSON.createObjectNode();
        asked.set("id", row.get("id"));
        if (row.hasNonNull("eml")) {
            byte[] raw = row.get("eml").asText().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            asked.put("eml_base64", Base64.getEncoder().encodeToString(raw));
        }
        for (String field : List.of("eml_base64", "text", "subject", "items")) {
            if (row.has(field)) {
                asked.set(field, row.get(field));
            }
        }
        if (row.has("body_text")) {
            asked.set("text", row.get("body_text"));
        }
        return asked;
    }
}

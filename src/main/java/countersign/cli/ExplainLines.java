package countersign.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import countersign.message.Headers;
import countersign.message.Message;
import countersign.message.Part;
import countersign.reading.Asked;
import countersign.reading.Decision;
import countersign.reading.Forwarded;
import countersign.reading.ItemAnswer;
import countersign.reading.Reader;
import countersign.reading.Reading;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** {@code explain --jsonl}: one message a line in, one reading a line out; a bad line is named and skipped. */
final class ExplainLines {

    private final ObjectMapper json = new ObjectMapper();
    private final Reader reader;

    ExplainLines(Reader reader) {
        this.reader = reader;
    }

    int run(InputStream in, OutputStream out, PrintWriter err) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Writer answers = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        int number = 0;
        int bad = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                answers.write(json.writeValueAsString(answer(json.readTree(line))));
                answers.write('\n');
                if (!lines.ready()) {
                    answers.flush();
                }
            } catch (JsonProcessingException | IllegalArgumentException wrong) {
                bad++;
                err.println("explain: line " + number + ": "
                        + wrong.getMessage().lines().findFirst().orElse("not understood"));
                err.flush();
            }
        }
        answers.flush();
        return bad == 0 ? 0 : 1;
    }

    private ObjectNode answer(JsonNode line) {
        if (!line.isObject() || !line.has("id")) {
            throw new IllegalArgumentException("an object with an \"id\" is expected");
        }
        ObjectNode answer = json.createObjectNode();
        answer.set("id", line.get("id"));
        Optional<Message> message = message(line);
        if (message.isEmpty()) {
            answer.put("decision", Decision.UNCLEAR.name());
            answer.putArray("items");
            answer.put("reply", "");
            answer.set("forwarded", null);
            return answer;
        }
        Reading reading = reader.read(message.get(), asked(line));
        answer.put("decision", Decision.of(reading).name());
        ArrayNode items = answer.putArray("items");
        for (ItemAnswer item : reading.items()) {
            items.addObject()
                    .put("number", item.number())
                    .put("answer", item.answer().word())
                    .put("words", item.words());
        }
        answer.put("reply", reading.ownWords());
        answer.set("forwarded", reading.forwarded().map(this::forwarded).orElse(null));
        return answer;
    }

    private JsonNode forwarded(Forwarded forwarded) {
        return json.createObjectNode()
                .put("from", forwarded.from())
                .put("fromName", forwarded.fromName())
                .put("subject", forwarded.subject())
                .put("body", forwarded.body())
                .put("message", forwarded.message());
    }

    /** The message; nothing where it is over the limits, which a person has to look at. */
    private static Optional<Message> message(JsonNode line) {
        if (line.hasNonNull("eml_base64")) {
            Parsed parsed = MimeParser.parse(
                    Base64.getMimeDecoder().decode(line.get("eml_base64").asText()));
            if (parsed instanceof Parsed.Readable readable) {
                return Optional.of(readable.message());
            }
            return Optional.empty();
        }
        if (!line.hasNonNull("text")) {
            throw new IllegalArgumentException("\"text\" or \"eml_base64\" is expected");
        }
        return Optional.of(new Message(
                headers(line),
                List.of(),
                Part.plain(line.get("text").asText().replace("\r\n", "\n").replace('\r', '\n'))));
    }

    /** The subject as it is given; a bare text for which none is given counts as a reply. */
    private static Headers headers(JsonNode line) {
        if (line.has("subject") && line.get("subject").isNull()) {
            return new Headers(List.of());
        }
        return new Headers(
                List.of(new Headers.Field("Subject", line.path("subject").asText("Re:"))));
    }

    private Asked asked(JsonNode line) {
        Asked counted =
                Asked.items(Math.max(0, Math.min(1_000, line.path("items").asInt(0))));
        return new Asked(
                counted.items(),
                line.hasNonNull("question")
                        ? reader.polarity(line.get("question").asText())
                        : counted.agreesBy(),
                line.path("question").asText(""),
                line.path("sent").asText(""));
    }
}

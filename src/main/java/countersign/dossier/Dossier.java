package countersign.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import countersign.checkpoint.Hash;
import countersign.checkpoint.Proven;
import countersign.checkpoint.SigningKey;
import countersign.message.RawMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a dossier: one ZIP file that holds all there is to verify, and a signed list of what it holds. */
public final class Dossier {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ZipOutputStream zip;
    private final Instant at;
    private final Map<String, String> sums = new TreeMap<>();

    private Dossier(ZipOutputStream zip, Instant at) {
        this.zip = zip;
        this.at = at;
    }

    /**
     * Writes one.
     *
     * @param at the moment that its files bear
     * @throws IOException where it cannot be written
     */
    public static void write(Contents contents, SigningKey key, Instant at, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            new Dossier(zip, at).write(contents, key);
        }
    }

    /** The SHA-256 sums of the raw messages that entries name: they go into the dossier with them. */
    public static Set<String> messagesOf(List<Proven> entries) {
        Record record = new Record();
        entries.forEach(
                entry -> record.add(RecordedEntry.read(JSON.valueToTree(entry(entry)), "entry " + entry.seq())));
        return record.named().keySet();
    }

    private void write(Contents contents, SigningKey key) throws IOException {
        for (Map.Entry<String, byte[]> page : new TreeMap<>(contents.pages()).entrySet()) {
            put(page.getKey(), page.getValue());
        }
        put(
                Layout.ENTRIES,
                lines(contents.entries().stream().map(Dossier::entry).toList()));
        put(Layout.CHECKPOINT, contents.checkpoint());
        put(
                Layout.EARLIER,
                lines(contents.earlier().stream().map(Dossier::earlier).toList()));
        put(Layout.KEY, key.verifying().pem());
        for (Map.Entry<String, RawMessage> message : new TreeMap<>(contents.messages()).entrySet()) {
            put(Layout.message(message.getKey()), message.getValue().bytes());
        }
        StringBuilder list = new StringBuilder();
        sums.forEach((name, sum) -> list.append(sum).append("  ").append(name).append('\n'));
        byte[] bytes = list.toString().getBytes(StandardCharsets.UTF_8);
        put(Layout.SUMS, bytes);
        put(Layout.SIGNATURE, key.sign(bytes));
    }

    private static Map<String, Object> entry(Proven entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("seq", entry.seq());
        fields.put("line", entry.line());
        entry.salt().ifPresent(salt -> fields.put("salt", salt));
        entry.details().ifPresent(details -> fields.put("details", details));
        fields.put("path", entry.path().stream().map(Hash::hex).toList());
        return fields;
    }

    private static Map<String, Object> earlier(Contents.Earlier earlier) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("note", earlier.note());
        fields.put("path", earlier.path().stream().map(Hash::hex).toList());
        return fields;
    }

    private static String lines(List<Map<String, Object>> all) throws JsonProcessingException {
        StringBuilder lines = new StringBuilder();
        for (Map<String, Object> fields : all) {
            lines.append(JSON.writeValueAsString(fields)).append('\n');
        }
        return lines.toString();
    }

    private void put(String name, String text) throws IOException {
        put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(at.atZone(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
        sums.put(name, RawMessage.sha256Of(bytes));
    }
}

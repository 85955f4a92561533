package countersign.dossier;

import countersign.checkpoint.Hash;
import countersign.checkpoint.Proven;
import countersign.checkpoint.SigningKey;
import countersign.message.RawMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a dossier: one ZIP file that holds all there is to verify, and a signed list of what it holds. */
public final class Dossier {

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
        entries.forEach(entry -> record.add(
                RecordedEntry.of(entry.seq(), entry.line(), entry.salt(), entry.details(), "entry " + entry.seq())));
        return record.named().keySet();
    }

    private void write(Contents contents, SigningKey key) throws IOException {
        for (Map.Entry<String, byte[]> page : new TreeMap<>(contents.pages()).entrySet()) {
            put(page.getKey(), page.getValue());
        }
        for (Proven entry : contents.entries()) {
            put(Layout.ENTRIES, entry);
        }
        for (Proven entry : contents.keys()) {
            put(Layout.KEYS, entry);
        }
        put(Layout.CHECKPOINT, contents.checkpoint());
        if (contents.token().isPresent()) {
            put(Layout.CHECKPOINT_STAMP, contents.token().get());
        }
        for (Contents.Earlier earlier : contents.earlier()) {
            put(Layout.numbered(Layout.EARLIER, earlier.size(), Layout.NOTE), earlier.note());
            put(Layout.numbered(Layout.EARLIER, earlier.size(), Layout.PATH), lines(earlier.path()));
            if (earlier.token().isPresent()) {
                put(
                        Layout.numbered(Layout.EARLIER, earlier.size(), Layout.STAMP),
                        earlier.token().get());
            }
        }
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

    /** Each piece in a file of its own, without an end of line: what is hashed is the file. */
    private void put(String folder, Proven entry) throws IOException {
        put(Layout.numbered(folder, entry.seq(), Layout.LINE), entry.line());
        if (entry.details().isPresent()) {
            put(Layout.numbered(folder, entry.seq(), Layout.SALT), entry.salt().orElseThrow());
            put(
                    Layout.numbered(folder, entry.seq(), Layout.DETAILS),
                    entry.details().get());
        }
        put(Layout.numbered(folder, entry.seq(), Layout.PATH), lines(entry.path()));
    }

    private static String lines(List<Hash> hashes) {
        return hashes.stream().map(hash -> hash.hex() + "\n").collect(Collectors.joining());
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

package countersign.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import countersign.checkpoint.Checkpoint;
import countersign.checkpoint.Hash;
import countersign.checkpoint.Proofs;
import countersign.checkpoint.VerifyingKey;
import countersign.message.RawMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * Verifies a dossier with nothing but its file: the signed list, the checkpoint, every entry in the tree, every message that
 * an entry names, every checkpoint that went out before. It stops at the first thing that is wrong.
 */
public final class Verification {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Archive archive;

    private Verification(Archive archive) {
        this.archive = archive;
    }

    /** Verifies the file. */
    public static Finding of(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new Verification(new Archive(zip)).check();
        } catch (Fault fault) {
            return Finding.wrong(fault.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            return Finding.wrong("the file cannot be read as a dossier, which is a ZIP file: " + e.getMessage());
        }
    }

    private Finding check() {
        String note = archive.text(Layout.CHECKPOINT);
        VerifyingKey key = key(note.lines().findFirst().orElse(""));
        archive.checkSums(key);
        Checkpoint point = Checkpoint.read(note, key)
                .orElseThrow(
                        () -> new Fault(Layout.CHECKPOINT, "is no checkpoint signed with the key in " + Layout.KEY));
        Record record = new Record();
        int number = 0;
        for (String line : archive.text(Layout.ENTRIES).lines().toList()) {
            number++;
            record.add(entry(line, number, point));
        }
        record.checkWhole();
        int messages = messages(record);
        int earlier = earlier(point, key);
        return new Finding(
                Optional.empty(),
                point.origin(),
                key.fingerprint(),
                Optional.of(point.at()),
                point.size(),
                number,
                messages,
                record.erased(),
                earlier);
    }

    private VerifyingKey key(String origin) {
        try {
            return VerifyingKey.read(origin, archive.text(Layout.KEY));
        } catch (IllegalArgumentException e) {
            throw new Fault(Layout.KEY, e.getMessage());
        }
    }

    private static RecordedEntry entry(String line, int number, Checkpoint point) {
        String where = Layout.ENTRIES + " line " + number;
        JsonNode json = json(line, where);
        RecordedEntry entry = RecordedEntry.read(json, where);
        boolean included = Proofs.includes(
                entry.leaf(), entry.seq() - 1, point.size(), hashes(json.get("path"), where), point.root());
        if (!included) {
            throw new Fault(where, "entry " + entry.seq() + " is not in the ledger that the checkpoint speaks of");
        }
        return entry;
    }

    /** Every message is one that an entry names, under the sum of its bytes; every one that is named is there. */
    private int messages(Record record) {
        int count = 0;
        for (String name : archive.names()) {
            String sha256 = Layout.sha256(name);
            if (sha256.isEmpty()) {
                continue;
            }
            count++;
            if (!RawMessage.sha256Of(archive.bytes(name)).equals(sha256)) {
                throw new Fault(name, "its bytes are not the ones that its name states");
            }
            if (!record.names(sha256)) {
                throw new Fault(name, "no entry names it");
            }
        }
        record.named().forEach((sha256, where) -> {
            if (!archive.names().contains(Layout.message(sha256)) && !record.isErased(sha256)) {
                throw new Fault(Layout.message(sha256), "is missing, and " + where + " names it");
            }
        });
        return count;
    }

    private int earlier(Checkpoint point, VerifyingKey key) {
        int number = 0;
        for (String line : archive.text(Layout.EARLIER).lines().toList()) {
            number++;
            String where = Layout.EARLIER + " line " + number;
            JsonNode json = json(line, where);
            Checkpoint before = Checkpoint.read(text(json, "note", where), key)
                    .orElseThrow(() -> new Fault(where, "is no checkpoint signed with the key in " + Layout.KEY));
            boolean grew = Proofs.extend(
                    before.size(), before.root(), point.size(), point.root(), hashes(json.get("path"), where));
            if (!grew) {
                throw new Fault(
                        where,
                        "the ledger of " + before.at() + " is not a part of the one that the checkpoint speaks of");
            }
        }
        return number;
    }

    static JsonNode json(String line, String where) {
        try {
            JsonNode json = JSON.readTree(line);
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

    private static List<Hash> hashes(JsonNode path, String where) {
        List<Hash> hashes = new ArrayList<>();
        try {
            if (path != null && path.isArray()) {
                path.forEach(hash -> hashes.add(new Hash(hash.asText())));
                return hashes;
            }
        } catch (IllegalArgumentException malformed) {
            // Falls through to the one message that says what was expected.
        }
        throw new Fault(where, "expected a list of hashes \"path\"");
    }
}

package countersign.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import countersign.checkpoint.Checkpoint;
import countersign.checkpoint.Hash;
import countersign.checkpoint.Keyring;
import countersign.checkpoint.Proofs;
import countersign.checkpoint.Stamp;
import countersign.checkpoint.VerifyingKey;
import countersign.message.RawMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.zip.ZipFile;

/**
 * Verifies a dossier with nothing but its file: the signed list, the checkpoint, every entry in the tree, every message that
 * an entry names, every checkpoint that went out before. It stops at the first thing that is wrong.
 */
public final class Verification {

    private static final String KEY_IN_USE = "key-in-use";

    private final Archive archive;
    private final BiFunction<byte[], byte[], Stamp> stamps;

    private Verification(Archive archive, BiFunction<byte[], byte[], Stamp> stamps) {
        this.archive = archive;
        this.stamps = stamps;
    }

    /**
     * Verifies the file.
     *
     * @param stamps what a time stamp (its first argument, in DER) says of bytes (its second one); throws IllegalArgumentException
     *     where it is none of them
     */
    public static Finding of(Path file, BiFunction<byte[], byte[], Stamp> stamps) {
        if (!Files.isRegularFile(file)) {
            return Finding.wrong("there is no such file");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new Verification(new Archive(zip), stamps).check();
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
        Keyring keys = keys(point, key);
        Record record = record(point);
        int messages = messages(record);
        int earlier = earlier(point, keys);
        return new Finding(
                Optional.empty(),
                point.origin(),
                keys.turns(),
                Optional.of(point.at()),
                point.size(),
                record.size(),
                messages,
                record.erased(),
                earlier,
                stamped(point));
    }

    /** Every time stamp is one of its checkpoint. By the number of entries, which may be the newest one's. */
    private Map<Long, Stamp> stamped(Checkpoint point) {
        Map<Long, Stamp> stamped = new TreeMap<>();
        for (String name : archive.names()) {
            long size = Layout.number(Layout.EARLIER, name, Layout.STAMP);
            if (size > 0) {
                stamped.put(size, stamp(name, Layout.numbered(Layout.EARLIER, size, Layout.NOTE)));
            }
        }
        if (archive.names().contains(Layout.CHECKPOINT_STAMP)) {
            stamped.put(point.size(), stamp(Layout.CHECKPOINT_STAMP, Layout.CHECKPOINT));
        }
        return stamped;
    }

    private Stamp stamp(String name, String stamped) {
        try {
            return stamps.apply(archive.bytes(name), archive.bytes(stamped));
        } catch (IllegalArgumentException e) {
            throw new Fault(name, e.getMessage());
        }
    }

    private VerifyingKey key(String origin) {
        try {
            return VerifyingKey.read(origin, archive.text(Layout.KEY));
        } catch (IllegalArgumentException e) {
            throw new Fault(Layout.KEY, e.getMessage());
        }
    }

    /** The keys that entries name, of which the last is the one in use; without such entries there was never another. */
    private Keyring keys(Checkpoint point, VerifyingKey key) {
        Optional<Keyring> ring = Optional.empty();
        for (RecordedEntry entry : entries(Layout.KEYS, point)) {
            JsonNode what = entry.details()
                    .filter(details -> entry.fact().equals(KEY_IN_USE))
                    .map(details -> details.path("what"))
                    .orElseThrow(() -> new Fault(entry.where(), "names no key"));
            VerifyingKey named = decode(point.origin(), Json.text(what, "key", entry.where()), entry.where());
            String announcement = Json.text(what, "announcement", entry.where());
            ring = Optional.of(ring.map(known -> known.with(entry.seq(), named, announcement))
                    .orElseGet(() -> Keyring.of(named)));
        }
        Keyring keys = ring.orElseGet(() -> Keyring.of(key));
        if (!keys.current().equals(key)) {
            throw new Fault(Layout.KEY, "is not the last key that is named in " + Layout.KEYS);
        }
        return keys;
    }

    private static VerifyingKey decode(String origin, String key, String where) {
        try {
            return VerifyingKey.decode(origin, key);
        } catch (IllegalArgumentException e) {
            throw new Fault(where, e.getMessage());
        }
    }

    /** Every entry is what its line states, and stands in the ledger that the checkpoint speaks of. */
    private Record record(Checkpoint point) {
        Record record = new Record();
        entries(Layout.ENTRIES, point).forEach(record::add);
        record.checkWhole();
        return record;
    }

    private List<RecordedEntry> entries(String folder, Checkpoint point) {
        List<RecordedEntry> entries = new ArrayList<>();
        for (String name : archive.names()) {
            long seq = Layout.number(folder, name, Layout.LINE);
            if (seq == 0) {
                continue;
            }
            RecordedEntry entry = RecordedEntry.of(
                    seq,
                    archive.text(name),
                    optional(Layout.numbered(folder, seq, Layout.SALT)),
                    optional(Layout.numbered(folder, seq, Layout.DETAILS)),
                    name);
            String path = Layout.numbered(folder, seq, Layout.PATH);
            if (!Proofs.includes(entry.leaf(), seq - 1, point.size(), hashes(path), point.root())) {
                throw new Fault(name, "is not in the ledger that the checkpoint speaks of, by " + path);
            }
            entries.add(entry);
        }
        return entries;
    }

    private Optional<String> optional(String name) {
        return archive.names().contains(name) ? Optional.of(archive.text(name)) : Optional.empty();
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

    /** Every checkpoint that went out before was of the same ledger, which only grew since. */
    private int earlier(Checkpoint point, Keyring keys) {
        int count = 0;
        for (String name : archive.names()) {
            long size = Layout.number(Layout.EARLIER, name, Layout.NOTE);
            if (size == 0) {
                continue;
            }
            count++;
            Checkpoint before = keys.read(archive.text(name))
                    .filter(read -> read.size() == size)
                    .orElseThrow(() ->
                            new Fault(name, "is no checkpoint of so many entries, signed with the key of its time"));
            List<Hash> path = hashes(Layout.numbered(Layout.EARLIER, size, Layout.PATH));
            if (!Proofs.extend(size, before.root(), point.size(), point.root(), path)) {
                throw new Fault(name, "the ledger of " + before.at() + " is not a part of this one");
            }
        }
        return count;
    }

    private List<Hash> hashes(String name) {
        try {
            return archive.text(name).lines().map(Hash::new).toList();
        } catch (IllegalArgumentException malformed) {
            throw new Fault(name, "expected a hash of 64 hexadecimal digits in each line");
        }
    }
}

package countersign.dossier;

import countersign.checkpoint.Checkpoint;
import countersign.checkpoint.Hash;
import countersign.checkpoint.Proofs;
import countersign.checkpoint.VerifyingKey;
import countersign.message.RawMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * Verifies a dossier with nothing but its file: the signed list, the checkpoint, every entry in the tree, every message that
 * an entry names, every checkpoint that went out before. It stops at the first thing that is wrong.
 */
public final class Verification {

    private final Archive archive;

    private Verification(Archive archive) {
        this.archive = archive;
    }

    /** Verifies the file. */
    public static Finding of(Path file) {
        if (!Files.isRegularFile(file)) {
            return Finding.wrong("there is no such file");
        }
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
        Record record = record(point);
        int messages = messages(record);
        int earlier = earlier(point, key);
        return new Finding(
                Optional.empty(),
                point.origin(),
                key.fingerprint(),
                Optional.of(point.at()),
                point.size(),
                record.size(),
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

    /** Every entry is what its line states, and stands in the ledger that the checkpoint speaks of. */
    private Record record(Checkpoint point) {
        Record record = new Record();
        for (String name : archive.names()) {
            long seq = Layout.number(Layout.ENTRIES, name, Layout.LINE);
            if (seq == 0) {
                continue;
            }
            RecordedEntry entry = RecordedEntry.of(
                    seq,
                    archive.text(name),
                    optional(Layout.numbered(Layout.ENTRIES, seq, Layout.SALT)),
                    optional(Layout.numbered(Layout.ENTRIES, seq, Layout.DETAILS)),
                    name);
            String path = Layout.numbered(Layout.ENTRIES, seq, Layout.PATH);
            if (!Proofs.includes(entry.leaf(), seq - 1, point.size(), hashes(path), point.root())) {
                throw new Fault(name, "is not in the ledger that the checkpoint speaks of, by " + path);
            }
            record.add(entry);
        }
        record.checkWhole();
        return record;
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
    private int earlier(Checkpoint point, VerifyingKey key) {
        int count = 0;
        for (String name : archive.names()) {
            long size = Layout.number(Layout.EARLIER, name, Layout.NOTE);
            if (size == 0) {
                continue;
            }
            count++;
            Checkpoint before = Checkpoint.read(archive.text(name), key)
                    .filter(read -> read.size() == size)
                    .orElseThrow(() -> new Fault(
                            name, "is no checkpoint of so many entries, signed with the key in " + Layout.KEY));
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

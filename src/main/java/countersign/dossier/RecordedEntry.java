package countersign.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import countersign.checkpoint.Hash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One entry of a dossier, checked in itself: its line states what its details hash to.
 *
 * @param seq its number in the ledger
 * @param folio which file it is in
 * @param number its number in that file, from 1
 * @param fact what kind of fact it is
 * @param leaf its leaf in the tree
 * @param details what it says; nothing where that was erased
 * @param where the line of the dossier
 */
record RecordedEntry(
        long seq, String folio, int number, String fact, Hash leaf, Optional<JsonNode> details, String where) {

    static RecordedEntry read(JsonNode json, String where) {
        String line = Verification.text(json, "line", where);
        JsonNode fields = Verification.json(line, where + " (its line)");
        long seq = fields.path("seq").asLong();
        if (json.path("seq").asLong() != seq || seq < 1) {
            throw new Fault(where, "its number is not the one in its line");
        }
        Optional<JsonNode> details = json.has("details")
                ? Optional.of(details(json, Verification.text(fields, "digest", where), where))
                : Optional.empty();
        return new RecordedEntry(
                seq,
                Verification.text(fields, "folio", where),
                fields.path("line").asInt(),
                Verification.text(fields, "fact", where),
                Hash.leaf(line.getBytes(StandardCharsets.UTF_8)),
                details,
                where);
    }

    private static JsonNode details(JsonNode json, String digest, String where) {
        String details = Verification.text(json, "details", where);
        String salt = Verification.text(json, "salt", where);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(HexFormat.of().parseHex(salt));
            String found = HexFormat.of().formatHex(sha256.digest(details.getBytes(StandardCharsets.UTF_8)));
            if (found.equals(digest)) {
                return Verification.json(details, where + " (its details)");
            }
        } catch (IllegalArgumentException noHexadecimal) {
            throw new Fault(where, "its salt is not hexadecimal");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        throw new Fault(where, "its details are not the ones that its line states");
    }
}

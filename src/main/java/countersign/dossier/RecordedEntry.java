package countersign.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import countersign.checkpoint.Hash;
import java.nio.charset.StandardCharsets;
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
 * @param where where it lies in the dossier
 */
record RecordedEntry(
        long seq, String folio, int number, String fact, Hash leaf, Optional<JsonNode> details, String where) {

    /**
     * Checks it.
     *
     * @param number the number under which it lies there
     */
    static RecordedEntry of(long number, String line, Optional<String> salt, Optional<String> written, String where) {
        JsonNode fields = Json.object(line, where);
        long seq = fields.path("seq").asLong();
        if (seq != number) {
            throw new Fault(where, "its number is not the one in its line");
        }
        if (salt.isPresent() != written.isPresent()) {
            throw new Fault(where, "its details or their salt are missing");
        }
        Optional<JsonNode> details =
                written.map(text -> details(text, salt.orElseThrow(), Json.text(fields, "digest", where), where));
        return new RecordedEntry(
                seq,
                Json.text(fields, "folio", where),
                fields.path("line").asInt(),
                Json.text(fields, "fact", where),
                Hash.leaf(line.getBytes(StandardCharsets.UTF_8)),
                details,
                where);
    }

    private static JsonNode details(String details, String salt, String digest, String where) {
        try {
            if (Hash.salted(salt, details).hex().equals(digest)) {
                return Json.object(details, where);
            }
        } catch (IllegalArgumentException noHexadecimal) {
            throw new Fault(where, "its salt is not hexadecimal");
        }
        throw new Fault(where, "its details are not the ones that its line states");
    }
}

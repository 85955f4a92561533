package countersign.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The entries of a dossier together: no number is missing in a file, and what they name can be looked for. */
final class Record {

    /** Where the details of a fact name a raw message: a letter that was written, or one that was answered. */
    private static final List<String> NAMES = List.of("sha256", "letterSha256");

    private static final String ERASED = "erased";

    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, String> named = new TreeMap<>();
    private final Set<String> erased = new HashSet<>();
    private int size;
    private int withoutDetails;

    void add(RecordedEntry entry) {
        size++;
        int expected = last.getOrDefault(entry.folio(), 0) + 1;
        if (entry.number() != expected) {
            throw new Fault(
                    entry.where(),
                    "line " + expected + " of " + entry.folio() + " is missing, this is line " + entry.number());
        }
        last.put(entry.folio(), expected);
        entry.details().ifPresentOrElse(details -> names(details, entry), () -> withoutDetails++);
    }

    private void names(JsonNode details, RecordedEntry entry) {
        details.path("evidence").forEach(sha256 -> named.putIfAbsent(sha256.asText(), entry.where()));
        JsonNode what = details.path("what");
        for (String field : NAMES) {
            String sha256 = what.path(field).asText("");
            if (!sha256.isEmpty()) {
                named.putIfAbsent(sha256, entry.where());
            }
        }
        if (entry.fact().equals(ERASED)) {
            what.path("messages").forEach(sha256 -> erased.add(sha256.asText()));
        }
    }

    /** Whatever was erased is said to be: an entry without details needs one that says so. */
    void checkWhole() {
        if (last.isEmpty()) {
            throw new Fault(Layout.ENTRIES, "holds no entry");
        }
        if (withoutDetails > 0 && erased.isEmpty()) {
            throw new Fault(
                    Layout.ENTRIES, withoutDetails + " entries have no details, and none says that they were erased");
        }
    }

    /** How many entries there are. */
    int size() {
        return size;
    }

    /** The messages that the entries name, with where. */
    Map<String, String> named() {
        return named;
    }

    boolean names(String sha256) {
        return named.containsKey(sha256);
    }

    boolean isErased(String sha256) {
        return erased.contains(sha256);
    }

    /** How much was erased. */
    int erased() {
        return erased.size() + withoutDetails;
    }
}

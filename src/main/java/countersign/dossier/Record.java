package countersign.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import countersign.casework.Fact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The entries of a dossier together: no number is missing in a file, and what they name can be looked for. */
final class Record {

    private static final String ERASED = "erased";

    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, String> named = new TreeMap<>();
    private final Set<String> erased = new HashSet<>();
    private final Set<String> lines = new HashSet<>();
    private final Map<String, String> withoutDetails = new LinkedHashMap<>();
    private int size;

    void add(RecordedEntry entry) {
        size++;
        int expected = last.getOrDefault(entry.folio(), 0) + 1;
        if (entry.number() != expected) {
            throw new Fault(
                    entry.where(),
                    "line " + expected + " of " + entry.folio() + " is missing, this is line " + entry.number());
        }
        last.put(entry.folio(), expected);
        entry.details()
                .ifPresentOrElse(
                        details -> names(details, entry),
                        () -> withoutDetails.put(line(entry, entry.number()), entry.where()));
    }

    private static String line(RecordedEntry entry, int number) {
        return entry.folio() + ":" + number;
    }

    private void names(JsonNode details, RecordedEntry entry) {
        details.path("evidence").forEach(sha256 -> named.putIfAbsent(sha256.asText(), entry.where()));
        JsonNode what = details.path("what");
        for (String pointer : Fact.RAW_MESSAGES) {
            String sha256 = what.at(pointer).asText("");
            if (!sha256.isEmpty()) {
                named.putIfAbsent(sha256, entry.where());
            }
        }
        if (entry.fact().equals(ERASED)) {
            what.path("messages").forEach(sha256 -> erased.add(sha256.asText()));
            what.path("lines").forEach(number -> lines.add(line(entry, number.asInt())));
        }
    }

    /** Whatever was erased is said to be: an entry without details needs one in the same file that names its line. */
    void checkWhole() {
        if (last.isEmpty()) {
            throw new Fault(Layout.ENTRIES, "holds no entry");
        }
        withoutDetails.forEach((line, where) -> {
            if (!lines.contains(line)) {
                throw new Fault(where, "has no details, and none says that they were erased");
            }
        });
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
        return erased.size() + withoutDetails.size();
    }
}

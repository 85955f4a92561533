package countersign.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import countersign.casework.CaseRef;
import countersign.casework.ContactRef;
import countersign.casework.Fact;
import countersign.casework.Folio;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An entry with the raw messages that it names.
 *
 * @param fact the stored name of its fact
 * @param details the whole of what it says, as it is stored
 * @param named SHA-256 sums of raw messages
 */
record TracedEntry(Folio folio, int line, String fact, String details, Set<String> named) {

    private static final String ERASED = "erased";

    /** An entry that only says that a letter was written or handed over rests on nothing. */
    private static final Set<String> ABOUT_LETTERS = Set.of("queued", "handed", ERASED);

    static TracedEntry of(ResultSet row) throws SQLException {
        String details = row.getString("details");
        JsonNode json = FactForm.tree(details);
        Set<String> named = new LinkedHashSet<>();
        json.get("evidence").forEach(sha256 -> named.add(sha256.asText()));
        for (String pointer : Fact.RAW_MESSAGES) {
            JsonNode sha256 = json.get("what").at(pointer);
            if (sha256.isTextual() && !sha256.asText().isEmpty()) {
                named.add(sha256.asText());
            }
        }
        return new TracedEntry(
                Folio.of(row.getString("folio")), row.getInt("line_no"), row.getString("fact"), details, named);
    }

    /** What happened. */
    JsonNode what() {
        return FactForm.tree(details).path("what");
    }

    /** Whether it is in no customer's file. */
    boolean isLoose() {
        return !(folio instanceof CaseRef || folio instanceof ContactRef);
    }

    /** Whether something in a customer's file rests on the messages that it names. */
    boolean restsInFile() {
        return !isLoose() && !ABOUT_LETTERS.contains(fact);
    }

    /** It allows the gaps that are there already, so its own words stay. */
    boolean tellsOfErasure() {
        return fact.equals(ERASED);
    }

    /** Whether it names one of the messages that say that something is to be erased: what rests on those stays. */
    boolean isOrder(Set<String> order) {
        return named.stream().anyMatch(order::contains);
    }
}

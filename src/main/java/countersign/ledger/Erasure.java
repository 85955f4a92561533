package countersign.ledger;

import countersign.casework.CaseRef;
import countersign.casework.ContactRef;
import countersign.casework.Fact;
import countersign.casework.Folio;
import org.jdbi.v3.core.Handle;

/**
 * Erases for good what an entry says is erased: in the transaction that adds this entry. Rows stay with their hashes, so
 * that the chain and every checkpoint hold.
 */
public final class Erasure {

    private final Handle handle;
    private final Entries entries;

    Erasure(Handle handle, Entries entries) {
        this.handle = handle;
        this.entries = entries;
    }

    /** Whether bytes of erased messages may still lie in the file, where a process died in the wrong moment. */
    static boolean isUnswept(Handle handle) {
        return handle.select("SELECT unswept FROM head WHERE id = 1")
                .mapTo(Boolean.class)
                .one();
    }

    /** They do not any more. */
    static void sweep(Handle handle, Dialect dialect) {
        dialect.sweep(handle);
        handle.execute("UPDATE head SET unswept = FALSE WHERE id = 1");
    }

    /** Makes true what an entry in that folio says. */
    public void erase(Folio folio, Fact.Erased gone) {
        gone.messages().forEach(this::message);
        gone.letters().forEach(this::letter);
        gone.lines()
                .forEach(line -> handle.execute(
                        "UPDATE entry SET details = NULL, salt = NULL WHERE folio = ? AND line_no = ?",
                        folio.word(),
                        line));
        entries.forget();
        if (gone.whole() && folio instanceof CaseRef ref) {
            file(ref.number(), ref.toString());
        } else if (gone.whole() && folio instanceof ContactRef ref) {
            contact(ref.number());
        }
    }

    /** What still waits to be sent is called back: its bytes are gone. */
    private void message(String sha256) {
        handle.execute("UPDATE head SET unswept = TRUE WHERE id = 1");
        handle.execute("UPDATE evidence SET content = NULL WHERE sha256 = ?", sha256);
        handle.execute(
                "UPDATE letter SET state = 'CANCELLED' WHERE sha256 = ? AND state IN ('QUEUED', 'UNCERTAIN')", sha256);
        handle.execute("UPDATE letter SET question = '', body = '', answer = '' WHERE sha256 = ?", sha256);
        handle.execute("UPDATE mail SET message_id = NULL, reason = 'erased' WHERE sha256 = ?", sha256);
    }

    private void letter(long number) {
        handle.execute("""
                UPDATE letter SET erased = TRUE, question = '', body = '', answer = '', contact_no = NULL,
                  recipient = CASE WHEN contact_no IS NULL THEN recipient ELSE CONCAT('erased@', letter_no, '.invalid') END,
                  letter_key = CONCAT('erased:', letter_no)
                WHERE letter_no = ?""", number);
    }

    private void file(int number, String ref) {
        for (String table : new String[] {"item", "request", "case_file"}) {
            handle.execute("DELETE FROM " + table + " WHERE case_no = ?", number);
        }
        handle.execute("UPDATE invoice SET unpaid = FALSE WHERE case_no = ?", number);
        handle.execute("DELETE FROM alarm WHERE about = ? OR about LIKE ?", ref, ref + "-%");
    }

    private void contact(int number) {
        for (String table : new String[] {"contact", "contact_address", "contact_colleague", "alarm"}) {
            handle.execute("DELETE FROM " + table + " WHERE contact_no = ?", number);
        }
    }
}

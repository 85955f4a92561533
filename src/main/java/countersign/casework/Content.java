package countersign.casework;

import java.util.List;

/** What a letter says; each kind has its templates. */
public sealed interface Content permits ForContact, ForStaff {

    /** The name of the template it is written from. */
    String template();

    /** Whether a letter whose fate is not known may be sent a second time; a reminder may not, the next one covers it. */
    default boolean repeatable() {
        return true;
    }

    /** Whether it carries a checkpoint of the ledger, so that its recipient's mailbox is a witness. */
    default boolean witnesses() {
        return false;
    }

    /** The raw mails that go along with it. */
    default List<Briefing.Proof> encloses() {
        return List.of();
    }

    /** A case and one of its requests, as both stand. */
    record Standing(Case file, Request request) {}
}

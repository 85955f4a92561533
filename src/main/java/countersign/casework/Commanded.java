package countersign.casework;

import java.util.List;

/**
 * What staff commanded in one mail, as far as it takes to do it later.
 *
 * @param mail number of the mail in the ledger
 * @param staff address of who wrote it
 * @param answered number of the letter that it answers, or 0
 * @param subject its subject
 * @param lines its lines of instruction, as they were written
 * @param documents the names of the files attached to it
 * @param sha256 of its bytes
 */
public record Commanded(
        int mail,
        String staff,
        long answered,
        String subject,
        List<String> lines,
        List<String> documents,
        String sha256) {

    public Commanded {
        lines = List.copyOf(lines);
        documents = List.copyOf(documents);
    }

    /** Everything that a code for it stands for. */
    public String implied() {
        return mail + "\n" + staff + "\n" + String.join("\n", lines);
    }
}

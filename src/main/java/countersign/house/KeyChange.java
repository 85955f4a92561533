package countersign.house;

import countersign.checkpoint.SigningKey;
import countersign.checkpoint.VerifyingKey;
import countersign.desk.Office;
import countersign.desk.Succession;
import countersign.ledger.Ledger;
import countersign.proof.KeyFile;
import countersign.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Another key signs the checkpoints from now on. Its file is made first, then the books name it, then it takes the place of the one
 * before: whatever is cut off in between is finished, or as if it had never begun, when the books are opened the next time.
 */
final class KeyChange {

    private final Settings settings;
    private final Ledger ledger;

    KeyChange(Settings settings, Ledger ledger) {
        this.settings = settings;
        this.ledger = ledger;
    }

    Reply make(String why) {
        Office office = House.office(settings, ledger);
        Path file = House.keyFile(settings);
        String name = office.key().name();
        try {
            VerifyingKey next = KeyFile.next(file, name).verifying();
            ledger.change(books -> {
                Succession succession = new Succession(office, books);
                succession.takeUp();
                succession.handOver(next, why);
            });
            ledger.force();
            SigningKey taken = KeyFile.signing(file, name, Optional.of(next));
            return Reply.of("From now on checkpoints are signed with the key "
                    + taken.verifying().fingerprint() + "; the one before announced it, and is gone from the file.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package countersign.stationery;

import countersign.casework.Firm;
import countersign.casework.ForContact;
import countersign.casework.ForStaff;
import countersign.casework.Letter;
import countersign.casework.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands around the words of a letter: from whom it is, the signature, and the small line below. */
final class Letterhead {

    private static final int SHOWN_HASH = 12;
    private static final int MOST_REFERENCES = 4;

    private final Firm firm;

    Letterhead(Firm firm) {
        this.firm = firm;
    }

    /** The name in front of the address it is from. */
    String fromName(Letter letter) {
        return signer(letter).map(staff -> staff.name() + ", " + firm.name()).orElse("Countersign, " + firm.name());
    }

    List<String> signature(Letter letter) {
        return signer(letter)
                .map(staff -> {
                    String phone = staff.phone().isEmpty() ? firm.phone() : staff.phone();
                    return List.of(staff.name(), firm.name() + (phone.isEmpty() ? "" : ", " + phone));
                })
                .orElse(List.of("Countersign, for " + firm.name()));
    }

    /** Letters to contacts are signed by a person; letters to staff are the bot's. */
    private static Optional<Staff> signer(Letter letter) {
        boolean toStaff = letter.to() instanceof Letter.ToStaff;
        return letter.content() instanceof ForContact content && !toStaff
                ? Optional.of(content.signs())
                : Optional.empty();
    }

    /** What the subject ends with. The tag only finds; it proves nothing. */
    static String tag(Letter letter) {
        List<String> refs = letter.asks().stream()
                .map(ask -> ask.request().toString())
                .distinct()
                .toList();
        return refs.isEmpty() || letter.content() instanceof ForStaff.Digest || refs.size() > MOST_REFERENCES
                ? ""
                : " [" + String.join(", ", refs) + "]";
    }

    /** Reference, version, record. */
    static String footer(Letter letter, Imprint imprint, Wording wording) {
        List<String> pieces = new ArrayList<>();
        letter.asks().stream()
                .map(ask -> wording.say(Phrase.VERSION, ask.request(), ask.version()))
                .distinct()
                .limit(MOST_REFERENCES)
                .forEach(pieces::add);
        String record = imprint.record().substring(imprint.record().indexOf(':') + 1);
        pieces.add(wording.say(Phrase.RECORD, record.substring(0, SHOWN_HASH) + "…"));
        return String.join(", ", pieces);
    }
}

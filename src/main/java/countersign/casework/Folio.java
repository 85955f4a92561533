package countersign.casework;

import java.util.Optional;

/**
 * What an entry of the ledger is about: a case, a contact, a mail that staff handed in, or the office itself. The lines of
 * each folio are numbered from 1 without a gap.
 */
public sealed interface Folio permits CaseRef, ContactRef, IntakeRef, Folio.Office {

    /** The short name under which it is stored and shown, for example {@code C101}. */
    String word();

    /** The office itself: what belongs to no case. */
    enum Office implements Folio {
        OFFICE;

        @Override
        public String word() {
            return "office";
        }
    }

    /** The folio with that name. @throws IllegalArgumentException for a name that is none */
    static Folio of(String name) {
        if (name.equals("office")) {
            return Office.OFFICE;
        }
        Optional<? extends Folio> found = switch (name.isEmpty() ? ' ' : name.charAt(0)) {
            case 'C' -> CaseRef.read(name);
            case 'P' -> Numbered.read(name, 'P').map(ContactRef::new);
            case 'M' -> Numbered.read(name, 'M').map(IntakeRef::new);
            default -> Optional.empty();
        };
        return found.orElseThrow(() -> new IllegalArgumentException("no folio is called " + name));
    }
}

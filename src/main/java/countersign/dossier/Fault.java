package countersign.dossier;

/** The first thing that is wrong with a dossier; it ends the check. */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1;

    Fault(String where, String what) {
        super(where + ": " + what);
    }
}

package countersign.dossier;

/** The files in a dossier. {@code docs/dossier.md} says what is in them, for who checks one by hand. */
final class Layout {

    static final String READ_ME = "README.txt";
    static final String PDF = "dossier.pdf";
    static final String ENTRIES = "entries.jsonl";
    static final String CHECKPOINT = "checkpoint.txt";
    static final String EARLIER = "earlier-checkpoints.jsonl";
    static final String KEY = "checkpoint-key.pem";
    static final String SUMS = "SHA256SUMS";
    static final String SIGNATURE = "SHA256SUMS.sig";
    static final String MESSAGES = "messages/";
    static final String EML = ".eml";

    private Layout() {}

    /** Where a raw message lies. */
    static String message(String sha256) {
        return MESSAGES + sha256 + EML;
    }

    /** The SHA-256 that the name of a file states, or empty where it is no message. */
    static String sha256(String file) {
        boolean message = file.startsWith(MESSAGES) && file.endsWith(EML);
        return message ? file.substring(MESSAGES.length(), file.length() - EML.length()) : "";
    }
}

package countersign.dossier;

/** The files in a dossier. Its README.txt says what is in them, for who checks one by hand. */
final class Layout {

    static final String READ_ME = "README.txt";
    static final String PDF = "dossier.pdf";
    static final String SCRIPT = "check.sh";
    static final String ENTRIES = "entries/";
    static final String KEYS = "keys/";
    static final String LINE = ".line";
    static final String DETAILS = ".details";
    static final String SALT = ".salt";
    static final String PATH = ".path";
    static final String CHECKPOINT = "checkpoint.txt";
    static final String CHECKPOINT_STAMP = "checkpoint.tst";
    static final String EARLIER = "earlier/";
    static final String NOTE = ".note";
    static final String STAMP = ".tst";
    static final String KEY = "checkpoint-key.pem";
    static final String SUMS = "SHA256SUMS";
    static final String SIGNATURE = "SHA256SUMS.sig";
    static final String MESSAGES = "messages/";
    static final String EML = ".eml";

    private static final int DIGITS = 12;

    private Layout() {}

    /** Where what belongs to an entry lies, or to an earlier checkpoint of that many entries; in order by their names. */
    static String numbered(String folder, long number, String end) {
        return folder + "%012d".formatted(number) + end;
    }

    /** The number in such a name; 0 where it is not one, or has another end. */
    static long number(String folder, String name, String end) {
        boolean fits = name.startsWith(folder)
                && name.endsWith(end)
                && name.length() == folder.length() + DIGITS + end.length();
        String digits = fits ? name.substring(folder.length(), folder.length() + DIGITS) : "";
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Long.parseLong(digits) : 0;
    }

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

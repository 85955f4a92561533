package countersign.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** What goes into every dossier: what it is and proves, and the check for who trusts no program of ours. */
public final class ReadMe {

    private ReadMe() {}

    /** Those files, by name, and the story to read. */
    public static Map<String, byte[]> and(byte[] pdf) {
        Map<String, byte[]> pages = new TreeMap<>();
        pages.put(Layout.READ_ME, resource(Layout.READ_ME));
        pages.put(Layout.SCRIPT, resource(Layout.SCRIPT));
        pages.put(Layout.PDF, pdf);
        return pages;
    }

    private static byte[] resource(String name) {
        try (InputStream in = ReadMe.class.getResourceAsStream("/countersign/dossier/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package countersign.dossier;

import countersign.checkpoint.VerifyingKey;
import countersign.message.RawMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a dossier that is verified: read within limits, and compared with the signed list of what it holds. */
final class Archive {

    private static final int MOST_FILES = 200_000;
    private static final int LARGEST_FILE = 200_000_000;
    private static final int SUM = 64;

    private final ZipFile zip;
    private final Set<String> names = new TreeSet<>();

    Archive(ZipFile zip) {
        this.zip = zip;
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            String name = all.nextElement().getName();
            if (!names.add(name)) {
                throw new Fault(name, "is in it twice");
            }
            if (names.size() > MOST_FILES) {
                throw new Fault("the file", "holds more than " + MOST_FILES + " files");
            }
        }
    }

    /** The names of its files, in order. */
    Set<String> names() {
        return names;
    }

    byte[] bytes(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Fault(name, "is missing");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new Fault(name, "is larger than " + LARGEST_FILE + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new Fault(name, "cannot be unpacked (" + e.getMessage() + ")");
        }
    }

    String text(String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(name)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Fault(name, "is no text in UTF-8");
        }
    }

    /** Every file is in the list, with the sum that it has; nothing is missing, and the list is signed. */
    void checkSums(VerifyingKey key) {
        byte[] list = bytes(Layout.SUMS);
        if (!key.verifies(list, bytes(Layout.SIGNATURE))) {
            throw new Fault(Layout.SUMS, "is not signed with the key in " + Layout.KEY);
        }
        Map<String, String> sums = sums(text(Layout.SUMS));
        for (String name : names) {
            boolean itself = name.equals(Layout.SUMS) || name.equals(Layout.SIGNATURE);
            if (!itself && !sums.containsKey(name)) {
                throw new Fault(name, "is not in the list " + Layout.SUMS);
            }
        }
        sums.forEach((name, sum) -> {
            if (!RawMessage.sha256Of(bytes(name)).equals(sum)) {
                throw new Fault(name, "is not the file that the list " + Layout.SUMS + " names");
            }
        });
    }

    private static Map<String, String> sums(String list) {
        Map<String, String> sums = new LinkedHashMap<>();
        for (String line : list.lines().toList()) {
            if (line.length() < SUM + 3 || !line.startsWith("  ", SUM)) {
                throw new Fault(Layout.SUMS, "holds a line that is no sum and name");
            }
            sums.put(line.substring(SUM + 2), line.substring(0, SUM));
        }
        return sums;
    }
}

package countersign.scenario;

import countersign.checkpoint.SigningKey;
import countersign.message.RawMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The files of a dossier, for who changes them. */
final class Zip {

    private static final String SUMS = "SHA256SUMS";
    private static final String SIGNATURE = "SHA256SUMS.sig";

    private Zip() {}

    /** All of them, by name and in order. */
    static Map<String, byte[]> read(Path zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile all = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : all.stream().toList()) {
                try (InputStream in = all.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return files;
    }

    static void write(Map<String, byte[]> files, Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream all = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                all.putNextEntry(new ZipEntry(file.getKey()));
                all.write(file.getValue());
                all.closeEntry();
            }
        }
    }

    /** Puts them into a folder. */
    static Path unpack(Map<String, byte[]> files, Path to) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.createDirectories(to.resolve(file.getKey()).getParent());
            Files.write(to.resolve(file.getKey()), file.getValue());
        }
        return to;
    }

    /** Whoever has the key can make the list fit again whatever he changed. */
    static void sign(Map<String, byte[]> files, SigningKey key) {
        StringBuilder list = new StringBuilder();
        files.forEach((name, bytes) -> {
            if (!name.equals(SUMS) && !name.equals(SIGNATURE)) {
                list.append(RawMessage.sha256Of(bytes))
                        .append("  ")
                        .append(name)
                        .append('\n');
            }
        });
        byte[] bytes = list.toString().getBytes(StandardCharsets.UTF_8);
        files.put(SUMS, bytes);
        files.put(SIGNATURE, key.sign(bytes));
    }
}

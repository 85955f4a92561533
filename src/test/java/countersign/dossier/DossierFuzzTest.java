package countersign.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import countersign.checkpoint.Checkpoint;
import countersign.checkpoint.Hash;
import countersign.checkpoint.SigningKey;
import countersign.message.RawMessage;
import countersign.timestamp.TokenCheck;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file that somebody sends as a dossier: any bytes, and one that he made and signed himself. */
class DossierFuzzTest {

    private static final SigningKey KEY = SigningKey.make("desk@miller.example");
    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    /** Stands in a line for the hash of the details that go with it. */
    private static final String DIGEST = "DIGEST";

    private static final String SALT = "00".repeat(16);

    private static Path file;

    @BeforeAll
    static void makeRoom() throws IOException {
        file = Files.createTempFile("dossier", ".zip");
    }

    @AfterAll
    static void clear() throws IOException {
        Files.deleteIfExists(file);
    }

    @FuzzTest(maxDuration = "30s")
    void isVerifiedOrSaysWhatIsWrong(FuzzedDataProvider data) throws IOException {
        if (data.consumeBoolean()) {
            Files.write(file, data.consumeRemainingAsBytes());
            assertThat(verified().fault()).isPresent();
            return;
        }
        String salt = data.consumeBoolean() ? SALT : data.consumeString(40);
        write(forged(salt, data.consumeString(300), data.consumeString(60), data.consumeRemainingAsString()));
        Finding finding = verified();
        if (finding.fault().isEmpty()) {
            checkForged(finding);
        }
    }

    @Test
    void holdsWhereItIsWhole() throws IOException {
        String line = "{\"seq\":1,\"folio\":\"C101\",\"line\":1,\"fact\":\"asked\",\"digest\":\"" + DIGEST + "\"}";
        write(forged(SALT, "{\"what\":{}}", "README.txt", line));
        Finding finding = verified();
        assertThat(finding.fault()).isEmpty();
        checkForged(finding);
    }

    /** One entry and nothing else holds, under the key that signed it. */
    private static void checkForged(Finding finding) {
        assertThat(finding.keys())
                .extracting(turn -> turn.key().fingerprint())
                .endsWith(KEY.verifying().fingerprint());
        assertThat(finding.entries()).isEqualTo(1);
        assertThat(finding.size()).isEqualTo(1);
        assertThat(finding.messages()).isZero();
    }

    private static Finding verified() {
        return Verification.of(file, TokenCheck.trustingNobody()::check);
    }

    /** One entry, with a checkpoint that fits it, and a file more. */
    private static Map<String, byte[]> forged(String salt, String details, String more, String written) {
        String line = written.replace(DIGEST, digest(salt, details));
        Hash root = Hash.leaf(line.getBytes(StandardCharsets.UTF_8));
        Map<String, byte[]> files = new TreeMap<>();
        files.put(Layout.CHECKPOINT, utf8(new Checkpoint(KEY.name(), 1, root, NOW).signed(KEY)));
        files.put(Layout.KEY, utf8(KEY.verifying().pem()));
        files.put(Layout.numbered(Layout.ENTRIES, 1, Layout.LINE), utf8(line));
        files.put(Layout.numbered(Layout.ENTRIES, 1, Layout.SALT), utf8(salt));
        files.put(Layout.numbered(Layout.ENTRIES, 1, Layout.DETAILS), utf8(details));
        files.put(Layout.numbered(Layout.ENTRIES, 1, Layout.PATH), new byte[0]);
        files.put(more, utf8(details));
        byte[] sums = utf8(files.entrySet().stream()
                .map(each -> RawMessage.sha256Of(each.getValue()) + "  " + each.getKey() + "\n")
                .collect(Collectors.joining()));
        files.put(Layout.SUMS, sums);
        files.put(Layout.SIGNATURE, KEY.sign(sums));
        return files;
    }

    private static String digest(String salt, String details) {
        boolean hexadecimal = salt.equals(SALT);
        byte[] salted = new byte[16 + utf8(details).length];
        System.arraycopy(utf8(details), 0, salted, 16, utf8(details).length);
        return hexadecimal ? RawMessage.sha256Of(salted) : "";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Map<String, byte[]> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
    }
}

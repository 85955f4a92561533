package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import countersign.casework.CaseRef;
import countersign.desk.Told;
import countersign.dossier.Verification;
import countersign.timestamp.TokenCheck;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in a dossier sees with openssl and the coreutils alone what {@code verify} sees. */
@DisplayName("A dossier that is checked by hand")
class CheckedByHandTest {

    private static final String ANN = "ann@miller.example";

    @TempDir
    Path folder;

    private Map<String, byte[]> whole;

    @BeforeEach
    void aJobThatIsAskedForAndABytelessMail() throws Exception {
        assumeThat(output("openssl", "version")).startsWith("OpenSSL 3");
        Path file = folder.resolve("whole.zip");
        try (Scene scene = new Scene(List.of())) {
            tell(scene, "Case: Smith bathroom", "Contact: Mr. Jim Smith, jim@smith.example", "- Second vanity: $450");
            scene.desk().checkpoint(true);
            tell(scene, "yes C101-1");
            scene.desk().checkpoint(true);
            tell(scene, "erase mail 1 because it showed a passport");
            assertThat(scene.dossier(new CaseRef(101), file)).isTrue();
        }
        whole = Zip.read(file);
    }

    private static void tell(Scene scene, String... lines) {
        Told told = scene.tell(ANN, List.of(lines), "", "");
        assertThat(told.done()).as(told.text()).isTrue();
    }

    private String output(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    private String check(Map<String, byte[]> files, String name) throws Exception {
        Path unpacked = Zip.unpack(files, folder.resolve(name));
        return output("sh", "-c", "cd " + unpacked.getFileName() + " && sh check.sh");
    }

    private String last(String end, Predicate<String> which) {
        return whole.keySet().stream()
                .filter(name -> name.endsWith(end) && which.test(name))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    /** Whoever has the key signs a new list, so that only what the ledger proves stands against him. */
    private void isWrong(String what, Map<String, byte[]> files) throws Exception {
        Zip.sign(files, Scene.KEY);
        assertThat(check(files, what.replace(' ', '-')))
                .as(what)
                .contains("wrong: ")
                .doesNotContain("all of it holds");
        Path zip = folder.resolve("changed.zip");
        Zip.write(files, zip);
        assertThat(Verification.of(zip, TokenCheck.trustingNobody()::check).fault())
                .as(what)
                .isPresent();
    }

    private Map<String, byte[]> without(String... names) {
        Map<String, byte[]> files = new TreeMap<>(whole);
        for (String name : names) {
            assertThat(files.remove(name)).as(name).isNotNull();
        }
        return files;
    }

    @Test
    void holdsAsItWasWritten() throws Exception {
        assertThat(check(whole, "whole")).contains("all of it holds").doesNotContain("wrong");
    }

    @Test
    void isWrongWhereAByteIsAnotherOne() throws Exception {
        whole.get(last(".eml", name -> true))[100] ^= 1;
        assertThat(check(whole, "byte")).contains("wrong: a file is not the one in SHA256SUMS");
    }

    @Test
    void isWrongWhereDetailsAreMissing() throws Exception {
        String details = last(".details", name -> true);
        isWrong("details are missing", without(details, details.replace(".details", ".salt")));
    }

    @Test
    void isWrongWhereALineIsMissing() throws Exception {
        String line = whole.keySet().stream()
                .filter(name -> name.endsWith(".line"))
                .filter(name ->
                        new String(whole.get(name), StandardCharsets.UTF_8).contains("\"folio\":\"C101\",\"line\":2,"))
                .findFirst()
                .orElseThrow();
        String entry = line.replace(".line", "");
        isWrong("a line is missing", without(line, entry + ".details", entry + ".salt", entry + ".path"));
    }

    @Test
    void isWrongWhereAnEarlierCheckpointIsOfAnotherLedger() throws Exception {
        Map<String, byte[]> files = without();
        String path = last(".path", name -> name.startsWith("earlier/"));
        String hashes = new String(files.get(path), StandardCharsets.UTF_8);
        files.put(
                path,
                hashes.replaceFirst("^.", hashes.startsWith("0") ? "1" : "0").getBytes(StandardCharsets.UTF_8));
        isWrong("an earlier path is another", files);
    }

    @Test
    void isWrongWhereAMessageIsMissingThatAnEntryNames() throws Exception {
        isWrong("a message is missing", without(last(".eml", name -> true)));
    }
}

package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import countersign.casework.CaseRef;
import countersign.casework.SentLetter;
import countersign.dossier.Finding;
import countersign.dossier.Verification;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A dossier")
class DossierTest {

    private static final Path SCRIPTS = Path.of("src/test/resources/countersign/scenarios");
    private static final List<String> STORY =
            List.of("a-dispute-is-settled-on-the-phone.txt", "a-queried-line-is-corrected-with-thanks.txt");

    /** {@code -Dmutations=10000} changes that many files; an everyday run some hundred. */
    private static final int MUTATIONS = Integer.getInteger("mutations", 400);

    @TempDir
    Path folder;

    private Path written(String script) throws IOException {
        Path file = folder.resolve("dossier.zip");
        try (Scene scene = new Scene(List.of())) {
            new Script(scene).play(Files.readAllLines(SCRIPTS.resolve(script)));
            assertThat(scene.dossier(new CaseRef(101), file)).isTrue();
        }
        return file;
    }

    @Test
    void holdsWithNothingElseAtHand() throws IOException {
        for (String script : STORY) {
            Finding finding = Verification.of(written(script));
            assertThat(finding.fault()).isEmpty();
            assertThat(finding.entries()).isGreaterThan(20);
            assertThat(finding.messages()).isGreaterThan(10);
            assertThat(finding.earlier()).isPositive();
            assertThat(finding.origin()).isEqualTo("desk@miller.example");
        }
    }

    @Test
    void thatComesByMailHoldsToo() throws Exception {
        Path file = folder.resolve("by-mail.zip");
        try (Scene scene = new Scene(List.of())) {
            new Script(scene).play(Files.readAllLines(SCRIPTS.resolve("the-record-of-a-case-comes-by-mail.txt")));
            SentLetter letter = scene.ledger()
                    .read(books -> java.util.stream.LongStream.rangeClosed(1, 50)
                            .boxed()
                            .flatMap(number -> books.letters().find(number).stream())
                            .filter(sent -> sent.template().equals("dossier"))
                            .findFirst()
                            .orElseThrow());
            byte[] raw = scene.ledger()
                    .read(books -> books.evidence().find(letter.sha256()))
                    .orElseThrow()
                    .bytes();
            Multipart mail = (Multipart) new MimeMessage(null, new ByteArrayInputStream(raw)).getContent();
            List<String> names = new ArrayList<>();
            for (int i = 1; i < mail.getCount(); i++) {
                names.add(mail.getBodyPart(i).getFileName());
                if (names.get(i - 1).endsWith(".zip")) {
                    Files.write(file, mail.getBodyPart(i).getInputStream().readAllBytes());
                }
            }
            assertThat(names).containsExactly("dossier-C101.pdf", "C101.zip");
        }
        assertThat(Verification.of(file).fault()).isEmpty();
    }

    @Test
    void tellsTheStoryToWhoKnowsNothingOfIt() throws IOException {
        byte[] pdf = files(written(STORY.get(0))).get("dossier.pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "The record of “Smith bathroom” (C101)",
                            "asked for it: “Could you also do a second vanity, and move the outlet?”",
                            "“1 is fine”",
                            "What speaks against the firm",
                            "I never ordered a second vanity.");
        }
    }

    @Test
    void isFoundWrongWhateverIsChangedInIt() throws IOException {
        Map<String, byte[]> whole = files(written(STORY.get(1)));
        List<String> names = new ArrayList<>(whole.keySet());
        Random random = new Random(17);
        Path changed = folder.resolve("changed.zip");
        for (int round = 0; round < MUTATIONS; round++) {
            Map<String, byte[]> files = new LinkedHashMap<>(whole);
            String what = change(files, names.get(random.nextInt(names.size())), random);
            write(files, changed);
            assertThat(Verification.of(changed).fault()).as(what).isPresent();
        }
    }

    /** Who can sign a new list still cannot change an entry, a message or a checkpoint. */
    private static String change(Map<String, byte[]> files, String name, Random random) {
        byte[] bytes = files.get(name).clone();
        switch (bytes.length == 0 ? 0 : random.nextInt(5)) {
            case 0 -> files.remove(name);
            case 1 -> files.put(name, java.util.Arrays.copyOf(bytes, bytes.length - 1));
            case 2 -> files.put("extra-" + name, bytes);
            case 3 -> {
                byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + 1);
                longer[bytes.length] = '\n';
                files.put(name, longer);
            }
            default -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                files.put(name, bytes);
            }
        }
        return name;
    }

    @Test
    void isCheckedWithPublicToolsAlone() throws Exception {
        assumeThat(has("openssl", "version")).as("openssl 3 is on this machine").isTrue();
        Map<String, byte[]> whole = files(written(STORY.get(1)));
        Path good = unpacked(whole, "good");
        assertThat(check(good)).contains("all of it holds");
        Map<String, byte[]> changed = new LinkedHashMap<>(whole);
        String message = changed.keySet().stream()
                .filter(name -> name.endsWith(".eml"))
                .findFirst()
                .orElseThrow();
        changed.get(message)[100] ^= 1;
        assertThat(check(unpacked(changed, "changed"))).contains("wrong: a file is not the one in SHA256SUMS");
    }

    private static boolean has(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && out.startsWith("OpenSSL 3");
        } catch (IOException | InterruptedException absent) {
            return false;
        }
    }

    private static String check(Path unpacked) throws Exception {
        Process process = new ProcessBuilder("sh", "check.sh")
                .directory(unpacked.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    private Path unpacked(Map<String, byte[]> files, String name) throws IOException {
        Path to = folder.resolve(name);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.createDirectories(to.resolve(file.getKey()).getParent());
            Files.write(to.resolve(file.getKey()), file.getValue());
        }
        return to;
    }

    private static Map<String, byte[]> files(Path zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile all = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : all.stream().toList()) {
                try (InputStream in = all.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private static void write(Map<String, byte[]> files, Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream all = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                all.putNextEntry(new ZipEntry(file.getKey()));
                all.write(file.getValue());
                all.closeEntry();
            }
        }
    }
}

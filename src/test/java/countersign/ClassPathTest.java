package countersign;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.message.RawMessage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the program is built of: each jar with its hash, and none that is known to be open to attack. */
class ClassPathTest {

    private static final Path BILL = Path.of("src/test/resources/countersign/golden/bill-of-materials.txt");
    private static final Pattern VERSIONED = Pattern.compile("(.+?)-([0-9]+(?:\\.[0-9]+)*)[^/]*\\.jar");

    private static List<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    private static Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        for (Path jar : jars()) {
            Matcher named = VERSIONED.matcher(jar.getFileName().toString());
            if (named.matches()) {
                versions.put(named.group(1), named.group(2));
            }
        }
        return versions;
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    private static void isAtLeast(String library, String least) {
        String version = versions().get(library);
        assertThat(version).as(library).isNotNull();
        assertThat(java.util.Arrays.compare(numbers(version), numbers(least)))
                .as(library + " " + version + " is at least " + least)
                .isNotNegative();
    }

    /** A jar that is not the one it was fails the build. Who takes in another one deletes the file, and looks at what is written. */
    @Tag("fault-110")
    @Test
    void everyJarIsTheOneThatItWas() throws IOException {
        StringBuilder bill = new StringBuilder();
        Map<String, String> sums = new TreeMap<>();
        for (Path jar : jars()) {
            if (!jar.getFileName().toString().startsWith("surefire")) {
                sums.put(jar.getFileName().toString(), RawMessage.sha256Of(Files.readAllBytes(jar)));
            }
        }
        sums.forEach((jar, sum) -> bill.append(sum).append("  ").append(jar).append('\n'));
        if (Files.notExists(BILL)) {
            Files.writeString(BILL, bill);
            throw new AssertionError("no " + BILL + " yet; it was written out: look at it and run again");
        }
        assertThat(bill).hasToString(Files.readString(BILL));
    }

    @Tag("fault-106")
    @Test
    void theDatabaseIsOneWithoutTheHolesOfItsConsole() {
        isAtLeast("h2", "2.2.220");
    }

    @Tag("fault-107")
    @Test
    void theSchedulerComesWithoutJobsThatStartPrograms() {
        isAtLeast("quartz", "2.5.2");
        assertThat(versions()).doesNotContainKeys("quartz-jobs", "c3p0");
    }

    @Tag("fault-108")
    @Test
    void theParserOfMailLetsNoFieldInAndLeavesNoFileToOthers() {
        isAtLeast("apache-mime4j-core", "0.8.12");
        isAtLeast("apache-mime4j-dom", "0.8.12");
    }
}

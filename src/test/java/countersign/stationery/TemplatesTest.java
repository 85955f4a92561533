package countersign.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import countersign.casework.RequestKind;
import countersign.reading.Asked.Polarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    @TempDir
    Path folder;

    @Test
    void theShippedTemplatesCanAllBeUsed() {
        assertThat(Templates.shipped().kinds())
                .contains(
                        new RequestKind("change-order", "change", Polarity.YES, false, true, false, false, false),
                        new RequestKind("call-summary", "call", Polarity.YES, false, false, false, false, true),
                        new RequestKind("options", "options", Polarity.YES, true, true, false, false, false),
                        new RequestKind("statement", "statement", Polarity.NO, false, false, false, true, false));
    }

    @Test
    void everyBrokenTemplateIsNamedWithItsLine() {
        Throwable fault =
                catchThrowable(() -> Templates.in(Path.of("src/test/resources/countersign/broken-templates")));
        assertThat(fault).isInstanceOf(TemplateFault.class);
        assertThat(fault.getMessage().lines())
                .anyMatch(line ->
                        line.startsWith("en/receipt.ftl:1: expected properties and then a line of three dashes"))
                .anyMatch(line -> line.startsWith("en/reminder.ftl:1: expected one of [subject"))
                .anyMatch(line -> line.startsWith("en/reminder.ftl:4: expected a line \"subject: ...\""))
                .anyMatch(
                        line -> line.startsWith("en/change-order.ftl:6:") || line.startsWith("en/change-order.ftl:9:"))
                .anyMatch(line ->
                        line.startsWith("en/ask-again.ftl:4: expected the letter to end with a line ${question}"))
                .anyMatch(line -> line.startsWith("en/digest.ftl:6:") && line.endsWith("found it 2 times"));
    }

    @Test
    void theClosingQuestionIsAPropertyOfTheLetter() throws IOException {
        write("subject: Hello\nquestion: Shall we go ahead.\nagrees: maybe\n---\n${question}\n\nSee you soon\n");
        Throwable fault = catchThrowable(() -> Templates.in(folder));
        assertThat(fault).hasMessageContaining("en/reminder.ftl:2: expected a question that ends with \"?\"");
        assertThat(fault).hasMessageContaining("en/reminder.ftl:3: expected yes or no, found \"maybe\"");
        assertThat(fault).hasMessageContaining("en/reminder.ftl:7: expected the letter to end with a line ${question}");
        assertThat(fault).hasMessageContaining("something behind it");
    }

    @Test
    void aHarshWordInALetterToACustomerIsNamedWithABetterOne() throws IOException {
        write(
                "subject: Hello\nquestion: Shall we?\n---\nDear ${greeting},\n\nunfortunately we waited.\n\n${question}\n");
        assertThat(catchThrowable(() -> Templates.in(folder)))
                .hasMessageContaining(
                        "en/reminder.ftl:6: tone: found \"unfortunately\", better: leave it out, and say what can be done");
    }

    @Test
    void aTemplateOfTheFirmTakesThePlaceOfTheShippedOneAndTheOthersStay() throws IOException {
        write("subject: Ours\nquestion: Well?\n---\n${question}\n");
        Templates templates = Templates.in(folder);
        assertThat(templates.get("en", "reminder").property("subject", Map.of()))
                .isEqualTo("Ours");
        assertThat(templates.get("en", "receipt")).isNotNull();
        assertThat(templates.get("sv", "reminder").name())
                .as("no Swedish one: the English")
                .isEqualTo("en/reminder.ftl");
    }

    @Tag("fault-100")
    @Test
    void aTemplateReachesNothingButItsWords() throws IOException {
        for (String attack : new String[] {
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${.data_model?api.class}",
            "<#include \"/etc/passwd\">",
            "${greeting.class.name}"
        }) {
            write("subject: x\nquestion: Well?\n---\n" + attack + "\n\n${question}\n");
            Throwable refused = catchThrowable(() ->
                    Templates.in(folder).get("en", "reminder").body(Map.of("greeting", "Jim", "question", "Well?")));
            assertThat(refused).as(attack).isInstanceOf(TemplateFault.class);
        }
    }

    @Test
    void aStepOfThePaymentsThatNoTemplateIsThereForIsNamedAtTheStart() {
        Throwable fault = catchThrowable(
                () -> Templates.shipped().expect(List.of("payment-soon", "payment-kindly"), "payments: steps:"));
        assertThat(fault)
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("en/payment-kindly.ftl: expected this template");
    }

    @Test
    void everyFaultOfAFileOfPhrasesIsNamedWithItsLine() throws IOException {
        Files.createDirectories(folder.resolve("en"));
        String shipped = Files.readString(Path.of("templates/en/phrases.txt"));
        Files.writeString(
                folder.resolve("en/phrases.txt"),
                shipped.replace("pattern-time: h:mm a", "pattern-time: half past")
                        .replace("together: Together", "togther: Together")
                        .replace("by: by {0}", "by: until")
                        .replace("us: us\n", "us: us\nus: we\n"));
        assertThat(catchThrowable(() -> Templates.in(folder)))
                .hasMessageContaining("en/phrases.txt:9: expected a pattern such as EEEE, d MMMM or HH:mm")
                .hasMessageContaining("expected the key of a phrase and a colon, found \"togther: Together\"")
                .hasMessageContaining("expected {0} in it, found \"until\"")
                .hasMessageContaining("expected \"us\" once, found it once more")
                .hasMessageContaining("expected a line \"together: ...\", found none");
    }

    @Test
    void aLanguageWithLettersHasAllItsPhrases() throws IOException {
        Files.createDirectories(folder.resolve("sv"));
        Files.writeString(folder.resolve("sv/reminder.ftl"), "subject: x\nquestion: Well?\n---\n${question}\n");
        assertThat(catchThrowable(() -> Templates.in(folder)))
                .hasMessageContaining("sv/phrases.txt: expected this file, found none");
    }

    private void write(String template) throws IOException {
        Files.createDirectories(folder.resolve("en"));
        Files.writeString(folder.resolve("en/reminder.ftl"), template);
    }
}

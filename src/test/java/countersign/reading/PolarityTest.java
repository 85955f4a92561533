package countersign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("After a question such as \"Is anything missing?\" a no agrees")
class PolarityTest {

    private static final Asked MISSING =
            new Asked(List.of(), Asked.Polarity.NO, "Are there any points we left out?", "");

    @Test
    void a_no_agrees_in_every_language() {
        List<String> replies = List.of(
                "no",
                "No.",
                "Nope",
                "no, that's all",
                "No, that's everything, thanks.",
                "No, nothing else.",
                "nothing",
                "None.",
                "nothing missing",
                "No, all good.",
                "No, that's complete.",
                "Not that I know of.",
                "no thanks",
                "No, thank you.",
                "Nope, all good, go ahead!",
                "No, please go ahead.",
                "No, everything is there.",
                "No.\n\nBest regards\nTom",
                "nein",
                "Nein, das ist alles.",
                "Nein, alles dabei, danke.",
                "Nichts.",
                "non",
                "Non, c'est tout.",
                "Non merci, rien.",
                "No, eso es todo.",
                "No, nada más.",
                "No, è tutto.",
                "No, niente.",
                "nee",
                "Nee, dat is alles.",
                "Nee hoor, niets.",
                "não",
                "Não, é tudo.",
                "Não, mais nada.");
        assertThat(replies).filteredOn(reply -> answer(reply) != Answer.YES).isEmpty();
    }

    @Test
    void nothing_else_does() {
        List<String> replies = List.of(
                "yes",
                "Yes, one more thing.",
                "yes, the lamp",
                "Yes, you left out the mirror.",
                "The mirror is missing.",
                "No, but the price is too high.",
                "No, I don't agree.",
                "No, cancel it.",
                "No way!",
                "No, we never agreed to that.",
                "No, please stop.",
                "not yet",
                "no?",
                "No idea.",
                "maybe",
                "thanks",
                "No, except the mirror.",
                "Only the mirror.",
                "no, and I am not paying for it",
                "No. Wait, yes, the lamp.",
                "I don't know",
                "Not sure.",
                "No, that is not what we agreed.",
                "No, if the price stays the same.",
                "No, except for item 2.",
                "no no no this is all wrong",
                "ja",
                "Ja, der Spiegel.",
                "Nein, aber der Preis stimmt nicht.",
                "oui",
                "Oui, le miroir.",
                "Non, mais le prix est faux.",
                "sí",
                "Sí, el espejo.",
                "sì",
                "Sì, lo specchio.",
                "ja, de spiegel",
                "sim",
                "Sim, o espelho.",
                "");
        assertThat(replies).filteredOn(reply -> answer(reply) == Answer.YES).isEmpty();
    }

    private static Answer answer(String text) {
        return Readers.read(text, MISSING).answer();
    }
}

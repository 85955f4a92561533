package countersign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.reading.language.Tongue;
import countersign.settings.LanguageFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which language somebody wrote. */
class TongueTest {

    private static final Tongue TONGUE = new Tongue(LanguageFiles.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Hello, could you please add a second vanity for us, and would you tell me what you need? Thanks",
                "de | Guten Tag, könnten Sie uns bitte noch einen zweiten Waschtisch einbauen? Die Steckdose ist nicht gut.",
                "fr | Bonjour, pourriez-vous nous ajouter une deuxième vasque ? Je ne sais pas si cela est possible, merci.",
                "es | Hola, ¿pueden añadir un segundo lavabo? El enchufe está a la izquierda de la puerta, gracias.",
                "it | Buongiorno, potreste aggiungere un secondo lavabo? La presa è a sinistra della porta. Grazie, non ho altro.",
                "nl | Goedemorgen, kunt u voor ons een tweede wastafel plaatsen? Het stopcontact is niet goed, graag links.",
                "pt | Bom dia, podem acrescentar um segundo lavatório? A tomada não está bem, fica à esquerda da porta. Obrigado"
            })
    void aFewSentencesAreEnough(String language, String text) {
        assertThat(TONGUE.of(text)).as(text).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ok",
                "Waschtisch 450",
                "A second vanity, please.",
                "Hi, thanks",
                "Guten Tag, bitte ist das nicht so? Hello, could you please tell me what you need for our bathroom?"
            })
    void inDoubtItSaysNothing(String text) {
        assertThat(TONGUE.of(text)).isEmpty();
    }

    @Test
    void whatIsForwardedSaysInWhichLanguageItIs() {
        Reading reading = Readers.READER.read(Readers.message("Fwd: Bad", """
                        change

                        ---------- Forwarded message ---------
                        Von: Max Huber <max@huber.example>
                        Gesendet: Montag, 2. März 2026 10:00
                        An: Ann Miller <ann@miller.example>
                        Betreff: Bad

                        Guten Tag Frau Miller, könnten Sie uns bitte noch einen zweiten Waschtisch
                        einbauen? Die Steckdose ist nicht gut.
                        """), Asked.nothing());
        assertThat(reading.forwarded().orElseThrow().language()).contains("de");
    }
}

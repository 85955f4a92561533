package countersign.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody is known by is looked for word by word. */
class TermsTest {

    private static final Terms ANN = Terms.of(Set.of("ann@lee.example"), Set.of("Ann"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: ANN@Lee.Example",
                "<ann@lee.example>, 'ann@lee.example'",
                "Write to ann@lee.example.",
                "href=3D\"mailto:ann@lee.example?subject=3Dx\"",
                "=E2=80=9Cann@lee.example=E2=80=9D",
                "ann@lee.example=\r\n"
            })
    void anAddressIsFoundWhereverItStands(String text) {
        assertThat(ANN.address(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "joann@lee.example",
                "jo.ann@lee.example",
                "jo-ann@lee.example",
                "ann@lee.example.org",
                "ann@lee.examples",
                "ann@lee-example"
            })
    void anAddressThatOnlyEndsOrBeginsLikeItIsAnother(String text) {
        assertThat(ANN.address(text)).isFalse();
    }

    @Test
    void aNameIsAWordOfItsOwn() {
        assertThat(ANN.person("Dear Ann, hello")).isTrue();
        assertThat(ANN.person("ANN")).isTrue();
        assertThat(ANN.person("The Annex, the Joann, Anné")).isFalse();
    }

    @Test
    void whoHasNoNameIsNowhere() {
        assertThat(Terms.of(Set.of(), Set.of("")).person("anything")).isFalse();
    }
}

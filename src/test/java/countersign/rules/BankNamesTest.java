package countersign.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankNamesTest {

    @ParameterizedTest
    @CsvSource({
        "JIM SMITH, Smith",
        "'Smith, Jim and Ida', Smith",
        "HANS MUELLER, Müller",
        "HANS MULLER, Müller",
        "ANNA VAN DER BERG, van der Berg",
        "PAT OBRIEN, O'Brien",
        "JOSE NUNEZ, Núñez",
        "STRASSE 5 BAU, Straße 5 Bau"
    })
    void aNameIsFoundAsBanksWriteIt(String payer, String name) {
        assertThat(BankNames.isIn(payer, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"JIM SMITHSON, Smith", "BERGER, Berg", "'', Smith", "JIM SMITH, ''", "JIM SMITH, '--'"})
    void aPartOfAWordIsNoName(String payer, String name) {
        assertThat(BankNames.isIn(payer, name)).isFalse();
    }

    @Test
    void theFormOfAFirmIsNobodysName() {
        assertThat(BankNames.isForm("GmbH")).isTrue();
        assertThat(BankNames.isForm("Smith")).isFalse();
    }
}

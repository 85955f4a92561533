package countersign.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an invoice says of the firm: its account, its numbers, and where it is. */
class SellerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE75 5121 0800 1245 1261 99",
                "AT611904300234573201",
                "gb33 bukb 2020 1555 5555 55",
                "FR14 2004 1010 0505 0001 3M02 606",
                "NO93 8601 1117 947",
                "MT31 MALT 0110 0000 0000 0000 0000 123"
            })
    void anIbanIsReadAsPeopleWriteIt(String text) {
        assertThat(Iban.read(text))
                .map(Iban::grouped)
                .map(read -> read.replace(" ", ""))
                .contains(text.replace(" ", "").toUpperCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE75 5121 0800 1245 1261 98",
                "DE57 5121 0800 1245 1261 99",
                "DE75 5121 0800 1245 1216 99",
                "123456",
                "DE75",
                "",
                "DE75-5121-0800-1245-1261-99-and-more-than-an-iban-has"
            })
    void oneWrongDigitOrTwoThatChangedPlacesMakeItNone(String text) {
        assertThat(Iban.read(text)).isEmpty();
    }

    @Test
    void anIbanIsPrintedInGroupsOfFour() {
        assertThat(Iban.read("AT611904300234573201").orElseThrow().grouped()).isEqualTo("AT61 1904 3002 3457 3201");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ATU12345678", "DE 123456788", "FR-12 345678901", "NL123456789B01", "IE1234567WA", "XI123456789"
            })
    void aVatNumberHasTheShapeOfItsCountry(String text) {
        assertThat(VatId.read(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT12345678", "DE12345678", "123456789", "US123456789", "D", "", "DE12345678X"})
    void anythingElseIsNone(String text) {
        assertThat(VatId.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Am Anger 3, 8010 Graz|Am Anger 3|8010|Graz|",
                "Keizersgracht 1, 1015 CN Amsterdam, Netherlands|Keizersgracht 1|1015 CN|Amsterdam|NL",
                "12 Oak Street, Springfield IL 62704|12 Oak Street; Springfield IL 62704|||",
                "Hauptstr. 5, D-10115 Berlin, Deutschland|Hauptstr. 5|10115|Berlin|DE",
                "ul. Prosta 1, 00-850 Warszawa, PL|ul. Prosta 1|00-850|Warszawa|PL",
                "Storgatan 1, 111 51 Stockholm|Storgatan 1|111 51|Stockholm|"
            })
    void anAddressIsTakenApartOnlyWhereThereIsNoDoubt(
            String text, String street, String code, String city, String country) {
        PostalAddress address = PostalAddress.read(text).orElseThrow();
        assertThat(String.join("; ", address.street())).isEqualTo(street);
        assertThat(address.postcode()).isEqualTo(Optional.ofNullable(code));
        assertThat(address.city()).isEqualTo(Optional.ofNullable(city));
        assertThat(address.country()).isEqualTo(Optional.ofNullable(country));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , ", "12345", "jim@smith.example", "a, b, c, d, e, f, g"})
    void whatIsNoAddressIsNone(String text) {
        assertThat(PostalAddress.read(text)).isEmpty();
    }

    @Test
    void theCountryStandsOnAnEnvelopeOnlyWhereItGoesAbroad() {
        PostalAddress address = PostalAddress.read("Am Anger 3, 8010 Graz, AT").orElseThrow();
        assertThat(address.shown(Optional.of("AT"))).isEqualTo(List.of("Am Anger 3", "8010 Graz"));
        assertThat(address.shown(Optional.of("DE"))).isEqualTo(List.of("Am Anger 3", "8010 Graz", "Austria"));
    }

    @Test
    void aPaymentCodeIsForEurosAndForSomeOfThem() {
        BankAccount account = new BankAccount(
                Iban.read("AT611904300234573201").orElseThrow(), Optional.empty(), "Muster ".repeat(20));
        assertThat(EpcCode.of(account, Money.of("12.30", "EUR"), "2026-014"))
                .contains("BCD\n002\n1\nSCT\n\n" + "Muster ".repeat(10).strip()
                        + "\nAT611904300234573201\nEUR12.30\n\n\n2026-014");
        assertThat(EpcCode.of(account, Money.of("0", "EUR"), "x")).isEmpty();
        assertThat(EpcCode.of(account, Money.of("-5", "EUR"), "x")).isEmpty();
        assertThat(EpcCode.of(account, Money.of("1000000000", "EUR"), "x")).isEmpty();
        assertThat(EpcCode.of(account, Money.of("5", "USD"), "x")).isEmpty();
    }
}

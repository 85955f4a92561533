package countersign.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people are addressed: by the last name where it is certain, else by the full name. */
class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jim Smith | Smith",
                "Jim Smith Jr. | Smith",
                "Jim Smith, Jr. | Smith",
                "John Michael Smith | Smith",
                "Anna van der Berg | van der Berg",
                "Ludwig von Mises | von Mises",
                "Maria de la Cruz | de la Cruz",
                "Robert Downey III | Downey",
                "Paula O’Brien, PhD | O’Brien",
                "Smith | Smith",
                "Van Morrison | Morrison"
            })
    void theLastNameIsWhatStandsBehindATitle(String full, String last) {
        assertThat(new PersonName(full).behindTitle("en")).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "María García López | es | María García López",
                "María García López | en | María García López",
                "Maria Garcia Lopez | es | Maria Garcia Lopez",
                "Jim and Mary Smith | en | Jim and Mary Smith",
                "Juan Pérez | es | Pérez"
            })
    void inDoubtItIsTheFullName(String full, String language, String addressed) {
        assertThat(new PersonName(full).behindTitle(language)).isEqualTo(addressed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Smith, Jim | Jim Smith",
                "van der Berg, Anna | Anna van der Berg",
                "García López, María | María García López",
                "Jim Smith, Jr. | Jim Smith, Jr.",
                "Smith, Inc. | Smith, Inc.",
                "Jim Smith | Jim Smith"
            })
    void aTurnedNameIsReadInTheOrderInWhichItIsSpoken(String text, String full) {
        assertThat(PersonName.written(text).full()).isEqualTo(full);
    }

    @Test
    void aContactIsGreetedByTitleAndLastNameOrByTheFullName() {
        assertThat(greeted("Dr.", "Anna van der Berg")).isEqualTo("Dr. van der Berg");
        assertThat(greeted("", "Anna van der Berg")).isEqualTo("Anna van der Berg");
        assertThat(greeted("Sra.", "María García López")).isEqualTo("Sra. María García López");
        assertThat(greeted("Mr.", "Jim Smith Jr.")).isEqualTo("Mr. Smith");
    }

    private static String greeted(String title, String name) {
        return Contact.opened(
                        new ContactRef(1),
                        new Contact.Details(
                                name, title, java.util.List.of("a@b.example"), "", java.time.ZoneOffset.UTC, "en"))
                .courtesyName();
    }
}

package countersign.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17 Dec | 2026-12-17",
                "Dec 17 | 2026-12-17",
                "17 December 2027 | 2027-12-17",
                "December 17th, 2026 | 2026-12-17",
                "Thursday, 17 December | 2026-12-17",
                "2026-12-17 | 2026-12-17",
                "17.12.2026 | 2026-12-17",
                "17.12. | 2026-12-17",
                "12/17/2026 | 2026-12-17",
                "17/12/2026 | 2026-12-17",
                "5 Jan | 2027-01-05",
                "Friday | 2026-03-06",
                "Mon | 2026-03-09",
                "tomorrow | 2026-03-03",
                "17. Dezember | 2026-12-17",
                "5 mars | 2026-03-05",
                "17 de diciembre | 2026-12-17",
                "venerdì | 2026-03-06",
                "am Freitag | 2026-03-06",
                "Freitag, 6. März | 2026-03-06",
                "5. Dez. | 2026-12-05",
                "den 5. Dezember | 2026-12-05",
                "übermorgen | 2026-03-04",
                "le 5 décembre | 2026-12-05",
                "vendredi 6 mars | 2026-03-06",
                "1er avril | 2026-04-01",
                "aujourd'hui | 2026-03-02",
                "5 fevrier | 2027-02-05",
                "el 5 de diciembre | 2026-12-05",
                "miércoles | 2026-03-04",
                "miercoles | 2026-03-04",
                "mañana | 2026-03-03",
                "il 5 dicembre | 2026-12-05",
                "mercoledì 4 marzo | 2026-03-04",
                "op vrijdag | 2026-03-06",
                "5 maart | 2026-03-05",
                "sexta-feira | 2026-03-06",
                "sexta | 2026-03-06",
                "5 de dezembro de 2026 | 2026-12-05",
                "amanhã | 2026-03-03",
                "on 5 Dec 2026 | 2026-12-05"
            })
    void aDateIsReadAsPeopleWriteIt(String written, LocalDate meant) {
        assertThat(WrittenDate.read(written, TODAY)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "30 Feb",
                "31.4.2026",
                "3/4/2026",
                "17",
                "Tuesday, 17 December",
                "12:30",
                "the vanity",
                "the",
                "le",
                "next Friday",
                "am Freitag, 5. März",
                "de la de"
            })
    void whatIsNoCertainDateIsNone(String written) {
        assertThat(WrittenDate.read(written, TODAY)).isEmpty();
    }

    @Test
    void aDayThatHasPassedIsMeantNextYear() {
        assertThat(WrittenDate.read("1 Mar", TODAY)).contains(LocalDate.of(2027, 3, 1));
    }
}

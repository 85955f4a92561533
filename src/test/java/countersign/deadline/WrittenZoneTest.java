package countersign.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenZoneTest {

    @ParameterizedTest
    @CsvSource({
        "America/Chicago, America/Chicago",
        "Chicago, America/Chicago",
        "new york, America/New_York",
        "Berlin, Europe/Berlin",
        "Buenos Aires, America/Buenos_Aires"
    })
    void aZoneIsReadByItsNameOrItsCity(String written, String zone) {
        assertThat(WrittenZone.read(written)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "Europe/Berln", "", "GMT", "Jim"})
    void aGuessIsNoZone(String written) {
        assertThat(WrittenZone.read(written)).isEmpty();
    }
}

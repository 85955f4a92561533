package countersign.proof.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationResultsTest {

    private static Optional<String> dmarc(String value) {
        return AuthenticationResults.read(value).flatMap(results -> results.dmarc("smith.example"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mx.miller.example; dmarc=pass header.from=smith.example | pass",
                "mx.miller.example 1; spf=pass smtp.mailfrom=jim@smith.example; dmarc=pass header.from=smith.example; | pass",
                "mx.miller.example (the server); dmarc=pass (p=REJECT sp=NONE dis=NONE) header.from=Smith.Example | pass",
                "mx.miller.example;~\tdkim=pass header.i=@smith.example header.s=s1 header.b=\"ab+/=\";~ dmarc = pass reason=\"all is well; really\" header.from = smith.example | pass",
                "mx.miller.example; dmarc=fail header.from=smith.example | fail",
                "mx.miller.example; dmarc/1=temperror header.from=smith.example | temperror",
            })
    void whatTheServerFoundIsRead(String value, String result) {
        assertThat(dmarc(value.replace("~", "\r\n"))).contains(result);
        assertThat(AuthenticationResults.read(value.replace("~", "\r\n"))
                        .orElseThrow()
                        .server())
                .isEqualTo("mx.miller.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "mx.miller.example",
                "mx.miller.example; none",
                "mx.miller.example; spf=pass smtp.mailfrom=jim@smith.example",
                "mx.miller.example; dmarc=pass",
                "mx.miller.example; dmarc=pass header.from=evil.example",
                "mx.miller.example; dmarc=pass header.from=smith.example.evil.example",
                "mx.miller.example; dmarc=pass header.from=smith.example; dmarc=fail header.from=evil.example",
                "mx.miller.example; dmarc=pass header.from=smith.example header.from=evil.example",
                "mx.miller.example; dmarc=pass (header.from=smith.example) header.from=evil.example",
                "mx.miller.example; dmarc=fail (dmarc=pass header.from=smith.example)",
                "mx.miller.example; dmarc=pass header.from=evil.example(.smith.example)",
                "mx.miller.example; dmarc=pass header.from=smith(x).example",
                "mx.miller.example; dmarc=pass header.from=smith.example (",
                "mx.miller.example; dmarc=pass header.from=smith.example \"",
                "mx.miller.example; dmarc=pass header.from=smith.example)",
                "mx.miller.example; dmarc=pass header.from=smith\\.example",
                "mx.miller.example; dmarc=pass header.from=smith.example; what is this",
                "mx.miller.example 1 2; dmarc=pass header.from=smith.example",
                "mx.miller.example; \"; dmarc=pass header.from=smith.example; x=\"",
                "mx.miller.example; dmarc=pass header.from=sm\u0131th.example",
            })
    @Tag("fault-88")
    void whatIsNotThereOrInDoubtIsNothing(String value) {
        assertThat(dmarc(value)).isNotEqualTo(Optional.of("pass"));
    }

    @Test
    void aDeepCommentIsNotFollowed() {
        assertThat(AuthenticationResults.read("mx" + "(".repeat(5000) + ")".repeat(5000)))
                .isEmpty();
    }
}

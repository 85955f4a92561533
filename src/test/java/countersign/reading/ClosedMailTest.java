package countersign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Mail whose words cannot be read confirms nothing")
class ClosedMailTest {

    private static final String HEAD = "From: Jim <jim@smith.example>\nSubject: Re: x\nMIME-Version: 1.0\n";

    private static Reading read(String mail) {
        return Readers.readMail(HEAD + mail, Asked.items(1));
    }

    @Tag("fault-28")
    @Test
    void winmail_dat_alone() {
        Reading reading = read("Content-Type: application/ms-tnef; name=winmail.dat\n"
                + "Content-Transfer-Encoding: base64\n\nWWVzLCBnbyBhaGVhZA==\n");
        assertThat(reading.kind()).isEqualTo(Reading.Kind.PERSON);
        assertThat(reading.answer()).isEqualTo(Answer.UNCLEAR);
    }

    @Tag("fault-29")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n"
                        + "Content-Transfer-Encoding: base64\n\nWWVzLCBnbyBhaGVhZA==\n",
                "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\n\n--b\n"
                        + "Content-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\n"
                        + "-----BEGIN PGP MESSAGE-----\n\nWWVzLCBnbyBhaGVhZA==\n-----END PGP MESSAGE-----\n--b--\n",
                "\n-----BEGIN PGP MESSAGE-----\n\nWWVzLCBnbyBhaGVhZA==\n=yes1\n-----END PGP MESSAGE-----\n"
            })
    void what_is_encrypted(String mail) {
        Reading reading = read(mail);
        assertThat(reading.kind()).isEqualTo(Reading.Kind.PERSON);
        assertThat(reading.answer()).isEqualTo(Answer.UNCLEAR);
    }

    @Tag("fault-29")
    @Test
    void what_is_signed_in_the_clear_is_read() {
        String smime = "Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; boundary=b\n\n--b\n"
                + "Content-Type: text/plain\n\nYes, go ahead.\n--b\nContent-Type: application/pkcs7-signature; name=smime.p7s\n"
                + "Content-Transfer-Encoding: base64\n\nMIIB\n--b--\n";
        assertThat(Decision.of(read(smime))).isEqualTo(Decision.CONFIRMED);
    }

    @Tag("fault-34")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "message/partial; id=\"17@smith.example\"; number=1; total=2",
                "message/external-body; access-type=URL; URL=\"http://127.0.0.1:9/yes\""
            })
    void what_lies_elsewhere(String type) {
        Reading reading = read("Content-Type: " + type + "\n\nContent-Type: text/plain\n\nYes, go ahead\n");
        assertThat(Decision.of(reading)).isNotIn(Decision.CONFIRMED, Decision.PARTIAL);
    }
}

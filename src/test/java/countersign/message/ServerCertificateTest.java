package countersign.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import org.junit.jupiter.api.Test;

class ServerCertificateTest {

    private static String said(Exception cause) {
        return ServerCertificate.fault(new IOException("STARTTLS failure", new CertificateException("bad", cause)))
                .orElseThrow();
    }

    @Test
    void whatIsWrongAndWhatToDoIsSaidOfEachFault() {
        assertThat(said(new CertificateExpiredException("NotAfter: yesterday"))).contains("yesterday", "renew");
        assertThat(said(new CertificateNotYetValidException("NotBefore: tomorrow")))
                .contains("tomorrow", "clock");
        assertThat(said(new CertPathBuilderException("no path"))).contains("nobody", "javax.net.ssl.trustStore");
        assertThat(said(new CertificateException("No subject alternative DNS name matching a.example found.")))
                .contains("a.example", "another name");
    }

    @Test
    void anotherFaultOfACertificateIsToldInItsOwnWords() {
        assertThat(said(new CertificateException("too small a key"))).contains("its certificate is bad", "too small");
    }

    @Test
    void otherTroubleHasNothingToDoWithIt() {
        assertThat(ServerCertificate.fault(new IOException("connection refused")))
                .isEmpty();
    }
}

package countersign.message;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;

/** What is wrong with the certificate that a mail server shows, and what whoever runs the bot may do about it. */
public final class ServerCertificate {

    private ServerCertificate() {}

    /** The fault, and what to do, in plain words; nothing where that trouble has to do with no certificate. */
    public static Optional<String> fault(Throwable trouble) {
        Optional<String> unknown = Optional.empty();
        for (Throwable e = trouble; e != null; e = e.getCause()) {
            if (e instanceof CertificateExpiredException) {
                return Optional.of("its certificate has expired (" + e.getMessage()
                        + "): have the server's owner renew it, or set the clock of this machine");
            }
            if (e instanceof CertificateNotYetValidException) {
                return Optional.of("its certificate does not hold yet (" + e.getMessage()
                        + "): set the clock of this machine, or ask the server's owner");
            }
            if (e instanceof CertPathBuilderException) {
                return Optional.of(
                        "its certificate comes from nobody that this machine trusts: where it is your own server, start"
                                + " with -Djavax.net.ssl.trustStore=FILE, a file that holds its authority");
            }
            if (e instanceof CertificateException && isAboutName(e.getMessage())) {
                return Optional.of("its certificate is for another name (" + e.getMessage()
                        + "): write the name that it bears as its host into the configuration");
            }
            if (e instanceof CertificateException) {
                unknown = Optional.of("its certificate is bad: " + e.getMessage());
            }
        }
        return unknown;
    }

    /** What the JDK says where the name differs (RFC 6125); it has no exception for that alone. */
    private static boolean isAboutName(String message) {
        return message != null && (message.contains("subject alternative") || message.contains("No name matching"));
    }
}

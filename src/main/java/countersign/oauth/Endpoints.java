package countersign.oauth;

import java.net.URI;
import java.util.Optional;

/**
 * Where a provider is asked, and for what.
 *
 * @param authorize where a person says yes in a browser (RFC 6749, section 3.1)
 * @param device where a code is given that a person enters elsewhere (RFC 8628, section 3.1)
 * @param token where tokens are given (RFC 6749, section 3.2)
 * @param scope what is asked for (RFC 6749, section 3.3): to read and to send mail, for as long as nobody revokes it
 */
public record Endpoints(Optional<URI> authorize, Optional<URI> device, URI token, String scope) {

    /** Those of Google, which gives a device no right to read mail, and a refresh token only to who asks for it. */
    public static Endpoints google() {
        return new Endpoints(
                Optional.of(
                        URI.create("https://accounts.google.com/o/oauth2/v2/auth?access_type=offline&prompt=consent")),
                Optional.empty(),
                URI.create("https://oauth2.googleapis.com/token"),
                "https://mail.google.com/");
    }

    /** Those of Microsoft for that tenant: an id, a domain, or {@code common}. */
    public static Endpoints microsoft(String tenant) {
        String base = "https://login.microsoftonline.com/" + tenant + "/oauth2/v2.0/";
        return new Endpoints(
                Optional.of(URI.create(base + "authorize")),
                Optional.of(URI.create(base + "devicecode")),
                URI.create(base + "token"),
                "offline_access https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send");
    }
}

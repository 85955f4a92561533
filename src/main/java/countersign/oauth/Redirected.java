package countersign.oauth;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the provider has the browser bring back (RFC 6749, section 4.1.2).
 *
 * @param code is exchanged for tokens; nothing where the person or the provider said no
 * @param error the provider's word for its no, or nothing
 */
record Redirected(Optional<String> code, Optional<String> error) {

    /** What an address says, where it belongs to the sign-in of that state; nothing for any other address. */
    static Optional<Redirected> read(URI address, String state) {
        boolean ours = value(address, "state").filter(state::equals).isPresent();
        Redirected read = new Redirected(value(address, "code"), value(address, "error"));
        return ours && (read.code.isPresent() || read.error.isPresent()) ? Optional.of(read) : Optional.empty();
    }

    private static Optional<String> value(URI address, String name) {
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return Optional.of(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }
}

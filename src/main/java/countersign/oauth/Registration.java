package countersign.oauth;

import countersign.message.NoSecret;
import countersign.message.Secret;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the provider knows this program, and where the sign-in is kept.
 *
 * @param endpoints where the provider is asked
 * @param clientId what the provider calls this program (RFC 6749, section 2.2)
 * @param clientSecret what some providers want besides; on a firm's own machine it is hardly a secret
 * @param file holds the refresh token
 */
public record Registration(Endpoints endpoints, String clientId, Optional<Secret> clientSecret, TokenFile file) {

    /** The fields of a request, with those that name this program (RFC 6749, section 2.3.1). */
    Map<String, String> form(Map<String, String> fields) throws NoSecret {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("client_id", clientId);
        if (clientSecret.isPresent()) {
            form.put("client_secret", clientSecret.get().get());
        }
        return form;
    }
}

package countersign.settings;

import countersign.oauth.Endpoints;
import countersign.oauth.Registration;
import countersign.oauth.TokenFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads how the program signs in to the provider of the mailbox (OAuth 2, RFC 6749). */
final class OAuth2Section {

    private static final String ADDRESS = "an https address";

    private enum Provider {
        GOOGLE,
        MICROSOFT
    }

    private OAuth2Section() {}

    /** Nothing where there is no such section. */
    static Optional<Registration> read(Section mailbox, Path folder) {
        if (!mailbox.has("oauth2")) {
            return Optional.empty();
        }
        Section oauth = mailbox.section("oauth2");
        Registration read = new Registration(
                endpoints(oauth),
                oauth.text("client-id", "the id that the provider knows this program by"),
                oauth.optional("client-secret-file").map(named -> Password.file(oauth, "client-secret-file", folder)),
                new TokenFile(folder.resolve(oauth.optional("token-file").orElse("../data/oauth.token"))
                        .normalize()));
        oauth.end();
        return Optional.of(read);
    }

    private static Endpoints endpoints(Section oauth) {
        String tenant = oauth.value(
                "tenant",
                "a tenant such as common or miller.example",
                text -> Optional.of(text).filter(name -> name.matches("[A-Za-z0-9.-]+")),
                "common");
        Optional<Endpoints> known = oauth.has("provider")
                ? Optional.of(oauth.choice("provider", List.of(Provider.values()), Provider.GOOGLE))
                        .map(provider -> provider == Provider.GOOGLE ? Endpoints.google() : Endpoints.microsoft(tenant))
                : byHand(oauth);
        Optional<URI> device = address(oauth, "device-url").or(() -> known.flatMap(Endpoints::device));
        Optional<URI> authorize = address(oauth, "authorize-url").or(() -> known.flatMap(Endpoints::authorize));
        URI token = address(oauth, "token-url")
                .or(() -> known.map(Endpoints::token))
                .orElse(URI.create("https://invalid.example"));
        String scope =
                oauth.optional("scope").or(() -> known.map(Endpoints::scope)).orElse("");
        return new Endpoints(authorize, device, token, scope);
    }

    /** Nothing is known: the addresses that it takes have to be there. */
    private static Optional<Endpoints> byHand(Section oauth) {
        oauth.optional("provider");
        if (!oauth.has("token-url")) {
            oauth.fault("provider", "google, microsoft, or token-url with device-url or authorize-url", "nothing");
        } else if (!oauth.has("device-url") && !oauth.has("authorize-url")) {
            oauth.fault("token-url", "device-url or authorize-url beside it", "neither");
        }
        return Optional.empty();
    }

    private static Optional<URI> address(Section oauth, String name) {
        return oauth.value(
                name,
                ADDRESS,
                text -> Values.web(text)
                        .filter(address -> "https".equals(address.getScheme()) || Values.isLoopback(address.getHost()))
                        .map(Optional::of),
                Optional.empty());
    }
}

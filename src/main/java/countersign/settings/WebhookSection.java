package countersign.settings;

import countersign.message.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Reads which program hears of the entries. */
final class WebhookSection {

    private static final String URL =
            "an address such as https://office.example/countersign; http only on this machine";

    private WebhookSection() {}

    static Optional<Hook> read(Section all, Path folder) {
        Section webhook = all.optionalSection("webhook");
        if (!all.has("webhook")) {
            return Optional.empty();
        }
        URI address = webhook.value("url", URL, URI.create("https://invalid.example"), WebhookSection::address);
        if (webhook.optional("secret-file").isEmpty()) {
            webhook.fault("secret-file", "the file that holds the secret", "nothing");
        }
        Secret secret =
                webhook.optional("secret-file").isEmpty() ? () -> "" : Password.file(webhook, "secret-file", folder);
        webhook.end();
        return Optional.of(new Hook(address, secret));
    }

    private static Optional<URI> address(String text) {
        return Values.web(text)
                .filter(address -> address.getScheme().equals("https") || Values.isLoopback(address.getHost()));
    }
}

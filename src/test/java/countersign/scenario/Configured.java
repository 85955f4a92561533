package countersign.scenario;

import countersign.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The office of a {@link Scene} as a configuration states it, with its books and keys in a folder. */
final class Configured {

    private Configured() {}

    /** Its books are {@code books}, its keys {@code office.key} and {@code checkpoint-key.pem}; no mail server is there. */
    static Settings in(Path folder) throws IOException {
        return Settings.read(Files.writeString(
                folder.resolve("office.yaml"), """
                firm: {name: Miller Renovation, phone: 555-0101, zone: America/Chicago, currency: USD}
                mailbox:
                  address: desk@miller.example
                  imap: {host: 127.0.0.1, port: 9, security: none, login: desk, password: x}
                  smtp: {host: 127.0.0.1, port: 9, security: none}
                staff:
                  - {name: Ann Miller, address: ann@miller.example, phone: 555-0101}
                storage: {database: %s, key-file: %s}
                """.formatted(folder.resolve("books"), folder.resolve("office.key"))));
    }
}

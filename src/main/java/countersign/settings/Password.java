package countersign.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** The password of a login, as a section of the configuration names it: itself, or the file that holds it. */
final class Password {

    private Password() {}

    /** It is read when it is asked for, so that it may be changed without a restart. */
    static Supplier<String> of(Section server, String login, Path folder) {
        Optional<String> given = server.optional("password");
        Optional<Path> file = server.optional("password-file").map(folder::resolve);
        if (given.isPresent() && file.isPresent()) {
            server.fault("password", "either password or password-file", "both");
        }
        if (!login.isEmpty() && given.isEmpty() && file.isEmpty()) {
            server.fault("password-file", "the file that holds the password", "nothing");
        }
        file.filter(Files::notExists)
                .ifPresent(gone -> server.fault("password-file", "a file", "none at " + folder.relativize(gone)));
        file.filter(Files::exists).ifPresent(OpenSecret::name);
        return () -> given.orElseGet(() -> file.map(Password::read).orElse(""));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

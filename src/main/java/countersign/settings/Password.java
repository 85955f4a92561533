package countersign.settings;

import countersign.message.NoSecret;
import countersign.message.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The password of a login, as a section of the configuration names it: itself, or who has it. It is asked for whenever it is needed.
 * That a variable or a credential is there is not looked at before: other commands than {@code run} may go without.
 */
final class Password {

    private static final String NAME = "[A-Za-z_][A-Za-z0-9_.@-]*";
    private static final List<String> WAYS =
            List.of("password", "password-file", "password-command", "password-env", "password-credential");

    private Password() {}

    /** What that login takes; where the section names none, that other one. */
    static Secret of(Section section, String login, Path folder, Optional<Secret> other) {
        return of(section, login, folder, other, System.getenv());
    }

    /** The same with those environment variables. */
    static Secret of(
            Section section, String login, Path folder, Optional<Secret> other, Map<String, String> variables) {
        List<String> given =
                WAYS.stream().filter(way -> section.optional(way).isPresent()).toList();
        if (given.isEmpty()) {
            if (!login.isEmpty() && other.isEmpty()) {
                section.fault("password-file", "the file that holds the password", "nothing");
            }
            return other.orElse(() -> "");
        }
        if (given.size() > 1) {
            section.fault(given.get(1), "one way to the password", String.join(" and ", given));
        }
        String way = given.get(0);
        String text = section.optional(way).orElseThrow();
        return switch (way) {
            case "password" -> () -> text;
            case "password-file" -> file(section, way, folder);
            case "password-command" -> new PasswordCommand(text, folder);
            case "password-env" -> variable(named(section, way), variables);
            default -> credential(named(section, way), variables);
        };
    }

    /** The secret in a file that the section names under that name. */
    static Secret file(Section section, String name, Path folder) {
        Path file = folder.resolve(section.optional(name).orElseThrow());
        if (Files.notExists(file)) {
            section.fault(name, "a file", "none at " + folder.relativize(file));
        } else {
            OpenSecret.name(file);
        }
        return () -> read(file);
    }

    private static String named(Section section, String way) {
        return section.value(
                way, "a name", "nameless", text -> Optional.of(text).filter(name -> name.matches(NAME)));
    }

    private static Secret variable(String name, Map<String, String> variables) {
        return () -> Optional.ofNullable(variables.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new NoSecret("the environment variable " + name + " is not set"));
    }

    /** What systemd gives to a service (LoadCredential=, SetCredential=). */
    private static Secret credential(String name, Map<String, String> variables) {
        return () -> read(Path.of(Optional.ofNullable(variables.get("CREDENTIALS_DIRECTORY"))
                        .orElseThrow(() -> new NoSecret("there is no credential " + name
                                + ": systemd sets no CREDENTIALS_DIRECTORY for this process")))
                .resolve(name));
    }

    private static String read(Path file) throws NoSecret {
        try {
            String text = Files.readString(file).strip();
            if (text.isEmpty()) {
                throw new NoSecret(file + " is empty");
            }
            return text;
        } catch (IOException e) {
            throw new NoSecret(file + " cannot be read: " + e.getClass().getSimpleName());
        }
    }
}

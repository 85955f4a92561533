package countersign.cli;

import countersign.oauth.BrowserSignIn;
import countersign.oauth.DeviceSignIn;
import countersign.oauth.Registration;
import countersign.oauth.SignInFailed;
import countersign.settings.Settings;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code login}: signs in to the provider of the mailbox. */
@Command(
        name = "login",
        description = {
            "Signs in to the provider of the mailbox (OAuth 2), once, or again where it says that the sign-in was revoked. A person says yes"
                    + " in a browser, on this machine or another one, as the user whose mailbox the bot has.",
            "What comes of it is kept in the file that oauth2.token-file names; an office at work takes it up by itself."
        },
        mixinStandardHelpOptions = true)
final class Login implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Settings settings = main.settings();
        Optional<Registration> registration = settings.signIn();
        if (registration.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "login: the configuration has no mailbox.oauth2; where a password is enough, nobody signs in");
            return Main.UNUSABLE;
        }
        try {
            signIn(registration.get());
            tell("Signed in. " + registration.get().file().path()
                    + " holds the sign-in; keep it as you would keep a password.");
            return 0;
        } catch (SignInFailed e) {
            spec.commandLine().getErr().println("login: " + e.getMessage());
            return Main.TROUBLE;
        }
    }

    private void signIn(Registration registration) throws SignInFailed {
        Consumer<String> tell = this::tell;
        if (registration.endpoints().device().isPresent()) {
            new DeviceSignIn(registration, Clock.systemUTC(), Login::rest, tell).run();
        } else {
            new BrowserSignIn(registration, tell)
                    .run(new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())));
        }
    }

    private void tell(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the sign-in", e);
        }
    }
}

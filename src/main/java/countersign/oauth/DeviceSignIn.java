package countersign.oauth;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/** A person enters a code in a browser, on whatever machine, while the provider is asked now and then whether he did (RFC 8628). */
public final class DeviceSignIn {

    private static final String GRANT = "urn:ietf:params:oauth:grant-type:device_code";
    private static final int USUAL_INTERVAL = 5;
    /** By so much the pauses grow where the provider says slow_down (RFC 8628, section 3.5). */
    private static final Duration SLOWER = Duration.ofSeconds(5);

    private static final int USUAL_LIFE = 900;

    private final SignIn signIn;
    private final URI device;
    private final Clock clock;
    private final Consumer<Duration> rest;
    private final Consumer<String> tell;

    /**
     * A sign-in that was not begun.
     *
     * @param registration has an address that gives codes
     * @param rest lets that long pass
     * @param tell shows a line to the person
     */
    public DeviceSignIn(Registration registration, Clock clock, Consumer<Duration> rest, Consumer<String> tell) {
        this.signIn = new SignIn(registration);
        this.device = registration.endpoints().device().orElseThrow();
        this.clock = clock;
        this.rest = rest;
        this.tell = tell;
    }

    /** Signs in, and writes the file. @throws SignInFailed where nobody did in time, or somebody said no */
    public void run() throws SignInFailed {
        Answer.Granted begun = SignIn.granted(
                signIn.ask(device, Map.of("scope", signIn.endpoints().scope())));
        String code = wanted(begun, "device_code");
        tell.accept("Open " + wanted(begun, "verification_uri")
                + " on any machine, sign in as the bot's mailbox, and enter");
        tell.accept("    " + wanted(begun, "user_code"));
        signIn.keep(await(begun, code));
    }

    private Answer.Granted await(Answer.Granted begun, String code) throws SignInFailed {
        Instant end = clock.instant().plusSeconds(begun.number("expires_in", USUAL_LIFE));
        Duration interval = Duration.ofSeconds(begun.number("interval", USUAL_INTERVAL));
        while (true) {
            rest.accept(interval);
            if (!clock.instant().isBefore(end)) {
                throw new SignInFailed("nobody entered the code in time; begin again");
            }
            Answer answer = signIn.ask(signIn.endpoints().token(), Map.of("grant_type", GRANT, "device_code", code));
            if (answer instanceof Answer.Refused refused && refused.error().equals("slow_down")) {
                interval = interval.plus(SLOWER);
            } else if (answer instanceof Answer.Unreachable) {
                // A provider that does not answer is asked less often (RFC 8628, section 3.5).
                interval = interval.multipliedBy(2);
            } else if (!(answer instanceof Answer.Refused refused
                    && refused.error().equals("authorization_pending"))) {
                return SignIn.granted(answer);
            }
        }
    }

    private static String wanted(Answer.Granted begun, String name) throws SignInFailed {
        return begun.text(name).orElseThrow(() -> new SignInFailed("the provider gave no " + name));
    }
}

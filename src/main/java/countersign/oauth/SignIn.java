package countersign.oauth;

import countersign.message.NoSecret;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** What both ways to sign in have in common: a question to the provider, and a refresh token that is kept. */
final class SignIn {

    private final TokenServer server = new TokenServer();
    private final Registration registration;

    SignIn(Registration registration) {
        this.registration = registration;
    }

    Endpoints endpoints() {
        return registration.endpoints();
    }

    Answer ask(URI address, Map<String, String> fields) throws SignInFailed {
        try {
            return server.ask(address, registration.form(fields));
        } catch (NoSecret e) {
            throw new SignInFailed(e.getMessage());
        }
    }

    /** What the provider granted; its no, or its silence, ends the sign-in. */
    static Answer.Granted granted(Answer answer) throws SignInFailed {
        if (answer instanceof Answer.Refused refused) {
            throw new SignInFailed("the provider refuses: " + refused.words());
        }
        if (answer instanceof Answer.Unreachable away) {
            throw new SignInFailed(away.what());
        }
        return (Answer.Granted) answer;
    }

    void keep(Answer.Granted granted) throws SignInFailed {
        String token = granted.text("refresh_token")
                .orElseThrow(
                        () -> new SignInFailed("the provider gave no refresh token; the scope has to ask for one"));
        try {
            registration.file().save(token);
        } catch (IOException e) {
            throw new SignInFailed(registration.file().path() + " cannot be written: " + e.getMessage());
        }
    }
}

package countersign.oauth;

import countersign.message.NoSecret;
import countersign.message.Secret;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The access tokens that the mail servers take instead of a password. One is got for the refresh token (RFC 6749, section 6), and
 * kept until a minute before it runs out or a server refuses it. Whatever goes wrong, the provider is left alone for a minute then.
 */
public final class AccessTokens implements Secret {

    private static final Logger LOG = LoggerFactory.getLogger(AccessTokens.class);
    private static final Duration EARLY = Duration.ofMinutes(1);
    private static final Duration REST = Duration.ofMinutes(1);
    /** Where the provider does not say, which it should (RFC 6749, section 5.1). */
    private static final long USUAL_SECONDS = 300;

    private final TokenServer server = new TokenServer();
    private final Registration registration;
    private final Clock clock;
    private Optional<Kept> kept = Optional.empty();
    private Optional<Pause> pause = Optional.empty();

    /** A token that is worth something from one moment to another. */
    private record Kept(String token, Instant since, Instant until) {}

    /** Nobody is asked until then, for that reason. */
    private record Pause(Instant until, String why) {}

    /** Those for that registration; by that clock they run out. */
    public AccessTokens(Registration registration, Clock clock) {
        this.registration = registration;
        this.clock = clock;
    }

    @Override
    public boolean isToken() {
        return true;
    }

    @Override
    public synchronized String get() throws NoSecret {
        Instant now = clock.instant();
        if (kept.isEmpty() || !now.isBefore(kept.get().until())) {
            // A clock that was set back does not make the pause longer.
            Optional<Pause> lasts =
                    pause.filter(p -> now.isBefore(p.until()) && !p.until().isAfter(now.plus(REST)));
            if (lasts.isPresent()) {
                throw new NoSecret(lasts.get().why());
            }
            String refresh = registration.file().read();
            try {
                kept = Optional.of(fetch(refresh, now));
                LOG.info("a new access token from {}", host());
            } catch (NoSecret e) {
                pause = Optional.of(new Pause(now.plus(REST), e.getMessage()));
                throw e;
            }
        }
        return kept.get().token();
    }

    /** It is forgotten; one that was new is not replaced at once, for that would not help. */
    @Override
    public synchronized void refused(String secret) {
        kept.filter(token -> token.token().equals(secret)).ifPresent(token -> {
            kept = Optional.empty();
            pause = Optional.of(new Pause(
                    token.since().plus(REST),
                    "the mail server refused a new access token; who signed in may not use it"));
        });
    }

    private Kept fetch(String refresh, Instant now) throws NoSecret {
        Map<String, String> form = registration.form(Map.of("grant_type", "refresh_token", "refresh_token", refresh));
        Answer answer = server.ask(registration.endpoints().token(), form);
        Optional<String> token = Optional.empty();
        if (answer instanceof Answer.Granted granted) {
            token = granted.text("access_token");
            Optional<String> next = granted.text("refresh_token").filter(other -> !other.equals(refresh));
            if (next.isPresent()) {
                save(refresh, next.get());
            }
            if (token.isPresent()) {
                Duration life = Duration.ofSeconds(granted.number("expires_in", USUAL_SECONDS));
                Duration half = life.dividedBy(2);
                return new Kept(
                        token.get(), now, now.plus(life.minus(EARLY).compareTo(half) > 0 ? life.minus(EARLY) : half));
            }
        }
        throw new NoSecret(why(answer));
    }

    /** The one before may be worth nothing from now on (RFC 6749, section 6). */
    private void save(String before, String after) throws NoSecret {
        try {
            registration.file().replace(before, after);
        } catch (IOException e) {
            throw new NoSecret(registration.file().path() + " cannot be written: " + e.getMessage());
        }
    }

    private String why(Answer answer) {
        if (answer instanceof Answer.Unreachable away) {
            return away.what();
        }
        if (answer instanceof Answer.Refused refused) {
            String mend = refused.error().equals("invalid_grant")
                    ? "run `countersign login`"
                    : "look at oauth2 in the configuration";
            return host() + " gives no access token (" + refused.words() + "): " + mend;
        }
        return host() + " answered without an access token";
    }

    private String host() {
        return registration.endpoints().token().getHost();
    }
}

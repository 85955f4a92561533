package countersign.oauth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A person says yes in a browser, which is sent back to this machine (RFC 6749, section 4.1; RFC 8252, section 7.3), with a proof
 * that whoever takes the code is who began (RFC 7636). Where the browser is on another machine, he copies the address that it was
 * sent to.
 */
public final class BrowserSignIn {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SignIn signIn;
    private final URI authorize;
    private final String clientId;
    private final Consumer<String> tell;
    private final String state = random();
    private final String verifier = random();
    private final CompletableFuture<Redirected> back = new CompletableFuture<>();

    /**
     * A sign-in that was not begun.
     *
     * @param registration has an address for a browser
     * @param tell shows a line to the person
     */
    public BrowserSignIn(Registration registration, Consumer<String> tell) {
        this.signIn = new SignIn(registration);
        this.authorize = registration.endpoints().authorize().orElseThrow();
        this.clientId = registration.clientId();
        this.tell = tell;
    }

    /**
     * Signs in, and writes the file.
     *
     * @param typed what the person types
     * @throws SignInFailed where nobody did in time, or somebody said no
     */
    public void run(BufferedReader typed) throws SignInFailed {
        HttpServer server = listen();
        try {
            String here = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            tell.accept("Open this address in a browser, and sign in as the bot's mailbox:");
            tell.accept("    " + question(here));
            tell.accept(
                    "Where that browser is on another machine, it ends at a page that cannot be shown: paste its address here.");
            Thread reading = new Thread(() -> read(typed), "typed");
            reading.setDaemon(true);
            reading.start();
            signIn.keep(exchange(await(), here));
        } finally {
            server.stop(0);
        }
    }

    private HttpServer listen() throws SignInFailed {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::hear);
            server.start();
            return server;
        } catch (IOException e) {
            throw new SignInFailed("nothing can be heard on 127.0.0.1: " + e.getMessage());
        }
    }

    /** A browser came back; whatever else calls is not listened to. */
    private void hear(HttpExchange call) throws IOException {
        Optional<Redirected> redirected = Redirected.read(call.getRequestURI(), state);
        byte[] words = (redirected.isPresent() ? "Thank you. How it went is said where you began." : "Nothing is here.")
                .getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        call.sendResponseHeaders(redirected.isPresent() ? OK : NOT_FOUND, words.length);
        call.getResponseBody().write(words);
        call.close();
        redirected.ifPresent(back::complete);
    }

    private void read(BufferedReader typed) {
        try {
            for (String line = typed.readLine(); line != null && !back.isDone(); line = typed.readLine()) {
                paste(line.strip());
            }
        } catch (IOException e) {
            tell.accept("What is typed cannot be read; the browser on this machine still can come back.");
        }
    }

    private void paste(String line) {
        try {
            Redirected.read(URI.create(line), state)
                    .ifPresentOrElse(
                            back::complete, () -> tell.accept("That is not the address at the end of this sign-in."));
        } catch (IllegalArgumentException e) {
            tell.accept("That is no address.");
        }
    }

    private String question(String here) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("response_type", "code");
        fields.put("client_id", clientId);
        fields.put("redirect_uri", here);
        fields.put("scope", signIn.endpoints().scope());
        fields.put("state", state);
        fields.put("code_challenge", base64(sha256(verifier)));
        fields.put("code_challenge_method", "S256");
        return authorize + (authorize.getQuery() == null ? "?" : "&") + TokenServer.encoded(fields);
    }

    private String await() throws SignInFailed {
        try {
            Redirected redirected = back.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            String error = redirected.error().orElse("no code came back");
            return redirected
                    .code()
                    .orElseThrow(() -> new SignInFailed("the provider refuses: " + TokenServer.clean(error)));
        } catch (TimeoutException e) {
            throw new SignInFailed("nobody signed in within " + PATIENCE.toMinutes() + " minutes; begin again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignInFailed("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer.Granted exchange(String code, String here) throws SignInFailed {
        Map<String, String> fields = Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", here, "code_verifier", verifier);
        return SignIn.granted(signIn.ask(signIn.endpoints().token(), fields));
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return base64(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

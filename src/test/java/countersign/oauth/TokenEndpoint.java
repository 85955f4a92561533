package countersign.oauth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

/** A provider on this machine that gives the answers of a list, one after the other, and the last of them for good. */
public final class TokenEndpoint implements AutoCloseable {

    private record Reply(int status, String body) {}

    private final HttpServer server;
    private final ConcurrentLinkedDeque<Reply> replies = new ConcurrentLinkedDeque<>();
    private final List<Map<String, String>> forms = new CopyOnWriteArrayList<>();

    /** A provider that has no answer yet. */
    public TokenEndpoint() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** What is answered next; {@code '} stands for the quotes of JSON. */
    public TokenEndpoint answers(int status, String json) {
        replies.add(new Reply(status, json.replace('\'', '"')));
        return this;
    }

    /** All answers that were not given are taken back. */
    public TokenEndpoint forgets() {
        replies.clear();
        return this;
    }

    /** What was asked so far, field by field. */
    public List<Map<String, String>> forms() {
        return List.copyOf(forms);
    }

    /** Where it is. */
    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** A program that signs in by a code on another device. */
    public Registration device(Path file) {
        return registration(Optional.empty(), Optional.of(address("/device")), file);
    }

    /** A program that signs in by a browser. */
    public Registration browser(Path file) {
        return registration(Optional.of(address("/authorize?prompt=consent")), Optional.empty(), file);
    }

    private Registration registration(Optional<URI> authorize, Optional<URI> device, Path file) {
        Endpoints endpoints = new Endpoints(authorize, device, address("/token"), "mail for ever");
        return new Registration(endpoints, "the-client", Optional.of(() -> "its-secret"), new TokenFile(file));
    }

    private void answer(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        forms.add(fields(body));
        Reply reply = replies.size() > 1 ? replies.poll() : replies.peek();
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(reply.status(), bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    /** The fields of a form, or of the query of an address. */
    static Map<String, String> fields(String form) {
        Map<String, String> fields = new TreeMap<>();
        for (String pair : form.split("&")) {
            int at = pair.indexOf('=');
            fields.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

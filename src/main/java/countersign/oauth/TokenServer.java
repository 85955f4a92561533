package countersign.oauth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Asks a provider over HTTP: a form goes there, JSON comes back (RFC 6749, sections 4 and 5). Nothing is sent on to another address. */
final class TokenServer {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int LONGEST = 100_000;
    private static final int LONGEST_WORDS = 200;
    private static final int OK = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(LIMIT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Answer ask(URI address, Map<String, String> form) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
        try {
            return read(
                    address,
                    client.sendAsync(request, TokenServer::body)
                            .orTimeout(LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                            .join());
        } catch (CompletionException e) {
            return new Answer.Unreachable(address.getHost() + " cannot be reached: "
                    + e.getCause().getClass().getSimpleName());
        }
    }

    /** Names and values as the query of an address or the body of a form has them. */
    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static BodySubscriber<String> body(ResponseInfo answer) {
        boolean fits = answer.headers().firstValueAsLong("content-length").orElse(0) <= LONGEST;
        return fits ? BodySubscribers.ofString(StandardCharsets.UTF_8) : BodySubscribers.replacing("");
    }

    private static Answer read(URI address, HttpResponse<String> response) {
        JsonNode fields = json(response.body());
        String error = clean(fields.path("error").asText(""));
        if (!error.isEmpty()) {
            String words = clean(fields.path("error_description").asText(""));
            return new Answer.Refused(error, words.isEmpty() ? error : error + ": " + words);
        }
        return response.statusCode() == OK && fields.isObject()
                ? new Answer.Granted(fields)
                : new Answer.Unreachable(address.getHost() + " answered with status " + response.statusCode()
                        + ", and not what was asked for");
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            return JSON.missingNode();
        }
    }

    /** Words of a stranger as one short line. */
    static String clean(String words) {
        String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_WORDS));
    }
}

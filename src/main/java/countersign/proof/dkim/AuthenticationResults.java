package countersign.proof.dkim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server notes of its own checks (RFC 8601, section 2.2). Whatever can be read in two ways is not read at all.
 *
 * @param server which server says so
 * @param results what it found
 */
public record AuthenticationResults(String server, List<Result> results) {

    private static final Pattern METHOD = Pattern.compile("([a-z][a-z0-9-]*)(?:/[0-9]+)?=([a-z]+)");
    private static final Pattern PROPERTY = Pattern.compile("([a-z][a-z0-9-]*\\.[a-z][a-z0-9_-]*|reason)=(.*)");

    /**
     * One result.
     *
     * @param method which check
     * @param result how it ended
     * @param properties on what, such as {@code header.from}
     */
    public record Result(String method, String result, Map<String, String> properties) {
        public Result {
            properties = Map.copyOf(properties);
        }
    }

    public AuthenticationResults {
        results = List.copyOf(results);
    }

    /** Reads the value of such a field, folded or not. */
    public static Optional<AuthenticationResults> read(String value) {
        Optional<List<List<String>>> pieces = ResultWords.of(value.replace("\r\n", ""));
        if (pieces.isEmpty()
                || pieces.get().get(0).isEmpty()
                || pieces.get().get(0).size() > 2) {
            return Optional.empty();
        }
        String server = pieces.get().get(0).get(0).toLowerCase(Locale.ROOT);
        List<Result> results = new ArrayList<>();
        for (List<String> piece : pieces.get().subList(1, pieces.get().size())) {
            if (!piece.isEmpty() && !piece.equals(List.of("none"))) {
                Optional<Result> result = result(piece);
                if (result.isEmpty()) {
                    return Optional.empty();
                }
                results.add(result.get());
            }
        }
        return Optional.of(new AuthenticationResults(server, results));
    }

    /** How that check ended for a domain in the From field; nothing where it is not there exactly once, for that domain. */
    public Optional<String> dmarc(String domain) {
        List<Result> all = results.stream()
                .filter(result -> result.method().equals("dmarc"))
                .toList();
        return all.size() == 1
                        && domain.equalsIgnoreCase(all.get(0).properties().get("header.from"))
                ? Optional.of(all.get(0).result())
                : Optional.empty();
    }

    private static Optional<Result> result(List<String> words) {
        Matcher method = METHOD.matcher(words.get(0).toLowerCase(Locale.ROOT));
        if (!method.matches()) {
            return Optional.empty();
        }
        Map<String, String> properties = new LinkedHashMap<>();
        for (String word : words.subList(1, words.size())) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals).toLowerCase(Locale.ROOT);
            Matcher property = PROPERTY.matcher(equals < 0 ? word : name + word.substring(equals));
            if (!property.matches() || properties.put(property.group(1), property.group(2)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Result(method.group(1), method.group(2), properties));
    }
}

package countersign.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody is known by, now and before: his addresses and names, each as a word of its own. "Ann" is not in "Annex", nor
 * {@code ann@miller.example} in {@code joann@miller.example}.
 */
record Terms(Optional<Pattern> addresses, Optional<Pattern> names) {

    /** What stands before an address that is not a part of it; in quoted-printable also the last digit of a byte. */
    private static final String BEFORE_ADDRESS = "(?:(?<![A-Za-z0-9._+-])|(?<==[0-9A-F]{2}))";

    private static final String BEHIND_ADDRESS = "(?![A-Za-z0-9-]|\\.[A-Za-z0-9])";
    private static final String BEFORE_NAME = "(?<![\\p{L}\\p{N}])";
    private static final String BEHIND_NAME = "(?![\\p{L}\\p{N}])";

    /** What the entries of his own folio say of him. */
    static Terms of(List<TracedEntry> his) {
        Set<String> addresses = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (TracedEntry entry : his) {
            JsonNode details = entry.what().path("details");
            details.path("addresses").forEach(address -> addresses.add(address.asText()));
            names.add(details.path("name").asText(""));
        }
        return of(addresses, names);
    }

    static Terms of(Set<String> addresses, Set<String> names) {
        return new Terms(anyOf(addresses, BEFORE_ADDRESS, BEHIND_ADDRESS), anyOf(names, BEFORE_NAME, BEHIND_NAME));
    }

    private static Optional<Pattern> anyOf(Set<String> words, String before, String behind) {
        String any = words.stream()
                .filter(word -> !word.isBlank())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return any.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        before + "(?:" + any + ")" + behind, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Whether one of his addresses stands in a text. */
    boolean address(String text) {
        return addresses.map(any -> any.matcher(text).find()).orElse(false);
    }

    /** Whether one of his addresses or names does. */
    boolean person(String text) {
        return address(text) || names.map(any -> any.matcher(text).find()).orElse(false);
    }
}

package countersign.proof.dkim;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a signature field says (RFC 6376, section 3.5). A field of a chain (RFC 8617, section 4.1) is read by the same rules;
 * its {@code i=} is a number, and it has no version.
 */
final class SignatureField {

    private static final Pattern DOMAIN = Pattern.compile(
            "(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
    private static final List<String> ALGORITHMS = List.of("rsa-sha256", "ed25519-sha256");

    /** Which field it is. */
    enum Kind {
        /** {@code DKIM-Signature}. */
        DKIM,
        /** {@code ARC-Message-Signature}. */
        ARC_MESSAGE,
        /** {@code ARC-Seal}: signs a chain, and no body. */
        ARC_SEAL
    }

    private final Kind kind;
    private final Optional<TagList> tags;

    SignatureField(Kind kind, RawMail.Field field) {
        this.kind = kind;
        this.tags = TagList.read(field.value());
    }

    /** A tag's value, or nothing. */
    Optional<String> tag(String name) {
        return tags.flatMap(list -> list.get(name));
    }

    String domain() {
        return tag("d").orElse("").toLowerCase(Locale.ROOT);
    }

    String selector() {
        return tag("s").orElse("").toLowerCase(Locale.ROOT);
    }

    String algorithm() {
        return tag("a").orElse("").toLowerCase(Locale.ROOT);
    }

    /** The kind of key that it needs. */
    String keyKind() {
        return algorithm().substring(0, algorithm().indexOf('-'));
    }

    List<String> signed() {
        return Arrays.stream(tag("h").orElse("").split(":"))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    Optional<Long> length() {
        return tag("l").filter(text -> LENGTH.matcher(text).matches()).map(Long::parseLong);
    }

    Optional<Instant> expires() {
        return tag("x").filter(text -> NUMBER.matcher(text).matches())
                .map(Long::parseLong)
                .map(Instant::ofEpochSecond);
    }

    Canonical header() {
        return kind == Kind.ARC_SEAL || ways()[0].equals("relaxed") ? Canonical.RELAXED : Canonical.SIMPLE;
    }

    Canonical body() {
        return ways()[1].equals("relaxed") ? Canonical.RELAXED : Canonical.SIMPLE;
    }

    private String[] ways() {
        String both = tag("c").orElse("simple").toLowerCase(Locale.ROOT);
        return (both.contains("/") ? both : both + "/simple").split("/", 2);
    }

    /** Those bytes of base 64; nothing where they are not. */
    Optional<byte[]> bytes(String name) {
        try {
            return tags.flatMap(list -> list.dense(name))
                    .filter(text -> !text.isEmpty())
                    .map(Base64.getDecoder()::decode);
        } catch (IllegalArgumentException notThat) {
            return Optional.empty();
        }
    }

    /** The name under which its key is asked for. */
    String keyName() {
        return selector() + "._domainkey." + domain();
    }

    /** The identity that it speaks for has to be its domain or below it; {@code strict}: the domain itself. */
    boolean identityFits(boolean strict) {
        if (kind != Kind.DKIM || tag("i").isEmpty()) {
            return true;
        }
        String identity = tag("i").get().toLowerCase(Locale.ROOT);
        String at = identity.substring(identity.lastIndexOf('@') + 1);
        return identity.contains("@") && (at.equals(domain()) || !strict && at.endsWith("." + domain()));
    }

    /** Why it cannot count, before anybody asks for its key. */
    Optional<String> fault(Instant now) {
        if (tags.isEmpty()) {
            return Optional.of("its tags cannot be read, or one stands twice");
        }
        return missing().or(this::unsound).or(() -> outOfTime(now));
    }

    private Optional<String> missing() {
        List<String> needed = kind == Kind.ARC_SEAL
                ? List.of("i", "cv", "a", "d", "s", "b")
                : kind == Kind.ARC_MESSAGE
                        ? List.of("i", "a", "d", "s", "b", "bh", "h")
                        : List.of("v", "a", "d", "s", "b", "bh", "h");
        return needed.stream().filter(name -> tag(name).isEmpty()).findFirst().map(name -> "it has no " + name + "=");
    }

    private Optional<String> unsound() {
        boolean seal = kind == Kind.ARC_SEAL;
        if (kind == Kind.DKIM && !tag("v").orElse("").equals("1")) {
            return Optional.of("it is of another version");
        } else if (!ALGORITHMS.contains(algorithm())) {
            return Optional.of(
                    "by " + (algorithm().equals("rsa-sha1") ? "rsa-sha1, which is broken" : "another algorithm"));
        } else if (!DOMAIN.matcher(domain()).matches()
                || !DOMAIN.matcher(selector()).matches()) {
            return Optional.of("its domain or selector is no domain name");
        } else if (bytes("b").isEmpty() || !seal && bytes("bh").isEmpty()) {
            return Optional.of("it cannot be decoded");
        } else if (seal) {
            return tag("h").map(any -> "a seal names no fields");
        } else if (!signed().contains("from")) {
            return Optional.of("From is not signed");
        } else if (!tag("c").orElse("simple")
                .toLowerCase(Locale.ROOT)
                .matches("(simple|relaxed)(/(simple|relaxed))?")) {
            return Optional.of("its canonicalization is unknown");
        } else if (Arrays.stream(tag("q").orElse("dns/txt").split(":"))
                .noneMatch(q -> q.strip().equals("dns/txt"))) {
            return Optional.of("its key is not in the DNS");
        } else if (tag("l").isPresent() && length().isEmpty()) {
            return Optional.of("its length is no number");
        }
        return identityFits(false) ? Optional.empty() : Optional.of("its identity lies outside of its domain");
    }

    private Optional<String> outOfTime(Instant now) {
        for (String name : List.of("t", "x")) {
            if (tag(name).map(text -> !NUMBER.matcher(text).matches()).orElse(false)) {
                return Optional.of("its " + name + "= is no moment");
            }
        }
        Optional<Instant> made = tag("t").map(Long::parseLong).map(Instant::ofEpochSecond);
        if (expires().isPresent() && made.isPresent() && !expires().get().isAfter(made.get())) {
            return Optional.of("it expires before it was made");
        }
        return expires().filter(end -> end.isBefore(now)).map(end -> "it expired on " + end);
    }
}

package countersign.proof.dkim;

import countersign.casework.Signature;
import countersign.message.DnsAnswer;
import countersign.proof.dkim.SignatureField.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The check of one signature: its own words, the body, its key, what it covers (RFC 6376, section 6.1). */
final class Check {

    private final RawMail mail;
    private final RawMail.Field field;
    private final SignatureField says;
    private final Kind kind;
    private final List<RawMail.Field> covered;

    /** Of a signature that names the fields which it covers. */
    Check(RawMail mail, RawMail.Field field, Kind kind) {
        this.mail = mail;
        this.field = field;
        this.kind = kind;
        this.says = new SignatureField(kind, field);
        this.covered = named(mail, says.signed());
    }

    /** Of a seal, which covers the fields of its chain. */
    Check(RawMail mail, RawMail.Field field, List<RawMail.Field> covered) {
        this.mail = mail;
        this.field = field;
        this.kind = Kind.ARC_SEAL;
        this.says = new SignatureField(kind, field);
        this.covered = covered;
    }

    /** Each name takes one field, from the bottom up; where there is none left, nothing (section 5.4.2). */
    private static List<RawMail.Field> named(RawMail mail, List<String> names) {
        Map<String, Integer> left = new HashMap<>();
        return names.stream()
                .flatMap(name -> {
                    List<RawMail.Field> all = mail.all(name);
                    int next = left.merge(name, -1, Integer::sum) + all.size();
                    return next >= 0 ? Optional.of(all.get(next)).stream() : Optional.<RawMail.Field>empty().stream();
                })
                .toList();
    }

    /** What became of it. */
    Signature signature(Function<String, DnsAnswer> dns, Instant now) {
        Optional<String> fault = mail.fault().or(() -> says.fault(now)).or(this::bodyFault);
        if (fault.isPresent()) {
            return result(Signature.FAIL, fault.get(), Optional.empty(), "", List.of());
        }
        String asked = says.keyName();
        DnsAnswer answer = dns.apply(asked);
        if (answer.state() == DnsAnswer.State.FAILED) {
            return result(Signature.TEMPERROR, "its key could not be asked for", Optional.empty(), asked, List.of());
        } else if (answer.texts().size() != 1) {
            String found = answer.texts().isEmpty() ? "there is no key for it" : "there are several keys for it";
            return result(Signature.FAIL, found, Optional.empty(), asked, answer.texts());
        }
        KeyRecord key = KeyRecord.read(answer.texts().get(0), says.keyKind());
        String wrong = key.fault().or(() -> keyFault(key)).orElse("");
        return result(
                wrong.isEmpty() ? Signature.PASS : Signature.FAIL, wrong, Optional.of(key), asked, answer.texts());
    }

    private Signature result(
            String outcome, String reason, Optional<KeyRecord> key, String asked, List<String> answer) {
        String instance = kind == Kind.DKIM ? "" : " " + says.tag("i").orElse("?");
        return new Signature(
                field.name() + instance,
                outcome,
                reason,
                says.domain(),
                says.selector(),
                says.algorithm(),
                key.map(KeyRecord::bits).orElse(0),
                kind == Kind.ARC_SEAL ? List.of() : says.signed(),
                says.length(),
                key.map(KeyRecord::testing).orElse(false),
                says.expires(),
                asked,
                answer);
    }

    /** The body is what it was when it was signed; behind its length anything may follow (section 3.7). */
    private Optional<String> bodyFault() {
        if (kind == Kind.ARC_SEAL) {
            return Optional.empty();
        }
        byte[] body = says.body().body(mail.body());
        long length = says.length().orElse((long) body.length);
        if (length > body.length) {
            return Optional.of("the body is shorter than it says");
        }
        byte[] hash = sha256(Arrays.copyOf(body, (int) length));
        return MessageDigest.isEqual(hash, says.bytes("bh").orElseThrow())
                ? Optional.empty()
                : Optional.of("the body was changed");
    }

    private Optional<String> keyFault(KeyRecord key) {
        if (key.strict() && !says.identityFits(true)) {
            return Optional.of("its identity is not its domain");
        }
        try {
            boolean ed25519 = says.keyKind().equals("ed25519");
            java.security.Signature check = java.security.Signature.getInstance(ed25519 ? "Ed25519" : "SHA256withRSA");
            check.initVerify(key.key().orElseThrow());
            check.update(ed25519 ? sha256(data()) : data());
            return check.verify(says.bytes("b").orElseThrow())
                    ? Optional.empty()
                    : Optional.of("a signed field was changed, or the key is another one");
        } catch (GeneralSecurityException broken) {
            return Optional.of("it cannot be checked with that key");
        }
    }

    /** The bytes that are signed: the fields, and its own without the signature (section 3.7). */
    byte[] data() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (RawMail.Field one : covered) {
            data.writeBytes(latin(says.header().field(one.raw()) + "\r\n"));
        }
        data.writeBytes(latin(says.header().field(TagList.withoutSignature(field.raw()))));
        return data.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

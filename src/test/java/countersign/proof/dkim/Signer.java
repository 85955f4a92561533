package countersign.proof.dkim;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Signs mails with keys of its own, as a mail server would, and with every fault that a test wishes. */
public final class Signer {

    private static final List<String> USUAL = List.of("from", "to", "subject", "date", "message-id");

    private final String domain;
    private final String selector;
    private final KeyPair keys;
    private final Map<String, String> tags = new LinkedHashMap<>();
    private List<String> fields = USUAL;
    private String name = "DKIM-Signature";

    private Signer(String domain, String selector, KeyPair keys) {
        this.domain = domain;
        this.selector = selector;
        this.keys = keys;
        tags.put("v", "1");
        tags.put("a", isRsa() ? "rsa-sha256" : "ed25519-sha256");
        tags.put("c", "relaxed/relaxed");
        tags.put("d", domain);
        tags.put("s", selector);
    }

    public static Signer rsa(String domain, String selector, int bits) {
        return new Signer(domain, selector, keys("RSA", bits));
    }

    public static Signer ed25519(String domain, String selector) {
        return new Signer(domain, selector, keys("Ed25519", 0));
    }

    private static KeyPair keys(String kind, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            if (bits > 0) {
                generator.initialize(bits);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same keys, with another tag; {@code null} leaves it out. */
    public Signer with(String tag, String value) {
        Signer other = copy();
        other.tags.remove(tag);
        if (value != null) {
            other.tags.put(tag, value);
        }
        return other;
    }

    /** The same keys, covering those fields. */
    public Signer covering(String... names) {
        Signer other = copy();
        other.fields = List.of(names);
        return other;
    }

    Signer in(String field) {
        Signer other = copy();
        other.name = field;
        return other;
    }

    private Signer copy() {
        Signer other = new Signer(domain, selector, keys);
        other.tags.clear();
        other.tags.putAll(tags);
        other.fields = fields;
        other.name = name;
        return other;
    }

    private boolean isRsa() {
        return keys.getPublic().getAlgorithm().equals("RSA");
    }

    /** The name under which the key is found. */
    public String keyName() {
        return selector + "._domainkey." + domain;
    }

    /** The record with the key. */
    public String record() {
        return "v=DKIM1; k=" + (isRsa() ? "rsa" : "ed25519") + "; p=" + key();
    }

    /** The private key, as other programs read it. */
    String privateKey() {
        String key = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(keys.getPrivate().getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n";
    }

    /** The private key of Ed25519 alone, in base 64. */
    String seed() {
        byte[] encoded = keys.getPrivate().getEncoded();
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    /** The key alone, in base 64. */
    public String key() {
        byte[] encoded = keys.getPublic().getEncoded();
        byte[] bytes = isRsa() ? encoded : Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The mail with a signature on top; {@code mail} is ISO 8859-1 with CRLF. */
    public String sign(String mail) {
        return field(mail, null) + "\r\n" + mail;
    }

    /** The signature field of a mail; {@code covered} is what it signs where it is a seal. */
    String field(String mail, List<String> covered) {
        RawMail raw = RawMail.of(latin(mail));
        String[] ways = (tags.getOrDefault("c", "simple") + "/simple").split("/");
        Canonical header = ways[0].equals("relaxed") || covered != null ? Canonical.RELAXED : Canonical.SIMPLE;
        Canonical body = ways[1].equals("relaxed") ? Canonical.RELAXED : Canonical.SIMPLE;
        Map<String, String> all = new LinkedHashMap<>(tags);
        if (covered == null) {
            byte[] whole = body.body(raw.body());
            byte[] part = tags.containsKey("l") ? Arrays.copyOf(whole, Integer.parseInt(tags.get("l"))) : whole;
            all.putIfAbsent("h", String.join(" : ", fields));
            all.putIfAbsent("bh", Base64.getEncoder().encodeToString(sha256(part)));
        }
        String unsigned = name + ": "
                + all.entrySet().stream()
                        .map(tag -> tag.getKey() + "=" + tag.getValue())
                        .collect(Collectors.joining(";\r\n "))
                + ";\r\n b=";
        StringBuilder data = new StringBuilder();
        List<String> signed = covered == null ? chosen(raw) : covered;
        signed.forEach(field -> data.append(header.field(field)).append("\r\n"));
        data.append(header.field(unsigned));
        return unsigned + Base64.getEncoder().encodeToString(signature(latin(data.toString())));
    }

    private List<String> chosen(RawMail raw) {
        Map<String, Integer> taken = new LinkedHashMap<>();
        return fields.stream()
                .flatMap(field -> {
                    List<RawMail.Field> all = raw.all(field.strip());
                    int at = all.size() - taken.merge(field.strip(), 1, Integer::sum);
                    return at >= 0 ? java.util.stream.Stream.of(all.get(at).raw()) : java.util.stream.Stream.empty();
                })
                .toList();
    }

    private byte[] signature(byte[] data) {
        try {
            Signature signature = Signature.getInstance(isRsa() ? "SHA256withRSA" : "Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(isRsa() ? data : sha256(data));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

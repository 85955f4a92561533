package countersign.proof;

import countersign.message.MessageId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The tokens that letters carry, in their reply address and in their Message-ID: the number of the letter, and an
 * HMAC-SHA-256, cut to 128 bits, over the number and everything it implies (whom it went to, and what it asks). Nobody
 * can make one without the key, and nothing has to be stored to check one. The codes that staff sends back are made with the
 * same key.
 */
public final class Tokens {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BYTES = 16;
    private static final int DIGITS = 26;
    private static final int LONGEST_NUMBER = 18;
    private static final int CODE_DIGITS = 6;
    private static final long CODES = 1_000_000;
    private static final String PLACE = "{token}";

    private final SecretKeySpec key;
    private final String address;
    private final Optional<String> pattern;
    private final String domain;

    /**
     * Tokens for one mailbox.
     *
     * @param key the secret, at least 32 bytes
     * @param address the address of the mailbox
     * @param pattern the reply address with {@code {token}} in it, such as {@code desk+{token}@firm.example}; nothing where
     *     the provider delivers no subaddresses (RFC 5233): then only the Message-ID carries the token
     */
    public Tokens(byte[] key, String address, Optional<String> pattern) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
        this.address = address;
        this.pattern = pattern;
        this.domain = address.substring(address.lastIndexOf('@') + 1);
    }

    /**
     * A token as it came back; not yet checked.
     *
     * @param letter number of the letter it names
     * @param mac what is to be checked
     */
    public record Token(long letter, String mac) {}

    /** The token of a letter; {@code implied} is everything that it stands for. */
    public Token of(long letter, String implied) {
        return new Token(letter, mac(letter, implied));
    }

    /** Whether a token that came back is the one of that letter. Takes the same time whatever it is compared with. */
    public boolean holds(Token token, String implied) {
        return MessageDigest.isEqual(
                token.mac().getBytes(StandardCharsets.US_ASCII),
                mac(token.letter(), implied).getBytes(StandardCharsets.US_ASCII));
    }

    /** The address that a reply to a letter goes to. */
    public String replyAddress(Token token) {
        return pattern.map(p -> p.replace(PLACE, text(token))).orElse(address);
    }

    /** The Message-ID of a letter. */
    public MessageId messageId(Token token) {
        return new MessageId(text(token) + "@" + domain);
    }

    /** The token in a Message-ID, where it is one of ours. */
    public Optional<Token> in(MessageId id) {
        int at = id.value().lastIndexOf('@');
        return at > 0 && id.value().substring(at + 1).equalsIgnoreCase(domain)
                ? read(id.value().substring(0, at))
                : Optional.empty();
    }

    /** The token in an address, where it is one of our reply addresses. */
    public Optional<Token> in(String replyAddress) {
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        String small = replyAddress.toLowerCase(Locale.ROOT);
        int place = pattern.get().indexOf(PLACE);
        String before = pattern.get().substring(0, place).toLowerCase(Locale.ROOT);
        String behind = pattern.get().substring(place + PLACE.length()).toLowerCase(Locale.ROOT);
        boolean fits = small.length() > before.length() + behind.length()
                && small.startsWith(before)
                && small.endsWith(behind);
        return fits ? read(small.substring(before.length(), small.length() - behind.length())) : Optional.empty();
    }

    /** The code of six digits for something that is to be done; {@code implied} is everything that it stands for. */
    public String code(String implied) {
        ByteBuffer bytes = ByteBuffer.wrap(hmac("countersign code 1\n" + address + "\n", implied));
        return String.format("%0" + CODE_DIGITS + "d", Long.remainderUnsigned(bytes.getLong(), CODES));
    }

    /** Whether a code that came back is the one for that. Takes the same time whatever it is compared with. */
    public boolean isCode(String typed, String implied) {
        return MessageDigest.isEqual(
                typed.getBytes(StandardCharsets.US_ASCII), code(implied).getBytes(StandardCharsets.US_ASCII));
    }

    private static String text(Token token) {
        return token.letter() + "." + token.mac();
    }

    private static Optional<Token> read(String text) {
        int dot = text.indexOf('.');
        if (dot < 1 || dot > LONGEST_NUMBER || text.length() - dot - 1 != DIGITS) {
            return Optional.empty();
        }
        String number = text.substring(0, dot);
        String mac = text.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean wellFormed = number.chars().allMatch(c -> c >= '0' && c <= '9')
                && mac.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return wellFormed ? Optional.of(new Token(Long.parseLong(number), mac)) : Optional.empty();
    }

    private String mac(long letter, String implied) {
        return base32(hmac("countersign letter 1\n" + address + "\n" + letter + "\n", implied));
    }

    private byte[] hmac(String purpose, String implied) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(implied.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    /** RFC 4648 base 32 in lower case, because mail programs change the case of addresses. */
    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (int i = 0; i < BYTES; i++) {
            bits = bits << 8 | bytes[i] & 0xff;
            held += 8;
            while (held >= 5) {
                text.append(ALPHABET.charAt(bits >> held - 5 & 31));
                held -= 5;
            }
            bits &= (1 << held) - 1;
        }
        return text.append(ALPHABET.charAt(bits << 5 - held & 31)).toString();
    }
}

package countersign.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of one signature of a mail, with everything the check rests on, so that it can be repeated years later
 * (RFC 6376, section 6; RFC 8617 for the fields of a chain).
 *
 * @param field the header field it stands in, in lower case, with its instance where it is part of a chain
 * @param outcome {@code pass}, {@code fail}, or {@code temperror} where the key could not be asked for
 * @param reason why it does not pass; else empty
 * @param domain who signed it ({@code d=})
 * @param selector which of his keys ({@code s=})
 * @param algorithm by which algorithm ({@code a=})
 * @param keyBits how long the key is; 0 where it is not known
 * @param signed the header fields that it covers ({@code h=}), in lower case
 * @param length how much of the body it covers ({@code l=}), where it does not cover all of it
 * @param testing whether the signer only tries it out ({@code t=y})
 * @param expires until when it holds ({@code x=})
 * @param asked the name that was asked for the key; empty where nobody asked
 * @param answer the DNS records that came back
 */
public record Signature(
        String field,
        String outcome,
        String reason,
        String domain,
        String selector,
        String algorithm,
        int keyBits,
        List<String> signed,
        Optional<Long> length,
        boolean testing,
        Optional<Instant> expires,
        String asked,
        List<String> answer) {

    /** It holds. */
    public static final String PASS = "pass";

    /** It does not hold. */
    public static final String FAIL = "fail";

    /** Whether it holds cannot be said now. */
    public static final String TEMPERROR = "temperror";

    public Signature {
        signed = List.copyOf(signed);
        answer = List.copyOf(answer);
    }

    /** Whether it holds. */
    public boolean passes() {
        return outcome.equals(PASS);
    }

    /**
     * Whether its domain answers for an address there (RFC 7489, section 3.1.1, more narrowly): the same domain, or one
     * above it, which gives out the names below. A domain below the address's does not.
     */
    public boolean answersFor(String addressDomain) {
        boolean above = domain.indexOf('.') > 0 && addressDomain.endsWith("." + domain);
        return !domain.isEmpty() && (addressDomain.equals(domain) || above);
    }
}

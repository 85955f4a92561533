package countersign.proof.dkim;

import countersign.casework.Signature;
import countersign.message.DnsAnswer;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Checks the DKIM signatures of a mail (RFC 6376, section 6). */
public final class Dkim {

    /** So many signatures of a mail are looked at, the topmost first; nobody makes the office ask for more keys. */
    static final int MOST = 5;

    private Dkim() {}

    /**
     * What became of each signature, from the top; none where the mail bears none.
     *
     * @param dns asks for the TXT records of a name
     * @param now when the mail was received
     */
    public static List<Signature> check(RawMail mail, Function<String, DnsAnswer> dns, Instant now) {
        return mail.all("dkim-signature").stream()
                .limit(MOST)
                .map(field -> new Check(mail, field, SignatureField.Kind.DKIM).signature(dns, now))
                .toList();
    }
}

package countersign.proof;

import countersign.casework.Signature;
import countersign.message.Address;
import countersign.message.DnsAnswer;
import countersign.proof.dkim.Arc;
import countersign.proof.dkim.AuthenticationResults;
import countersign.proof.dkim.Dkim;
import countersign.proof.dkim.RawMail;
import java.net.IDN;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Examines what a mail says about its sender, as far as the configuration wishes: DKIM signatures on its raw bytes, the own
 * mail server's {@code Authentication-Results}, chains that a trusted server sealed. What cannot be looked up now proves
 * nothing, and speaks against nobody.
 */
public final class Examination {

    /** Nothing is examined, and nobody is asked. */
    public static final Examination NONE = new Examination(Optional.empty(), Optional.empty(), List.of());

    private static final String RESULTS = "authentication-results";
    /** What a signature has to cover, so that nobody can hang it on another mail. */
    private static final List<String> NEEDED = List.of("subject", "date");
    /** What decides how a mail is read, and stands in it once: of two, programs may choose the one that is not signed. */
    private static final List<String> ONCE = List.of(
            "from",
            "subject",
            "date",
            "message-id",
            "to",
            "cc",
            "in-reply-to",
            "references",
            "content-type",
            "content-transfer-encoding",
            "mime-version");

    private final Optional<Function<String, DnsAnswer>> dns;
    private final Optional<String> server;
    private final List<String> sealers;

    /**
     * An examination.
     *
     * @param dns asks for TXT records; nothing where no signature is to be checked
     * @param server the name by which the own mail server signs its results (authserv-id, RFC 8601, section 2.5)
     * @param sealers domains whose chains are trusted
     */
    public Examination(Optional<Function<String, DnsAnswer>> dns, Optional<String> server, List<String> sealers) {
        this.dns = dns;
        this.server = server.map(name -> name.toLowerCase(Locale.ROOT));
        this.sealers =
                sealers.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether there is anything to look at in a mail. */
    public boolean looks() {
        return dns.isPresent() || server.isPresent();
    }

    /** Looks at a mail from that address, received at that moment. It may wait for the DNS. */
    public Examined of(byte[] raw, Address from, Instant received) {
        if (!looks()) {
            return Examined.NOTHING;
        }
        RawMail mail = RawMail.of(raw);
        String domain = ascii(from.domain());
        Optional<Function<String, DnsAnswer>> asking = dns.map(Examination::once);
        List<Signature> signatures = new ArrayList<>(
                asking.map(ask -> Dkim.check(mail, ask, received)).orElse(List.of()));
        List<Signature> strong = new ArrayList<>();
        List<String> doubts = new ArrayList<>();
        for (Signature signature : signatures) {
            Optional<String> weak = weakness(signature, domain, mail);
            weak.ifPresentOrElse(doubts::add, () -> strong.add(signature));
        }
        List<String> trusted = new ArrayList<>();
        Optional<String> own = own(mail, trusted).flatMap(results -> results.dmarc(domain));
        Arc.Chain chain = asking.filter(
                        ask -> Arc.sealer(mail).filter(sealers::contains).isPresent())
                .map(ask -> Arc.check(mail, ask, received))
                .orElse(Arc.Chain.NONE);
        signatures.addAll(chain.signatures());
        Optional<String> passedOn = sealed(chain, trusted).flatMap(results -> results.dmarc(domain));
        return new Examined(true, signatures, strong, doubts, own, passedOn, trusted);
    }

    /** The domain as the DNS has it (RFC 5891, section 4.4); one that has no such form stays as it is, and nobody signs for it. */
    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notOne) {
            return domain;
        }
    }

    /** Each name is asked for once; after a question without an answer no other is asked for this mail. */
    private static Function<String, DnsAnswer> once(Function<String, DnsAnswer> dns) {
        Map<String, DnsAnswer> known = new HashMap<>();
        return name -> {
            boolean down = known.containsValue(DnsAnswer.FAILED);
            return known.computeIfAbsent(name, any -> down ? DnsAnswer.FAILED : dns.apply(any));
        };
    }

    /** Only the topmost field, and only where the own server wrote it: everything below may have come with the mail. */
    private Optional<AuthenticationResults> own(RawMail mail, List<String> trusted) {
        Optional<RawMail.Field> top = mail.all(RESULTS).stream().findFirst();
        if (server.isEmpty() || top.isEmpty() || mail.fault().isPresent()) {
            return Optional.empty();
        }
        Optional<AuthenticationResults> results = AuthenticationResults.read(
                        top.get().value())
                .filter(read -> read.server().equals(server.get()));
        results.ifPresent(any -> trusted.add(top.get().raw()));
        return results;
    }

    private static Optional<AuthenticationResults> sealed(Arc.Chain chain, List<String> trusted) {
        if (!chain.passes()) {
            return Optional.empty();
        }
        trusted.add("chain sealed by " + chain.sealer() + ":" + chain.results());
        return AuthenticationResults.read(chain.results());
    }

    /** Why a signature cannot prove who wrote the mail; nothing where it can. */
    private static Optional<String> weakness(Signature signature, String domain, RawMail mail) {
        String by = signature.domain().isEmpty() ? "a signature" : "the signature of " + signature.domain();
        if (!signature.passes()) {
            return Optional.of(by + " does not count: " + signature.reason());
        } else if (!signature.answersFor(domain)) {
            return Optional.of(by + " does not answer for " + domain);
        } else if (signature.length().isPresent()) {
            return Optional.of(by + " covers a part of the body only");
        } else if (signature.testing()) {
            return Optional.of(by + " is being tried out by its owner");
        }
        Optional<String> twice =
                ONCE.stream().filter(name -> mail.all(name).size() > 1).findFirst();
        if (twice.isPresent()) {
            return Optional.of("the header field " + twice.get() + " stands there twice");
        }
        return NEEDED.stream()
                .filter(name -> !mail.all(name).isEmpty() && !signature.signed().contains(name))
                .findFirst()
                .map(name -> by + " does not cover the header field " + name);
    }
}

package countersign.proof.dkim;

import countersign.casework.Signature;
import countersign.message.DnsAnswer;
import countersign.proof.dkim.SignatureField.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The chain in which servers that pass mail on note what they found (ARC, RFC 8617, section 5.2): three fields for each of
 * them, numbered from 1, every one sealed together with those before it.
 */
public final class Arc {

    /** RFC 8617 allows 50; more than these nobody has a use for, and each costs a question to the DNS. */
    static final int MOST = 10;

    private static final String SEAL = "arc-seal";
    private static final String MESSAGE = "arc-message-signature";
    private static final String RESULTS = "arc-authentication-results";

    private final RawMail mail;
    private final int length;

    private Arc(RawMail mail) {
        this.mail = mail;
        this.length = mail.all(SEAL).size();
    }

    /**
     * What became of a chain.
     *
     * @param outcome {@code none}, {@code pass}, {@code fail} or {@code temperror}
     * @param reason why it does not pass
     * @param sealer who sealed it last; empty where nobody did
     * @param results what the last sealer says that his server found
     * @param signatures each signature that was checked
     */
    public record Chain(String outcome, String reason, String sealer, String results, List<Signature> signatures) {

        /** There is no chain, or none that anybody asked about. */
        public static final Chain NONE = new Chain("none", "", "", "", List.of());

        public Chain {
            signatures = List.copyOf(signatures);
        }

        /** Whether it holds. */
        public boolean passes() {
            return outcome.equals(Signature.PASS);
        }

        private static Chain broken(String reason, String sealer, List<Signature> signatures) {
            return new Chain(Signature.FAIL, reason, sealer, "", signatures);
        }
    }

    /** Who says that he sealed a mail last; nothing is checked of it. */
    public static Optional<String> sealer(RawMail mail) {
        Arc arc = new Arc(mail);
        return arc.one(SEAL, arc.length).map(seal -> new SignatureField(Kind.ARC_SEAL, seal).domain());
    }

    /** Checks the chain of a mail, with every seal in it. */
    public static Chain check(RawMail mail, Function<String, DnsAnswer> dns, Instant now) {
        Arc arc = new Arc(mail);
        boolean any = arc.length + mail.all(MESSAGE).size() + mail.all(RESULTS).size() > 0;
        return any ? arc.chain(dns, now) : Chain.NONE;
    }

    private Chain chain(Function<String, DnsAnswer> dns, Instant now) {
        Optional<String> broken = mail.fault().or(this::incomplete);
        String sealer = sealer(mail).orElse("");
        if (broken.isPresent()) {
            return Chain.broken(broken.get(), sealer, List.of());
        }
        List<Signature> checked = new ArrayList<>();
        checked.add(new Check(mail, field(MESSAGE, length), Kind.ARC_MESSAGE).signature(dns, now));
        for (int i = length; i >= 1; i--) {
            checked.add(new Check(mail, field(SEAL, i), sealedBy(i)).signature(dns, now));
        }
        for (Signature one : checked) {
            if (!one.passes()) {
                String outcome = one.outcome();
                return new Chain(outcome, one.field() + ": " + one.reason(), sealer, "", checked);
            }
        }
        String results = field(RESULTS, length).value();
        return new Chain(Signature.PASS, "", sealer, results.substring(results.indexOf(';') + 1), checked);
    }

    /** Every instance has each of its fields once, and none but the first follows a chain that was not whole. */
    private Optional<String> incomplete() {
        if (length == 0 || length > MOST) {
            return Optional.of(length == 0 ? "nobody sealed it" : "it is longer than " + MOST);
        }
        boolean same = mail.all(MESSAGE).size() == length && mail.all(RESULTS).size() == length;
        for (int i = 1; i <= length && same; i++) {
            int instance = i;
            same = List.of(SEAL, MESSAGE, RESULTS).stream()
                    .allMatch(name -> one(name, instance).isPresent());
        }
        if (!same) {
            return Optional.of("its fields are not one of each for every server");
        }
        for (int i = 1; i <= length; i++) {
            String verdict =
                    new SignatureField(Kind.ARC_SEAL, field(SEAL, i)).tag("cv").orElse("");
            if (!verdict.equals(i == 1 ? "none" : "pass")) {
                return Optional.of("seal " + i + " says that the chain before it is " + verdict);
            }
        }
        return Optional.empty();
    }

    /** What a seal covers, besides itself: all fields of the instances before it, then those of its own (section 5.1.1). */
    private List<RawMail.Field> sealedBy(int instance) {
        List<RawMail.Field> covered = new ArrayList<>();
        for (int i = 1; i <= instance; i++) {
            covered.add(field(RESULTS, i));
            covered.add(field(MESSAGE, i));
            if (i < instance) {
                covered.add(field(SEAL, i));
            }
        }
        return covered;
    }

    private RawMail.Field field(String name, int instance) {
        return one(name, instance).orElseThrow();
    }

    /** The only field of that name and instance. */
    private Optional<RawMail.Field> one(String name, int instance) {
        List<RawMail.Field> all = mail.all(name).stream()
                .filter(field -> instance(field).equals(Integer.toString(instance)))
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The number of an instance; results begin with it and are no list of tags otherwise. */
    private static String instance(RawMail.Field field) {
        String value = field.value().replace("\r\n", "");
        String first = value.split(";", 2)[0].strip();
        if (field.name().equals(RESULTS)) {
            return first.replaceFirst("^i[ \t]*=[ \t]*", "");
        }
        return TagList.read(value).flatMap(tags -> tags.get("i")).orElse("");
    }
}

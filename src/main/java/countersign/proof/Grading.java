package countersign.proof;

import countersign.casework.Level;
import countersign.casework.Proven;
import countersign.casework.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says how well a sender is proven: everything that a level rests on, put together in one place. */
public final class Grading {

    private static final String SUBJECT = "subject";

    private Grading() {}

    /**
     * What is known of a mail besides what its own checks found.
     *
     * @param doubt why its From field names nobody for certain, where it does not
     * @param known whether it names somebody whose word counts
     * @param token whether the token of one of our letters came back
     * @param fresh whether that letter went to the known address alone, after he was asked to prove an earlier answer
     * @param carriers the header fields, in lower case, that brought the token or that name the matter
     * @param repeated whether another mail of other content bore the same Message-ID
     */
    public record Circumstances(
            Optional<String> doubt,
            boolean known,
            boolean token,
            boolean fresh,
            Set<String> carriers,
            boolean repeated) {
        public Circumstances {
            carriers = Set.copyOf(carriers);
        }
    }

    /** The level, with its reasons in order. */
    public static Proven of(Circumstances mail, Examined examined) {
        List<String> reasons = new ArrayList<>();
        if (mail.doubt().isPresent() || !mail.known()) {
            reasons.add(mail.doubt().orElse("its From field names nobody whose word counts here"));
            return new Proven(Level.E, reasons);
        }
        reasons.add("it says that it is from the known address");
        if (!mail.token()) {
            reasons.add("no token came back");
            return new Proven(denied(examined, reasons) ? Level.E : Level.D, reasons);
        }
        reasons.add(
                mail.fresh()
                        ? "the token of a letter to him alone, since he was asked to prove it, came back"
                        : "the token came back");
        Level level = byChecks(mail, examined, reasons);
        return new Proven(level == Level.C && mail.fresh() ? Level.C_PLUS : level, reasons);
    }

    private static Level byChecks(Circumstances mail, Examined examined, List<String> reasons) {
        Optional<Signature> signed = examined.strong().stream()
                .filter(signature -> binds(signature.signed(), mail.carriers()))
                .findFirst();
        if (mail.repeated()) {
            reasons.add("another mail bore the same Message-ID");
        } else if (signed.isPresent()) {
            reasons.add("signed by " + signed.get().domain() + " ("
                    + signed.get().algorithm() + ", " + signed.get().keyBits() + " bits)");
            return Level.A;
        }
        boolean unbound = signed.isEmpty() && !examined.strong().isEmpty();
        if (unbound && !mail.repeated()) {
            reasons.add("the signature covers nothing that says which letter it answers");
        }
        reasons.addAll(examined.doubts());
        if (denied(examined, reasons)) {
            return Level.E;
        }
        // What vouches for him may rest on that very signature, which was made for some other mail.
        if (unbound) {
            return Level.C;
        }
        return vouched(mail, examined, reasons) ? Level.B : Level.C;
    }

    /**
     * Whether what is signed says which letter is answered: a field with its token, or else a subject with its tag together with
     * the Message-ID, so that a signed yes is not hung on another letter about the same matter.
     */
    private static boolean binds(List<String> signed, Set<String> carriers) {
        boolean token = signed.stream().anyMatch(field -> !field.equals(SUBJECT) && carriers.contains(field));
        return token || carriers.contains(SUBJECT) && signed.containsAll(List.of(SUBJECT, "message-id"));
    }

    private static boolean denied(Examined examined, List<String> reasons) {
        boolean denied = examined.server().filter("fail"::equals).isPresent();
        if (denied) {
            reasons.add("our mail server says that it is not from there");
        }
        return denied;
    }

    private static boolean vouched(Circumstances mail, Examined examined, List<String> reasons) {
        boolean server = examined.server().filter("pass"::equals).isPresent();
        boolean chain = examined.chain().filter("pass"::equals).isPresent();
        if (server || chain) {
            reasons.add(server ? "our mail server says that it is from there" : "a server that we trust says so");
        } else if (examined.happened()
                && examined.signatures().isEmpty()
                && examined.trusted().isEmpty()) {
            reasons.add("nobody signed it");
        }
        return (server || chain) && !mail.repeated();
    }
}

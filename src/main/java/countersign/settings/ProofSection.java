package countersign.settings;

import countersign.casework.Level;
import countersign.casework.Strength;
import countersign.casework.Strength.Need;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads how well senders have to be proven, and what is looked at for that.
 *
 * @param customers the least level for contacts
 * @param staff the least level for staff
 * @param strength what a yes needs besides, by kind and by sum
 * @param checks what is looked at
 */
record ProofSection(Level customers, Level staff, Strength strength, ProofSettings checks) {

    private static final List<Level> LEVELS = List.of(Level.A, Level.B, Level.C);
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    static ProofSection read(Section proof, Currency currency) {
        ProofSettings checks = new ProofSettings(
                proof.flag("dkim", false),
                proof.optional("dns-server"),
                proof.span("dns-limit", FIVE_SECONDS),
                proof.optional("authserv-id"),
                proof.list("arc-sealers", "a domain", Values::domain));
        ProofSection read = new ProofSection(
                proof.choice("customers", LEVELS, Level.C),
                proof.choice("staff", List.of(Level.A, Level.B, Level.C, Level.D), Level.C),
                StrengthReader.read(proof, kinds(proof.optionalSection("least")), currency),
                checks);
        read.faults(proof);
        proof.end();
        return read;
    }

    private static Map<String, Level> kinds(Section least) {
        Map<String, Level> kinds = new TreeMap<>();
        least.names().forEach(kind -> kinds.put(kind, least.choice(kind, LEVELS, Level.C)));
        return kinds;
    }

    /** A level that nothing here can reach would stop the work. */
    private void faults(Section proof) {
        boolean asksForA = customers == Level.A
                || staff == Level.A
                || strength.kinds().containsValue(Level.A)
                || strength.steps().stream().anyMatch(step -> step.needs() == Need.LEVEL_A);
        if (asksForA && !checks.dkim()) {
            proof.fault("dkim", "on, for nothing else proves level A", "off");
        } else if (staff == Level.B && !checks.dkim() && checks.authservId().isEmpty()) {
            proof.fault("staff", "C or D while neither dkim nor authserv-id is set", "B");
        } else if (!checks.arcSealers().isEmpty() && !checks.dkim()) {
            proof.fault("dkim", "on, for the seals of arc-sealers are signatures, too", "off");
        }
    }
}

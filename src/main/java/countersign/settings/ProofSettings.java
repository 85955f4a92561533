package countersign.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is looked at to prove the sender of a mail, besides the token and his address.
 *
 * @param dkim whether signatures are checked, for which the DNS is asked
 * @param dnsServer the server that is asked; nothing for those of this machine
 * @param dnsLimit how long one question to it may take
 * @param authservId the name by which the own mail server signs its {@code Authentication-Results}
 * @param arcSealers domains of servers that pass mail on, whose word is taken for what they found
 */
public record ProofSettings(
        boolean dkim,
        Optional<String> dnsServer,
        Duration dnsLimit,
        Optional<String> authservId,
        List<String> arcSealers) {

    public ProofSettings {
        arcSealers = List.copyOf(arcSealers);
    }
}

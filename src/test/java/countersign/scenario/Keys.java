package countersign.scenario;

import countersign.message.DnsAnswer;
import countersign.proof.dkim.Sealer;
import countersign.proof.dkim.Signer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The keys that the mail servers of a scenario sign with, and the DNS that knows them. */
final class Keys {

    private static final Map<String, Signer> SIGNERS = new ConcurrentHashMap<>();

    private Keys() {}

    /** The signer of a domain; its key is there from now on. */
    static Signer of(String domain) {
        return SIGNERS.computeIfAbsent(domain, any -> Signer.rsa(domain, "s1", 2048));
    }

    /** A resolver of the careless kind: it cuts a name at a NUL, and the attacker answers for every name of his. */
    static DnsAnswer ask(String asked) {
        String name = asked.split("\0", 2)[0].replaceFirst("\\.$", "");
        if (name.endsWith("attack.example") || name.equals("s1._domainkey.smith-mail.example")) {
            return DnsAnswer.of(List.of(of("attack.example").record()));
        }
        return SIGNERS.values().stream()
                .filter(signer -> signer.keyName().equals(name))
                .findFirst()
                .map(signer -> DnsAnswer.of(List.of(signer.record())))
                .orElse(DnsAnswer.NONE);
    }

    /** A mail, written with line feeds, with the signature of that domain on top. */
    static String signed(String mail, String domain) {
        return with(mail, of(domain)::sign);
    }

    /** A mail as that domain passes it on, with what it found. */
    static String sealed(String mail, String domain, String results) {
        return with(mail, new Sealer(of(domain), results)::pass);
    }

    static String with(String mail, UnaryOperator<String> change) {
        byte[] bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        String changed = change.apply(new String(bytes, StandardCharsets.ISO_8859_1));
        return new String(changed.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}

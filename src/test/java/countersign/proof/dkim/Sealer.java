package countersign.proof.dkim;

import java.util.ArrayList;
import java.util.List;

/** Passes mails on and seals what it found, as a server that speaks ARC does. */
public final class Sealer {

    private final Signer signer;
    private final String results;

    /** {@code results} is what it says that it found. */
    public Sealer(Signer signer, String results) {
        this.signer = signer.with("v", null);
        this.results = results;
    }

    /** The mail with the three fields of its next instance on top. */
    public String pass(String mail) {
        int instance = RawMail.of(Signer.latin(mail)).all("arc-seal").size() + 1;
        return pass(mail, instance, instance == 1 ? "none" : "pass");
    }

    String pass(String mail, int instance, String verdict) {
        String found = "ARC-Authentication-Results: i=" + instance + "; " + results;
        String signed = signer.in("ARC-Message-Signature")
                .with("i", Integer.toString(instance))
                .field(mail, null);
        RawMail raw = RawMail.of(Signer.latin(mail));
        List<String> covered = new ArrayList<>();
        for (int i = 1; i < instance; i++) {
            for (String name : List.of("arc-authentication-results", "arc-message-signature", "arc-seal")) {
                List<RawMail.Field> all = raw.all(name);
                covered.add(all.get(all.size() - i).raw());
            }
        }
        covered.add(found);
        covered.add(signed);
        String seal = signer.in("ARC-Seal")
                .with("c", null)
                .with("i", Integer.toString(instance))
                .with("cv", verdict)
                .field(mail, covered);
        return seal + "\r\n" + signed + "\r\n" + found + "\r\n" + mail;
    }
}

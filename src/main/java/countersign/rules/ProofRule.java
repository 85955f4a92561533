package countersign.rules;

import countersign.casework.Briefing.Proof;
import countersign.casework.Briefing.Said;
import countersign.casework.Content.Standing;
import countersign.casework.Entry;
import countersign.casework.Fact;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The raw mails that prove what a dispute is about: the one that brought it, what was handed in, what was asked, and what
 * was answered.
 */
final class ProofRule {

    private static final int MOST = 12;

    private final List<Standing> disputed;
    private final Files files;
    private final Map<String, Proof> bySha256 = new LinkedHashMap<>();

    ProofRule(List<Standing> disputed, Files files) {
        this.disputed = disputed;
        this.files = files;
    }

    /** Those mails, each once; the dispute itself first, then in the order in which they came. */
    List<Proof> mails(Said said, String sha256) {
        add("dispute", said.at(), sha256);
        disputed.forEach(standing -> files.record(standing.file().ref()).forEach(entry -> add(standing, entry)));
        return bySha256.values().stream().limit(MOST).toList();
    }

    private void add(Standing standing, Entry entry) {
        Fact fact = entry.note().what();
        String ref = standing.request().ref().toString();
        if (fact instanceof Fact.Queued letter) {
            boolean asks = letter.toContact()
                    && letter.speaksOf(standing.request().ref())
                    && files.kind(letter.template()).isPresent();
            if (asks) {
                add(ref + "-asked", entry.at(), letter.sha256());
            }
        } else if (fact instanceof Fact.OfRequest of
                && of.request() == standing.request().ref().number()) {
            String what = fact instanceof Fact.Drafted
                    ? "-handed-in"
                    : fact instanceof Fact.Replied || fact instanceof Fact.Confirmed ? "-answer" : "";
            if (!what.isEmpty()) {
                entry.note().evidence().forEach(sha -> add(ref + what, entry.at(), sha));
            }
        }
    }

    private void add(String what, Instant at, String sha256) {
        String name = (bySha256.size() + 1) + "-" + what + "-"
                + at.atZone(files.firm().hours().zone()).toLocalDate() + ".eml";
        bySha256.putIfAbsent(sha256, new Proof(name, sha256));
    }
}

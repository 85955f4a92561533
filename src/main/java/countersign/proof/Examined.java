package countersign.proof;

import countersign.casework.Signature;
import java.util.List;
import java.util.Optional;

/**
 * What the checks of one mail found, before anybody asks what it answers.
 *
 * @param happened whether anything was checked at all
 * @param signatures each signature that was checked, those of a chain behind the others
 * @param strong those that could prove the sender, as far as the mail alone can tell
 * @param doubts why others do not
 * @param server how the own mail server's check of the From domain ended: {@code pass}, {@code fail}, ...
 * @param chain how that of a trusted sealer ended
 * @param trusted the words that these two rest on, as they stand in the header
 */
public record Examined(
        boolean happened,
        List<Signature> signatures,
        List<Signature> strong,
        List<String> doubts,
        Optional<String> server,
        Optional<String> chain,
        List<String> trusted) {

    /** Nothing was checked. */
    public static final Examined NOTHING =
            new Examined(false, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());

    public Examined {
        signatures = List.copyOf(signatures);
        strong = List.copyOf(strong);
        doubts = List.copyOf(doubts);
        trusted = List.copyOf(trusted);
    }
}

package countersign.casework;

import java.time.Instant;
import java.util.Optional;

/**
 * How a contact is reminded of a request.
 *
 * @param asked when the current version went out
 * @param rung the next step of the ladder, from 0
 * @param paused why the ladder rests, empty while it does not
 * @param askedAgain whether the contact was already asked back about the current version
 * @param askedToProve whether he was already asked to prove an answer to it
 */
public record Chase(
        Optional<Instant> asked, int rung, Optional<String> paused, boolean askedAgain, boolean askedToProve) {

    static final Chase NONE = new Chase(Optional.empty(), 0, Optional.empty(), false, false);

    /** The question went out. */
    static Chase begun(Instant at) {
        return new Chase(Optional.of(at), 0, Optional.empty(), false, false);
    }

    Chase climbed(int past) {
        return new Chase(asked, Math.max(rung, past + 1), paused, askedAgain, askedToProve);
    }

    Chase paused(Optional<String> why) {
        return new Chase(asked, rung, why, askedAgain, askedToProve);
    }

    Chase askedBack(String why) {
        boolean proof = why.equals(ForContact.AskAgain.Doubt.PROOF.word());
        return new Chase(asked, rung, paused, askedAgain || !proof, askedToProve || proof);
    }
}

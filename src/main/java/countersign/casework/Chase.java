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
 */
public record Chase(Optional<Instant> asked, int rung, Optional<String> paused, boolean askedAgain) {

    static final Chase NONE = new Chase(Optional.empty(), 0, Optional.empty(), false);

    /** The question went out. */
    static Chase begun(Instant at) {
        return new Chase(Optional.of(at), 0, Optional.empty(), false);
    }

    Chase climbed(int past) {
        return new Chase(asked, Math.max(rung, past + 1), paused, askedAgain);
    }

    Chase paused(Optional<String> why) {
        return new Chase(asked, rung, why, askedAgain);
    }

    Chase askedBack() {
        return new Chase(asked, rung, paused, true);
    }
}

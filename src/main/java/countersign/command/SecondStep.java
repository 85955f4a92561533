package countersign.command;

import countersign.casework.Pending;
import countersign.rules.StaffMail;
import java.util.Optional;

/**
 * The codes that belong to a mail of staff. They are made and compared outside, for that takes a secret.
 *
 * @param code the code for the commands of this mail, should they take two steps
 * @param awaited the commands whose code the answered letter asked for
 */
public record SecondStep(String code, Optional<Awaited> awaited) {

    /** No code belongs to it: who said it is proven otherwise. */
    public static final SecondStep NONE = new SecondStep("", Optional.empty());

    /** What of a code stands in the new words of a mail. */
    public enum Given {
        NOTHING,
        WRONG,
        RIGHT
    }

    /**
     * Commands that wait, and the answer to the letter that asked for their code.
     *
     * @param pending how they stand
     * @param mail the mail that they stood in, as it is run when the code is right
     * @param given what this mail gives
     */
    public record Awaited(Pending pending, StaffMail mail, Given given) {}
}

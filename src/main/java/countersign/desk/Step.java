package countersign.desk;

/**
 * The durable steps of the work. The process may die behind any of them: what follows is done again from there, and
 * nothing is lost. The model of the hand-offs, which is checked in every order of faults, has a label of the same name for each
 * of them but the last ({@code src/test/spin/office.pml}).
 */
public enum Step {
    /** The bytes of a mail are kept. */
    KEPT,
    /** An attempt at reading it is counted. */
    COUNTED,
    /** What it does is recorded, and the letters it causes are queued. */
    SETTLED,
    /** It was moved to its folder; the ledger does not know yet. */
    MOVED,
    /** The ledger knows that too. */
    FILED,
    /** An attempt at handing over a letter is begun; nothing was said to the server yet. */
    BEGUN,
    /** The server answered; the ledger does not know yet. */
    HANDED,
    /** The ledger knows what the server answered. */
    SENT,
    /** What was due for a contact is recorded. */
    RANG
}

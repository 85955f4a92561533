package countersign.house;

/**
 * An answer to a question of the command line.
 *
 * @param status the exit status: 0, or 1 for trouble
 * @param out what is printed
 * @param err what is said about trouble
 */
public record Reply(int status, String out, String err) {

    static Reply of(String out) {
        return new Reply(0, out, "");
    }

    static Reply trouble(String err) {
        return new Reply(1, "", err);
    }
}

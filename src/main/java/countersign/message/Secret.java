package countersign.message;

/**
 * What a login takes beside its name: a password, or an access token. It is asked for whenever it is needed, so that it is not kept
 * around and may change without a restart.
 */
@FunctionalInterface
public interface Secret {

    /**
     * The secret as it is now.
     *
     * @throws NoSecret where nobody gives it: nobody can log in, and what waits for that waits on
     */
    String get() throws NoSecret;

    /** Whether it is an access token (RFC 6749, section 1.4) and no password. */
    default boolean isToken() {
        return false;
    }

    /** The server did not take this one. */
    default void refused(String secret) {}
}

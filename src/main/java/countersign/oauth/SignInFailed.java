package countersign.oauth;

/** Nobody signed in. The message says why, in words for whoever tried. */
public final class SignInFailed extends Exception {

    private static final long serialVersionUID = 1;

    SignInFailed(String why) {
        super(why);
    }
}

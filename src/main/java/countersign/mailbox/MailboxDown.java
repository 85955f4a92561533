package countersign.mailbox;

import countersign.message.ServerCertificate;
import jakarta.mail.AuthenticationFailedException;

/** The IMAP server cannot be reached, does not let us in, or went away: everything waits, nothing is lost. */
public final class MailboxDown extends Exception {

    private static final long serialVersionUID = 1;

    MailboxDown(String what, Throwable cause) {
        super(what + ": " + ServerCertificate.fault(cause).orElseGet(() -> words(cause)), cause);
    }

    /** Whether it is the login that fails: who tries that too often may be locked out. */
    public boolean isLogin() {
        return getCause() instanceof AuthenticationFailedException;
    }

    private static String words(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}

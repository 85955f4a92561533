package countersign.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file with a secret that lies open to everybody. */
final class OpenSecret {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSecret.class);

    private OpenSecret() {}

    /** Says so where everybody on this machine can read it; it is used all the same. */
    static void name(Path file) {
        try {
            boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
            if (posix && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
                LOG.warn("{} holds a secret, and everybody on this machine can read it: chmod 600 {}", file, file);
            }
        } catch (IOException unknown) {
            LOG.debug("who can read {} is not known: {}", file, unknown.getMessage());
        }
    }
}

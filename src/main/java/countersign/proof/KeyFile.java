package countersign.proof;

import countersign.checkpoint.SigningKey;
import countersign.checkpoint.VerifyingKey;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The keys of the office: each a file of its own, outside the database, readable by its owner only. */
public final class KeyFile {

    private static final int BYTES = 32;

    private KeyFile() {}

    /**
     * The secret in that file; a new one where there is no file yet.
     *
     * @throws IOException where the file cannot be read or made, or holds no key
     */
    public static byte[] readOrMake(Path file) throws IOException {
        if (Files.notExists(file)) {
            make(file);
        }
        try {
            byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length >= BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notHexadecimal) {
            // Falls through to the one message that says what was expected.
        }
        throw new IOException(file + ": expected " + 2 * BYTES + " hexadecimal digits");
    }

    /**
     * The key in that file that checkpoints are signed with; a new one where there is no file yet. A {@link #next} one takes
     * its place once the books name it, also where that was cut off.
     *
     * @param name whose it is
     * @param named the key that the books name, or nothing
     * @throws IOException where the file cannot be read or made, or holds no key
     */
    public static SigningKey signing(Path file, String name, Optional<VerifyingKey> named) throws IOException {
        Path next = besides(file);
        if (Files.exists(next)
                && named.isPresent()
                && read(next, name).verifying().equals(named.get())) {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        }
        if (Files.notExists(file)) {
            write(file, SigningKey.make(name).pem());
        }
        return read(file, name);
    }

    /**
     * Makes the key that is to be the next one, in a file beside the one in use.
     *
     * @throws IOException where it cannot be written
     */
    public static SigningKey next(Path file, String name) throws IOException {
        Path next = besides(file);
        Files.deleteIfExists(next);
        write(next, SigningKey.make(name).pem());
        return read(next, name);
    }

    private static Path besides(Path file) {
        return file.resolveSibling(file.getFileName() + ".next");
    }

    private static SigningKey read(Path file, String name) throws IOException {
        try {
            return SigningKey.read(name, Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage());
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        write(file, HexFormat.of().formatHex(key) + "\n");
    }

    private static void write(Path file, String content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(
                folder,
                "key",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, content, StandardOpenOption.SYNC);
        Files.move(part, file);
        // Its name is on the disk only when the folder is; without the key the books could not go on.
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}

package countersign.oauth;

import countersign.message.NoSecret;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The file with the refresh token, readable by its owner only. It is the sign-in: who has it reads and sends the mail. */
public record TokenFile(Path path) {

    /**
     * The refresh token.
     *
     * @throws NoSecret where nobody has signed in yet
     */
    String read() throws NoSecret {
        if (Files.notExists(path)) {
            throw new NoSecret("nobody has signed in yet: run `countersign login`");
        }
        try {
            return Files.readString(path).strip();
        } catch (IOException e) {
            throw new NoSecret(path + " cannot be read: " + e.getClass().getSimpleName());
        }
    }

    /** Puts a new refresh token into the place of another, unless somebody signed in meanwhile. @throws IOException where it cannot be written */
    void replace(String before, String after) throws IOException, NoSecret {
        if (read().equals(before)) {
            save(after);
        }
    }

    /** Writes it so that whatever happens the file holds one of both, whole. @throws IOException where it cannot be written */
    void save(String token) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(
                folder,
                "token",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(part, token + "\n", StandardOpenOption.SYNC);
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        // Its name is on the disk only when the folder is; the token before may be worth nothing any more.
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}

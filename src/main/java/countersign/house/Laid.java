package countersign.house;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that the office laid beside its books for whoever asked: its supervisor may let it write nowhere else, and show it other
 * folders than those that everybody sees. Whoever asked takes it from there to where he may write.
 */
final class Laid {

    /** What is done to a file before it gets its name. */
    interface Finish {
        void on(Path part) throws IOException;
    }

    private Laid() {}

    /** Whoever looks at {@code out} sees the file that was there before, or the whole new one; and so after a power cut. */
    static void take(Path laid, Path out, Finish finish) throws IOException {
        Path folder = out.toAbsolutePath().getParent();
        try {
            Path part = Files.createTempFile(folder, "countersign", ".part", House.OWNER_ONLY);
            try {
                try (OutputStream to = Files.newOutputStream(part)) {
                    Files.copy(laid, to);
                }
                finish.on(part);
                force(part, StandardOpenOption.WRITE);
                Files.move(part, out, StandardCopyOption.ATOMIC_MOVE);
                force(folder, StandardOpenOption.READ);
            } finally {
                Files.deleteIfExists(part);
            }
        } finally {
            Files.deleteIfExists(laid);
        }
    }

    /** What is behind that name is on the disk. */
    static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}

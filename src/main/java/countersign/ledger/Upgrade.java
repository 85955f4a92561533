package countersign.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jdbi.v3.core.Handle;

/**
 * A change of the tables in a file of H2, which holds no such change in a transaction: a copy lies beside the file until it is
 * through, and is put back where it was cut off. PostgreSQL takes a step back by itself.
 */
final class Upgrade {

    private final Path file;
    private final Path copy;

    /** Of the database in that file. */
    Upgrade(Path file) {
        this.file = file;
        copy = Database.beside(file, ".before-upgrade.zip");
    }

    /** Whether one was begun and never ended. */
    boolean wasCutOff() {
        return Files.exists(copy);
    }

    /** Begins: copies the database as it is. */
    void begin(Handle handle) {
        Copy.make(handle, copy);
    }

    /** Puts the copy back. Nobody has the database open; where this is cut off, too, it is done again. */
    void takeBack() {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Copy.unpack(copy, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        end();
    }

    /** Ends: the copy goes. */
    void end() {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

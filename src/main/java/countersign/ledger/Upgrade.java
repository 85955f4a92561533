package countersign.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Handle;

/**
 * A change of the tables in a file of H2, which holds no such change in a transaction: a copy lies beside the file until it is
 * through, and is put back where it was cut off. PostgreSQL takes a step back by itself.
 */
final class Upgrade {

    private final Path folder;
    private final String name;
    private final Path copy;

    /** Of the database in that file, named without its ending. */
    Upgrade(Path file) {
        folder = file.toAbsolutePath().getParent();
        name = file.getFileName().toString();
        copy = folder.resolve(name + ".before-upgrade.zip");
    }

    /** Whether one was begun and never ended. */
    boolean wasCutOff() {
        return Files.exists(copy);
    }

    /** Begins: copies the database as it is. The copy is whole when it bears its name. */
    void begin(Handle handle) {
        Path part = folder.resolve(name + ".before-upgrade.part");
        handle.execute("BACKUP TO '" + part.toString().replace("'", "''") + "'");
        OwnerOnly.may(part);
        try {
            Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the copy back. Nobody has the database open; where this is cut off, too, it is done again. */
    void takeBack() {
        String file = name + ".mv.db";
        Path part = folder.resolve(file + ".part");
        try (ZipFile zip = new ZipFile(copy.toFile());
                InputStream kept = zip.getInputStream(zip.stream()
                        .filter(entry -> entry.getName().endsWith(file))
                        .findFirst()
                        .orElseThrow())) {
            Files.copy(kept, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
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

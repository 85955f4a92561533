package countersign.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Handle;

/** A copy of a database in a file of H2 as it was at one moment: that file in a ZIP file. */
public final class Copy {

    private Copy() {}

    /** Makes one of the database that is open, while it is worked with. It is whole when it bears its name. */
    static Path make(Handle handle, Path zip) {
        Path part = zip.resolveSibling(zip.getFileName() + ".part");
        handle.execute("BACKUP TO '" + part.toString().replace("'", "''") + "'");
        OwnerOnly.may(part);
        try {
            return Files.move(part, zip, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes the file of the database out of one.
     *
     * @throws IOException where it is none, or cannot be read to its end
     */
    public static void unpack(Path zip, Path file) throws IOException {
        try (ZipFile open = new ZipFile(zip.toFile());
                InputStream kept = open.getInputStream(database(open))) {
            Files.copy(kept, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static ZipEntry database(ZipFile zip) throws IOException {
        return zip.stream()
                .filter(entry -> entry.getName().endsWith(Database.ENDING))
                .findFirst()
                .orElseThrow(() -> new IOException("no database is in it"));
    }
}

package countersign.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk for {@code bad:/path} that is full when the test says so, that fails to sync, and that remembers what was synced: after a
 * power cut nothing else is left. There is one of it.
 */
public final class BadDisk extends FilePathWrapper {

    private static final Map<String, byte[]> SYNCED = new ConcurrentHashMap<>();
    private static volatile boolean full;
    private static volatile boolean failsToSync;

    /** H2 makes one for each path. */
    public BadDisk() {}

    /** A new disk on which all is well. */
    static void insert() {
        full = false;
        failsToSync = false;
        SYNCED.clear();
        register(new BadDisk());
    }

    static void isFull(boolean now) {
        full = now;
    }

    static void failsToSync(boolean now) {
        failsToSync = now;
    }

    /** What a power cut leaves of a file, put where a test can look at it. */
    static void afterThePowerCut(Path file, Path left) throws IOException {
        Files.write(left, SYNCED.get(file.toString()));
    }

    @Override
    public String getScheme() {
        return "bad";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode), Path.of(getBase().toString()));
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel below;
        private final Path file;

        Channel(FileChannel below, Path file) {
            this.below = below;
            this.file = file;
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long at) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
            return below.write(bytes, at);
        }

        @Override
        public synchronized int read(ByteBuffer bytes, long at) throws IOException {
            return below.read(bytes, at);
        }

        @Override
        public void force(boolean facts) throws IOException {
            if (failsToSync) {
                throw new IOException("Input/output error");
            }
            below.force(facts);
            SYNCED.put(file.toString(), Files.readAllBytes(file));
        }

        @Override
        public long size() throws IOException {
            return below.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            below.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            below.close();
        }

        @Override
        public FileLock tryLock(long at, long size, boolean shared) throws IOException {
            return below.tryLock(at, size, shared);
        }
    }
}

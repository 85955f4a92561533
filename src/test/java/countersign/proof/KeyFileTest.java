package countersign.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    Path folder;

    @Test
    void aMissingKeyIsMadeOnceAndIsItsOwnersOnly() throws IOException {
        Path file = folder.resolve("data").resolve("key");
        byte[] made = KeyFile.readOrMake(file);
        assertThat(made).hasSize(32);
        assertThat(KeyFile.readOrMake(file)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatHoldsNoKeyIsRefused() throws IOException {
        Path file = folder.resolve("key");
        Files.writeString(file, "secret");
        assertThatThrownBy(() -> KeyFile.readOrMake(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("64 hexadecimal");
    }
}

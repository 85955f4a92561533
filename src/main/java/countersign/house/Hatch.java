package countersign.house;

import com.fasterxml.jackson.databind.ObjectMapper;
import countersign.message.RawMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The hatch through which other processes on this machine ask an office at work: a Unix domain socket beside its
 * database. A question is one line of JSON, a list of words; so is the answer.
 */
public final class Hatch implements AutoCloseable {

    private static final String NO_ANSWER =
            "The office ended before it answered, and may have done it already. Look at `status` before you say it again.";
    private static final Logger LOG = LoggerFactory.getLogger(Hatch.class);
    private static final ObjectMapper JSON = Counter.JSON;
    /** The kernel takes no longer paths for sockets than 107 bytes. */
    private static final int LONGEST_PATH = 100;

    private final ServerSocketChannel server;
    private final Path socket;

    private Hatch(ServerSocketChannel server, Path socket) {
        this.server = server;
        this.socket = socket;
    }

    /** Opens the hatch of the office with that database. */
    static Hatch open(Path database, Function<List<String>, Reply> answer) {
        Path socket = socket(database);
        try {
            Files.createDirectories(
                    socket.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.deleteIfExists(socket);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            Hatch hatch = new Hatch(server, socket);
            Thread thread = new Thread(() -> hatch.serve(answer), "hatch");
            thread.setDaemon(true);
            thread.start();
            return hatch;
        } catch (IOException e) {
            throw new UncheckedIOException("no socket could be made at " + socket, e);
        }
    }

    private static Path socket(Path database) {
        Path beside = database.toAbsolutePath().normalize().resolveSibling(database.getFileName() + ".sock");
        if (beside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH) {
            return beside;
        }
        String name = RawMessage.sha256Of(beside.toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, 24);
        return Path.of(System.getProperty("java.io.tmpdir"), "countersign-" + name, "hatch.sock");
    }

    private void serve(Function<List<String>, Reply> answer) {
        while (server.isOpen()) {
            try {
                SocketChannel line = server.accept();
                Thread thread = new Thread(() -> serve(line, answer), "hatch-line");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                if (server.isOpen()) {
                    LOG.warn("nobody can ask through the hatch: {}", e.getMessage());
                }
            }
        }
    }

    /** Each on a thread of its own: who is silent keeps nobody else from asking. */
    private void serve(SocketChannel line, Function<List<String>, Reply> answer) {
        try (line) {
            List<?> words = JSON.readValue(readLine(line), List.class);
            Reply reply = answer.apply(words.stream().map(String::valueOf).toList());
            OutputStream out = Channels.newOutputStream(line);
            out.write(JSON.writeValueAsBytes(reply));
            out.flush();
        } catch (IOException | RuntimeException e) {
            if (server.isOpen()) {
                LOG.warn("a question through the hatch failed: {}", e.getMessage());
            }
        }
    }

    private static String readLine(SocketChannel line) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(Channels.newInputStream(line), StandardCharsets.UTF_8));
        String question = reader.readLine();
        return question == null ? "[]" : question;
    }

    /**
     * Asks the office with that database; nothing where it is not at work. Where it ends before it answers, nobody knows whether it
     * did what it was told: that is not said a second time, but said.
     */
    static Optional<Reply> ask(Path database, List<String> words) {
        Path socket = socket(database);
        if (Files.notExists(socket)) {
            return Optional.empty();
        }
        SocketChannel line;
        try {
            line = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        } catch (IOException nobodyThere) {
            return Optional.empty();
        }
        try (line) {
            OutputStream out = Channels.newOutputStream(line);
            out.write((JSON.writeValueAsString(words) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            line.shutdownOutput();
            InputStream in = Channels.newInputStream(line);
            return Optional.of(JSON.readValue(in.readAllBytes(), Reply.class));
        } catch (IOException broken) {
            return Optional.of(new Reply(1, "", NO_ANSWER));
        }
    }

    /** Closes it. */
    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
    }
}

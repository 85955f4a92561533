package countersign.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import jdk.net.ExtendedSocketOptions;

/**
 * A line between a program and a server on this machine, which goes wrong as it is told: it is cut behind a number of bytes or
 * before certain words of the server, falls silent, trickles, or is not there; an {@link Operator} may sit in its middle. Bytes
 * are counted over all connections.
 */
public final class Line implements AutoCloseable {

    /** Which way bytes go. */
    public enum Way {
        TO_SERVER,
        FROM_SERVER
    }

    /** What goes wrong where a fault says so. */
    public enum Trouble {
        /** Both ends see the line closed. */
        CUT,
        /** Nothing arrives any more, and neither end is told. */
        SILENCE,
        /** This way ends; the other one goes on. */
        HALF_CLOSED
    }

    /** What goes wrong once: behind so many bytes that way, or where the words come, which then do not arrive. */
    private record Fault(Trouble trouble, Way way, long behind, byte[] before) {}

    private static final int AT_ONCE = 8192;

    private final ServerSocket door;
    private final int server;
    private final Optional<Operator> operator;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong toServer = new AtomicLong();
    private final AtomicLong fromServer = new AtomicLong();
    private volatile Fault fault;
    private volatile boolean down;
    private volatile boolean trickles;
    private volatile CountDownLatch struck = new CountDownLatch(1);

    /** A line to a port on this machine. */
    public Line(int server) {
        this(server, Optional.empty());
    }

    /** The same with somebody in its middle. */
    public Line(int server, Operator operator) {
        this(server, Optional.of(operator));
    }

    private Line(int server, Optional<Operator> operator) {
        this.server = server;
        this.operator = operator;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start("line", this::answer);
    }

    /** Where the program finds it. */
    public int port() {
        return door.getLocalPort();
    }

    /** The bytes that went that way since the start or the last {@link #heal}. */
    public long bytes(Way way) {
        return (way == Way.TO_SERVER ? toServer : fromServer).get();
    }

    /** Goes wrong behind so many bytes that way, counted from the start or the last {@link #heal}. */
    public void breaks(Trouble trouble, Way way, long behind) {
        fault = new Fault(trouble, way, behind, new byte[0]);
    }

    /** Goes wrong where the next piece that goes that way holds these words; that piece does not arrive. */
    public void breaksBefore(Trouble trouble, Way way, String words) {
        fault = new Fault(trouble, way, 0, words.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Whoever calls is hung up on at once. */
    public void down() {
        down = true;
        hangUp();
    }

    /** Bytes go one by one. */
    public void trickle() {
        trickles = true;
    }

    /** Nothing goes wrong any more, for connections from now on and those that are left; bytes are counted anew. */
    public void heal() {
        fault = null;
        down = false;
        trickles = false;
        struck = new CountDownLatch(1);
        toServer.set(0);
        fromServer.set(0);
    }

    /** Whether what was to go wrong has. */
    public boolean hasStruck() {
        return struck.getCount() == 0;
    }

    /** Ends every connection. */
    public void hangUp() {
        open.forEach(Line::close);
        open.clear();
    }

    private void answer() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException e) {
                hangUp();
            }
        }
    }

    private void connect(Socket program) throws IOException {
        if (down) {
            close(program);
            return;
        }
        Socket there;
        try {
            there = new Socket(InetAddress.getLoopbackAddress(), server);
        } catch (IOException nobodyThere) {
            close(program);
            return;
        }
        program.setTcpNoDelay(true);
        there.setTcpNoDelay(true);
        open.add(program);
        open.add(there);
        start("line to", () -> carry(program, there, Way.TO_SERVER));
        start("line from", () -> carry(there, program, Way.FROM_SERVER));
    }

    private void carry(Socket from, Socket to, Way way) {
        AtomicLong gone = way == Way.TO_SERVER ? toServer : fromServer;
        byte[] buffer = new byte[AT_ONCE];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            ByteArrayOutputStream half = new ByteArrayOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                acknowledge(from);
                byte[] piece = Arrays.copyOf(buffer, read);
                if (operator.isPresent()) {
                    piece = operator.get().hears(way, whole(half, piece), from.getOutputStream());
                }
                Fault now = fault;
                int passes = passes(now, way, piece, piece.length, gone.get());
                pass(out, piece, passes);
                gone.addAndGet(passes);
                if (passes < piece.length) {
                    strike(now, from, to);
                    return;
                }
            }
            to.shutdownOutput();
            if (from.isOutputShutdown()) {
                forget(from, to);
            }
        } catch (IOException e) {
            forget(from, to);
        }
    }

    /** At once: whoever writes in pieces waits 40 ms for that otherwise (Nagle's algorithm). It has to be said after each piece. */
    private static void acknowledge(Socket from) throws IOException {
        if (from.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK)) {
            from.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        }
    }

    private void forget(Socket from, Socket to) {
        close(from);
        close(to);
        open.remove(from);
        open.remove(to);
    }

    /** As much as ends with a line; what is left waits for its end. */
    private static byte[] whole(ByteArrayOutputStream half, byte[] piece) {
        half.writeBytes(piece);
        byte[] all = half.toByteArray();
        int end = all.length;
        while (end > 0 && all[end - 1] != '\n') {
            end--;
        }
        half.reset();
        half.write(all, end, all.length - end);
        return Arrays.copyOf(all, end);
    }

    private void pass(OutputStream out, byte[] piece, int length) throws IOException {
        if (trickles) {
            for (int i = 0; i < length; i++) {
                out.write(piece, i, 1);
                out.flush();
            }
        } else {
            out.write(piece, 0, length);
            out.flush();
        }
    }

    /** How much of a piece goes through before the fault strikes. */
    private static int passes(Fault fault, Way way, byte[] piece, int length, long gone) {
        if (fault == null || fault.way() != way) {
            return length;
        }
        if (fault.before().length > 0) {
            String words = new String(piece, 0, length, StandardCharsets.ISO_8859_1);
            return words.contains(new String(fault.before(), StandardCharsets.ISO_8859_1)) ? 0 : length;
        }
        return (int) Math.max(0, Math.min(length, fault.behind() - gone));
    }

    private void strike(Fault what, Socket from, Socket to) throws IOException {
        if (what.trouble() != Trouble.SILENCE) {
            fault = null;
        }
        if (what.trouble() == Trouble.CUT) {
            close(from);
            close(to);
        } else if (what.trouble() == Trouble.HALF_CLOSED) {
            to.shutdownOutput();
        }
        struck.countDown();
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed; that it says so does not matter.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hangUp();
    }
}

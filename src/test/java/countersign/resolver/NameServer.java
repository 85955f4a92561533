package countersign.resolver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A name server for TXT records (RFC 1035, section 4), over UDP on the loopback. */
public final class NameServer implements AutoCloseable {

    private static final int FAILURE = 2;
    private static final int NO_SUCH_NAME = 3;

    private final DatagramSocket socket;
    private final Map<String, List<List<String>>> records = new ConcurrentHashMap<>();
    private final Map<String, Integer> codes = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    public NameServer() {
        try {
            socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "name server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Where it listens. */
    public String address() {
        return socket.getLocalAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    /** Adds a record of those strings. */
    public void put(String name, List<String> strings) {
        records.computeIfAbsent(name, any -> new ArrayList<>()).add(strings);
    }

    void fail(String name) {
        codes.put(name, FAILURE);
    }

    void ignore(String name) {
        codes.put(name, -1);
    }

    /** The names that were asked for. */
    public List<String> asked() {
        return asked;
    }

    private void serve() {
        byte[] buffer = new byte[1500];
        while (!socket.isClosed()) {
            DatagramPacket question = new DatagramPacket(buffer, buffer.length);
            try {
                socket.receive(question);
                byte[] answer = answer(ByteBuffer.wrap(buffer, 0, question.getLength()));
                if (answer.length > 0) {
                    socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private byte[] answer(ByteBuffer question) {
        short id = question.getShort();
        question.position(12);
        StringBuilder name = new StringBuilder();
        for (int length = question.get(); length > 0; length = question.get()) {
            byte[] label = new byte[length];
            question.get(label);
            name.append(name.isEmpty() ? "" : ".").append(new String(label, StandardCharsets.US_ASCII));
        }
        String asks = name.toString();
        asked.add(asks);
        List<List<String>> found = records.getOrDefault(asks, List.of());
        int code = codes.getOrDefault(asks, found.isEmpty() ? NO_SUCH_NAME : 0);
        if (code < 0) {
            return new byte[0];
        }
        int end = question.position() + 4;
        ByteBuffer answer = ByteBuffer.allocate(8000);
        answer.putShort(id).putShort((short) (0x8580 | code)).putShort((short) 1);
        answer.putShort((short) found.size()).putInt(0);
        answer.put(question.array(), 12, end - 12);
        for (List<String> record : found) {
            byte[] data = data(record);
            answer.putShort((short) 0xc00c).putShort((short) 16).putShort((short) 1);
            answer.putInt(60).putShort((short) data.length).put(data);
        }
        byte[] bytes = new byte[answer.position()];
        answer.flip().get(bytes);
        return bytes;
    }

    private static byte[] data(List<String> record) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (String text : record) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            data.write(bytes.length);
            data.writeBytes(bytes);
        }
        return data.toByteArray();
    }

    @Override
    public void close() {
        socket.close();
    }
}

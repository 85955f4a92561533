package countersign.bank;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file as banks write it: UTF-8, or UTF-16 behind its byte order mark, or else Windows-1252. */
final class TextFile {

    private static final Charset OLDER = Charset.forName("windows-1252");
    private static final String MARK = "\ufeff";

    private TextFile() {}

    static String read(byte[] bytes) {
        boolean wide = bytes.length > 1
                && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
                        || bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe);
        String text = wide ? new String(bytes, StandardCharsets.UTF_16) : narrow(bytes);
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static String narrow(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, OLDER);
        }
    }

    /** Text of a stranger in one line: no control character in it can move a cursor or end a line. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s\u00a0]+", " ").strip();
    }
}

package countersign.mailbox.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/** Bytes to text, whatever charset they claim: an unknown or wrong claim costs a few characters, never the mail. */
public final class Charsets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Charsets() {}

    /**
     * The text of some bytes. Bytes that are UTF-8 by their own evidence are read so even where an eight-bit charset is
     * claimed; bytes that are not what they claim are read as windows-1252.
     */
    public static String decoded(byte[] bytes, String claimed) {
        String name = claimed.strip().toLowerCase(Locale.ROOT);
        if (name.equals("utf-7") || name.equals("unicode-1-1-utf-7")) {
            return Utf7.decoded(bytes);
        }
        if (isAscii(bytes) && !isStateful(name)) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        Charset charset = known(name);
        if (charset == null || charset.equals(WINDOWS) || isEightBit(name)) {
            String utf8 = strictly(bytes, StandardCharsets.UTF_8);
            return utf8 != null ? utf8 : new String(bytes, charset == null ? WINDOWS : charset);
        }
        String text = strictly(bytes, charset);
        if (text == null) {
            text = strictly(bytes, StandardCharsets.UTF_8);
        }
        return text != null ? text : new String(bytes, charset == StandardCharsets.UTF_8 ? WINDOWS : charset);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b <= 0 || b == 0x1b) {
                return false;
            }
        }
        return true;
    }

    /** Charsets in which plain ASCII bytes mean something else. */
    private static boolean isStateful(String name) {
        return name.startsWith("iso-2022")
                || name.startsWith("utf-16")
                || name.startsWith("utf-32")
                || name.startsWith("hz-")
                || name.startsWith("ebcdic")
                || name.startsWith("ibm")
                || name.startsWith("cp0");
    }

    private static boolean isEightBit(String name) {
        return name.equals("us-ascii") || name.startsWith("iso-8859") || name.startsWith("windows-125");
    }

    private static Charset known(String name) {
        String asked = switch (name) {
            case "", "us-ascii", "ascii", "iso-8859-1", "latin1", "ansi", "unknown-8bit", "x-unknown", "default" ->
                "windows-1252";
            case "iso-8859-8-i", "iso-8859-8-e" -> "iso-8859-8";
            case "gb2312", "x-gbk" -> "gb18030";
            case "ks_c_5601-1987", "ks_c_5601" -> "x-windows-949";
            case "shift_jis", "x-sjis" -> "windows-31j";
            case "cp-850" -> "ibm850";
            case "utf8", "unicode" -> "utf-8";
            default -> name;
        };
        try {
            return Charset.forName(asked);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException wrong) {
            return null;
        }
    }
}

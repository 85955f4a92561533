package countersign.mailbox.mime;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

/** Encoded words in header fields (RFC 2047): decoded where they are sound, left as they stand where they are not. */
public final class EncodedWords {

    private EncodedWords() {}

    /** The text with its encoded words decoded; white space between two of them is dropped, as section 6.2 asks. */
    public static String decoded(String text) {
        int start = text.indexOf("=?");
        if (start < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        Run run = new Run();
        int done = 0;
        while (start >= 0) {
            Word word = Word.at(text, start);
            if (word == null) {
                start = text.indexOf("=?", start + 2);
                continue;
            }
            String between = text.substring(done, start);
            if (!run.isOpen() || !between.isBlank()) {
                run.closeInto(out);
                out.append(between);
            }
            run.add(word, out);
            done = word.end();
            start = text.indexOf("=?", done);
        }
        run.closeInto(out);
        return out.append(text, done, text.length()).toString();
    }

    /** Neighbouring words of one charset: mail programs cut characters in two between them. */
    private static final class Run {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private String charset = "";

        boolean isOpen() {
            return !charset.isEmpty();
        }

        void add(Word word, StringBuilder out) {
            if (isOpen() && !charset.equalsIgnoreCase(word.charset())) {
                closeInto(out);
            }
            charset = word.charset();
            bytes.writeBytes(word.bytes());
        }

        void closeInto(StringBuilder out) {
            if (isOpen()) {
                out.append(Charsets.decoded(bytes.toByteArray(), charset));
                bytes.reset();
                charset = "";
            }
        }
    }

    private record Word(String charset, byte[] bytes, int end) {

        /** Longest encoded word that is decoded, more generous than the 75 characters of the RFC. */
        private static final int LONGEST = 2_000;

        static Word at(String text, int start) {
            int limit = Math.min(text.length(), start + LONGEST);
            int charsetEnd = find(text, '?', start + 2, limit);
            if (charsetEnd <= start + 2 || charsetEnd + 3 >= limit || text.charAt(charsetEnd + 2) != '?') {
                return null;
            }
            int end = find(text, '?', charsetEnd + 3, limit);
            if (end < 0 || end + 1 >= text.length() || text.charAt(end + 1) != '=') {
                return null;
            }
            String charset = text.substring(start + 2, charsetEnd);
            int language = charset.indexOf('*');
            String content = text.substring(charsetEnd + 3, end);
            byte[] bytes = switch (text.charAt(charsetEnd + 1)) {
                case 'B', 'b' -> base64(content);
                case 'Q', 'q' -> quoted(content);
                default -> null;
            };
            return bytes == null
                    ? null
                    : new Word(language > 0 ? charset.substring(0, language) : charset, bytes, end + 2);
        }

        private static int find(String text, char wanted, int from, int limit) {
            for (int i = from; i < limit; i++) {
                if (text.charAt(i) == wanted) {
                    return i;
                }
            }
            return -1;
        }

        private static byte[] base64(String content) {
            try {
                return Base64.getMimeDecoder().decode(content);
            } catch (IllegalArgumentException notBase64) {
                return null;
            }
        }

        private static byte[] quoted(String content) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length());
            for (int i = 0; i < content.length(); i++) {
                char c = content.charAt(i);
                int high = c == '=' && i + 2 < content.length() ? Character.digit(content.charAt(i + 1), 16) : -1;
                int low = high >= 0 ? Character.digit(content.charAt(i + 2), 16) : -1;
                if (low >= 0) {
                    bytes.write(high * 16 + low);
                    i += 2;
                } else {
                    bytes.write(c == '_' ? ' ' : c);
                }
            }
            return bytes.toByteArray();
        }
    }
}

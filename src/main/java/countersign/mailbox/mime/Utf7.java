package countersign.mailbox.mime;

/** UTF-7 (RFC 2152), which no JDK brings and some old mail program still writes. */
final class Utf7 {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Utf7() {}

    static String decoded(byte[] bytes) {
        StringBuilder out = new StringBuilder(bytes.length);
        boolean shifted = false;
        int bits = 0;
        int count = 0;
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            int digit = shifted ? DIGITS.indexOf(c) : -1;
            if (digit >= 0) {
                bits = bits << 6 | digit;
                count += 6;
                if (count >= 16) {
                    count -= 16;
                    out.append((char) (bits >> count & 0xffff));
                }
            } else if (shifted) {
                boolean plus = c == '-' && i > 0 && bytes[i - 1] == '+';
                shifted = false;
                if (plus) {
                    out.append('+');
                } else if (c != '-') {
                    out.append(c);
                }
            } else if (c == '+') {
                shifted = true;
                bits = 0;
                count = 0;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}

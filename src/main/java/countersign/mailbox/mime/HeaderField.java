package countersign.mailbox.mime;

import countersign.message.Headers;

/** One raw header field as a name and a readable value. */
final class HeaderField {

    private HeaderField() {}

    /** Unfolds (RFC 5322, section 2.2.3), decodes encoded words, and takes eight-bit bytes for what they look like. */
    static Headers.Field of(String name, byte[] raw) {
        String field = Charsets.decoded(raw, "utf-8");
        int colon = field.indexOf(':');
        StringBuilder value = new StringBuilder(field.length());
        for (int i = colon + 1; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\t') {
                value.append(' ');
            } else if (c >= ' ' && c != 127) {
                value.append(c);
            }
        }
        return new Headers.Field(
                name.strip(), EncodedWords.decoded(value.toString()).strip());
    }
}

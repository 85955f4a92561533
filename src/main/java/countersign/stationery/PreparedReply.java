package countersign.stationery;

import java.nio.charset.StandardCharsets;

/** A {@code mailto:} link (RFC 6068) that opens a reply with its subject and its words in place. */
final class PreparedReply {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private PreparedReply() {}

    static String href(Imprint imprint, String subject, String body) {
        return "mailto:" + encode(imprint.replyTo()).replace("%40", "@")
                + "?subject=" + encode("Re: " + subject)
                + "&in-reply-to=" + encode(imprint.id().bracketed())
                + (body.isEmpty() ? "" : "&body=" + encode(body));
    }

    private static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            encoded.append(UNRESERVED.indexOf(c) >= 0 ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }
}

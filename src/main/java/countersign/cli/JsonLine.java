package countersign.cli;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A line of the log as JSON. Logback leaves some characters as they are that end a line for others, or move a cursor. */
public final class JsonLine extends JsonEncoder {

    private static final Pattern RAW = Pattern.compile("[\\x7f-\\x9f\\u2028\\u2029]");

    @Override
    public byte[] encode(ILoggingEvent event) {
        String line = new String(super.encode(event), StandardCharsets.UTF_8);
        return RAW.matcher(line)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)))
                .getBytes(StandardCharsets.UTF_8);
    }
}

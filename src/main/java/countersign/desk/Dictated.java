package countersign.desk;

import countersign.casework.Staff;
import countersign.message.Address;
import countersign.message.RawMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;

/**
 * What one of the firm says on the command line: the lines that he would have written to the bot.
 *
 * @param as his address or his name; empty for the first of the staff
 * @param lines what he says
 * @param forward the mail that he passes on, as its bytes; empty where there is none
 * @param files what he attaches
 */
public record Dictated(String as, List<String> lines, byte[] forward, List<File> files) {

    /** An attached file. */
    public record File(String name, byte[] bytes) {}

    public Dictated {
        lines = List.copyOf(lines);
        files = List.copyOf(files);
    }

    /** Its lines, as the text of a mail. */
    String text() {
        return String.join("\n", lines);
    }

    /** The same as a mail (RFC 5322), to be kept as evidence: the mail that is passed on lies in it byte for byte. */
    RawMessage mail(Staff staff, Address bot, String id, Instant at) {
        String boundary = "part-" + RawMessage.sha256Of(id.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        text(mail, "From: <" + staff.address() + ">");
        text(mail, "To: <" + bot.mailbox() + ">");
        text(mail, "Subject: " + (forward.length > 0 ? "Fwd: said" : "Said") + " on the command line");
        text(mail, "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)));
        text(mail, "Message-ID: <" + id + "@" + bot.domain() + ">");
        text(mail, "X-Countersign-Door: command line");
        text(mail, "MIME-Version: 1.0");
        text(mail, "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\n\n--" + boundary);
        text(mail, "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + text());
        if (forward.length > 0) {
            text(mail, "--" + boundary + "\nContent-Type: message/rfc822\nContent-Transfer-Encoding: 8bit\n");
            mail.writeBytes(forward);
            text(mail, "");
        }
        for (File file : files) {
            text(mail, "--" + boundary + "\nContent-Type: application/octet-stream");
            text(
                    mail,
                    "Content-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=\""
                            + file.name().replaceAll("[\"\\\\\\p{Cntrl}]", "_") + "\"\n");
            text(mail, Base64.getMimeEncoder().encodeToString(file.bytes()));
        }
        text(mail, "--" + boundary + "--");
        return RawMessage.of(mail.toByteArray());
    }

    private static void text(ByteArrayOutputStream mail, String lines) {
        String ended = lines.replace("\r\n", "\n").replace("\n", "\r\n") + "\r\n";
        mail.writeBytes(ended.getBytes(StandardCharsets.UTF_8));
    }
}

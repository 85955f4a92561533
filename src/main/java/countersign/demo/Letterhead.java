package countersign.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes mails as ordinary mail programs do, with their habits of quoting and forwarding. */
final class Letterhead {

    private static final ZoneId HOME = ZoneId.of("America/Chicago");

    private final Account writer;
    private final Instant now;

    Letterhead(Account writer, Instant now) {
        this.writer = writer;
        this.now = now;
    }

    /** A mail as it leaves. */
    String mail(String recipient, String subject, String inReplyTo, String references, String body) {
        String id = Long.toString(now.toEpochMilli(), 36) + Long.toString(System.nanoTime(), 36);
        String domain = writer.address().substring(writer.address().indexOf('@') + 1);
        StringBuilder mail = new StringBuilder();
        mail.append("From: ")
                .append(writer.name())
                .append(" <")
                .append(writer.address())
                .append(">\n");
        mail.append("To: <").append(recipient).append(">\n");
        mail.append("Subject: ").append(encoded(subject)).append('\n');
        mail.append("Date: ")
                .append(DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.US)
                        .format(now.atZone(HOME)))
                .append('\n');
        mail.append("Message-ID: <").append(id).append('@').append(domain).append(">\n");
        if (!inReplyTo.isEmpty()) {
            mail.append("In-Reply-To: ").append(inReplyTo).append('\n');
            mail.append("References: ")
                    .append(String.join("\n ", references.split("\\s+")))
                    .append('\n');
        }
        mail.append(
                "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n");
        mail.append(java.util.Base64.getMimeEncoder()
                .encodeToString(body.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return mail.append('\n').toString();
    }

    private static String encoded(String subject) {
        boolean plain = subject.chars().allMatch(c -> c < 128);
        byte[] bytes = subject.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return plain ? subject : "=?utf-8?B?" + java.util.Base64.getEncoder().encodeToString(bytes) + "?=";
    }

    /** The mail that is answered, quoted below the answer. */
    String quoted(Mail mail) {
        String when = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy 'at' h:mm a", Locale.US)
                .format(now.atZone(HOME));
        String quote = mail.text()
                .strip()
                .lines()
                .map(line -> ("> " + line).stripTrailing())
                .collect(Collectors.joining("\n"));
        return "On " + when + " " + mail.header("From") + "\nwrote:\n\n" + quote + "\n";
    }

    /** A mail of somebody else, passed on. */
    String forwarded(Account author, String subject, String body) {
        String when = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy 'at' h:mm a", Locale.US)
                .format(now.atZone(HOME));
        return "---------- Forwarded message ---------\nFrom: " + author.name() + " <" + author.address() + ">\nDate: "
                + when + "\nSubject: " + subject + "\nTo: " + writer.name() + " <" + writer.address() + ">\n\n\n" + body
                + "\n";
    }
}

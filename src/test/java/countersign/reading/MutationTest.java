package countersign.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import countersign.command.Commands;
import countersign.deadline.WrittenDate;
import countersign.instruction.Instructions;
import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever arrives is read without a fault, and noise around a reply is never a yes")
class MutationTest {

    private static final int MUTATIONS = 4_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final List<String> FILES = List.of(
            "en", "de", "es", "fr", "it", "nl", "pt", "second", "third", "fourth", "fifth", "sixth", "seventh",
            "eighth", "ninth", "tenth");

    private static final List<String> SNIPPETS = List.of(
            "\r\n",
            "\n\n",
            "> ",
            ">>> ",
            "--\n",
            "--b\r\n",
            "=?utf-8?q?",
            "?=",
            "=3D",
            "=\r\n",
            "<p>",
            "</div>",
            "<!--",
            "&#",
            "&nbsp;",
            "\u0000",
            "\uFFFD",
            "\u202E",
            "\u200B",
            "€",
            "1.",
            "999999999999",
            "-",
            ":",
            ";",
            "\"",
            "(",
            "wrote:",
            "From: ",
            "Content-Type: multipart/mixed; boundary=b\r\n",
            "Content-Transfer-Encoding: base64\r\n",
            "charset=utf-7",
            "31.2.2026",
            "by Friday",
            "$",
            "😀",
            "ſ",
            "İ");

    private static final List<String> MAILS = List.of(
            "From: Anna <anna@customer.example>\r\nSubject: Re: =?utf-8?q?=C3=A4?=\r\nMIME-Version: 1.0\r\n"
                    + "Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n"
                    + "Content-Transfer-Encoding: quoted-printable\r\n\r\nNo, thank=\r\n you =E2=82=AC.\r\n\r\n> Reply YES\r\n--b\r\n"
                    + "Content-Type: text/html; charset=iso-8859-1\r\n\r\n<p>No, <b>thank</b> you.</p><blockquote>YES</blockquote>\r\n"
                    + "--b--\r\n",
            "From: Mail Delivery System <mailer-daemon@x.example>\r\nContent-Type: multipart/report; report-type=delivery-status;"
                    + " boundary=b\r\n\r\n--b\r\n\r\nfailed\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\n"
                    + "Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n--b--\r\n",
            "From: a@b.example\r\nSubject: Fwd: x\r\nContent-Type: text/plain; format=flowed; delsp=yes\r\n\r\nsee below \r\n\r\n"
                    + "---------- Forwarded message ---------\r\nFrom: C <c@d.example>\r\nDate: Tue, 4 Mar 2025\r\nSubject: x\r\nTo: a@b.example\r\n"
                    + "\r\nHello\r\n",
            "From: a@b.example\r\nAuto-Submitted: auto-replied\r\nDate: Tue, 4 Mar 2025 10:00:00 +0100\r\n\r\nBack on 17 March.\r\n",
            "Case: Smith bathroom\r\n- Second vanity: $450, 2 days\r\n- us: samples by 5 Dec\r\nSo far: 1.250,00 €\r\nFinish: 17.12.\r\n");

    @Test
    void mutated_mail_is_read_without_a_fault() {
        Random random = new Random(1);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] raw = mutated(MAILS.get(i % MAILS.size()).getBytes(StandardCharsets.UTF_8), random);
            assertThatCode(() -> readAll(raw))
                    .as(new String(raw, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void mutated_replies_are_read_without_a_fault() throws IOException {
        Random random = new Random(2);
        List<String> replies = Replies.texts(FILES);
        for (int i = 0; i < MUTATIONS; i++) {
            String text = new String(
                    mutated(replies.get(i % replies.size()).getBytes(StandardCharsets.UTF_8), random),
                    StandardCharsets.UTF_8);
            assertThatCode(() -> {
                        Readers.read(text, Asked.items(3));
                        instructions(text);
                    })
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void noise_around_a_reply_is_never_a_yes() throws IOException {
        Random random = new Random(3);
        List<String> confirmed = new ArrayList<>();
        for (String reply : Replies.texts(FILES)) {
            if (Decision.of(Readers.read(reply)) != Decision.CONFIRMED) {
                String noisy = noisy(reply, random);
                if (Decision.of(Readers.read(noisy)) == Decision.CONFIRMED) {
                    confirmed.add(noisy);
                }
            }
        }
        assertThat(confirmed).isEmpty();
    }

    private static void readAll(byte[] raw) {
        if (MimeParser.parse(raw) instanceof Parsed.Readable readable) {
            Reading reading = Readers.READER.read(readable.message(), Asked.items(2));
            instructions(reading.ownWords());
        }
        instructions(new String(raw, StandardCharsets.UTF_8));
    }

    private static void instructions(String text) {
        Instructions.read(text, Commands.vocabulary(List.of("call", "change")), TODAY, Currency.getInstance("USD"));
        for (String line : text.split("\n", 20)) {
            WrittenDate.read(line, TODAY);
        }
    }

    /** Some bytes dropped, doubled, changed, or something put in between. */
    private static byte[] mutated(byte[] raw, Random random) {
        byte[] bytes = raw;
        for (int times = 1 + random.nextInt(6); times > 0 && bytes.length > 2; times--) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
            byte[] piece = switch (random.nextInt(5)) {
                case 0 -> new byte[0];
                case 1 -> new byte[] {(byte) random.nextInt(256)};
                case 2 -> SNIPPETS.get(random.nextInt(SNIPPETS.size())).getBytes(StandardCharsets.UTF_8);
                case 3 -> slice(bytes, at, end);
                default -> slice(bytes, 0, Math.min(bytes.length, 200));
            };
            boolean replaces = random.nextBoolean();
            bytes = joined(slice(bytes, 0, at), piece, slice(bytes, replaces ? end : at, bytes.length));
        }
        return bytes;
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] joined(byte[]... pieces) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    /** The same reply with empty lines, a quote, a device line or a legal footer around it. */
    private static String noisy(String reply, Random random) {
        String attribution = QuotingTest.ATTRIBUTIONS.get(random.nextInt(QuotingTest.ATTRIBUTIONS.size()));
        return switch (random.nextInt(6)) {
            case 0 -> "\n\n" + reply + "\n\n\n";
            case 1 -> reply.replace("\n", "   \n") + "   ";
            case 2 ->
                reply + "\n\n" + attribution
                        + "\n\n> Shall we go ahead?\n> Please reply YES to confirm.\n> Yes, go ahead.\n";
            case 3 ->
                reply
                        + "\n\n-----Original Message-----\nFrom: Hill <jobs@hill.example>\nSubject: x\n\nPlease reply YES\n\nYes, go ahead";
            case 4 -> reply + "\n\nSent from my iPhone";
            default ->
                reply
                        + "\n\nThis e-mail is confidential. If you are not the intended recipient, please confirm by return and agree"
                        + " to delete it.";
        };
    }
}

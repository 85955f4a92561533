package countersign.bench;

import countersign.bench.Questions.Question;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Mails that answer questions as mail programs write them: 6 to 14 KB, text and page, the whole letter quoted, in three encodings.
 * One in twenty is an automatic reply, and one in fifty comes a second time by another way. The same seed makes the same mails.
 *
 * @param mails the mails, shuffled
 * @param answers how many of them answer a question, each once; the others lead to nothing
 */
record Replies(List<byte[]> mails, int answers) {

    private static final List<String> YES = List.of(
            "Yes, please go ahead.",
            "Yes, go ahead",
            "Confirmed, thank you.",
            "Looks good to us, please go ahead with all of it. Thanks for the quick reply!",
            "Approved.");
    private static final List<String> NO =
            List.of("No, please do not.", "No thanks, we do not want any of that.", "Declined.");
    private static final List<String> UNSURE = List.of("Let me ask my wife first.", "I am not sure yet.");

    /** An answer to each of those questions, and what comes beside them. */
    static Replies to(List<Question> questions, long seed) {
        Random random = new Random(seed);
        List<byte[]> mails = new ArrayList<>();
        int answers = 0;
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            boolean automatic = i % 20 == 19;
            String mail = automatic ? away(question, i) : reply(question, i, random, random.nextInt(10));
            mails.add(bytes("Received: from mx1.pool.example by in.miller.example; " + date(i) + "\n" + mail));
            if (i % 50 == 7) {
                mails.add(bytes("Received: from mx2.pool.example by in.miller.example; " + date(i + 60) + "\n" + mail));
            }
            answers += automatic ? 0 : 1;
        }
        Collections.shuffle(mails, random);
        return new Replies(mails, answers);
    }

    /** A clear yes to that question, by the customer with that number. */
    static byte[] yes(Question question, int number) {
        return bytes(reply(question, number, new Random(number), 0));
    }

    private static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String date(int second) {
        return String.format("Mon, 23 Nov 2026 10:%02d:%02d -0600", second / 60 % 60, second % 60);
    }

    private static String head(Question question, int i, String subject) {
        return "From: P" + i + " Pool <" + question.customer() + ">\nTo: Miller Renovation <" + question.replyTo()
                + ">\nSubject: " + subject + question.subject() + "\nDate: " + date(i) + "\nMessage-ID: <reply-" + i
                + "."
                + Integer.toHexString(question.messageId().hashCode()) + "@"
                + question.customer().replaceAll(".*@", "")
                + ">\nIn-Reply-To: <" + question.messageId() + ">\nReferences: <" + question.messageId()
                + ">\nMIME-Version: 1.0\n";
    }

    private static String away(Question question, int i) {
        return head(question, i, "Automatic reply: ")
                + "Auto-Submitted: auto-replied\nContent-Type: text/plain; charset=utf-8\n\n"
                + "I am out of the office until 7 December and will answer when I am back.\n";
    }

    private static String reply(Question question, int i, Random random, int dice) {
        List<String> words = dice < 7 ? YES : dice < 9 ? NO : UNSURE;
        String said = words.get(random.nextInt(words.size()));
        String sign = "\n\nKind regards\nP" + i + " Pool\n555-01" + (10 + i % 90);
        String wrote = "On Mon, Nov 23, 2026 at 9:00 AM Miller Renovation <" + question.replyTo() + "> wrote:";
        String plain =
                said + sign + "\n\n" + wrote + "\n" + question.text().strip().replaceAll("(?m)^", "> ") + "\n";
        StringBuilder page = new StringBuilder("<html><head><style>");
        for (int rule = random.nextInt(40); rule >= 0; rule--) {
            page.append(".c").append(rule).append("{margin:0 0 ").append(rule).append("px 0;color:#333a4c}\n");
        }
        page.append("</style></head><body><div dir=\"ltr\">").append(lines(said + sign));
        page.append("</div><br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">");
        page.append(wrote.replace("<", "&lt;").replace(">", "&gt;"));
        page.append("<br></div><blockquote class=\"gmail_quote\" style=\"margin:0px 0px 0px 0.8ex\">");
        for (String line : question.text().split("\n")) {
            page.append("<p style=\"font-family:Arial,sans-serif;font-size:13px;line-height:19px\">")
                    .append(lines(line))
                    .append("</p>\n");
        }
        page.append("</blockquote></div></body></html>\n");
        String boundary = "b" + i;
        return head(question, i, "Re: ") + "Content-Type: multipart/alternative; boundary=" + boundary + "\n\n--"
                + boundary
                + part("plain", plain, dice % 2 == 0) + "--" + boundary + part("html", page.toString(), dice % 3 == 0)
                + "--" + boundary + "--\n";
    }

    private static String lines(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    private static String part(String type, String text, boolean base64) {
        String head = "\nContent-Type: text/" + type + "; charset=utf-8\nContent-Transfer-Encoding: ";
        return base64
                ? head + "base64\n\n"
                        + Base64.getMimeEncoder(76, new byte[] {'\n'})
                                .encodeToString(text.getBytes(StandardCharsets.UTF_8))
                        + "\n"
                : head + "8bit\n\n" + text + "\n";
    }
}

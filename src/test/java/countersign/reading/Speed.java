package countersign.reading;

import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How fast mail is read: a program to be run, not a test. run it with the class
 * path of the tests, on one core.
 */
public final class Speed {

    private static final int MAILS = 100;
    private static final int ROUNDS = 100;

    private Speed() {}

    /** Prints mails a second for 8 KB mails, and milliseconds for 1 MB of the nastiest inputs. */
    public static void main(String[] args) {
        List<byte[]> both = new ArrayList<>(plain());
        both.addAll(pages());
        best(both);
        mails("plain replies", plain());
        mails("pages", pages());
        mails("both", both);
        if (args.length == 0) {
            nasty().forEach(Speed::worst);
        }
    }

    private static void mails(String what, List<byte[]> mails) {
        long bytes = mails.stream().mapToLong(mail -> mail.length).sum() / mails.size();
        System.out.printf(
                "%-16s %6d bytes each, %6d a second%n", what, bytes, mails.size() * 1_000_000_000L / best(mails));
    }

    /** Nanoseconds of the best of many rounds. */
    private static long best(List<byte[]> mails) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = now();
            mails.forEach(Speed::read);
            best = Math.min(best, now() - start);
        }
        return best;
    }

    private static void worst(String what, byte[] mail) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = now();
            read(mail);
            best = Math.min(best, now() - start);
        }
        System.out.printf("%-34s %8d bytes %6d ms%n", what, mail.length, best / 1_000_000);
    }

    /** Nanoseconds of processor time that this thread has taken. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void read(byte[] mail) {
        if (MimeParser.parse(mail) instanceof Parsed.Readable readable) {
            Readers.READER.read(readable.message(), Asked.items(3));
        }
    }

    private static List<byte[]> plain() {
        List<byte[]> mails = new ArrayList<>();
        for (int i = 0; i < MAILS; i++) {
            StringBuilder quote = new StringBuilder();
            for (int k = 0; quote.length() < 7_000; k++) {
                quote.append("> ")
                        .append(k)
                        .append(". Second vanity in the bathroom, oak: $450.00, two days more work\n");
            }
            mails.add(mail(
                    "text/plain; charset=utf-8",
                    "Hello Ann,\n\n1 and 3 are fine, please skip 2 for now. No " + i
                            + ".\n\nKind regards\nTom Smith\n\nSent from my iPhone\n\nOn Tue, Mar 4, 2025 at 9:12 AM Hill <jobs@hill.example> wrote:\n\n"
                            + quote));
        }
        return mails;
    }

    private static List<byte[]> pages() {
        List<byte[]> mails = new ArrayList<>();
        for (int i = 0; i < MAILS; i++) {
            StringBuilder quote = new StringBuilder();
            for (int k = 0; quote.length() < 7_000; k++) {
                quote.append("<tr><td style=\"padding:4px 8px\">")
                        .append(k)
                        .append(".</td><td>Second vanity in the bathroom</td></tr>\n");
            }
            mails.add(mail(
                    "text/html; charset=utf-8",
                    "<html><body><div dir=\"ltr\">Yes, please go ahead. " + i
                            + "</div><br><div class=\"gmail_quote\"><div class=\"gmail_attr\">On Tue, Mar 4, 2025 Hill &lt;jobs@hill.example&gt;"
                            + " wrote:<br></div><blockquote class=\"gmail_quote\"><table>" + quote
                            + "</table></blockquote></div></body></html>"));
        }
        return mails;
    }

    /** A megabyte each of what is known to make parsers slow. */
    static Map<String, byte[]> nasty() {
        int megabyte = 1_000_000;
        Map<String, byte[]> inputs = new LinkedHashMap<>();
        inputs.put("one line of >", text(">".repeat(megabyte)));
        inputs.put("one line of > with spaces", text("> ".repeat(megabyte / 2)));
        inputs.put("one line of _", text("_".repeat(megabyte)));
        inputs.put("one line of a", text("a".repeat(megabyte)));
        inputs.put("one line of a.b@", text("a.b@".repeat(megabyte / 4)));
        inputs.put("lines of -", text("-\n".repeat(megabyte / 2)));
        inputs.put("lines that end in a colon", text("On 1 2 2023 a:\n".repeat(megabyte / 15)));
        inputs.put("attribution lines", text("On 1 Jan 2023, Bob <b@x.example> wrote:\n".repeat(megabyte / 41)));
        inputs.put("header lines", text("From: a\nTo: b\n".repeat(megabyte / 14)));
        inputs.put("header lines, folded", text("From: a@b.example\n" + "to whom\n".repeat(megabyte / 8)));
        inputs.put(
                "header labels with long values", text(("From: " + "x".repeat(900) + "\ny\n").repeat(megabyte / 910)));
        inputs.put("words that agree", text("yes go ahead ".repeat(megabyte / 13)));
        inputs.put("words that do not", text("not ".repeat(megabyte / 4)));
        inputs.put("numbers", text("1 2 3 ".repeat(megabyte / 6)));
        inputs.put("unknown words", text("xqzw ".repeat(megabyte / 5)));
        inputs.put("question marks", text("? ".repeat(megabyte / 2)));
        inputs.put("signature dashes", text("--\nA\n".repeat(megabyte / 5)));
        inputs.put("forward markers", text("---------- Forwarded message ---------\n".repeat(megabyte / 40)));
        inputs.put("nested quotes", text(nestedQuotes(1_000)));
        inputs.put("nested divs", page("<div>".repeat(megabyte / 5)));
        inputs.put("nested blockquotes", page("<blockquote>x".repeat(megabyte / 13)));
        inputs.put("nested bold", page("<b>".repeat(megabyte / 3)));
        inputs.put("nested tables", page("<table><tr><td>".repeat(megabyte / 15)));
        inputs.put("unclosed tags", page("<".repeat(megabyte)));
        inputs.put("attributes", page("<p " + "a=b ".repeat(megabyte / 4) + ">"));
        inputs.put("entities", page("&amp".repeat(megabyte / 4)));
        inputs.put("list items", page("<li>x".repeat(megabyte / 5)));
        inputs.put("style rules", page("<style>" + ".a{display:none}".repeat(megabyte / 16) + "</style>x"));
        inputs.put("style attribute", page("<p style=\"" + "color:white;".repeat(megabyte / 12) + "\">x</p>"));
        inputs.put("encoded words", mail("text/plain\nX-Long: " + "=?utf-8?q?a?= ".repeat(4_500), "yes"));
        inputs.put("half encoded words", mail("text/plain\nX-Long: " + "=?".repeat(30_000), "yes"));
        inputs.put("a sender's name", named("@ " + "a".repeat(60_000)));
        inputs.put("parameters", mail("text/plain; " + "a=b; ".repeat(12_000), "yes"));
        return inputs;
    }

    private static String nestedQuotes(int levels) {
        StringBuilder text = new StringBuilder();
        for (int level = 1; level <= levels; level++) {
            text.append("> ".repeat(level)).append("On Tue, Jan 1, 2019 a@b.example wrote:\n");
        }
        return text.toString();
    }

    private static byte[] text(String body) {
        return mail("text/plain; charset=utf-8", body);
    }

    private static byte[] page(String body) {
        return mail("text/html; charset=utf-8", body);
    }

    private static byte[] mail(String type, String body) {
        return mail("Anna Berg", type, body);
    }

    private static byte[] named(String name) {
        return mail(name, "text/plain", "yes");
    }

    private static byte[] mail(String name, String type, String body) {
        String head = "From: " + name
                + " <anna@customer.example>\nTo: jobs@hill.example\nSubject: Re: Changes\nDate: Tue, 4 Mar 2025 10:30:00"
                + " +0100\nMessage-ID: <m1@customer.example>\nMIME-Version: 1.0\nContent-Type: " + type
                + "\n\n";
        return (head + body).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}

package countersign.reading;

import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import countersign.message.Headers;
import countersign.message.Message;
import countersign.message.Part;
import countersign.settings.LanguageFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One reader for all tests, and short ways to ask it. */
public final class Readers {

    public static final Reader READER = new Reader(LanguageFiles.shipped());

    private Readers() {}

    /** How a plain text is read as a reply, when nothing is known of the question. */
    public static Reading read(String text) {
        return read(text, Asked.nothing());
    }

    /** How a plain text is read as a reply to a question. */
    public static Reading read(String text, Asked asked) {
        return READER.read(message("Re: question", text), asked);
    }

    /** How the bytes of a mail are read, line ends made those of mail. */
    public static Reading readMail(String eml, Asked asked) {
        return READER.read(parsed(eml), asked);
    }

    /** A mail as it would arrive, parsed. */
    public static Message parsed(String eml) {
        byte[] raw = eml.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return ((Parsed.Readable) MimeParser.parse(raw)).message();
    }

    /** A message with a subject and a plain text. */
    public static Message message(String subject, String text) {
        return new Message(new Headers(List.of(new Headers.Field("Subject", subject))), List.of(), Part.plain(text));
    }
}

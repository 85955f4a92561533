package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.message.Message;
import countersign.reading.Asked;
import countersign.reading.Readers;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An explanation says what a mail is, what it says, and why")
class ExplanationTest {

    @Test
    void a_reply_is_explained_item_by_item_with_its_words() {
        assertThat(explained(
                        "From: Jim <jim@smith.example>\nSubject: Re: Bath\n\n1 yes, 2 no\n\nOn 4 Mar 2025, Hill wrote:\n> x\n",
                        2))
                .isEqualTo("""
                        from      Jim <jim@smith.example>
                        subject   Re: Bath
                        kind      person
                        own words
                          | 1 yes, 2 no
                        answer    partly  "1 yes, 2 no"
                          item 1  yes  "1 yes"
                          item 2  no  "2 no"
                        because
                          - item 1: it agrees, and nothing else is left open
                          - item 2: it refuses
                          - 1 yes and 1 no to 2 items
                        """);
    }

    @Test
    void a_bounce_is_explained_with_status_and_address() {
        String mail = """
                From: Mail Delivery System <mailer-daemon@x.example>
                Subject: Undelivered Mail Returned to Sender
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b

                It failed.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; x.example

                Final-Recipient: rfc822; jim@smith.example
                Action: failed
                Status: 5.1.1
                --b--
                """;
        assertThat(explained(mail, 0))
                .contains("kind      bounce: ")
                .contains("failed, to jim@smith.example, status 5.1.1");
    }

    @Test
    void an_absence_is_explained_with_the_day_of_return() {
        String mail = "From: Jim <jim@smith.example>\nSubject: Automatic reply: Bath\nAuto-Submitted: auto-replied\n"
                + "Date: Tue, 4 Mar 2025 10:00:00 +0100\n\nI am out of the office and back on 17 March.\n";
        assertThat(explained(mail, 0)).contains("kind      auto reply: ").contains("returns   2025-03-17");
    }

    @Test
    void a_forward_is_explained_with_author_note_and_original() {
        String mail =
                "From: Ann <ann@firm.example>\nSubject: Fwd: Bath\n\nsee below\n\n---------- Forwarded message ---------\n"
                        + "From: Jim <jim@smith.example>\nDate: Tue, Mar 4, 2025 at 9:12 AM\nSubject: Bath\nTo: Ann <ann@firm.example>\n\n"
                        + "Can you add a lamp?\n";
        assertThat(explained(mail, 0))
                .contains("forwarded Jim <jim@smith.example>")
                .contains("  note\n  | see below")
                .contains("  original\n  > Can you add a lamp?");
    }

    private static String explained(String mail, int items) {
        Message message = Readers.parsed(mail);
        StringWriter out = new StringWriter();
        new Explanation(message, Readers.READER.read(message, Asked.items(items))).printTo(new PrintWriter(out));
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}

package countersign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.reading.Reading.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Mail of machines is told from mail of people")
class MachineMailTest {

    private static final String JIM = "From: Jim Smith <jim@smith.example>\nDate: Mon, 2 Mar 2026 10:00:00 -0600\n";

    private static Reading read(String mail) {
        return Readers.readMail(mail, Asked.items(1));
    }

    /** A mail of Jim with one more field and the most willing words there are. */
    private static Reading with(String fields) {
        return read(JIM + "Subject: Re: your letter\n" + fields + "\n\nYes, go ahead.\n");
    }

    private static String report(String from, String subject, String text) {
        return "From: " + from + "\nSubject: " + subject + "\nDate: Mon, 2 Mar 2026 10:00:00 -0600\n\n" + text;
    }

    @Tag("fault-26")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jim Smith reacted to your message:\n\nOn Mon, you wrote “Shall we go ahead with it?”",
                "Liked “Shall we go ahead with it?”",
                "Jim Smith liked your message",
            })
    void a_reaction_written_out_is_no_answer(String text) {
        assertThat(read(JIM + "Subject: Re: your letter\n\n" + text).kind()).isEqualTo(Kind.REACTION);
    }

    @Tag("fault-26")
    @Test
    void accepting_a_meeting_is_no_answer() {
        Reading reading = read(JIM + """
                Subject: Accepted: Smith bathroom
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                Yes
                --b
                Content-Type: text/calendar; method=REPLY

                BEGIN:VCALENDAR
                END:VCALENDAR
                --b--
                """);
        assertThat(reading.kind()).isEqualTo(Kind.CALENDAR);
    }

    @Tag("fault-35")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi. This is the qmail-send program at mx.smith.example.\nI'm afraid I wasn't able to deliver your message to"
                        + " the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n"
                        + "<jim@smith.example>:\n550 5.1.1 no such user\n",
                "This message was created automatically by mail delivery software.\n\nA message that you sent could not be"
                        + " delivered to one or more of its\nrecipients. This is a permanent error. The following address(es)"
                        + " failed:\n\n  jim@smith.example\n    550 5.1.1 no such user\n"
            })
    void a_bounce_without_fields_is_read_from_its_words(String text) {
        Reading reading = read(report("<MAILER-DAEMON@mx.smith.example>", "failure notice", text));
        assertThat(reading.kind()).isEqualTo(Kind.BOUNCE);
        assertThat(reading.bounce()).hasValueSatisfying(bounce -> {
            assertThat(bounce.address()).isEqualTo("jim@smith.example");
            assertThat(bounce.status()).isEqualTo("5.1.1");
            assertThat(bounce.delayed()).isFalse();
        });
    }

    @Tag("fault-35")
    @Test
    void a_delay_is_told_from_a_failure_by_its_words_too() {
        Reading reading = read(report(
                "<MAILER-DAEMON@mx.smith.example>",
                "Warning: message delayed 24 hours",
                "A message that you sent has not yet been delivered to one or more of its recipients. No action is required;"
                        + " delivery attempts will continue for some time.\n\n  jim@smith.example\n"));
        assertThat(reading.bounce()).map(Reading.Bounce::delayed).contains(true);
    }

    @Tag("fault-37")
    @Test
    void a_read_receipt_is_no_answer() {
        Reading reading = read(JIM + """
                Subject: Read: your letter
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=disposition-notification; boundary=b

                --b
                Content-Type: text/plain

                Yes, go ahead.
                --b
                Content-Type: message/disposition-notification

                Disposition: manual-action/MDN-sent-manually; displayed
                --b--
                """);
        assertThat(reading.kind()).isEqualTo(Kind.READ_RECEIPT);
    }

    @Tag("fault-37")
    @Test
    void a_filter_that_asks_who_is_there_confirms_nothing() {
        Reading reading = read(JIM + "Subject: Re: your letter\nAuto-Submitted: auto-replied\n\n"
                + "Please confirm that you sent this message: reply to it, or click here. Yes, it is that easy.\n");
        assertThat(reading.kind()).isEqualTo(Kind.AUTO_REPLY);
        Reading undeclared =
                read(JIM + "Subject: Confirm your message\n\nI have not seen you before. Please confirm that you"
                        + " sent this message by replying to it; it will then be delivered to me.\n");
        assertThat(Decision.of(undeclared)).isNotIn(Decision.CONFIRMED, Decision.PARTIAL);
    }

    @Tag("fault-38")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: Automatic reply: your letter",
                "Subject: Re: your letter\nX-Autoreply: yes",
                "Subject: Re: your letter\nPrecedence: auto_reply",
                "Subject: Re: your letter"
            })
    void an_absence_is_seen_without_the_standard_field(String fields) {
        Reading reading = read(JIM + fields
                + "\n\nThank you for your mail. I am out of the office and will be back on 9 March 2026.\n");
        assertThat(reading.kind()).isEqualTo(Kind.AUTO_REPLY);
        assertThat(reading.returns()).contains(LocalDate.of(2026, 3, 9));
    }

    @Tag("fault-38")
    @Test
    void an_absence_without_a_day_names_none() {
        Reading reading =
                read(JIM + "Subject: Automatic reply: your letter\n\nI am out of the office at the moment.\n");
        assertThat(reading.kind()).isEqualTo(Kind.AUTO_REPLY);
        assertThat(reading.returns()).isEmpty();
    }

    @Tag("fault-42")
    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: no", "Auto-Submitted: No (a person)", "X-Autoreply: no"})
    void who_says_that_he_is_no_machine_is_a_person(String field) {
        assertThat(with(field).kind()).isEqualTo(Kind.PERSON);
        assertThat(Decision.of(with(field))).isEqualTo(Decision.CONFIRMED);
    }

    @Tag("fault-43")
    @ParameterizedTest
    @ValueSource(
            strings = {"List-Id: <family.smith.example>", "Precedence: list", "List-Post: <mailto:x@smith.example>"})
    void what_came_by_way_of_a_list_is_no_answer(String field) {
        assertThat(with(field).kind()).isEqualTo(Kind.LIST);
    }

    @Tag("fault-44")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: <mailer-daemon@smith.example>",
                "From: Postmaster <postmaster@smith.example>",
                "From: Mail Delivery System <x@smith.example>",
                "From: <no-reply@smith.example>",
                "From: <noreply+17@smith.example>",
                "From: <jim@smith.example>\nReturn-Path: <>"
            })
    void nobody_writes_from_there(String from) {
        Reading reading = read(from + "\nSubject: Re: your letter\n\nYes, go ahead.\n");
        assertThat(reading.kind()).isNotEqualTo(Kind.PERSON);
    }
}

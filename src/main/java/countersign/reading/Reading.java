package countersign.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the bot reads one message.
 *
 * @param kind a person's mail, or which kind of machine mail
 * @param ownWords the writer's own words: without quotes, signatures, device lines, disclaimers and banners
 * @param answer what the reply says as a whole
 * @param items what it says item by item, by number; empty where nothing was asked item by item, and an item that it
 *     does not speak of is not in it
 * @param words the verbatim words that the answer as a whole rests on
 * @param forwarded the message that was passed on, where there is one
 * @param bounce what a bounce says
 * @param returns the first day on which somebody who is away is back, where it is stated
 * @param reasons why it was read so, in the order in which it was found
 */
public record Reading(
        Kind kind,
        String ownWords,
        Answer answer,
        List<ItemAnswer> items,
        String words,
        Optional<Forwarded> forwarded,
        Optional<Bounce> bounce,
        Optional<LocalDate> returns,
        List<String> reasons) {

    /** Who or what wrote it. Everything but {@link #PERSON} is kept with its reason, never answers, and is never answered. */
    public enum Kind {
        PERSON,
        /** Out of office, a ticket system, any machine that answers (RFC 3834). */
        AUTO_REPLY,
        /** A delivery status notification (RFC 3464) in whatever form. */
        BOUNCE,
        /** A complaint report of a mail provider (RFC 5965). */
        FEEDBACK,
        /** A read receipt (RFC 8098). */
        READ_RECEIPT,
        /** A thumb under a mail, as Gmail, Outlook and phones send it. */
        REACTION,
        /** A calendar program's answer (RFC 5546). */
        CALENDAR,
        /** Mailing-list traffic. */
        LIST
    }

    /**
     * What a bounce says.
     *
     * @param address the address that failed, or empty where it is not named
     * @param status enhanced status code (RFC 3463) such as {@code 5.1.1}, or empty
     * @param delayed whether delivery is only delayed, which changes nothing
     * @param original Message-ID of the letter that came back, or empty
     */
    public record Bounce(String address, String status, boolean delayed, String original) {}

    public Reading {
        items = List.copyOf(items);
        reasons = List.copyOf(reasons);
    }
}

package countersign.casework;

import java.util.List;
import java.util.Optional;

/**
 * A letter that went out, as far as an answer to it is concerned.
 *
 * @param number its number in the outbox
 * @param template which template it was written from
 * @param contact whom it went to; nothing where it went to staff
 * @param to the address it went to
 * @param about the folio it is about
 * @param asks what each of its numbers stands for
 * @param agreesBy which short answer agrees with its question
 * @param yesDoes what a yes of staff does, {@code remind}, {@code status}, {@code done}, {@code later} or
 *     {@code nothing}
 * @param question the sentence that ended it
 * @param text its plain text as it was sent
 * @param sha256 of its bytes
 * @param messageId its Message-ID without brackets
 */
public record SentLetter(
        long number,
        String template,
        Optional<ContactRef> contact,
        String to,
        Folio about,
        List<Ask> asks,
        countersign.reading.Asked.Polarity agreesBy,
        String yesDoes,
        String question,
        String text,
        String sha256,
        String messageId) {

    public SentLetter {
        asks = List.copyOf(asks);
    }
}

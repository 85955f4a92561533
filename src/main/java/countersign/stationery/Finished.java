package countersign.stationery;

import countersign.message.Draft;
import countersign.reading.Asked.Polarity;

/**
 * A finished letter.
 *
 * @param draft its bytes
 * @param subject its subject
 * @param text its plain text
 * @param question the sentence that ends it
 * @param agreesBy which short answer agrees with that
 * @param yesDoes what a yes of staff does: {@code remind}, {@code status}, {@code done}, {@code later} or
 *     {@code nothing}
 */
public record Finished(Draft draft, String subject, String text, String question, Polarity agreesBy, String yesDoes) {}

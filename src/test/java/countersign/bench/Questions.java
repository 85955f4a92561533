package countersign.bench;

import countersign.desk.Desk;
import countersign.desk.Dictated;
import countersign.desk.Told;
import countersign.ledger.Ledger;
import countersign.ledger.Letters.State;
import countersign.ledger.Letters.Waiting;
import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import countersign.message.Message;
import countersign.message.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Questions that are open, each to a customer and in a case of its own, opened as staff does on the command line. */
final class Questions {

    private Questions() {}

    /**
     * A question that waits for its answer.
     *
     * @param customer the mailbox that was asked
     * @param replyTo where the answer goes, with the token in it
     * @param messageId of the letter that asks
     * @param subject of that letter
     * @param text what it says
     */
    record Question(String customer, String replyTo, String messageId, String subject, String text) {}

    /** Opens so many, the first one for the customer with that number. Their letters count as handed over. */
    static List<Question> open(Desk desk, Ledger ledger, int first, int count) {
        List<Question> questions = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            String customer = customer(i);
            List<String> lines = List.of(
                    "Case: Bathroom " + i,
                    "Contact: Mr. P" + i + " Pool, " + customer,
                    "- A second vanity in the bathroom upstairs, oak, with two basins: $" + (400 + i % 90),
                    "- The outlet moves to the left of the mirror: $85",
                    "- Tiles up to the ceiling behind the shower, white, 20 x 20: $310");
            Told told =
                    desk.tell(new Dictated(BenchOffice.ANN.address(), lines, new byte[0], List.of()), BenchOffice.ANN);
            if (!told.done()) {
                throw new IllegalStateException(told.text());
            }
            questions.addAll(handOver(ledger));
        }
        if (questions.size() != count) {
            throw new IllegalStateException(questions.size() + " questions went out, not " + count);
        }
        return questions;
    }

    static String customer(int number) {
        return "p" + number + "@pool" + number + ".example";
    }

    private static List<Question> handOver(Ledger ledger) {
        return ledger.write(books -> {
            List<Question> asked = new ArrayList<>();
            for (Waiting letter : books.letters().due(Instant.now().plus(Duration.ofDays(30)), 100)) {
                if (letter.recipient().contains("@pool")) {
                    byte[] raw =
                            books.evidence().find(letter.sha256()).orElseThrow().bytes();
                    asked.add(question(letter, ((Parsed.Readable) MimeParser.parse(raw)).message()));
                }
                books.letters().begin(letter.number());
                books.letters().end(letter.number(), State.ACCEPTED, Instant.now(), "250 ok");
            }
            return asked;
        });
    }

    private static Question question(Waiting letter, Message message) {
        String replyTo = message.headers().first("Reply-To").orElseThrow();
        String text = message.parts().stream()
                .filter(part -> part.type().equals("text/plain"))
                .map(Part::text)
                .findFirst()
                .orElseThrow();
        return new Question(
                letter.recipient(),
                replyTo.substring(replyTo.indexOf('<') + 1, replyTo.indexOf('>')),
                letter.messageId(),
                message.subject(),
                text);
    }
}

package countersign.desk;

import countersign.casework.Letter;
import countersign.ledger.Books;
import countersign.message.Address;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether mail goes round in a circle with somebody's machine, one that no field gives away. Only letters count that answer a mail
 * in which was neither an answer nor a command: a person seldom gets many of those in a day.
 */
final class Circle {

    private static final int MOST_IN_A_MATTER = 3;
    private static final int MOST_TO_A_DOMAIN = 20;
    private static final Duration DAY = Duration.ofDays(1);

    private final Books books;
    private final Instant now;

    Circle(Books books, Instant now) {
        this.books = books;
        this.now = now;
    }

    /** Whether that letter would go round once more. */
    boolean closes(Letter letter) {
        if (!letter.answersNothing()) {
            return false;
        }
        Address to = letter.to().address();
        Instant since = now.minus(DAY);
        return books.letters().wereOfNothing(MOST_IN_A_MATTER, to, letter.about(), since)
                || books.letters().wereOfNothing(MOST_TO_A_DOMAIN, to.domain(), since);
    }
}

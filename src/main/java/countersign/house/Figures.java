package countersign.house;

import countersign.desk.Desk;
import countersign.desk.Posting;
import countersign.ledger.Ledger;
import countersign.ledger.Tally;
import countersign.metrics.Exposition;
import countersign.metrics.MetricsPort.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What those are shown who watch the office: figures and whether mail moves; nothing of what anybody wrote. */
final class Figures {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final Ledger ledger;
    private final Desk desk;
    private final Optional<Posting> posting;

    Figures(Ledger ledger, Desk desk, Optional<Posting> posting) {
        this.ledger = ledger;
        this.desk = desk;
        this.posting = posting;
    }

    /** As {@code health} says it. */
    Answer health(Instant now) {
        Reply reply = Pulse.of(desk.lastRead(), desk.lastSent(), now);
        return new Answer(reply.status() == 0 ? OK : UNAVAILABLE, reply.out());
    }

    String metrics(Instant now) {
        Tally tally = ledger.read(books -> books.counts().at(now));
        Exposition figures = new Exposition()
                .gauge(
                        "countersign_mailbox_read_seconds",
                        "Seconds since the mailbox was read to its end.",
                        since(desk.lastRead(), now))
                .gauge(
                        "countersign_letters_sent_seconds",
                        "Seconds since no letter waited for the mail server.",
                        since(desk.lastSent(), now))
                .counter("countersign_mails_kept_total", "Mails that were kept.", tally.mails())
                .gauge(
                        "countersign_mails",
                        "Mails by state: kept and not read yet, settled, quarantined (set aside for a person).",
                        "state",
                        byName(tally.mailsBy()))
                .counter("countersign_letters_written_total", "Letters that were written.", tally.letters())
                .gauge(
                        "countersign_letters",
                        "Letters by state: those that wait or went wrong, and done: taken by the server, or called back.",
                        "state",
                        letters(tally))
                .gauge("countersign_requests_open", "Requests that wait for an answer.", tally.open())
                .gauge("countersign_alarms_due", "Alarms whose time has come and that have not rung.", tally.due())
                .counter("countersign_entries_total", "Entries in the ledger.", tally.entries());
        posting.ifPresent(told -> figures.gauge(
                "countersign_webhook_behind",
                "Entries that the program behind the webhook did not take yet.",
                told.behind()));
        return figures.text();
    }

    private static double since(Optional<Instant> last, Instant now) {
        return last.map(at -> Math.max(0, Duration.between(at, now).toMillis() / 1000.0))
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static Map<String, Long> letters(Tally tally) {
        Map<String, Long> by = byName(tally.lettersBy());
        long others = by.values().stream().mapToLong(Long::longValue).sum();
        by.put("done", Math.max(0, tally.letters() - others));
        return by;
    }

    private static Map<String, Long> byName(Map<? extends Enum<?>, Long> states) {
        Map<String, Long> by = new LinkedHashMap<>();
        states.forEach((state, count) -> by.put(state.name().toLowerCase(Locale.ROOT), count));
        return by;
    }
}

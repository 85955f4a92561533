package countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.ledger.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** What is on record and what arrived, against what people wrote. */
final class Found {

    /** A letter on record. */
    private record Written(
            long number, String id, String recipient, String template, boolean repeatable, String state) {}

    private final Jdbi sql;
    private final List<Entry> entries;
    private final Traffic traffic;
    private final Map<String, List<byte[]>> arrived = new HashMap<>();
    private final List<Written> letters;
    /** The Message-IDs of mails that were set aside. */
    private final Set<String> aside;

    Found(Ledger ledger, Traffic traffic, List<Sink.Taken> taken) {
        this.sql = Jdbi.create(ledger.connections());
        this.traffic = traffic;
        entries = ledger.read(books -> books.entries().after(0));
        aside = setAside(ledger);
        taken.forEach(mail -> arrived.computeIfAbsent(
                        mail.recipient() + " " + mail.header("Message-ID"), any -> new ArrayList<>())
                .add(mail.bytes()));
        letters = sql.withHandle(handle -> handle.select(
                        "SELECT letter_no, message_id, recipient, template, repeatable, state FROM letter ORDER BY 1")
                .map((row, context) -> new Written(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getString(6)))
                .list());
    }

    private Set<String> setAside(Ledger ledger) {
        return words("SELECT sha256 FROM mail WHERE state = 'QUARANTINED'").stream()
                .map(sum -> ledger.read(books -> books.evidence().find(sum)).orElseThrow())
                .map(raw -> Mail.read(raw.bytes()).header("Message-ID").replaceAll("[<>]", ""))
                .collect(Collectors.toSet());
    }

    private List<String> words(String query) {
        return sql.withHandle(handle -> handle.select(query).mapTo(String.class).list());
    }

    /** Nothing is lost, nothing is on record twice, and what arrived is what the record says. */
    void isWhole() {
        everyMailIsSettledOnce();
        everyReplyIsOnRecordOnce();
        everybodyGotWhatHeSaid();
        everyLetterArrived();
        onlyLettersInDoubtArrivedTwice();
    }

    private void everyMailIsSettledOnce() {
        assertThat(words("SELECT message_id FROM mail WHERE state = 'SETTLED' AND message_id IS NOT NULL"))
                .as("mails that were dealt with")
                .containsExactlyInAnyOrderElementsOf(
                        read(Stream.concat(traffic.replies().stream(), traffic.others().stream())));
        assertThat(words("SELECT reason FROM mail WHERE state = 'KEPT'"))
                .as("mails that were not")
                .isEmpty();
        assertThat(letters.stream().filter(letter -> letter.template().equals("note-unreadable")))
                .as("notes to staff about mails that were set aside")
                .hasSameSizeAs(aside);
    }

    /** Without those that were set aside for a person: the office was killed over each of them three times. */
    private List<String> read(Stream<String> sent) {
        return sent.filter(id -> !aside.contains(id)).toList();
    }

    private void everyReplyIsOnRecordOnce() {
        List<String> recorded =
                facts(Fact.Replied.class).map(Fact.Replied::messageId).toList();
        assertThat(recorded)
                .as("replies on record")
                .containsExactlyInAnyOrderElementsOf(read(traffic.replies().stream()));
    }

    private <T> Stream<T> facts(Class<T> kind) {
        return entries.stream()
                .map(entry -> entry.note().what())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private void everybodyGotWhatHeSaid() {
        long no = traffic.customers().values().stream()
                .filter(Traffic.Habit.NO::equals)
                .count();
        long all = traffic.customers().size();
        isAsMany(facts(Fact.CaseOpened.class), all, "cases");
        isAsMany(facts(Fact.Declined.class), no, "noes on record");
        isAsMany(facts(Fact.Confirmed.class), all - no, "yeses on record");
    }

    /** A mail that was set aside decides nothing, until a person has read it. */
    private void isAsMany(Stream<?> facts, long as, String what) {
        assertThat(facts.count()).as(what).isBetween(as - aside.size(), as);
    }

    private void everyLetterArrived() {
        List<Written> missing = letters.stream()
                .filter(Written::repeatable)
                .filter(letter -> !arrived.containsKey(key(letter)))
                .toList();
        assertThat(missing).as("letters that never came").isEmpty();
        assertThat(letters.stream().map(Found::key).toList())
                .as("letters that came are on record")
                .containsAll(arrived.keySet());
        Map<String, Long> alike = letters.stream()
                .filter(letter -> traffic.customers().containsKey(letter.recipient()))
                .collect(Collectors.groupingBy(
                        letter -> letter.recipient() + " " + letter.template(), Collectors.counting()));
        assertThat(alike)
                .as("letters of one kind to one customer")
                .allSatisfy((kind, times) -> assertThat(times).isEqualTo(1));
    }

    private static String key(Written letter) {
        return letter.recipient() + " <" + letter.id() + ">";
    }

    private void onlyLettersInDoubtArrivedTwice() {
        Map<Long, Long> doubts = facts(Fact.Handed.class)
                .filter(handed -> handed.outcome().equals("uncertain"))
                .collect(Collectors.groupingBy(Fact.Handed::letter, Collectors.counting()));
        for (Written letter : letters) {
            List<byte[]> copies = arrived.getOrDefault(key(letter), List.of());
            copies.forEach(copy -> assertThat(copy).isEqualTo(copies.get(0)));
            assertThat((long) copies.size())
                    .as("copies of letter " + letter.number())
                    .isLessThanOrEqualTo(1 + doubts.getOrDefault(letter.number(), 0L));
        }
    }

    /** In one line what was counted; {@link #isWhole} says that nothing else was sent, and nothing recorded twice. */
    String summary() {
        long doubts = facts(Fact.Handed.class)
                .filter(handed -> handed.outcome().equals("uncertain"))
                .count();
        long twice =
                arrived.values().stream().filter(copies -> copies.size() > 1).count();
        Map<String, Long> states = letters.stream()
                .map(Written::state)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return traffic.replies().size() + " replies and " + traffic.others().size() + " other mails sent, "
                + facts(Fact.Replied.class).count() + " replies on record, "
                + facts(Fact.Confirmed.class).count() + " yeses and "
                + facts(Fact.Declined.class).count() + " noes of "
                + traffic.customers().size() + " customers; letters " + states + ", in doubt " + doubts
                + ", came twice " + twice + "; mails set aside " + aside.size();
    }
}

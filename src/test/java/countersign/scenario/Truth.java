package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.Case;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.ledger.Ledger;
import countersign.ledger.Letters.State;
import countersign.ledger.Letters.Waiting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What has to hold in any world: after every event, and where all has come to rest. */
final class Truth {

    private static final String SEPARATOR = ".";

    private final People people;
    private final Map<String, String> byEvidence = new HashMap<>();
    private final Set<String> replied = new HashSet<>();
    private long seen;
    private Figures counted = Figures.NONE;

    /** In a world with those people. */
    Truth(People people) {
        this.people = people;
    }

    private static List<Entry> entries(Ledger ledger) {
        return ledger.read(books -> books.entries().after(0));
    }

    /** What was written and confirmed so far. */
    Figures counted() {
        return counted;
    }

    /** Where all has come to rest: the whole chain holds, and what hangs on it. No entry is ever changed, so what is wrong once stays wrong. */
    private static void chain(Ledger ledger) {
        Optional<String> fault = ledger.read(books -> books.audit().firstFault(Scene.KEY.verifying()));
        assertThat(fault).as("the chain").isEmpty();
    }

    /** After every event, of the entries that are new: nothing is confirmed that he did not say yes to; nothing he said counts twice. */
    void holds(Ledger ledger) {
        List<Entry> fresh = ledger.read(books -> {
            List<Entry> behind = books.entries().after(seen);
            seen = books.entries().head().entries();
            return behind;
        });
        fresh.forEach(this::holds);
    }

    private void holds(Entry entry) {
        counted = counted.plus(Figures.of(entry));
        if (entry.note().what() instanceof Fact.Replied reply) {
            entry.note().evidence().forEach(sha -> byEvidence.put(sha, reply.messageId()));
            String about = entry.folio().word() + "-" + reply.request() + " " + reply.messageId();
            assertThat(replied.add(about))
                    .as("an answer is recorded once: " + about)
                    .isTrue();
        } else if (entry.note().what() instanceof Fact.Confirmed) {
            assertThat(entry.note().evidence()).isNotEmpty();
            assertThat(entry.note().evidence())
                    .as("what is confirmed was said: " + entry)
                    .anyMatch(sha -> people.saidYes().contains(byEvidence.get(sha)));
        }
    }

    /** Where all has come to rest: nothing is lost, and nothing is twice. */
    void isWhole(Ledger ledger, Post post, List<String> sent) {
        chain(ledger);
        List<Integer> unread = ledger.read(books -> books.mails().unsettled());
        assertThat(unread).as("mails that nobody read").isEmpty();
        for (State open : List.of(State.SENDING, State.UNCERTAIN)) {
            assertThat(in(ledger, open)).as(open + " letters").isEmpty();
        }
        Set<String> recorded = entries(ledger).stream()
                .map(entry -> entry.note().what())
                .filter(Fact.Replied.class::isInstance)
                .map(fact -> ((Fact.Replied) fact).messageId())
                .collect(Collectors.toSet());
        assertThat(recorded).as("answers of his").containsAll(people.replies());
        mailbox(post, sent);
        letters(ledger, post);
        rebuilt(ledger);
    }

    /** No mail leaves the mail account, and none stays in the inbox. */
    private static void mailbox(Post post, List<String> sent) {
        assertThat(post.ofBot("INBOX")).as("mails in the inbox").isEmpty();
        int filed = 0;
        for (String shelf : List.of("Done", "Review", "Machine")) {
            filed += post.ofBot("Countersign" + SEPARATOR + shelf).size();
        }
        assertThat(filed).as("mails in the folders").isEqualTo(sent.size());
    }

    /** Each letter that was handed over lies with whom it is to, once; again only after a try whose end nobody knew. */
    private static void letters(Ledger ledger, Post post) {
        Map<Long, Integer> doubts = new HashMap<>();
        for (Entry entry : entries(ledger)) {
            if (entry.note().what() instanceof Fact.Handed handed
                    && handed.outcome().equals("uncertain")) {
                doubts.merge(handed.letter(), 1, Integer::sum);
            }
        }
        for (String address : People.addresses()) {
            List<String> received = post.of(address);
            List<Waiting> written = new ArrayList<>();
            for (State state : State.values()) {
                written.addAll(in(ledger, state));
            }
            for (Waiting letter : written) {
                if (letter.recipient().equals(address)) {
                    int copies = Collections.frequency(received, "<" + letter.messageId() + ">");
                    int most = letter.repeatable() ? 1 + doubts.getOrDefault(letter.number(), 0) : 1;
                    String about = letter.template() + " " + letter.number() + " to " + address;
                    assertThat(copies).as(about).isLessThanOrEqualTo(most);
                    if (letter.state() == State.ACCEPTED) {
                        assertThat(copies).as(about).isPositive();
                    }
                }
            }
        }
    }

    /** The derived tables say what the entries say. */
    private static void rebuilt(Ledger ledger) {
        List<Case> before = cases(ledger);
        ledger.change(books -> books.cases().rebuild());
        assertThat(cases(ledger)).isEqualTo(before);
    }

    private static List<Case> cases(Ledger ledger) {
        return ledger.read(books -> books.cases().all().stream()
                .map(ref -> books.cases().find(ref).orElseThrow())
                .toList());
    }

    private static List<Waiting> in(Ledger ledger, State state) {
        return ledger.read(books -> books.letters().in(state));
    }
}

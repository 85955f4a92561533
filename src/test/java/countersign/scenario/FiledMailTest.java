package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.CaseRef;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.ledger.Mails;
import countersign.message.RawMessage;
import countersign.scenario.Scene.Left;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a mail is told from another, and what it answers, whatever became of its fields on the way. */
class FiledMailTest {

    private static final String CONFIRMED = "version 1, confirmed: 1 confirmed";
    private static final String OPEN = "version 1, open: 1 open";

    private static List<Fact> facts(Scene scene) {
        return scene.ledger().read(books -> books.entries().of(new CaseRef(101))).stream()
                .map(Entry::note)
                .map(Entry.Note::what)
                .toList();
    }

    private static List<Fact.Replied> replies(Scene scene) {
        return facts(scene).stream()
                .filter(Fact.Replied.class::isInstance)
                .map(Fact.Replied.class::cast)
                .toList();
    }

    /** Why each mail was filed as it is, in the order in which they came. */
    private static List<String> reasons(Scene scene) {
        return Jdbi.create(scene.ledger().connections())
                .withHandle(handle -> handle.select("SELECT reason FROM mail ORDER BY mail_no")
                        .mapTo(String.class)
                        .list());
    }

    private static String last(List<String> all) {
        return all.get(all.size() - 1);
    }

    @Tag("fault-17")
    @Test
    void theSameMailByAnotherWayIsOneAnswerAndASecondDelivery() {
        try (Scene scene = new Scene(List.of())) {
            String answer = Question.answer(Question.asked(scene), "Yes, go ahead");
            scene.hand("Received: from a by b; Mon, 2 Mar 2026 10:00:00 -0600\n" + answer);
            assertThat(scene.takeLetters()).isNotEmpty();
            scene.hand("Received: from c by d; Mon, 2 Mar 2026 10:05:00 -0600\n" + answer);
            assertThat(scene.takeLetters()).isEmpty();
            assertThat(replies(scene)).hasSize(1);
            assertThat(last(reasons(scene))).startsWith("a second delivery of mail ");
        }
    }

    @Tag("fault-18")
    @Test
    void twoMailsOfOneMessageIdAreBothOnRecordAndTheSecondSaysSo() {
        try (Scene scene = new Scene(List.of())) {
            Left letter = Question.asked(scene);
            String first = Question.answer(letter, "Who is this?")
                    .replaceFirst("Message-ID: .*", "Message-ID: <1@smith.example>");
            scene.hand(first);
            scene.hand(first.replace("Who is this?", "Yes, go ahead"));
            assertThat(replies(scene)).hasSize(2);
            assertThat(last(reasons(scene))).contains("bears the Message-ID of another mail");
            assertThat(scene.standing("C101-1")).contains("1 confirmed");
        }
    }

    @Tag("fault-19")
    @Test
    void aMailIsTheSameByItsContentWhateverItsMessageIdIs() {
        for (String id : List.of(
                "X-None: x",
                "Message-ID:",
                "Message-ID: <>",
                "Message-ID: <1@a.example>\nMessage-ID: <2@a.example>",
                "Message-ID: <" + "x".repeat(10_000) + "@a.example>",
                "Message-ID: <gr\u00fc\u00dfe@a.example>")) {
            try (Scene scene = new Scene(List.of())) {
                String answer =
                        Question.answer(Question.asked(scene), "Yes, go ahead").replaceFirst("Message-ID: .*", id);
                scene.hand(answer);
                scene.hand("Received: from a by b; Mon, 2 Mar 2026 10:00:00 -0600\n" + answer);
                assertThat(replies(scene)).as(id).hasSize(1);
                assertThat(scene.standing("C101-1")).as(id).isEqualTo(CONFIRMED);
                scene.hand(answer.replace("Yes, go ahead", "No, please do not"));
                assertThat(replies(scene)).as(id).hasSize(2);
            }
        }
    }

    @Tag("fault-20")
    @Test
    void withoutAThreadTheTokenInTheAddressFindsTheLetter() {
        try (Scene scene = new Scene(List.of())) {
            Left letter = Question.asked(scene);
            scene.hand(Scene.mail(
                    Question.JIM,
                    Question.replyTo(letter),
                    "something else",
                    List.of("In-Reply-To: <rewritten-by-a-relay@smith.example>"),
                    "Yes, go ahead"));
            assertThat(scene.standing("C101-1")).isEqualTo(CONFIRMED);
        }
    }

    @Tag("fault-21")
    @Test
    void withoutATokenInTheAddressTheThreadFindsTheLetter() {
        for (String field : List.of("In-Reply-To", "References")) {
            try (Scene scene = new Scene(List.of())) {
                Left letter = Question.asked(scene);
                String id = field + ": <" + letter.letter().messageId() + ">";
                scene.hand(Scene.mail(Question.JIM, Question.BOT, "something else", List.of(id), "Yes, go ahead"));
                assertThat(scene.standing("C101-1")).as(field).isEqualTo(CONFIRMED);
            }
        }
    }

    @Tag("fault-23")
    @Test
    void anAnswerToAnEarlierVersionIsRecordedAgainstThatVersion() {
        try (Scene scene = new Scene(List.of())) {
            Left first = Question.asked(scene);
            scene.tell("ann@miller.example", List.of("Case: C101-1", "- Second vanity: $480"), "", "");
            scene.tell("ann@miller.example", List.of("yes C101-1"), "", "");
            scene.takeLetters();
            scene.hand(Question.answer(first, "Yes, go ahead"));
            assertThat(replies(scene)).extracting(Fact.Replied::version).containsExactly(1);
            assertThat(scene.standing("C101-1")).isEqualTo("version 2, open: 1 open");
        }
    }

    @Tag("fault-33")
    @Test
    void theTimeOfRecordIsOursWhateverTheMailClaims() {
        for (String date :
                List.of("Thu, 1 Jan 1970 00:00:00 +0000", "Fri, 1 Jan 2099 00:00:00 +0000", "yesterday", "")) {
            try (Scene scene = new Scene(List.of())) {
                String answer = Question.answer(Question.asked(scene), "Yes, go ahead");
                scene.hand(answer.replaceFirst("Date: .*", "Date: " + date));
                Entry replied = scene.ledger().read(books -> books.entries().of(new CaseRef(101))).stream()
                        .filter(entry -> entry.note().what() instanceof Fact.Replied)
                        .findFirst()
                        .orElseThrow();
                assertThat(replied.at()).as(date).isEqualTo(scene.now());
                assertThat(scene.standing("C101-1")).as(date).isEqualTo(CONFIRMED);
            }
        }
    }

    @Tag("fault-66")
    @Tag("fault-67")
    @Test
    void aMailThatEndedTheProcessThreeTimesIsSetAsideAndTheOthersAreRead() {
        try (Scene scene = new Scene(List.of())) {
            Left letter = Question.asked(scene);
            byte[] poison = Question.answer(letter, "Yes, go ahead")
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.UTF_8);
            int number = scene.ledger().write(books -> books.mails().keep(RawMessage.of(poison), scene.now()));
            for (int start = 0; start < 3; start++) {
                scene.ledger().write(books -> books.mails().attempt(number, true));
            }
            scene.hand(Question.answer(letter, "No, please do not"));
            Mails.Kept kept = scene.ledger().read(books -> books.mails().get(number));
            assertThat(kept.state()).isEqualTo(Mails.State.QUARANTINED);
            assertThat(scene.takeLetters()).anyMatch(left -> left.text().contains("reading it failed 3 times"));
            assertThat(scene.standing("C101-1")).contains("1 declined").isNotEqualTo(OPEN);
            List<Integer> unsettled = scene.ledger().read(books -> books.mails().unsettled());
            assertThat(unsettled).isEmpty();
        }
    }

    /** Six mails that wait together: one answer, which comes twice by two ways, a doubt, and three of strangers. */
    private static void six(Scene scene, Runnable meanwhile) {
        String answer = Question.answer(Question.asked(scene), "Yes, go ahead");
        scene.takeLetters();
        List<String> mails = List.of(
                "Received: from a by b; Mon, 2 Mar 2026 10:00:00 -0600\n" + answer,
                Scene.mail("One <one@stranger.example>", Question.BOT, "hello", List.of(), "who are you?"),
                "Received: from c by d; Mon, 2 Mar 2026 10:05:00 -0600\n" + answer,
                Scene.mail("Two <two@stranger.example>", Question.BOT, "hello", List.of(), "who are you?"),
                Scene.mail("Three <three@stranger.example>", Question.BOT, "hello", List.of(), "who are you?"));
        scene.ledger()
                .change(books -> mails.forEach(mail -> books.mails()
                        .keep(
                                RawMessage.of(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
                                scene.now())));
        meanwhile.run();
        scene.hand(Scene.mail("Four <four@stranger.example>", Question.BOT, "hello", List.of(), "who are you?"));
    }

    private static void eachHadItsEffectOnce(Scene scene) {
        assertThat(replies(scene)).hasSize(1);
        assertThat(scene.standing("C101-1")).isEqualTo(CONFIRMED);
        assertThat(reasons(scene))
                .filteredOn(reason -> reason.startsWith("a second delivery of mail "))
                .hasSize(1);
        assertThat(reasons(scene)).filteredOn("it answers no letter"::equals).hasSize(4);
        List<Integer> unsettled = scene.ledger().read(books -> books.mails().unsettled());
        assertThat(unsettled).isEmpty();
    }

    @Tag("fault-17")
    @Test
    void mailsThatWaitTogetherAreFiledInTheirOrderAndEachOnce() {
        try (Scene scene = new Scene(List.of())) {
            six(scene, () -> {});
            eachHadItsEffectOnce(scene);
        }
    }

    @Tag("fault-66")
    @Test
    void whereOneOfManyCannotBeFiledTheOthersAreAllTheSame() throws SQLException {
        for (int change = 8; change <= 48; change += 4) {
            try (Scene scene = new Scene(List.of());
                    Connection keeper = scene.ledger().connections().getConnection()) {
                DatabaseFault.install(keeper);
                int failing = change;
                six(scene, () -> QueueTest.fails(keeper, failing));
                scene.desk().recover(List.of());
                eachHadItsEffectOnce(scene);
            }
        }
    }
}

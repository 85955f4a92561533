package countersign.scenario;

import countersign.demo.Mail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Ann of the firm and Jim, a customer, as they answer their mail: when they like, and now and then nonsense. They know what they said. */
final class People {

    private static final String ANN = "ann@miller.example";
    private static final String JIM = "jim@smith.example";
    private static final String BOT = "desk@miller.example";
    private static final List<String> YES = List.of("Yes, go ahead.", "Yes please", "That is fine with me, go ahead.");
    private static final List<String> NO = List.of("No, thank you.", "No, we do not want that.");
    private static final List<String> OTHER = List.of(
            "What does that include?",
            "Let me think about it.",
            "I will talk to my wife first.",
            "We are on the road until Friday, I will look at it then.");

    private final Random random;
    private final Post post;
    private final TestClock clock;
    private final Consumer<String> mail;
    private final Set<String> saidYes = new HashSet<>();
    private final Map<String, String> answered = new HashMap<>();
    private final List<String> replies = new ArrayList<>();
    private int jobs;

    /** They write by {@code mail}. */
    People(Random random, Post post, TestClock clock, Consumer<String> mail) {
        this.random = random;
        this.post = post;
        this.clock = clock;
        this.mail = mail;
    }

    /** The Message-IDs, without brackets, of mails by which Jim said yes to everything that was asked. */
    Set<String> saidYes() {
        return saidYes;
    }

    /** The Message-IDs of everything that Jim wrote himself in answer to a letter. */
    List<String> replies() {
        return replies;
    }

    /** Everybody's address. */
    static List<String> addresses() {
        return List.of(ANN, JIM);
    }

    /** Ann writes of a job. @return what she did */
    String newJob() {
        jobs++;
        String items = random.nextBoolean() ? "- Second vanity: $450\n" : "- Second vanity: $450\n- Mirror: $90\n";
        write(
                ANN,
                BOT,
                "Job " + jobs,
                List.of(),
                "Case: Job " + jobs + "\nContact: Mr. Jim Smith, jim@smith.example\n" + items);
        return "Ann writes of job " + jobs;
    }

    /** Ann looks at one of her mails. @return what she did */
    String ann() {
        Optional<Mail> found = post.program(ANN).look(mail -> true);
        if (found.isEmpty()) {
            return "";
        }
        if (found.get().text().contains("Shall I send this")) {
            String words = random.nextInt(6) == 0 ? "drop" : "yes";
            answer(ANN, found.get(), words);
            return "Ann says " + words + " to " + found.get().subject();
        }
        if (random.nextInt(8) == 0) {
            write(ANN, BOT, "how are we", List.of(), random.nextBoolean() ? "status" : "withdraw C101-1");
            return "Ann gives a command";
        }
        return "Ann reads " + found.get().subject();
    }

    /** Jim looks at one of his mails. @return what he did */
    String jim() {
        Optional<Mail> found = post.program(JIM).look(mail -> true);
        if (found.isEmpty()) {
            return "";
        }
        boolean asks = found.get().subject().contains("for your OK")
                || found.get().subject().contains("eminder");
        int dice = random.nextInt(10);
        if (!asks || dice < 2) {
            return "Jim reads " + found.get().subject();
        }
        if (dice == 2) {
            machine(found.get());
            return "Jim's machine answers " + found.get().subject();
        }
        boolean yes = dice < 7;
        List<String> words = yes ? YES : dice == 7 ? NO : OTHER;
        String said = words.get(random.nextInt(words.size()));
        String id = answer(JIM, found.get(), said);
        replies.add(id);
        if (yes) {
            saidYes.add(id);
        }
        return "Jim says \"" + said + "\" to " + found.get().subject();
    }

    private void machine(Mail letter) {
        write(
                JIM,
                letter.replyAddress(),
                "Automatic reply: " + letter.subject(),
                List.of("Auto-Submitted: auto-replied", "In-Reply-To: " + letter.header("Message-ID")),
                "Yes, I am out of the office. I agree to everything.");
    }

    private String answer(String who, Mail letter, String words) {
        String quoted = letter.text().lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        return write(
                who,
                letter.replyAddress(),
                "Re: " + letter.subject(),
                List.of("In-Reply-To: " + letter.header("Message-ID")),
                words + "\n\nOn Mon, Mar 2, 2026 at 9:00 AM Miller Renovation <" + BOT + "> wrote:\n" + quoted + "\n");
    }

    private String write(String from, String to, String subject, List<String> more, String body) {
        clock.set(clock.instant().plusSeconds(20));
        String id = Long.toHexString(random.nextLong()) + "@people.example";
        String raw = Scene.mail("<" + from + ">", to, subject, more, body)
                .replaceFirst("Message-ID: <[^>]*>", "Message-ID: <" + id + ">");
        answered.put(id, subject);
        mail.accept(raw);
        return id;
    }
}

package countersign.demo;

import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * People at their mail: staff hands in one request after the other and says yes to each preview; customers answer, each in his way,
 * some of them twice or by a machine first. Each mail bears a Message-ID of its own, and who reads one twice sees that it is the same.
 */
final class Traffic implements AutoCloseable {

    /** How a customer answers. */
    enum Habit {
        YES("Yes, please go ahead."),
        NO("No thank you, we leave it as it is."),
        /** What he says is not clear, and he is asked once more. */
        UNCLEAR("Should be fine, I think."),
        /** His server delivers his answer twice. */
        TWICE("Yes, please go ahead."),
        /** A machine answers before he does. */
        AWAY("Yes, please go ahead.");

        private final String words;

        Habit(String words) {
            this.words = words;
        }
    }

    /** One staff member hears of so few requests that no limit of letters to one person or domain holds any back. */
    private static final int CASES_OF_ONE = 20;

    private final MailProgram program;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Map<String, Integer> customers = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> replies = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    Traffic(MailServers servers) {

        program = new MailProgram(
                Cast.ANN,
                new MailServer(servers.host(), servers.smtpPort(), Security.NONE, "", () -> ""),
                new MailServer(servers.host(), servers.imapPort(), Security.NONE, Cast.BOT, () -> Cast.BOT_PASSWORD));
    }

    /** How staff stands in a configuration, for so many requests. */
    static String staff(int requests) {
        StringBuilder lines = new StringBuilder();
        for (int one = 0; one <= requests / CASES_OF_ONE; one++) {
            lines.append("  - {name: Ann ").append(name(one)).append(", address: ");
            lines.append(staffAddress(one)).append(", phone: 555-0101}\n");
        }
        return lines.toString();
    }

    /** A word that is nobody's name, another one for each number. */
    private static String name(int number) {
        return "Oak" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26) + (char) ('a' + number / 676);
    }

    private static String staffAddress(int number) {
        return "ann@" + name(number).toLowerCase(java.util.Locale.ROOT) + ".miller.example";
    }

    private static Habit habit(int customer) {
        return Habit.values()[customer % Habit.values().length];
    }

    /** Somebody of the staff hands in the next request. */
    void handIn() {
        thread.execute(() -> {
            int number = customers.size();
            String address = "jim@" + name(number).toLowerCase(java.util.Locale.ROOT) + ".example";
            customers.put(address, number);
            String words = "Case: " + name(number) + " bathroom\nContact: Mr. Jim " + name(number) + ", " + address
                    + "\n\n- Second vanity: $450\n";
            others.add(send(staffAddress(number / CASES_OF_ONE), "change", Cast.BOT, "", words));
        });
    }

    /** A letter of the office arrived. */
    void arrived(Sink.Taken letter) {
        thread.execute(() -> {
            if (seen.add(letter.recipient() + letter.header("Message-ID"))) {
                answer(letter.recipient(), letter.read());
            }
        });
    }

    private void answer(String reader, Mail letter) {
        String to = letter.replyAddress();
        if (letter.subject().startsWith("Shall I send this")) {
            others.add(send(reader, "Re: " + letter.subject(), to, thread(letter), "yes\n"));
        } else if (letter.subject().contains("may we ask once more")) {
            replies.add(send(reader, "Re: " + letter.subject(), to, thread(letter), Habit.YES.words + "\n"));
        } else if (letter.subject().contains("for your OK")) {
            reply(reader, habit(customers.get(reader)), letter, to);
        }
    }

    private void reply(String reader, Habit habit, Mail letter, String to) {
        if (habit == Habit.AWAY) {
            String fields = thread(letter) + "Auto-Submitted: auto-replied\n";
            others.add(send(reader, "Automatic reply: " + letter.subject(), to, fields, "I am out of the office.\n"));
        }
        String sent = send(reader, "Re: " + letter.subject(), to, thread(letter), habit.words + "\n");
        replies.add(sent);
        if (habit == Habit.TWICE) {
            program.send(to, mail(reader, sent, "Re: " + letter.subject(), to, thread(letter), habit.words + "\n"));
        }
    }

    private static String thread(Mail letter) {
        String id = letter.header("Message-ID");
        return "In-Reply-To: " + id + "\nReferences: " + id + "\n";
    }

    /** @return its Message-ID, without brackets */
    private String send(String from, String subject, String to, String fields, String words) {
        String id = (replies.size() + others.size()) + "." + from;
        program.send(to, mail(from, id, subject, to, fields, words));
        return id;
    }

    private static String mail(String from, String id, String subject, String to, String fields, String words) {
        return "From: <" + from + ">\nTo: <" + to + ">\nSubject: " + subject + "\nMessage-ID: <" + id + ">\n" + fields
                + "\n" + words;
    }

    /** Waits until everybody has answered what arrived so far. */
    void settle() throws ExecutionException, InterruptedException {
        thread.submit(() -> {}).get();
    }

    /** The Message-IDs of what customers answered, without brackets. */
    List<String> replies() {
        return replies;
    }

    /** The same of what staff and machines wrote. */
    List<String> others() {
        return others;
    }

    /** How each customer answers, by his address. */
    Map<String, Habit> customers() {
        Map<String, Habit> habits = new HashMap<>();
        customers.forEach((address, number) -> habits.put(address, habit(number)));
        return habits;
    }

    @Override
    public void close() {
        thread.shutdownNow();
        program.close();
    }
}

package countersign.demo;

import countersign.desk.Step;
import countersign.house.House;
import countersign.ledger.Letters.State;
import countersign.mailbox.MailboxDown;
import countersign.settings.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * The real office in a process of its own, which is killed with SIGKILL behind every durable step that it reaches for the
 * first time. Steps that were died at are in a file; so is the time that its clock showed then.
 */
final class MortalOffice {

    /** A reminder or digest that a crash swallows does not come; somebody asks for another, and that one shall live. */
    private static final Set<String> GO_AT_MOST_ONCE = Set.of("reminder", "digest");

    private final Path deaths;
    private final Set<String> died;
    private final MovableClock clock;

    private MortalOffice(Path deaths, MovableClock clock) throws IOException {
        this.deaths = deaths;
        this.clock = clock;
        this.died = new HashSet<>();
        if (Files.exists(deaths)) {
            Files.readAllLines(deaths).forEach(line -> died.add(line.substring(line.indexOf('\t') + 1)));
        }
    }

    /** Arguments: configuration, file of deaths, the time that the clock begins with. */
    public static void main(String[] args) throws IOException, MailboxDown {
        MovableClock clock = MovableClock.startingAt(Instant.parse(args[2]));
        MortalOffice mortal = new MortalOffice(Path.of(args[1]), clock);
        House house = House.open(Settings.read(Path.of(args[0])), clock, mortal::reached);
        if (!house.ledger().read(books -> books.letters().in(State.UNCERTAIN)).isEmpty()) {
            System.out.println("in doubt");
        }
        System.out.println("open");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("quit")) {
                house.close();
                return;
            }
            new PassingTime(house, clock).until(Instant.parse(line));
            System.out.println("now " + line);
        }
    }

    private static String kind(String about) {
        return about.contains(" ") ? about.substring(0, about.indexOf(' ')) : about;
    }

    /** Every step, or where that takes too long every sixth or so: each kind of step, and every mail and letter at one or two of them. */
    private static boolean chosen(Step step, String about) {
        String digits = about.replaceAll("\\D", "");
        boolean numbered = !digits.isEmpty() && about.contains(" ");
        int every = Integer.getInteger("killed.every");
        return !numbered || Long.parseLong(digits) % every == step.ordinal() % every;
    }

    private synchronized void reached(Step step, String about) {
        String key = step + " " + (GO_AT_MOST_ONCE.contains(kind(about)) ? kind(about) : about);
        if (died.contains(key) || !chosen(step, about)) {
            return;
        }
        try {
            Files.writeString(
                    deaths,
                    clock.instant() + "\t" + key + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
            new ProcessBuilder(List.of(
                            "kill", "-9", Long.toString(ProcessHandle.current().pid())))
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        while (true) {
            LockSupport.park();
        }
    }
}

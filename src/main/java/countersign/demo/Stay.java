package countersign.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.mailbox.MailboxDown;
import countersign.settings.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** {@code demo --stay}: the servers stay up, the accounts are printed, and whoever likes takes part. */
final class Stay {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", Locale.US).withZone(ZoneId.of("America/Chicago"));

    private final Path folder;
    private final BufferedReader in;
    private final PrintStream out;

    Stay(Path folder, InputStream in, PrintStream out) {
        this.folder = folder;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
    }

    int run() throws IOException {
        Files.deleteIfExists(folder.resolve("accounts.json"));
        CountDownLatch ended = new CountDownLatch(1);
        Stage stage = Stage.open(folder, Instant.now());
        Thread hook = new Thread(() -> {
            stage.close();
            ended.countDown();
        });
        Runtime.getRuntime().addShutdownHook(hook);
        announce(stage);
        listen(stage, ended);
        Runtime.getRuntime().removeShutdownHook(hook);
        stage.close();
        return 0;
    }

    private void announce(Stage stage) throws IOException {
        out.println("The office of Miller Renovation is at work. Set your mail program up with any of these accounts:");
        out.println();
        out.println(
                "  SMTP " + stage.servers().host() + " port " + stage.servers().smtpPort() + ", plain text, no login");
        out.println(
                "  IMAP " + stage.servers().host() + " port " + stage.servers().imapPort() + ", plain text");
        out.println();
        out.println("  the bot        " + Cast.BOT);
        for (Account account : stage.accounts()) {
            out.printf(
                    "  %-10s %-16s %-24s password %s%n",
                    account.role(), account.name(), account.address(), account.password());
        }
        out.println();
        out.println("As Ann, forward a customer's mail to " + Cast.BOT
                + " with lines such as these on top, and see what happens:");
        out.println();
        out.println("  Case: Smith bathroom");
        out.println("  - Second vanity: $450, 2 days");
        out.println("  - Move the outlet: $120");
        out.println();
        out.println("Or begin without a forward: write \"Contact: " + Cast.SMITH.address() + "\" and the same lines.");
        out.println("Here you can type: advance 3d (time passes: s, m, h, d, w), status, quit.");
        write(stage);
        out.println("Ready: " + folder.resolve("accounts.json"));
        out.flush();
    }

    private void write(Stage stage) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.putObject("smtp")
                .put("host", stage.servers().host())
                .put("port", stage.servers().smtpPort());
        root.putObject("imap")
                .put("host", stage.servers().host())
                .put("port", stage.servers().imapPort());
        root.put("bot", Cast.BOT);
        root.put("config", stage.config().toString());
        ArrayNode accounts = root.putArray("accounts");
        for (Account account : stage.accounts()) {
            accounts.addObject()
                    .put("role", account.role())
                    .put("name", account.name())
                    .put("address", account.address())
                    .put("login", account.login())
                    .put("password", account.password());
        }
        Path part = folder.resolve("accounts.json.part");
        Files.writeString(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
        Files.move(part, folder.resolve("accounts.json"), StandardCopyOption.ATOMIC_MOVE);
    }

    private void listen(Stage stage, CountDownLatch ended) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.strip();
            if (command.equals("quit")) {
                return;
            }
            if (!command.isEmpty()) {
                out.println(run(stage, command));
                out.flush();
            }
        }
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String run(Stage stage, String command) {
        String argument = command.startsWith("advance ") ? command.substring("advance ".length()) : "";
        Optional<Duration> span = Span.read(argument);
        if (span.isEmpty()) {
            return command.equals("status")
                    ? stage.house().status()
                    : "expected advance with a span such as 90m, 8h, 3d or 1w; status; or quit; found \"" + command
                            + "\"";
        }
        try {
            stage.advance(span.get());
        } catch (MailboxDown e) {
            return "the time stands still: " + e.getMessage();
        }
        Instant now = stage.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        return "now " + now + " (" + LOCAL.format(now) + " in Chicago)";
    }
}

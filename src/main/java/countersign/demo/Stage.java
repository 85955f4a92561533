package countersign.demo;

import countersign.desk.Steps;
import countersign.house.House;
import countersign.mailbox.MailboxDown;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The embedded servers, the configuration, the office at work, and its clock. */
final class Stage implements AutoCloseable {

    private static final String FILE = "database: data/countersign";

    private final MailServers servers;
    private final MovableClock clock;
    private final Path config;
    private final House house;

    private Stage(MailServers servers, MovableClock clock, Path config, House house) {
        this.servers = servers;
        this.clock = clock;
        this.config = config;
        this.house = house;
    }

    /** Sets everything up in that folder; the clock shows that moment. */
    static Stage open(Path folder, Instant now) {
        return open(folder, now, FILE);
    }

    /** The same, with that database. */
    static Stage open(Path folder, Instant now, String database) {
        MailServers servers = MailServers.start(Cast.ALL);
        try {
            Path config = write(folder, servers.host(), servers.smtpPort(), servers.imapPort(), database);
            MovableClock clock = MovableClock.startingAt(now);
            Steps quiet = (step, about) -> {};
            return new Stage(servers, clock, config, House.open(Settings.read(config), clock, quiet));
        } catch (RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    /** Writes the configuration of the demo's office. */
    static Path write(Path folder, String host, int smtp, int imap) {
        return write(folder, host, smtp, imap, FILE);
    }

    /** The same, with that database. */
    static Path write(Path folder, String host, int smtp, int imap, String database) {
        StringBuilder text = new StringBuilder();
        text.append("# The office of the demo. Everything runs on this machine; nothing leaves it.\n");
        text.append("firm:\n  name: Miller Renovation\n  phone: 555-0101\n  zone: America/Chicago\n  currency: USD\n");
        text.append("mailbox:\n  address: ").append(Cast.BOT).append('\n');
        String login = ", security: none, login: " + Cast.BOT + ", password: " + Cast.BOT_PASSWORD + "}\n";
        text.append("  imap: {host: ")
                .append(host)
                .append(", port: ")
                .append(imap)
                .append(login);
        text.append("  smtp: {host: ")
                .append(host)
                .append(", port: ")
                .append(smtp)
                .append(", security: none}\n");
        text.append("staff:\n  - {name: ")
                .append(Cast.ANN.name())
                .append(", address: ")
                .append(Cast.ANN.address());
        text.append(", phone: ").append(Cast.ANN.phone()).append("}\ncontacts:\n");
        for (Account account : Cast.ALL) {
            if (account.role().equals("customer")) {
                text.append("  - {name: ")
                        .append(account.name())
                        .append(", title: ")
                        .append(account.title());
                text.append(", address: ")
                        .append(account.address())
                        .append(", phone: ")
                        .append(account.phone())
                        .append(", post: [")
                        .append(Cast.post(account))
                        .append("]}\n");
            }
        }
        text.append("payments:\n  address: [12 Mill Road, Springfield IL 62704]\n  country: US\n");
        text.append("  tax-number: 12-3456789\n  sender: [Licensed contractor 104-012345]\n  pay-to:\n");
        text.append("    - First Bank of Springfield, routing number 555000111, account 123456\n");
        text.append("    - https://pay.miller.example\n");
        text.append("proof: {customers: C, staff: D}\n");
        text.append("storage: {").append(database).append(", key-file: data/countersign.key}\n");
        Path file = folder.resolve("countersign.yaml").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Lets that much time pass; what falls due in between happens at its own time. */
    void advance(Duration span) throws MailboxDown {
        new PassingTime(house, clock).until(clock.instant().plus(span));
    }

    /** The mail program of a person, on the servers of the stage. */
    MailProgram program(Account account) {
        return new MailProgram(
                account,
                new MailServer(servers.host(), servers.smtpPort(), Security.NONE, "", () -> ""),
                new MailServer(servers.host(), servers.imapPort(), Security.NONE, account.login(), account::password));
    }

    MovableClock clock() {
        return clock;
    }

    House house() {
        return house;
    }

    MailServers servers() {
        return servers;
    }

    Path config() {
        return config;
    }

    List<Account> accounts() {
        return Cast.ALL;
    }

    @Override
    public void close() {
        house.close();
        servers.close();
    }
}

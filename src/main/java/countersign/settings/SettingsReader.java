package countersign.settings;

import countersign.billing.PostalAddress;
import countersign.casework.Contact;
import countersign.casework.Firm;
import countersign.casework.Staff;
import countersign.deadline.BusinessHours;
import countersign.deadline.Ladder;
import countersign.message.Address;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.message.Secret;
import countersign.oauth.AccessTokens;
import countersign.oauth.Registration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one configuration file. */
final class SettingsReader {

    private static final String EXAMPLE = "config/countersign.example.yaml";
    private static final String POST = "a postal address such as 12 Oak Street, Springfield IL 62704";
    private static final int LAST_PORT = 65535;
    private static final int METRICS = 9464;
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    private final Path path;
    private final Path folder;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> owners = new HashMap<>();

    SettingsReader(Path path) {
        this.path = path;
        this.folder = path.toAbsolutePath().getParent();
    }

    Settings read() {
        Section all = new Section("", document(), faults);
        Section firm = all.section("firm");
        Section mailbox = all.section("mailbox");
        ZoneId zone = zone(firm, "zone", ZoneId.of("UTC"));
        String language = firm.value("language", "a language code such as en", text -> Values.language(text), "en");
        Address bot = mailbox.value("address", "a mail address", Address.of("bot@invalid.example"), Values::address);
        owners.put(bot.key(), "the bot");
        Currency currency = currency(firm);
        ProofSection proof = ProofSection.read(all.optionalSection("proof"), currency);
        Firm read = firm(all, firm, bot, zone, language, currency, proof);
        Optional<String> pattern = pattern(mailbox, bot);
        Optional<Registration> signIn = OAuth2Section.read(mailbox, folder);
        Optional<Secret> tokens = signIn.map(with -> new AccessTokens(with, Clock.systemUTC()));
        MailServer imap = server(mailbox.section("imap"), 993, tokens);
        MailServer smtp = server(mailbox.section("smtp"), 465, tokens);
        Section storage = all.optionalSection("storage");
        StorageSection books = StorageSection.read(storage, folder);
        Settings settings = new Settings(
                read,
                contacts(all, zone, language),
                new Address(read.name(), bot.mailbox()),
                pattern,
                imap,
                mailbox.value("folder", "the name of a folder", Optional::of, "INBOX"),
                mailbox.span("poll", Duration.ofMinutes(3)),
                smtp,
                signIn,
                books.storage(),
                books.templates(),
                LookSection.read(all.optionalSection("letters"), folder),
                books.key(),
                proof.checks(),
                all.value(
                        "timestamps",
                        "an address such as https://timestamp.example/tsr",
                        text -> Values.web(text).map(address -> Optional.of(address)),
                        Optional.empty()),
                WebhookSection.read(all, folder),
                metrics(all));
        settings.templates()
                .filter(Files::notExists)
                .ifPresent(gone -> storage.fault("templates", "a folder", "none at " + folder.relativize(gone)));
        mailbox.end();
        firm.end();
        all.end();
        if (!faults.isEmpty()) {
            throw new SettingsFault(faults.stream()
                    .sorted(Comparator.comparingInt(Fault::line))
                    .map(fault -> path + ":" + fault.line() + ": " + fault.what())
                    .toList());
        }
        return settings;
    }

    private static Optional<Integer> metrics(Section all) {
        Section metrics = all.optionalSection("metrics");
        int port = metrics.number("port", 1, LAST_PORT, METRICS);
        metrics.end();
        return all.has("metrics") ? Optional.of(port) : Optional.empty();
    }

    private Yaml.Mapping document() {
        try {
            if (Files.notExists(path)) {
                throw new SettingsFault(List.of(path + ": expected the configuration here, found no such file; copy "
                        + EXAMPLE + " and fill it in, or name another with --config FILE"));
            }
            Yaml document = Yaml.read(Files.readString(path));
            if (document instanceof Yaml.Mapping mapping) {
                return mapping;
            }
            throw new SettingsFault(List.of(path + ":1: expected names and values, found something else"));
        } catch (Yaml.YamlFault e) {
            throw new SettingsFault(List.of(path + ":" + e.line() + ": expected YAML, found: " + e.getMessage()));
        } catch (IOException e) {
            throw new SettingsFault(List.of(path + ": cannot be read: " + e.getMessage()));
        }
    }

    private static Currency currency(Section firm) {
        return firm.value(
                "currency",
                "a currency code such as USD",
                text -> Optional.of(Currency.getInstance(text.toUpperCase(Locale.ROOT))),
                Currency.getInstance("USD"));
    }

    private Firm firm(
            Section all,
            Section firm,
            Address bot,
            ZoneId zone,
            String language,
            Currency currency,
            ProofSection proof) {
        Section reminders = all.optionalSection("reminders");
        Section digest = all.optionalSection("digest");
        Section parking = all.optionalSection("parking");
        Firm read = new Firm(
                firm.text("name", "the name of the firm"),
                firm.optional("phone").orElse(""),
                language,
                currency,
                staff(all),
                hours(reminders, zone),
                ladder(reminders),
                digest.value("day", "a weekday", Values::weekday, DayOfWeek.MONDAY),
                digest.value("time", "a time such as 8:00", Values::time, LocalTime.of(8, 0)),
                all.flag("send-without-preview", false),
                proof.customers(),
                proof.strength(),
                parking.has("after") ? Optional.of(parking.number("after", 1, 100, 2)) : Optional.empty(),
                proof.staff(),
                PaymentSection.read(all.optionalSection("payments"), firm, bot, currency),
                DisputeSection.read(all.optionalSection("disputes"), currency));
        reminders.end();
        digest.end();
        parking.end();
        return read;
    }

    private List<Staff> staff(Section all) {
        List<Staff> staff = new ArrayList<>();
        for (Section person : all.sections("staff")) {
            String name = person.text("name", "the name of a person");
            Address address =
                    person.value("address", "a mail address", Address.of("nobody@invalid.example"), Values::address);
            own(person, address.mailbox(), name);
            staff.add(
                    new Staff(name, address.mailbox(), person.optional("phone").orElse("")));
            person.end();
        }
        if (staff.isEmpty()) {
            all.fault("staff", "at least one person, each with name and address", "none");
            staff.add(new Staff("Nobody", "nobody@invalid.example", ""));
        }
        return staff;
    }

    private List<Contact.Details> contacts(Section all, ZoneId zone, String language) {
        List<Contact.Details> contacts = new ArrayList<>();
        for (Section person : all.sections("contacts")) {
            String name = person.text("name", "the full name");
            String title = person.optional("title").orElse("");
            List<String> addresses = person.list(
                    "address", "a mail address", text -> Values.address(text).map(Address::mailbox));
            if (addresses.isEmpty()) {
                person.fault("address", "a mail address, or a list of them", "nothing");
            }
            addresses.forEach(address -> own(person, address, name));
            String phone = person.optional("phone").orElse("");
            ZoneId there = zone(person, "zone", zone);
            String speaks =
                    person.value("language", "a language code such as en", text -> Values.language(text), language);
            Optional<PostalAddress> post = SellerSection.post(person, "post", POST);
            person.end();
            if (!addresses.isEmpty()) {
                contacts.add(new Contact.Details(name, title, addresses, phone, there, speaks, post));
            }
        }
        return contacts;
    }

    /** Every address belongs to one person: whoever answers from it is that person. */
    private void own(Section person, String address, String name) {
        boolean missing = address.endsWith("@invalid.example");
        String other = missing ? null : owners.putIfAbsent(Address.of(address).key(), name);
        if (other != null) {
            person.fault("address", "an address that belongs to nobody else", address + ", which belongs to " + other);
        }
    }

    private static BusinessHours hours(Section reminders, ZoneId zone) {
        List<DayOfWeek> listed = reminders.list("days", "a weekday such as Mon", Values::weekday);
        Set<DayOfWeek> days =
                listed.isEmpty() ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY) : EnumSet.copyOf(listed);
        LocalTime opens = reminders.value("from", "a time such as 9:00", Values::time, NINE);
        LocalTime closes = reminders.value("until", "a time such as 17:00", Values::time, FIVE);
        List<LocalDate> holidays =
                reminders.list("holidays", "a day such as 2026-12-25", text -> Optional.of(LocalDate.parse(text)));
        if (!closes.isAfter(opens)) {
            reminders.fault("until", "a time later than " + opens, closes.toString());
            return new BusinessHours(zone, days, NINE, FIVE, Set.copyOf(holidays));
        }
        return new BusinessHours(zone, days, opens, closes, Set.copyOf(holidays));
    }

    private static Ladder ladder(Section reminders) {
        if (!reminders.has("ladder")) {
            reminders.sections("ladder");
            return Ladder.SHIPPED;
        }
        List<Ladder.Rung> rungs = new ArrayList<>();
        for (Section rung : reminders.sections("ladder")) {
            int after = rung.number("after", 1, 250, 1);
            Ladder.Step step = rung.choice("do", List.of(Ladder.Step.values()), Ladder.Step.REMIND);
            rung.end();
            if (!rungs.isEmpty() && after <= rungs.get(rungs.size() - 1).workingDays()) {
                rung.fault("after", "more working days than the step before", Integer.toString(after));
            } else {
                rungs.add(new Ladder.Rung(after, step));
            }
        }
        return new Ladder(rungs);
    }

    private static Optional<String> pattern(Section mailbox, Address bot) {
        String usual = bot.local() + "+{token}@" + bot.domain();
        String pattern = mailbox.value(
                "reply-address",
                "an address with {token} in it such as " + usual + ", or none",
                text -> text.equals("none")
                                || text.indexOf("{token}") >= 0 && Address.isPlausible(text.replace("{token}", "1.abc"))
                        ? Optional.of(text)
                        : Optional.empty(),
                usual);
        return Optional.of(pattern).filter(text -> !text.equals("none"));
    }

    private MailServer server(Section server, int port, Optional<Secret> tokens) {
        String host = server.text("host", "the name of the server");
        Security security = server.choice("security", List.of(Security.values()), Security.TLS);
        if (security == Security.NONE && !Values.isLoopback(host)) {
            server.fault("security", "tls or starttls for a server that is not on this machine", "none");
        }
        int at = server.number("port", 1, LAST_PORT, port);
        String login = server.optional("login").orElse("");
        Secret secret = Password.of(server, login, folder, tokens.filter(some -> !login.isEmpty()));
        server.end();
        return new MailServer(host, at, security, login, secret);
    }

    private static ZoneId zone(Section section, String name, ZoneId usual) {
        return section.value(name, "a time zone such as America/Chicago", text -> Optional.of(ZoneId.of(text)), usual);
    }
}

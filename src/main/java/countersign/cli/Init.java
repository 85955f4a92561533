package countersign.cli;

import countersign.message.Address;
import countersign.settings.FirstSettings;
import countersign.settings.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code init}: asks for what has to be known, and writes the first configuration. */
@Command(
        name = "init",
        description = {
            "Asks for what has to be known (the mailbox, where its password comes from, the firm, who its staff is) and writes a"
                    + " configuration with comments. What is said on the command line is not asked.",
            "",
            "No password is ever written into the configuration. Where one is typed, it goes into a file of its own that only you can read."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:it is written", "1:nothing was written, and why", "2:wrong words on the command line"})
final class Init implements Callable<Integer> {

    private static final String PASSWORD = "password-file: imap.password";

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "The bot's mailbox, such as desk@your-firm.example.")
    private String address;

    @Option(
            names = "--provider",
            paramLabel = "NAME",
            description = "Whose servers it is on, such as gmail or mailbox.org (default: by the address).")
    private String provider;

    @Option(names = "--imap", paramLabel = "HOST", description = "Where mail is read, where nobody knows the provider.")
    private String imap;

    @Option(names = "--smtp", paramLabel = "HOST", description = "Where letters are handed over.")
    private String smtp;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "The file that holds the password; relative to the folder of the configuration.")
    private String passwordFile;

    @Option(names = "--firm", paramLabel = "NAME", description = "The name of the firm.")
    private String firm;

    @Option(names = "--phone", paramLabel = "NUMBER", description = "Its phone number.")
    private String phone;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Its time zone, such as America/Chicago.")
    private ZoneId zone;

    @Option(names = "--currency", paramLabel = "CODE", description = "Of amounts that name none, such as USD.")
    private Currency currency;

    @Option(
            names = "--staff",
            paramLabel = "WHO",
            description = "Who may instruct the bot, such as \"Ann Miller <ann@your-firm.example>\".")
    private String staff;

    @Override
    public Integer call() throws IOException {
        Path file = main.config();
        if (Files.exists(file)) {
            throw new ParameterException(
                    spec.commandLine(), file + " is there already; name another one with --config FILE, or edit it");
        }
        Questions questions = new Questions(spec.commandLine().getOut());
        Address mailbox = Address.of(
                questions.ask(address, "The bot's mailbox (used for nothing else)", "", Init::isAddress, "an address"));
        Provider known = provider(questions, mailbox);
        String name = questions.ask(firm, "The name of the firm", "", text -> !text.isBlank(), "a name");
        String called = questions.ask(phone, "Its phone number (may be left empty)", "", text -> true, "");
        ZoneId here = zone != null
                ? zone
                : ZoneId.of(questions.ask(
                        null, "Its time zone", ZoneId.systemDefault().getId(), Init::isZone, "a zone"));
        Currency money = currency != null
                ? currency
                : Currency.getInstance(questions
                        .ask(null, "The currency of its prices", usual(here), Init::isCurrency, "a code")
                        .toUpperCase(Locale.ROOT));
        Address person = person(questions.ask(
                staff,
                "Who may instruct the bot: name and address, such as Ann Miller <ann@" + mailbox.domain() + ">",
                "",
                text -> isAddress(person(text).mailbox()),
                "a name and an address in <>"));
        String secret = secret(questions, file);
        write(file, new FirstSettings(name, called, here, money, mailbox, known, secret, person).text(), "rw-r-----");
        Path password = file.resolveSibling(secret.substring(secret.indexOf(' ') + 1));
        if (Files.notExists(password)) {
            questions.say("Write the password into " + password + ", and chmod 600 it.");
        }
        questions.say(file + " is written. Look it through, then: countersign check --config " + file);
        return 0;
    }

    private Provider provider(Questions questions, Address mailbox) {
        if (imap != null && smtp != null) {
            Provider usual = Provider.guessed(mailbox.domain());
            return new Provider(
                    usual.domains(),
                    new Provider.Door(imap, usual.imap().port(), usual.imap().security()),
                    new Provider.Door(smtp, usual.smtp().port(), usual.smtp().security()),
                    true,
                    "");
        }
        Optional<Provider> known = Provider.of(provider == null ? mailbox.domain() : provider);
        if (known.isEmpty() && provider != null) {
            throw new ParameterException(
                    spec.commandLine(), provider + " is not known here; name its servers with --imap and --smtp");
        }
        known.map(Provider::hint).filter(hint -> !hint.isEmpty()).ifPresent(questions::say);
        return known.orElseGet(() -> asked(questions, Provider.guessed(mailbox.domain())));
    }

    private Provider asked(Questions questions, Provider usual) {
        String reads = questions.ask(imap, "Its IMAP server", usual.imap().host(), text -> !text.isBlank(), "a name");
        String takes = questions.ask(smtp, "Its SMTP server", usual.smtp().host(), text -> !text.isBlank(), "a name");
        return new Provider(
                usual.domains(),
                new Provider.Door(reads, usual.imap().port(), usual.imap().security()),
                new Provider.Door(takes, usual.smtp().port(), usual.smtp().security()),
                usual.subaddresses(),
                "");
    }

    private String secret(Questions questions, Path file) throws IOException {
        if (passwordFile != null) {
            return "password-file: " + passwordFile;
        }
        Optional<char[]> typed = questions.secret(
                "Its password (goes into imap.password beside the configuration; leave empty to write that file yourself)");
        if (typed.isPresent() && typed.get().length > 0) {
            write(file.resolveSibling("imap.password"), new String(typed.get()) + "\n", "rw-------");
        }
        return PASSWORD;
    }

    private static void write(Path file, String text, String mode) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)));
        Files.writeString(file, text, StandardOpenOption.WRITE);
    }

    private static Address person(String text) {
        int open = text.indexOf('<');
        int close = text.indexOf('>', Math.max(open, 0));
        String mailbox = open < 0 || close < 0
                ? text.strip()
                : text.substring(open + 1, close).strip();
        return isAddress(mailbox)
                ? new Address(open <= 0 ? "" : text.substring(0, open).strip(), mailbox)
                : Address.of("nobody@invalid");
    }

    private static boolean isAddress(String text) {
        return Address.isPlausible(text) && !text.endsWith("@invalid");
    }

    private static boolean isZone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text);
    }

    private static boolean isCurrency(String text) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(one -> one.getCurrencyCode().equalsIgnoreCase(text));
    }

    private static String usual(ZoneId zone) {
        return switch (zone.getId()) {
            case "Europe/London" -> "GBP";
            case "Europe/Zurich" -> "CHF";
            default -> zone.getId().startsWith("Europe/") ? "EUR" : "USD";
        };
    }
}

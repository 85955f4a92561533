package countersign.settings;

import countersign.message.Address;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/**
 * What has to be known for a first configuration; all else is as usual, and stands there as comments.
 *
 * @param firm the name of the firm
 * @param phone its phone number; may be empty
 * @param zone its time zone
 * @param currency of amounts that name none
 * @param mailbox the address of the bot's mailbox
 * @param provider whose servers it is on
 * @param secret the line that says where the password comes from, such as {@code password-file: imap.password}
 * @param staff who may instruct the bot
 */
public record FirstSettings(
        String firm,
        String phone,
        ZoneId zone,
        Currency currency,
        Address mailbox,
        Provider provider,
        String secret,
        Address staff) {

    private static final String LEFT_OUT = "left out";
    private static final String EXAMPLE = "/config/countersign.example.yaml";
    /** Sections of the example that speak of somebody else's firm. */
    private static final Set<String> ONLY_SHOWN = Set.of("contacts:", "payments:");

    /** The configuration with its comments. */
    public String text() {
        List<String> lines = new ArrayList<>();
        String section = "";
        Provider.Door door = provider.imap();
        for (String line : example().lines().toList()) {
            boolean top = !line.isBlank() && !line.startsWith(" ") && !line.startsWith("#");
            section = top ? line.strip() : section;
            door = line.equals("  smtp:") ? provider.smtp() : door;
            boolean shown = ONLY_SHOWN.contains(section) && !line.isBlank() && !line.startsWith("#");
            lines.add(shown ? "# " + line : filled(section, door, line));
        }
        lines.removeIf(LEFT_OUT::equals);
        lines.set(0, "# The configuration of " + quoted(firm) + ". `countersign check` tries all of it.");
        return String.join("\n", lines) + "\n";
    }

    private String filled(String section, Provider.Door door, String line) {
        return switch (section) {
            case "firm:" -> firm(line);
            case "mailbox:" -> line.startsWith("    ") ? server(door, line) : mailbox(line);
            case "staff:" -> staff(line);
            case "reminders:" ->
                line.startsWith("  holidays:") ? "  holidays: []                 # such as 2026-12-25" : line;
            default -> line;
        };
    }

    private String firm(String line) {
        return switch (name(line)) {
            case "name" -> "  name: " + quoted(firm);
            case "phone" -> phone.isEmpty() ? "  # phone: 555-0101" : "  phone: " + quoted(phone);
            case "zone" -> "  zone: " + zone.getId() + "          # the firm's own time zone";
            case "# currency" ->
                "  currency: " + currency.getCurrencyCode() + "                # of amounts that name none";
            default -> line;
        };
    }

    private String mailbox(String line) {
        return switch (name(line)) {
            case "address" -> "  address: " + mailbox.mailbox();
            case "# reply-address" ->
                provider.subaddresses()
                        ? "  # reply-address: " + mailbox.local() + "+{token}@" + mailbox.domain()
                        : "  reply-address: none         # this provider delivers no subaddresses";
            default -> line;
        };
    }

    private String server(Provider.Door door, String line) {
        return switch (name(line)) {
            case "host" -> "    host: " + door.host();
            case "# port" -> "    port: " + door.port();
            case "# security" -> "    security: " + door.security();
            case "login" -> "    login: " + mailbox.mailbox();
            case "password-file" -> secret.indent(4).stripTrailing();
            default -> LEFT_OUT;
        };
    }

    private String staff(String line) {
        return switch (name(line)) {
            case "- name" -> "  - name: " + quoted(staff.name().isEmpty() ? staff.local() : staff.name());
            case "address" -> "    address: " + staff.mailbox();
            case "phone" -> phone.isEmpty() ? "    # phone: 555-0101" : "    phone: " + quoted(phone);
            default -> line;
        };
    }

    private static String name(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? "" : line.substring(0, colon).strip();
    }

    /** Any words as one value, whatever stands in them. */
    private static String quoted(String words) {
        boolean plain = words.chars().allMatch(c -> Character.isLetterOrDigit(c) || " .-&+'".indexOf(c) >= 0)
                && !words.isEmpty()
                && Character.isLetter(words.charAt(0));
        return plain ? words : "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String example() {
        try (InputStream in = FirstSettings.class.getResourceAsStream(EXAMPLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

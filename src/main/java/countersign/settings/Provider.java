package countersign.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a well-known provider of mail reads and takes it.
 *
 * @param domains the domains of its mailboxes; the first one names it
 * @param imap where mail is read
 * @param smtp where letters are handed over
 * @param subaddresses whether {@code desk+anything@} is delivered to {@code desk@}
 * @param hint what else one has to know; may be empty
 */
public record Provider(List<String> domains, Door imap, Door smtp, boolean subaddresses, String hint) {

    /** One of its servers; {@code security} as the configuration says it. */
    public record Door(String host, int port, String security) {}

    /** All that are known. */
    public static List<Provider> known() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Provider.class.getResourceAsStream("providers.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Provider of(String[] cells) {
        return new Provider(
                List.of(cells[0].split(",")),
                new Door(cells[1], Integer.parseInt(cells[2]), cells[3]),
                new Door(cells[4], Integer.parseInt(cells[5]), cells[6]),
                cells[7].equals("yes"),
                cells.length > 8 ? cells[8] : "");
    }

    /** The one whose mailboxes have that domain, or who is called that. */
    public static Optional<Provider> of(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return known().stream()
                .filter(provider -> provider.domains().stream()
                        .anyMatch(domain -> domain.equals(wanted) || domain.startsWith(wanted + ".")))
                .findFirst();
    }

    /** The servers as a firm with a domain of its own usually names them. */
    public static Provider guessed(String domain) {
        return new Provider(
                List.of(domain),
                new Door("imap." + domain, 993, "tls"),
                new Door("smtp." + domain, 465, "tls"),
                true,
                "");
    }
}

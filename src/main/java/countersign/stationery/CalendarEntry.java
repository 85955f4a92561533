package countersign.stationery;

import countersign.casework.Firm;
import countersign.casework.ForContact;
import countersign.casework.Invoice;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The day on which an invoice is due, as an entry for a calendar (RFC 5545): a whole day, published, under an identifier that
 * is always the same for that invoice.
 */
final class CalendarEntry {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    /** Octets in a line, its end left out (section 3.1). */
    private static final int LONGEST_LINE = 75;

    private CalendarEntry() {}

    static Enclosure of(ForContact.Payment payment, Firm firm, Wording wording, Imprint imprint) {
        Invoice invoice = payment.invoice();
        String title =
                wording.say(Phrase.CALENDAR, payment.file().title(), invoice.number(), wording.money(invoice.open()));
        String domain = imprint.bot().domain();
        String text = List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Countersign//EN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:invoice-" + invoice.number() + "@" + domain,
                        "SEQUENCE:0",
                        "DTSTAMP:" + STAMP.format(imprint.at().atOffset(ZoneOffset.UTC)),
                        "DTSTART;VALUE=DATE:" + DAY.format(invoice.due()),
                        "DTEND;VALUE=DATE:" + DAY.format(invoice.due().plusDays(1)),
                        "SUMMARY:" + escaped(title),
                        "DESCRIPTION:" + escaped(String.join("\n", payTo(firm, wording, invoice))),
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR")
                .stream()
                .map(CalendarEntry::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return new Enclosure(
                "invoice-" + invoice.number() + ".ics",
                "text/calendar; charset=utf-8; method=PUBLISH",
                text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> payTo(Firm firm, Wording wording, Invoice invoice) {
        List<String> lines = new ArrayList<>();
        firm.payments().seller().account().ifPresent(account -> {
            lines.add(account.holder());
            lines.add("IBAN " + account.iban().grouped());
            account.bic().ifPresent(bic -> lines.add("BIC " + bic));
        });
        lines.addAll(firm.payments().payTo());
        if (!lines.isEmpty()) {
            lines.add(wording.say(Phrase.REFERENCE_IS, invoice.number()));
        }
        return lines;
    }

    /** Section 3.3.11. */
    private static String escaped(String text) {
        return Clean.line(text.replace("\n", "; ").replace('\u00a0', ' '))
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,");
    }

    /** Long lines go on in the next one behind a blank, never in the middle of a character. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String c = new String(Character.toChars(line.codePointAt(i)));
            int length = c.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(c);
            octets += length;
        }
        return folded.toString();
    }
}

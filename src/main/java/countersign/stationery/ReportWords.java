package countersign.stationery;

import countersign.casework.Colleague;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.ForStaff;
import countersign.casework.Item;
import countersign.message.Address;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of what staff has to know at once: who wrote, what, and how it all stands. */
final class ReportWords {

    private final Wording wording;
    private final Tables tables;
    private final Instant now;
    private final ZoneId zone;

    ReportWords(Wording wording, Tables tables, Instant now, ZoneId zone) {
        this.wording = wording;
        this.tables = tables;
        this.now = now;
        this.zone = zone;
    }

    void put(Words words, ForStaff.Report report) {
        String by = by(report);
        words.put("by", by);
        words.put(
                "contactOrBy",
                by.isEmpty() ? report.contact().map(Contact::courtesyName).orElse("") : by);
        words.put(
                "writer",
                by.isEmpty()
                        ? report.contact()
                                .map(contact -> contact.details().name())
                                .orElse("")
                        : by);
        List<Standing> standings = report.standings();
        words.put("n", standings.size());
        words.put("items", tables.stands(standings));
        words.put("words", StaffWords.excerpt(report.words()));
        words.put("hasWords", !report.words().isBlank());
        words.put("from", report.from());
        words.put("detail", report.detail());
        words.put(
                "title",
                standings.stream().map(s -> s.file().title()).distinct().collect(Collectors.joining(", ")));
        words.put(
                "case", standings.isEmpty() ? "" : standings.get(0).file().ref().toString());
        words.put(
                "ref",
                standings.isEmpty() ? "" : standings.get(0).request().ref().toString());
        words.put(
                "kind",
                standings.isEmpty() ? "" : standings.get(0).request().version().kind());
        words.put("confirmed", StaffWords.names(standings, Item.State.CONFIRMED));
        words.put("declined", StaffWords.names(standings, Item.State.DECLINED));
        words.put("open", StaffWords.names(standings, Item.State.OPEN));
        words.put(
                "asked",
                standings.stream()
                        .flatMap(s -> s.request().chase().asked().stream())
                        .min(Instant::compareTo)
                        .map(at -> wording.recentDay(at, now, zone))
                        .orElse(""));
    }

    /** "Ben Lee, for Mr. Smith" where a delegate wrote, else nothing. */
    private static String by(ForStaff.Report report) {
        return report.contact()
                .flatMap(contact -> Optional.of(report.from())
                        .filter(Address::isPlausible)
                        .flatMap(from -> contact.colleague(Address.of(from)))
                        .filter(Colleague::decides)
                        .map(colleague -> colleague.name() + " (for " + contact.courtesyName() + ")"))
                .orElse("");
    }
}

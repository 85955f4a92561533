package countersign.stationery;

import countersign.billing.Money;
import countersign.casework.Colleague;
import countersign.casework.Contact;
import countersign.casework.ForStaff.Debtor;
import countersign.casework.ForStaff.Digest;
import countersign.casework.ForStaff.Digest.Flagged;
import countersign.casework.ForStaff.Digest.Payment;
import countersign.casework.ForStaff.Digest.Silent;
import countersign.casework.ForStaff.Digest.Waiting;
import countersign.casework.ForStaff.Owed;
import countersign.casework.Invoice;
import countersign.casework.Item;
import countersign.casework.OwedCall;
import countersign.casework.Progress;
import countersign.casework.Version;
import countersign.instruction.WorkTime;
import countersign.stationery.Chart.Bar;
import countersign.stationery.Chart.Shade;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words and the bars of a digest. */
final class DigestWords {

    private static final int TWO_WEEKS = 14;

    private final Wording wording;
    private final Instant now;
    private final ZoneId zone;
    private final LocalDate today;

    DigestWords(Wording wording, Instant now, ZoneId zone) {
        this.wording = wording;
        this.now = now;
        this.zone = zone;
        this.today = now.atZone(zone).toLocalDate();
    }

    void put(Words words, Digest digest) {
        waiting(words, digest.waiting());
        List<Waiting> open = Stream.of(
                        digest.disputed().stream().flatMap(silent -> silent.open().stream()),
                        digest.waiting().stream(),
                        digest.unreachable().stream().flatMap(silent -> silent.open().stream()))
                .flatMap(any -> any)
                .toList();
        words.put("open", open.size());
        words.put("count", wording.count(open.size()));
        words.put("value", sum(open).map(wording::money));
        words.put(
                "quarrel",
                sum(open.stream()
                                .filter(waiting -> waiting.contact().disputes())
                                .toList())
                        .map(wording::money));
        words.put("old", sum(open.stream().filter(this::isOld).toList()).map(wording::money));
        List<Bar> bars = new ArrayList<>();
        open.stream()
                .limit(Chart.MOST)
                .forEach(waiting -> bars.add(bar(waiting, digest.waiting().indexOf(waiting) + 1)));
        words.chart(bars);
        points(words, "draft", digest.drafts().stream().map(DigestWords::draft));
        points(words, "promise", digest.owed().stream().map(this::owed));
        points(words, "overdue", digest.debtors().stream().map(this::debtor));
        points(words, "payment", digest.payments().stream().map(this::payment));
        points(words, "dispute", digest.disputed().stream().map(this::disputed));
        points(words, "unreachable", digest.unreachable().stream().map(this::unreachable));
        points(words, "flagged", digest.flagged().stream().map(DigestWords::flagged));
        words.put("setAside", digest.setAside());
        words.put("day", wording.day(today, today));
    }

    private void waiting(Words words, List<Waiting> all) {
        List<Block.Row> rows = new ArrayList<>();
        for (Waiting waiting : all) {
            String rests = waiting.standing()
                    .request()
                    .chase()
                    .paused()
                    .map(why -> ", rests: " + why)
                    .orElse("");
            rows.add(new Block.Row(
                    Integer.toString(rows.size() + 1),
                    title(waiting),
                    value(waiting).map(wording::money).orElse(""),
                    age(waiting) + rests));
        }
        List<Block.Row> total = sum(all).filter(sum -> all.size() > 1)
                .map(sum -> List.of(new Block.Row("", "Together", wording.money(sum), "")))
                .orElse(List.of());
        words.put("waiting", new Block.Table(rows, total));
        words.put("n", rows.size());
    }

    private Bar bar(Waiting waiting, int number) {
        boolean disputed = waiting.contact().disputes();
        int minutes = worked(waiting);
        String label = (number > 0 ? number + "  " : "")
                + Clean.line(waiting.standing().file().title())
                + value(waiting).map(amount -> ", " + wording.money(amount)).orElse("");
        String days = days(waiting) == 0 ? "today" : days(waiting) + (days(waiting) == 1 ? " day" : " days");
        String says = disputed
                ? "disputed, " + days
                : !waiting.contact().mayBeWritten()
                        ? "no mail, " + days
                        : minutes > 0 ? days + ", " + WorkTime.written(minutes) + " worked" : days;
        Shade shade = disputed ? Shade.DISPUTED : minutes > 0 ? Shade.WORKED : isOld(waiting) ? Shade.OLD : Shade.WAITS;
        return new Bar(label, says, days(waiting), shade);
    }

    private static int worked(Waiting waiting) {
        return waiting.standing().request().flagged().stream()
                .mapToInt(Progress.Work::minutes)
                .sum();
    }

    private static Optional<Money> value(Waiting waiting) {
        return Version.total(waiting.standing().request().items(Item.State.OPEN));
    }

    private static Optional<Money> sum(List<Waiting> all) {
        return Money.sum(
                all.stream().flatMap(waiting -> value(waiting).stream()).toList());
    }

    private boolean isOld(Waiting waiting) {
        return days(waiting) > TWO_WEEKS;
    }

    private long days(Waiting waiting) {
        return waiting.standing()
                .request()
                .chase()
                .asked()
                .map(at -> ChronoUnit.DAYS.between(at.atZone(zone).toLocalDate(), today))
                .orElse(0L);
    }

    private String age(Waiting waiting) {
        long days = days(waiting);
        String age = days == 0 ? "since today" : "for " + days + (days == 1 ? " day" : " days");
        String second = waiting.standing().request().waitsForSecond() ? ", waits for a second person" : "";
        return (waiting.held() ? "on hold " + age : age) + second;
    }

    private static String title(Waiting waiting) {
        return Clean.line(deciders(waiting.contact())) + ": " + job(waiting);
    }

    /** Whose answer counts: "Mr. Smith or Ben Lee". */
    private static String deciders(Contact contact) {
        return contact.courtesyName()
                + contact.colleagues().stream()
                        .filter(Colleague::decides)
                        .map(delegate -> " or " + delegate.name())
                        .collect(Collectors.joining());
    }

    private static String job(Waiting waiting) {
        return Clean.line(waiting.standing().file().title()) + " ("
                + waiting.standing().request().ref() + ")";
    }

    private static String draft(Waiting waiting) {
        return waiting.standing().request().ref() + " " + title(waiting);
    }

    private String payment(Payment payment) {
        Invoice invoice = payment.invoice();
        String rests = invoice.follow()
                .choice()
                .or(() -> invoice.follow().rests())
                .map(why -> ", " + Clean.line(why))
                .orElse("");
        return due(invoice.due()) + ": " + Clean.line(payment.contact().courtesyName()) + ", "
                + wording.money(invoice.open()) + " of invoice " + invoice.number() + " ("
                + Clean.line(payment.file().title()) + ")" + rests;
    }

    private String due(LocalDate day) {
        return day.isBefore(today)
                ? "overdue since " + wording.shortDay(day)
                : day.equals(today) ? "due today" : "due " + wording.shortDay(day);
    }

    private String owed(Owed owed) {
        String who = Clean.line(owed.contact().courtesyName());
        return due(owed.item().due().orElseThrow()) + ": "
                + (owed.item().owner().orElseThrow() == Item.Owner.US ? "we for " + who : who + " for us") + ", "
                + Clean.line(owed.item().text()) + " ("
                + owed.standing().request().ref() + "."
                + owed.item().number() + ")";
    }

    private String debtor(Debtor debtor) {
        String payments = debtor.missed().stream()
                .map(owed -> StaffWords.missed(owed, wording))
                .collect(Collectors.joining("; "));
        String parked = debtor.parked()
                ? "; parked, “unpark " + Clean.line(debtor.contact().lastName()) + " because …” lets new requests go"
                : "";
        return Clean.line(debtor.contact().courtesyName()) + ": " + payments + parked;
    }

    private String disputed(Silent silent) {
        String call = silent.contact()
                .call()
                .map(owed -> ", disputed since "
                        + wording.shortDay(owed.since().atZone(zone).toLocalDate()) + "; " + called(owed))
                .orElse("");
        return whom(silent.contact()) + jobs(silent) + call;
    }

    private static String called(OwedCall call) {
        return call.made()
                .map(how -> "the call is on record (" + Clean.line(how) + ")")
                .orElse("nobody has called yet");
    }

    private String unreachable(Silent silent) {
        String why =
                silent.contact().mailStopped().orElse(silent.contact().address().mailbox() + " came back");
        return whom(silent.contact()) + jobs(silent) + ", " + why;
    }

    private static String whom(Contact contact) {
        String phone = contact.details().phone();
        return Clean.line(contact.courtesyName()) + (phone.isEmpty() ? "" : ", " + phone) + ": ";
    }

    private String jobs(Silent silent) {
        List<String> jobs = silent.open().stream()
                .map(waiting -> job(waiting)
                        + value(waiting)
                                .map(amount -> ", " + wording.money(amount))
                                .orElse(""))
                .toList();
        return jobs.isEmpty() ? "nothing of it is open" : String.join("; ", jobs);
    }

    private static String flagged(Flagged flagged) {
        return flagged.standing().request().ref() + "." + flagged.work().item() + ": "
                + Clean.line(flagged.work().words()) + ", "
                + WorkTime.written(flagged.work().minutes()) + " ("
                + Clean.line(flagged.work().why())
                + ")";
    }

    private static void points(Words words, String name, Stream<String> lines) {
        List<String> points = lines.toList();
        words.put(name + "s", new Block.Points(points));
        words.put(name + "Count", points.size());
    }
}

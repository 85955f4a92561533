package countersign.rules;

import countersign.casework.Ask;
import countersign.casework.Content.Standing;
import countersign.casework.Firm;
import countersign.casework.Folio;
import countersign.casework.ForStaff;
import countersign.casework.ForStaff.Debtor;
import countersign.casework.ForStaff.Digest.Flagged;
import countersign.casework.ForStaff.Digest.Payment;
import countersign.casework.ForStaff.Digest.Silent;
import countersign.casework.ForStaff.Digest.Waiting;
import countersign.casework.ForStaff.Owed;
import countersign.casework.Item;
import countersign.casework.Letter;
import countersign.casework.Request;
import countersign.casework.RequestKind;
import countersign.casework.Staff;
import countersign.casework.Version;
import countersign.message.MessageId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The weekly digest: what is unconfirmed, oldest and dearest first, each under a number that can be chased with. */
public final class DigestRule {

    private DigestRule() {}

    /** When the next digest after that moment is due. */
    public static Instant next(Firm firm, Instant after) {
        ZonedDateTime local = after.atZone(firm.hours().zone());
        ZonedDateTime due = local.with(TemporalAdjusters.nextOrSame(firm.digestDay()))
                .toLocalDate()
                .atTime(firm.digestTime())
                .atZone(firm.hours().zone());
        return due.toInstant().isAfter(after)
                ? due.toInstant()
                : due.plusWeeks(1).toInstant();
    }

    /** What a digest says now. Every case with an open or drafted request lies open. */
    public static ForStaff.Digest content(Files files, int setAside) {
        List<Standing> all = files.cases().stream()
                .flatMap(file -> file.requests().stream().map(request -> new Standing(file, request)))
                .toList();
        List<Waiting> open = waiting(files, Request.State.OPEN);
        List<Silent> silent = files.contacts().stream()
                .filter(contact -> !contact.mayBeWritten())
                .map(contact -> new Silent(
                        contact,
                        open.stream()
                                .filter(waiting -> waiting.contact().ref().equals(contact.ref()))
                                .toList()))
                .toList();
        return new ForStaff.Digest(
                open.stream()
                        .filter(waiting -> waiting.contact().mayBeWritten())
                        .toList(),
                waiting(files, Request.State.DRAFT),
                all.stream()
                        .flatMap(standing -> owed(standing, files))
                        .sorted(Comparator.comparing(owed -> owed.item().due().orElseThrow()))
                        .toList(),
                files.contacts().stream()
                        .map(contact -> Arrears.of(contact, files))
                        .filter(arrears -> !arrears.isEmpty())
                        .map(arrears -> new Debtor(arrears.contact(), arrears.missed(), arrears.parked()))
                        .toList(),
                files.cases().stream()
                        .flatMap(file -> file.account().open().stream()
                                .map(invoice -> new Payment(file, files.contact(file.contact()), invoice)))
                        .sorted(Comparator.comparing(
                                payment -> payment.invoice().due()))
                        .toList(),
                silent.stream().filter(s -> s.contact().disputes()).toList(),
                silent.stream().filter(s -> !s.contact().disputes()).toList(),
                all.stream()
                        .flatMap(standing ->
                                standing.request().flagged().stream().map(work -> new Flagged(standing, work)))
                        .toList(),
                setAside,
                files.now());
    }

    private static Stream<Owed> owed(Standing standing, Files files) {
        if (standing.request().withdrawn().isPresent() || standing.request().current() == 0) {
            return Stream.empty();
        }
        return standing.request().promises().stream()
                .map(item -> new Owed(standing, files.contact(standing.file().contact()), item));
    }

    /** The digest for one of the firm. */
    public static Letter letter(Staff staff, ForStaff.Digest digest, List<MessageId> thread, String occasion) {
        List<Ask> asks = new ArrayList<>();
        for (Waiting waiting : digest.waiting()) {
            Request request = waiting.standing().request();
            asks.add(new Ask(asks.size() + 1, request.ref(), request.current(), 0));
        }
        return new Letter(
                new Letter.ToStaff(staff),
                Folio.Office.OFFICE,
                digest,
                asks,
                thread,
                "digest:" + staff.mailbox().key() + ":" + occasion);
    }

    private static List<Waiting> waiting(Files files, Request.State state) {
        return files.standings(files.cases(), state).stream()
                .map(standing ->
                        new Waiting(standing, files.contact(standing.file().contact()), starts(standing, files)))
                .sorted(Comparator.comparing(DigestRule::asked)
                        .thenComparing(DigestRule::value, Comparator.reverseOrder())
                        .thenComparing(waiting -> waiting.standing().request().ref()))
                .toList();
    }

    private static boolean starts(Standing standing, Files files) {
        return files.kind(standing.request().version().kind())
                .map(RequestKind::starts)
                .orElse(true);
    }

    private static Instant asked(Waiting waiting) {
        return waiting.standing()
                .request()
                .chase()
                .asked()
                .orElse(Instant.EPOCH)
                .truncatedTo(ChronoUnit.DAYS);
    }

    private static BigDecimal value(Waiting waiting) {
        Standing standing = waiting.standing();
        return Version.total(standing.request().items(Item.State.OPEN))
                .map(money -> money.amount())
                .orElse(BigDecimal.ZERO);
    }
}

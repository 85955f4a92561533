package countersign.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.Fact;
import countersign.casework.Firm;
import countersign.casework.ForStaff;
import countersign.casework.Item;
import countersign.casework.Letter;
import countersign.casework.Request;
import countersign.casework.RequestRef;
import countersign.casework.Staff;
import countersign.checkpoint.SigningKey;
import countersign.desk.Desk;
import countersign.desk.Dictated;
import countersign.desk.Dossiers;
import countersign.desk.Office;
import countersign.desk.Told;
import countersign.ledger.Books;
import countersign.ledger.Ledger;
import countersign.rules.Arrears;
import countersign.rules.DigestRule;
import countersign.rules.Files;
import countersign.stationery.Stationery;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers what a person asks on the command line, from the books; whether the office is at work or not. */
final class Inquiry {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int SHOWN = 16;

    private final Ledger ledger;
    private final Stationery stationery;
    private final Firm firm;
    private final Clock clock;
    private final Optional<SigningKey> key;
    private final Optional<Desk> desk;
    private final Runnable afterwards;

    /** For an office with its desk; {@code afterwards} sees to what was decided there. */
    Inquiry(Ledger ledger, Office office, Desk desk, Runnable afterwards) {
        this(
                ledger,
                office.stationery(),
                office.firm(),
                office.clock(),
                Optional.of(office.key()),
                Optional.of(desk),
                afterwards);
    }

    /** For an office that is closed: its books are opened for this one question. */
    Inquiry(Ledger ledger, Stationery stationery, Firm firm, Clock clock) {
        this(ledger, stationery, firm, clock, Optional.empty(), Optional.empty(), () -> {});
    }

    private Inquiry(
            Ledger ledger,
            Stationery stationery,
            Firm firm,
            Clock clock,
            Optional<SigningKey> key,
            Optional<Desk> desk,
            Runnable afterwards) {
        this.key = key;
        this.ledger = ledger;
        this.stationery = stationery;
        this.firm = firm;
        this.clock = clock;
        this.desk = desk;
        this.afterwards = afterwards;
    }

    /** Answers a question: its words as they were typed, the command first. */
    Reply answer(List<String> words) {
        try {
            return switch (words.get(0)) {
                case "status" -> ledger.read(books -> status(books, words));
                case "gate" -> ledger.read(books -> gate(books, words));
                case "digest" -> digest(words.contains("--send"));
                case "tell" -> tell(words.get(1));
                case "bank" -> bank(words.get(1));
                case "dossier" -> dossier(words.get(1), Path.of(words.get(2)));
                case "verify" -> verify();
                default -> Reply.trouble("unknown: " + words.get(0));
            };
        } catch (RuntimeException | JsonProcessingException e) {
            return Reply.trouble(words.get(0) + " failed: " + e.getMessage());
        }
    }

    /** What staff says goes the way of a mail, and the answer is said back. */
    private Reply tell(String written) throws JsonProcessingException {
        Dictated said = Counter.JSON.readValue(written, Dictated.class);
        Optional<Staff> staff = staff(said.as());
        if (staff.isEmpty()) {
            return nobody("tell", said.as());
        }
        Told told = desk.orElseThrow().tell(said, staff.get());
        afterwards.run();
        return told.done() ? Reply.of(told.text() + "\n") : Reply.trouble(told.text());
    }

    /** What a bank says came in is shown, or booked the way that staff says it. */
    private Reply bank(String written) throws JsonProcessingException {
        Banking.Order order = Counter.JSON.readValue(written, Banking.Order.class);
        Optional<Staff> staff = staff(order.as());
        if (staff.isEmpty()) {
            return nobody("bank", order.as());
        }
        Reply reply = new Banking(desk.orElseThrow(), firm).answer(order, staff.get());
        afterwards.run();
        return reply;
    }

    /** The dossier of a case is written into a file. */
    private Reply dossier(String name, Path file) {
        Optional<CaseRef> ref = CaseRef.read(name);
        if (ref.isEmpty()) {
            return Reply.unusable("dossier: expected a case such as C101, found \"" + name + "\"");
        }
        desk.orElseThrow().checkpoint(true);
        return new Dossiers(key.orElseThrow(), stationery, firm)
                .write(ledger, ref.get(), file)
                .map(contents -> Reply.of(file + ": " + contents.entries().size() + " entries, "
                        + contents.messages().size() + " raw messages, key "
                        + key.orElseThrow().verifying().fingerprint().substring(0, SHOWN) + "…\n"))
                .orElseGet(() -> Reply.trouble("dossier: " + missing(ref.get())));
    }

    /** A case that was erased was there: that, and why it went, is told. */
    private String missing(CaseRef ref) {
        return ledger.read(books -> books.entries().of(ref)).stream()
                .filter(entry -> entry.note().what() instanceof Fact.Erased)
                .findFirst()
                .map(entry -> ref + " was erased on "
                        + entry.at().atZone(firm.hours().zone()).toLocalDate() + ": "
                        + entry.note().why())
                .orElse("there is no case " + ref);
    }

    /** Whether the books are what they were. */
    private Reply verify() {
        Optional<String> fault =
                ledger.read(books -> books.audit().firstFault(key.orElseThrow().verifying()));
        long entries = ledger.read(books -> books.entries().head().entries());
        return fault.map(what -> Reply.trouble("verify: " + what))
                .orElseGet(() -> Reply.of("The ledger holds: " + entries + " entries, each as it was written.\n"));
    }

    private Optional<Staff> staff(String as) {
        return firm.staff().stream()
                .filter(one -> as.isEmpty()
                        || one.address().equalsIgnoreCase(as)
                        || one.name().equalsIgnoreCase(as)
                        || one.firstName().equalsIgnoreCase(as))
                .findFirst();
    }

    private Reply nobody(String command, String as) {
        return Reply.unusable(command + ": --as: expected one of the staff, "
                + firm.staff().stream().map(Staff::address).collect(Collectors.joining(", ")) + "; found \"" + as
                + "\"");
    }

    private Reply status(Books books, List<String> words) {
        boolean json = words.contains("--json");
        List<String> names =
                words.stream().skip(1).filter(word -> !word.startsWith("--")).toList();
        List<CaseRef> refs = books.cases().all();
        Optional<Integer> request = Optional.empty();
        if (!names.isEmpty()) {
            Optional<RequestRef> one = RequestRef.read(names.get(0));
            Optional<CaseRef> ref = CaseRef.read(names.get(0)).or(() -> one.map(RequestRef::file));
            if (ref.isEmpty()) {
                return Reply.trouble("status: expected a case such as C101, found \"" + names.get(0) + "\"");
            }
            if (!refs.contains(ref.get())) {
                return Reply.trouble("status: " + missing(ref.get()));
            }
            refs = List.of(ref.get());
            request = one.map(RequestRef::number);
        }
        List<Standing> rows = new ArrayList<>();
        for (CaseRef ref : refs) {
            Case file = books.cases().find(ref).orElseThrow();
            Contact contact = books.cases().find(file.contact()).orElseThrow();
            Arrears arrears = Arrears.of(
                    contact,
                    books.cases().of(contact.ref()).stream()
                            .map(his -> books.cases().find(his).orElseThrow())
                            .toList(),
                    firm,
                    clock.instant().atZone(firm.hours().zone()).toLocalDate());
            Optional<Integer> only = request;
            file.requests().stream()
                    .filter(r -> only.map(number -> r.ref().number() == number).orElse(true))
                    .forEach(r -> rows.add(new Standing(file, contact, r, arrears)));
        }
        String held = books.restoration()
                .held()
                .map(why -> "No letter goes out until staff says “go on because …”: " + why.what() + "\n\n")
                .orElse("");
        return Reply.of(json ? Status.json(rows) : held + Status.text(rows));
    }

    /** Whether work on a request, or on one item of it, may start: for other programs to ask. */
    private static Reply gate(Books books, List<String> words) {
        String name = words.size() > 1 ? words.get(1) : "";
        int dot = name.lastIndexOf('.');
        Optional<RequestRef> ref = RequestRef.read(dot < 0 ? name : name.substring(0, dot));
        Optional<Request> found =
                ref.flatMap(r -> books.cases().find(r.file()).flatMap(file -> file.request(r.number())));
        if (found.isEmpty()) {
            return Reply.trouble(
                    "gate: expected a request such as C101-3, or an item such as C101-3.2; found \"" + name + "\"");
        }
        Request request = found.get();
        List<Item> items = request.version().items().stream()
                .filter(item -> dot < 0 || Integer.toString(item.number()).equals(name.substring(dot + 1)))
                .toList();
        if (items.isEmpty()) {
            return Reply.trouble("gate: there is no such item in " + request.ref());
        }
        List<String> held = items.stream()
                .filter(item ->
                        request.withdrawn().isPresent() || request.items().get(item.number()) != Item.State.CONFIRMED)
                .map(item -> request.ref() + "." + item.number() + " " + item.text())
                .toList();
        return held.isEmpty()
                ? Reply.of(name + ": confirmed, work may start\n")
                : new Reply(Reply.HOLD, "hold: " + String.join("; ", held) + "\n", "");
    }

    /** One request with whom it is with. */
    record Standing(Case file, Contact contact, Request request, Arrears arrears) {}

    private Reply digest(boolean send) {
        if (send) {
            if (desk.isEmpty()) {
                return Reply.trouble("digest --send: the office is not at work; start it with `run` first");
            }
            desk.get().digestNow();
            afterwards.run();
            return Reply.of("The digest goes to "
                    + String.join(", ", firm.staff().stream().map(Staff::name).toList()) + ".\n");
        }
        return ledger.read(books -> {
            Files files = new Files(
                    firm,
                    stationery.kinds(),
                    stationery.tones(),
                    clock.instant(),
                    books.cases().unconfirmed().stream()
                            .map(ref -> books.cases().find(ref).orElseThrow())
                            .toList(),
                    Stream.concat(
                                    books.cases().silent().stream(),
                                    books.cases().unconfirmed().stream()
                                            .map(ref -> books.cases()
                                                    .find(ref)
                                                    .orElseThrow()
                                                    .contact()))
                            .distinct()
                            .map(ref -> books.cases().find(ref).orElseThrow())
                            .toList(),
                    Map.of(),
                    List.of(),
                    books.cases().nextCase(),
                    books.cases().nextContact(),
                    books.invoices()
                            .next(clock.instant().atZone(firm.hours().zone()).getYear()));
            ForStaff.Digest digest = DigestRule.content(
                    files, books.mails().reviewed(clock.instant().minus(WEEK)));
            Letter letter = DigestRule.letter(firm.staff().get(0), digest, List.of(), "now");
            return Reply.of(stationery.text(letter, clock.instant()) + "\n");
        });
    }
}

package countersign.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.Fact;
import countersign.casework.Firm;
import countersign.casework.Item;
import countersign.casework.Letter;
import countersign.casework.Request;
import countersign.casework.RequestRef;
import countersign.casework.Staff;
import countersign.desk.Desk;
import countersign.desk.Dictated;
import countersign.desk.Dossiers;
import countersign.desk.Office;
import countersign.desk.Told;
import countersign.ledger.Books;
import countersign.ledger.Ledger;
import countersign.rules.Arrears;
import countersign.rules.DigestRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers what a person asks on the command line, from the books; whether the office is at work or not. */
final class Inquiry {

    private static final int SHOWN = 16;

    private final Ledger ledger;
    private final Office office;
    private final Optional<Desk> desk;
    private final Runnable afterwards;

    /** For an office with its desk; {@code afterwards} sees to what was decided there. */
    Inquiry(Ledger ledger, Office office, Desk desk, Runnable afterwards) {
        this(ledger, office, Optional.of(desk), afterwards);
    }

    /** For an office that is closed: its books are opened for this one question. */
    Inquiry(Ledger ledger, Office office) {
        this(ledger, office, Optional.empty(), () -> {});
    }

    private Inquiry(Ledger ledger, Office office, Optional<Desk> desk, Runnable afterwards) {
        this.ledger = ledger;
        this.office = office;
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
                case "import" -> importJobs(words.get(1));
                case "dossier" -> dossier(words.get(1), Path.of(words.get(2)));
                case "verify" -> Audited.of(ledger, office.key().verifying());
                case "backup" -> backup();
                case "export" -> export(Path.of(words.get(1)), Long.parseLong(words.get(2)));
                case "health" -> health();
                case "rekey" -> Reply.trouble("rekey: the office is at work, with the key in its hand; end it first");
                default -> Reply.trouble("unknown: " + words.get(0));
            };
        } catch (RuntimeException | JsonProcessingException e) {
            return Reply.trouble(words.get(0) + " failed: " + e.getMessage());
        }
    }

    private Reply health() {
        return desk.map(d -> Pulse.of(d.lastRead(), d.lastSent(), office.clock().instant()))
                .orElseGet(() -> Reply.trouble("health: nobody is at work"));
    }

    /** What staff says goes the way of a mail, and the answer is said back. */
    private Reply tell(String written) throws JsonProcessingException {
        Dictated said = Counter.JSON.readValue(written, Dictated.class);
        Optional<Staff> staff = staff(said.as());
        if (staff.isEmpty()) {
            return nobody("tell", said.as());
        }
        if (!desk.orElseThrow().hasBegun()) {
            return tooEarly("tell");
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
        if (order.book() && !desk.orElseThrow().hasBegun()) {
            return tooEarly("bank");
        }
        Reply reply = new Banking(desk.orElseThrow(), firm()).answer(order, staff.get());
        afterwards.run();
        return reply;
    }

    /** Jobs that are under way are shown, or handed in the way that staff does it. */
    private Reply importJobs(String written) throws JsonProcessingException {
        Importing.Order order = Counter.JSON.readValue(written, Importing.Order.class);
        Optional<Staff> staff = staff(order.as());
        if (staff.isEmpty()) {
            return nobody("import", order.as());
        }
        if (order.handIn() && !desk.orElseThrow().hasBegun()) {
            return tooEarly("import");
        }
        Reply reply = new Importing(desk.orElseThrow(), firm()).answer(order, staff.get());
        afterwards.run();
        return reply;
    }

    /** Without a look at the checkpoints in the mailbox nobody knows which numbers were given already. */
    private static Reply tooEarly(String command) {
        return Reply.trouble(command + ": the bot's mailbox could not be read since the start, so nothing was done."
                + " Try again when it can be reached.");
    }

    /** The dossier of a case is written into a file. */
    private Reply dossier(String name, Path file) {
        Optional<CaseRef> ref = CaseRef.read(name);
        if (ref.isEmpty()) {
            return Reply.unusable("dossier: expected a case such as C101, found \"" + name + "\"");
        }
        desk.orElseThrow().takeUpKey();
        desk.orElseThrow().checkpoint(true);
        return new Dossiers(office.key(), office.stationery(), firm())
                .write(ledger, ref.get(), file)
                .map(contents -> Reply.of(contents.entries().size() + " entries, "
                        + contents.messages().size() + " raw messages, key "
                        + office.key().verifying().fingerprint().substring(0, SHOWN) + "…\n"))
                .orElseGet(() -> Reply.trouble("dossier: " + missing(ref.get())));
    }

    /** A case that was erased was there: that, and why it went, is told. */
    private String missing(CaseRef ref) {
        return ledger.read(books -> books.entries().of(ref)).stream()
                .filter(entry -> entry.note().what() instanceof Fact.Erased)
                .findFirst()
                .map(entry -> ref + " was erased on "
                        + entry.at().atZone(firm().hours().zone()).toLocalDate() + ": "
                        + entry.note().why())
                .orElse("there is no case " + ref);
    }

    /** A copy of the books is laid beside them; whoever asked takes it away. */
    private Reply backup() {
        return ledger.copy()
                .map(copy -> Reply.of(copy.toString()))
                .orElseGet(() -> Reply.trouble("backup: the books do not lie in a file"));
    }

    /** The entries are laid beside the books; whoever asked takes them away. */
    private Reply export(Path laid, long after) {
        return ledger.read(books -> {
            try (Writer out = Files.newBufferedWriter(laid)) {
                return Reply.of(books.extract().write(after, out) + " entries\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Optional<Staff> staff(String as) {
        return firm().staff().stream()
                .filter(one -> as.isEmpty()
                        || one.address().equalsIgnoreCase(as)
                        || one.name().equalsIgnoreCase(as)
                        || one.firstName().equalsIgnoreCase(as))
                .findFirst();
    }

    private Reply nobody(String command, String as) {
        return Reply.unusable(command + ": --as: expected one of the staff, "
                + firm().staff().stream().map(Staff::address).collect(Collectors.joining(", ")) + "; found \"" + as
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
                    firm(),
                    office.now().atZone(firm().hours().zone()).toLocalDate());
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
                    + String.join(", ", firm().staff().stream().map(Staff::name).toList()) + ".\n");
        }
        Letter letter = DigestRule.letter(firm().staff().get(0), ledger.read(office::digest), List.of(), "now");
        return Reply.of(office.stationery().text(letter, office.now()) + "\n");
    }

    private Firm firm() {
        return office.firm();
    }
}

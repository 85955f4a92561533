package countersign.desk;

import countersign.billing.BankEntry;
import countersign.billing.InvoiceNumber;
import countersign.billing.Receivable;
import countersign.casework.CaseRef;
import countersign.casework.Entry;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Staff;
import countersign.ledger.Books;
import countersign.ledger.Ledger;
import countersign.rules.BankRule;
import countersign.rules.Files;
import countersign.rules.Matched;
import countersign.rules.Matched.Share;
import countersign.rules.Matched.Sure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Books what a bank says came in. Each entry is looked at and said as {@code paid …} in one transaction, the way of what staff
 * says on the command line: what is cut off between two entries is found by the next run, and nothing is booked twice.
 */
final class Booking {

    private static final int LONGEST_NAME = 4;
    private static final int MOST_WORDS = 12;

    private final Office office;
    private final Ledger ledger;
    private final Dictation dictation;

    Booking(Office office, Ledger ledger, Dictation dictation) {
        this.office = office;
        this.ledger = ledger;
        this.dictation = dictation;
    }

    /** What entries are for, each as if those before it that are sure were booked. */
    List<Matched> look(List<BankEntry> entries) {
        Set<String> statement = entries.stream().map(BankEntry::reference).collect(Collectors.toSet());
        return ledger.read(books -> {
            OpenFiles open = office.files(books).files(books.invoices().unpaid());
            entries.forEach(entry -> numbers(open, entry));
            entries.stream().map(BankEntry::payer).distinct().forEach(payer -> payer(open, books, payer));
            Files files = open.open();
            List<Entry> payments = books.entries().payments();
            List<Matched> all = new ArrayList<>();
            for (BankEntry entry : entries) {
                Matched matched = BankRule.decide(entry, statement, payments, files);
                all.add(matched);
                files = matched instanceof Sure sure ? files.after(notes(sure)) : files;
            }
            return all;
        });
    }

    /** Books one entry, where it is sure. */
    Booked book(BankEntry entry, Set<String> statement, Staff staff) {
        Booked booked = ledger.write(books -> {
            OpenFiles open = office.files(books).withRecords();
            numbers(open, entry);
            payer(open, books, entry.payer());
            Files files = open.open();
            List<Entry> payments = files.records().values().stream()
                    .flatMap(List::stream)
                    .filter(past -> past.note().what() instanceof Fact.Paid)
                    .toList();
            Matched matched = BankRule.decide(entry, statement, payments, files);
            if (!(matched instanceof Sure sure)) {
                return new Booked(matched, false, "");
            }
            Dictation.Taken taken = dictation.take(books, said(sure, files, staff), staff);
            return new Booked(matched, taken.isDone(), taken.results());
        });
        if (booked.done()) {
            ledger.force();
        }
        return booked;
    }

    private static void numbers(OpenFiles open, BankEntry entry) {
        entry.numbers().stream().map(InvoiceNumber::toString).forEach(open::named);
    }

    /** Whoever is called as the payer is. */
    private static void payer(OpenFiles open, Books books, String payer) {
        List<String> words = List.of(payer.split("[^\\p{L}0-9'’.-]+"));
        for (int from = 0; from < Math.min(words.size(), MOST_WORDS); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                String name = String.join(" ", words.subList(from, to));
                Optional.of(name).filter(one -> !one.isBlank()).stream()
                        .flatMap(one -> books.cases().contactsNamed(one).stream())
                        .forEach(open::waitingFor);
            }
        }
    }

    private static Dictated said(Sure sure, Files files, Staff staff) {
        BankEntry entry = sure.entry();
        String whole = "Day: " + entry.on() + "\nAmount: " + entry.amount() + "\nPayer: " + entry.payer() + "\nText: "
                + entry.text() + "\nReference: " + entry.reference() + "\n";
        return new Dictated(
                staff.address(),
                List.of(BankRule.line(sure, files)),
                new byte[0],
                List.of(new Dictated.File("bank-entry.txt", whole.getBytes(StandardCharsets.UTF_8))));
    }

    /** What will be noted once it is booked. */
    private static List<Note> notes(Sure sure) {
        List<CaseRef> cases = sure.shares().stream().map(Share::file).distinct().toList();
        return cases.stream().map(file -> note(file, sure)).toList();
    }

    private static Note note(CaseRef file, Sure sure) {
        List<Receivable.Part> parts = sure.shares().stream()
                .filter(share -> share.file().equals(file))
                .map(share -> new Receivable.Part(share.number(), share.amount()))
                .toList();
        Fact.Paid paid = new Fact.Paid(
                sure.entry().amount(),
                sure.entry().on(),
                parts,
                Optional.empty(),
                sure.entry().reference());
        return new Note(file, "", paid, "", List.of());
    }
}

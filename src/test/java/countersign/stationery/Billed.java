package countersign.stationery;

import countersign.billing.BankAccount;
import countersign.billing.Bill;
import countersign.billing.Iban;
import countersign.billing.InvoiceNumber;
import countersign.billing.Money;
import countersign.billing.PaymentSteps;
import countersign.billing.PaymentTerms;
import countersign.billing.PostalAddress;
import countersign.billing.Receivable;
import countersign.billing.Seller;
import countersign.billing.VatId;
import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.DisputeCost;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.casework.Firm;
import countersign.casework.ForContact;
import countersign.casework.Invoice.Covered;
import countersign.casework.Item;
import countersign.casework.Letter;
import countersign.casework.Level;
import countersign.casework.Staff;
import countersign.casework.Strength;
import countersign.casework.Version;
import countersign.deadline.BusinessHours;
import countersign.deadline.Ladder;
import countersign.message.Address;
import countersign.message.MessageId;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invoices of a firm in Vienna to a customer in Graz, for tests; everybody in them is made up. */
public final class Billed {

    /** When the letters are written. */
    public static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final Staff EVA = new Staff("Eva Muster", "eva@muster.example", "+43 1 5550101");
    private static final CaseRef REF = new CaseRef(101);

    private Billed() {}

    /** What the firm says of itself, and the account it is paid to. */
    public static Seller seller(Optional<String> exemption, boolean electronic) {
        return new Seller(
                PostalAddress.of(List.of("Mühlgasse 12", "1010 Wien")),
                Optional.of("AT"),
                VatId.read("ATU12345675"),
                Optional.of("12 345/6789"),
                Optional.of("desk@muster.example"),
                exemption,
                Optional.of(new BankAccount(
                        Iban.read("AT61 1904 3002 3457 3201").orElseThrow(),
                        Optional.of("BKAUATWW"),
                        "Muster & Töchter GmbH")),
                electronic);
    }

    /** That firm, with what an invoice says of it. */
    public static Firm firm(Seller seller) {
        PaymentTerms terms = new PaymentTerms(
                PaymentSteps.SHIPPED,
                14,
                new BigDecimal("20"),
                false,
                Optional.of(Money.of("75", "EUR")),
                seller,
                List.of("Firmenbuch FN 123456a, Handelsgericht Wien"),
                List.of());
        return new Firm(
                "Muster & Töchter GmbH",
                "+43 1 5550100",
                "en",
                Currency.getInstance("EUR"),
                List.of(EVA),
                new BusinessHours(
                        VIENNA,
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        Set.of()),
                Ladder.SHIPPED,
                DayOfWeek.MONDAY,
                LocalTime.of(8, 0),
                false,
                Level.C,
                Strength.ANY,
                Optional.empty(),
                Level.D,
                terms,
                new DisputeCost(new BigDecimal(4), Money.of("75", "EUR")));
    }

    /** A line for one piece. */
    public static Bill.Line piece(String text, String price, String percent) {
        return Bill.Line.of(text, Money.of(price, "EUR"), new BigDecimal(percent));
    }

    /** A line for hours. */
    public static Bill.Line hours(String text, String hours, String price, String percent) {
        return new Bill.Line(
                text, new BigDecimal(hours), Bill.Unit.HOUR, Money.of(price, "EUR"), new BigDecimal(percent));
    }

    /** The first invoice of a case, for work that was logged where a line is by the hour. */
    public static ForContact.Payment invoice(Bill bill) {
        return payment(issued(bill), ForContact.INVOICE);
    }

    /** The same, of which that much has been paid. */
    public static ForContact.Payment partlyPaid(Bill bill, String paid) {
        Money amount = Money.of(paid, bill.total().currency().getCurrencyCode());
        return payment(
                issued(bill)
                        .after(entry(
                                9,
                                new Fact.Paid(
                                        amount,
                                        LocalDate.of(2026, 3, 10),
                                        List.of(new Receivable.Part(new InvoiceNumber(2026, 14), amount)),
                                        Optional.empty(),
                                        "paid"))),
                ForContact.INVOICE);
    }

    /** The letter that says what is taken off it. */
    public static ForContact.Payment credited(Bill bill, String off, String why) {
        Money amount = Money.of(off, bill.total().currency().getCurrencyCode());
        return payment(
                issued(bill).after(entry(9, new Fact.Credited(new InvoiceNumber(2026, 14), amount, why))),
                ForContact.CREDIT);
    }

    /** The one that takes its place. */
    public static ForContact.Payment corrected(Bill before, Bill after) {
        return payment(
                issued(before)
                        .after(entry(
                                9,
                                new Fact.Invoiced(
                                        new InvoiceNumber(2026, 15),
                                        covers(after),
                                        after,
                                        LocalDate.of(2026, 3, 10),
                                        LocalDate.of(2026, 3, 24),
                                        Optional.of(new InvoiceNumber(2026, 14))))),
                ForContact.CORRECTED_INVOICE);
    }

    private static Case issued(Bill bill) {
        List<Item> items = new ArrayList<>();
        for (Bill.Line line : bill.lines()) {
            items.add(new Item(
                    items.size() + 1,
                    line.text(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        Version version = new Version(
                1, 1, "scope", items, Optional.empty(), Optional.empty(), "", List.of(), Optional.empty(), List.of());
        Case file = Case.opened(REF, "Bad der Familie Beispiel", new ContactRef(1))
                .after(entry(1, new Fact.Drafted(1, version, EVA.address())))
                .after(entry(2, new Fact.Asked(1, 1)));
        int sequence = 3;
        for (Covered covered : covers(bill)) {
            if (covered.minutes() > 0) {
                file = file.after(new Entry(
                        REF,
                        sequence,
                        NOW.minusSeconds(86_400L * (20 - sequence)),
                        note(new Fact.WorkLogged(
                                1, 1, covered.item(), covered.minutes(), EVA.address(), "worked", ""))));
                sequence++;
            }
        }
        return file.after(entry(
                sequence,
                new Fact.Invoiced(
                        new InvoiceNumber(2026, 14),
                        covers(bill),
                        bill,
                        LocalDate.of(2026, 3, 10),
                        LocalDate.of(2026, 3, 24),
                        Optional.empty())));
    }

    private static List<Covered> covers(Bill bill) {
        List<Covered> covers = new ArrayList<>();
        for (Bill.Line line : bill.lines()) {
            int minutes = line.unit() == Bill.Unit.HOUR
                    ? line.quantity().multiply(BigDecimal.valueOf(60)).intValue()
                    : 0;
            covers.add(new Covered(1, covers.size() + 1, minutes, 1));
        }
        return covers;
    }

    private static Entry entry(int sequence, Fact fact) {
        return new Entry(REF, sequence, NOW, note(fact));
    }

    private static Entry.Note note(Fact fact) {
        return new Entry.Note(REF, EVA.address(), fact, "", List.of());
    }

    private static ForContact.Payment payment(Case file, String template) {
        return new ForContact.Payment(
                file,
                payer(PostalAddress.read("Am Anger 3, 8010 Graz")),
                file.account().invoices().get(file.account().invoices().size() - 1),
                template,
                Optional.empty(),
                EVA);
    }

    /** The customer, at that address. */
    public static Contact payer(Optional<PostalAddress> post) {
        return Contact.opened(
                new ContactRef(1),
                new Contact.Details(
                        "Max Beispiel", "Mr.", List.of("max@beispiel.example"), "+43 316 555", VIENNA, "en", post));
    }

    /** The letter that brings it. */
    static Letter letter(ForContact.Payment payment) {
        return new Letter(
                new Letter.ToContact(payment.payer()),
                REF,
                payment,
                List.of(),
                List.of(),
                "invoice:" + payment.invoice().number());
    }

    /** That letter as it leaves. */
    static Finished write(Firm firm, ForContact.Payment payment) {
        Imprint imprint = new Imprint(
                new MessageId("5.abcdefghijklmnopqrstuvwxyz@muster.example"),
                new Address("Muster & Töchter GmbH", "desk@muster.example"),
                "desk+5.abcdefghijklmnopqrstuvwxyz@muster.example",
                "desk+5.abcdefghijklmnopqrstuvwxyz@muster.example",
                NOW,
                "17:" + "3f9ac1".repeat(10) + "abcd",
                Optional.empty());
        return new Stationery(Templates.shipped(), firm).write(letter(payment), imprint, Map.of(), Map.of());
    }

    /** A file that goes along with a letter, by the end of its name. */
    static byte[] file(Finished finished, String ending) {
        try {
            jakarta.mail.internet.MimeMessage mail = new jakarta.mail.internet.MimeMessage(
                    null,
                    new java.io.ByteArrayInputStream(finished.draft().raw().bytes()));
            return file((jakarta.mail.Multipart) mail.getContent(), ending)
                    .orElseThrow(() -> new AssertionError("no file " + ending));
        } catch (jakarta.mail.MessagingException | java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<byte[]> file(jakarta.mail.Multipart parts, String ending)
            throws jakarta.mail.MessagingException, java.io.IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            jakarta.mail.BodyPart part = parts.getBodyPart(i);
            if (part.getContent() instanceof jakarta.mail.Multipart inner) {
                Optional<byte[]> found = file(inner, ending);
                if (found.isPresent()) {
                    return found;
                }
            } else if (part.getFileName() != null && part.getFileName().endsWith(ending)) {
                return Optional.of(part.getInputStream().readAllBytes());
            }
        }
        return Optional.empty();
    }
}

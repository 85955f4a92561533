package countersign.stationery;

import countersign.billing.Bill;
import countersign.billing.Money;
import countersign.casework.Ask;
import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Colleague;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Content.Standing;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.casework.Firm;
import countersign.casework.ForContact;
import countersign.casework.ForContact.AskAgain.Doubt;
import countersign.casework.Item;
import countersign.casework.Item.Owner;
import countersign.casework.Letter;
import countersign.casework.Request;
import countersign.casework.RequestRef;
import countersign.casework.Staff;
import countersign.casework.Strength;
import countersign.casework.Version;
import countersign.message.Address;
import countersign.message.MessageId;
import countersign.reading.Asked;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every letter that a customer may get, in his language; everybody in them is made up, and no word in them is English. */
final class Correspondence {

    static final Instant NOW = Billed.NOW;
    private static final Instant LATE = Instant.parse("2026-04-07T09:00:00Z");
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final Staff EVA = new Staff("Eva Muster", "eva@muster.example", "+43 1 5550101");
    private static final Colleague BEN = new Colleague("Ben Nowak", "ben@smith.example", true);
    private static final CaseRef REF = new CaseRef(101);
    private static final List<String> KINDS =
            List.of("change-order", "call-summary", "options", "schedule", "scope", "statement");
    private static final Strength ABOVE_A_SUM = new Strength(List.of(
            new Strength.Step(Money.of("100", "EUR"), Strength.Need.AMOUNT),
            new Strength.Step(Money.of("1000", "EUR"), Strength.Need.SECOND_PERSON)));

    private final Contact contact;
    private final String language;

    Correspondence(String language) {
        this.language = language;
        this.contact = Contact.opened(
                        new ContactRef(1),
                        new Contact.Details(
                                "Max Nowak", "Mr.", List.of("max@nowak.example"), "+43 316 555", VIENNA, language))
                .after(new Fact.ColleagueNamed(BEN.name(), BEN.address(), true), NOW);
    }

    /** A letter with the firm that writes it, and when. */
    record Sample(String name, Letter letter, Firm firm, Instant at) {

        Finished finished() {
            Imprint imprint = new Imprint(
                    new MessageId("5.abcdefghijklmnopqrstuvwxyz@muster.example"),
                    new Address("Muster & Töchter GmbH", "desk@muster.example"),
                    "desk+5.abcdefghijklmnopqrstuvwxyz@muster.example",
                    "desk+5.abcdefghijklmnopqrstuvwxyz@muster.example",
                    at,
                    "17:" + "3f9ac1".repeat(10) + "abcd",
                    Optional.empty());
            return new Stationery(TEMPLATES, firm).write(letter, imprint, Map.of(), Map.of());
        }

        /** What the letter asked, as the reader knows it. */
        Asked asked(Finished finished) {
            List<Standing> standings = standings(letter);
            List<Asked.Item> items = letter.asks().stream()
                    .filter(ask -> ask.item() > 0)
                    .map(ask -> new Asked.Item(ask.number(), text(standings, ask)))
                    .toList();
            return new Asked(items, finished.agreesBy(), finished.question(), finished.text());
        }

        private static String text(List<Standing> standings, Ask ask) {
            return standings.stream()
                    .filter(standing -> standing.request().ref().equals(ask.request()))
                    .flatMap(standing -> standing.request().version().item(ask.item()).stream())
                    .map(Item::text)
                    .findFirst()
                    .orElse("");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static final Templates TEMPLATES = Templates.shipped();

    /** The requests that a letter asks about. */
    static List<Standing> standings(Letter letter) {
        if (letter.content() instanceof ForContact.Question question) {
            return List.of(question.standing());
        } else if (letter.content() instanceof ForContact.Reminder reminder) {
            return reminder.open();
        } else if (letter.content() instanceof ForContact.AskAgain again) {
            return again.open();
        } else if (letter.content() instanceof ForContact.SecondPerson second) {
            return List.of(second.standing());
        }
        return letter.content() instanceof ForContact.PassedOn passed ? List.of(passed.standing()) : List.of();
    }

    List<Sample> all() {
        return Stream.of(questions(), reminders(), receipts(), askedAgain(), others(), payments())
                .flatMap(List::stream)
                .toList();
    }

    private List<Sample> questions() {
        List<Sample> all = new ArrayList<>();
        for (String kind : KINDS) {
            for (int count : kind.equals("options") ? new int[] {2, 3} : new int[] {1, 2, 3}) {
                for (Strength strength : List.of(Strength.ANY, ABOVE_A_SUM)) {
                    String name = kind + " " + count + (strength == Strength.ANY ? "" : ", by its sum");
                    all.add(question(name, version(kind, 1, count, true), Optional.empty(), strength));
                }
            }
            all.add(question(kind + " told", version(kind, 1, 2, false), Optional.empty(), Strength.ANY));
            all.add(question(
                    kind + " renewed",
                    version(kind, 2, 2, true),
                    Optional.of(changed(version(kind, 1, 3, true))),
                    Strength.ANY));
        }
        return all;
    }

    private Sample question(String name, Version version, Optional<Version> before, Strength strength) {
        Standing standing = standing(version);
        return sample(
                name, new ForContact.Question(standing, version, before, EVA), asks(List.of(standing)), strength, NOW);
    }

    private List<Sample> reminders() {
        List<Sample> all = new ArrayList<>();
        for (String kind : KINDS) {
            for (int rung : new int[] {0, 1}) {
                for (Strength strength : List.of(Strength.ANY, ABOVE_A_SUM)) {
                    Standing standing = standing(version(kind, 1, 2 + rung, true));
                    all.add(reminder(
                            kind + " reminder " + rung + (strength == Strength.ANY ? "" : ", by its sum"),
                            List.of(standing),
                            rung,
                            strength));
                }
            }
        }
        all.add(reminder("one reminder", List.of(standing(version("change-order", 1, 1, true))), 0, Strength.ANY));
        all.add(reminder(
                "reminder of several", List.of(standing(1, version(1)), standing(2, version(3))), 0, Strength.ANY));
        all.add(reminder("reminder of the second", List.of(firstOfTwo()), 0, ABOVE_A_SUM));
        return all;
    }

    private Sample reminder(String name, List<Standing> open, int rung, Strength strength) {
        return sample(
                name,
                new ForContact.Reminder(open, rung, EVA),
                asks(open),
                strength,
                rung == 0 ? NOW : NOW.plusSeconds(86_400));
    }

    private List<Sample> receipts() {
        Version version = version("change-order", 1, 3, true);
        Fact yes = new Fact.Confirmed(1, 1, List.of(1), "1 oui", "C", "");
        Fact two = new Fact.Confirmed(1, 1, List.of(1, 2), "1, 2 oui", "C", "");
        Fact no = new Fact.Declined(1, 1, List.of(2), "2 non", "C", "");
        Fact none = new Fact.Declined(1, 1, List.of(1, 2, 3), "non", "C", "");
        Fact rests = new Fact.Paused(1, "");
        return List.of(
                receipt("receipt of one", Optional.empty(), standing(version, yes, no)),
                receipt("receipt of two", Optional.of(BEN), standing(version, two)),
                receipt("receipt that rests", Optional.empty(), standing(version, yes, rests)),
                receipt("receipt of a no", Optional.empty(), standing(version, none)),
                receipt("receipt of a single no", Optional.empty(), standing(version(1), no1())),
                receipt("receipt of a call", Optional.empty(), standing(version("call-summary", 1, 3, true), yes, no)));
    }

    private static Fact no1() {
        return new Fact.Declined(1, 1, List.of(1), "non", "C", "");
    }

    private Sample receipt(String name, Optional<Colleague> by, Standing standing) {
        return sample(
                name,
                new ForContact.Receipt(List.of(standing), "1 oui, 2 non", by, NOW, EVA),
                List.of(),
                Strength.ANY,
                NOW);
    }

    private List<Sample> askedAgain() {
        List<Sample> all = new ArrayList<>();
        for (Doubt doubt : Doubt.values()) {
            for (int count : new int[] {1, 2, 3}) {
                for (String kind : List.of("change-order", "options")) {
                    Standing standing = standing(version(kind, 1, count, true));
                    all.add(askAgain(
                            doubt.word() + " " + kind + " " + count, List.of(standing), doubt, Optional.empty()));
                }
            }
        }
        all.add(askAgain("proof of a delegate", List.of(standing(version(1))), Doubt.PROOF, Optional.of(BEN)));
        all.add(askAgain("unclear of a delegate", List.of(standing(version(2))), Doubt.UNCLEAR, Optional.of(BEN)));
        all.add(askAgain(
                "unclear of several",
                List.of(standing(1, version(1)), standing(2, version(2))),
                Doubt.UNCLEAR,
                Optional.empty()));
        all.add(askAgain("delegate, one agreed", List.of(firstOfTwo()), Doubt.DELEGATE, Optional.empty()));
        return all;
    }

    private Sample askAgain(String name, List<Standing> open, Doubt doubt, Optional<Colleague> by) {
        Strength strength = doubt == Doubt.AMOUNT ? ABOVE_A_SUM : Strength.ANY;
        return sample(name, new ForContact.AskAgain(open, doubt, "1 hm", by, EVA), asks(open), strength, NOW);
    }

    private List<Sample> others() {
        List<Sample> all = new ArrayList<>();
        Standing standing = firstOfTwo();
        all.add(new Sample(
                language + " second person",
                letter(
                        new Letter.ToColleague(contact, BEN),
                        new ForContact.SecondPerson(standing, contact.courtesyName(), "oui", EVA),
                        asks(List.of(standing))),
                firm(ABOVE_A_SUM),
                NOW));
        all.add(sample(
                "goodbye", new ForContact.Goodbye(standing(version(1)).file(), EVA), List.of(), Strength.ANY, NOW));
        for (int count : new int[] {1, 2, 3}) {
            Standing open = standing(version(count));
            all.add(sample(
                    "passed on " + count,
                    new ForContact.PassedOn(open, "Hm.", EVA),
                    asks(List.of(open)),
                    count == 3 ? ABOVE_A_SUM : Strength.ANY,
                    NOW));
            Standing call = standing(version("call-summary", 1, count, true));
            List<Item> owed = call.request().version().items();
            all.add(sample(
                    "promise " + count,
                    new ForContact.PromisesDue(call, contact, owed, false, false, EVA),
                    List.of(),
                    Strength.ANY,
                    NOW));
        }
        Standing answered = standing(version(1), new Fact.Confirmed(1, 1, List.of(1), "oui", "C", ""));
        all.add(sample("passed on 0", new ForContact.PassedOn(answered, "Hm.", EVA), List.of(), Strength.ANY, NOW));
        return all;
    }

    private List<Sample> payments() {
        Bill bill = bill("100", "20", false);
        List<Sample> all = new ArrayList<>();
        all.add(payment("invoice", Billed.invoice(bill), ForContact.INVOICE, NOW));
        all.add(payment("invoice with tax in it", Billed.invoice(bill("100", "20", true)), ForContact.INVOICE, NOW));
        all.add(payment("credit", Billed.credited(bill, "12", "1 h"), ForContact.CREDIT, NOW));
        all.add(payment(
                "corrected invoice",
                Billed.corrected(bill, bill("80", "20", false)),
                ForContact.CORRECTED_INVOICE,
                NOW));
        for (String template : List.of("payment-soon", "payment-today", "payment-open", "payment-overdue")) {
            all.add(payment(template, Billed.invoice(bill), template, NOW));
            all.add(payment(template + " late", Billed.partlyPaid(bill, "50"), template, LATE));
        }
        all.add(payment("final-notice", Billed.partlyPaid(bill, "50"), "final-notice", LATE));
        String paid = bill.total().amount().toPlainString();
        all.add(payment("payment-received", Billed.partlyPaid(bill, paid), "payment-received", LATE));
        return all;
    }

    private static Bill bill(String price, String percent, boolean taxIncluded) {
        return new Bill(
                List.of(
                        Billed.piece("Waschtisch", price, percent),
                        Billed.hours("Montage", "1.5", "75", percent),
                        Billed.hours("Abnahme", "1", "75", percent)),
                taxIncluded);
    }

    private Sample payment(String name, ForContact.Payment of, String template, Instant at) {
        Optional<LocalDate> last = Optional.of(LocalDate.of(2026, 4, 14));
        ForContact.Payment payment = new ForContact.Payment(of.file(), contact, of.invoice(), template, last, EVA);
        return sample(name, payment, List.of(), Strength.ANY, at);
    }

    private Version version(int items) {
        return version("change-order", 1, items, true);
    }

    private static Version version(String kind, int number, int count, boolean asked) {
        List<Item> items = new ArrayList<>();
        List<String> texts = List.of("Waschtisch Nr. 2", "Steckdose", "Spiegel");
        for (int i = 1; i <= count; i++) {
            items.add(new Item(
                    i,
                    texts.get(i - 1),
                    Optional.of(Money.of(kind.equals("call-summary") ? "40" : "450", "EUR")),
                    Optional.of(i),
                    kind.equals("call-summary") ? Optional.of(LocalDate.of(2026, 3, 5 + i)) : Optional.empty(),
                    kind.equals("call-summary") ? Optional.of(i % 2 == 0 ? Owner.US : Owner.THEM) : Optional.empty()));
        }
        boolean lists = List.of("call-summary", "scope", "statement").contains(kind);
        return new Version(
                number,
                1,
                kind,
                items,
                Optional.of(Money.of("7850", "EUR")),
                Optional.of(LocalDate.of(2026, 4, 1)),
                "",
                lists ? List.of("Grohe") : List.of(),
                asked ? Optional.of(new Version.Origin(NOW, "x")) : Optional.empty(),
                List.of());
    }

    /** The version before: other prices, another day, and one thing less. */
    private static Version changed(Version version) {
        List<Item> items = version.items().stream()
                .filter(item -> item.number() != 2)
                .map(item -> item.priced(Money.of("400", "EUR")))
                .toList();
        return new Version(
                version.number(),
                1,
                version.kind(),
                items,
                version.soFar(),
                version.finish(),
                "",
                version.open(),
                version.origin(),
                List.of());
    }

    private Standing firstOfTwo() {
        return standing(
                version("change-order", 1, 3, true),
                new Fact.ConfirmedByOne(
                        1,
                        1,
                        List.of(1, 2, 3),
                        "oui",
                        "C",
                        "",
                        contact.address().mailbox()));
    }

    private Standing standing(Version version, Fact... facts) {
        return standing(1, version, facts);
    }

    private Standing standing(int number, Version version, Fact... facts) {
        CaseRef ref = new CaseRef(100 + number);
        Case file = Case.opened(ref, number == 1 ? "Bad Nowak" : "Garten Nowak", contact.ref())
                .after(entry(ref, 1, new Fact.Drafted(1, version, EVA.address())))
                .after(entry(ref, 2, new Fact.Asked(1, version.number())));
        for (Fact fact : facts) {
            file = file.after(entry(ref, file.lines() + 1, fact));
        }
        Request request = file.requests().get(0);
        return new Standing(file, request);
    }

    private static Entry entry(CaseRef ref, int sequence, Fact fact) {
        return new Entry(ref, sequence, NOW, new Entry.Note(ref, EVA.address(), fact, "", List.of()));
    }

    /** Open items are numbered through the letter. */
    private static List<Ask> asks(List<Standing> standings) {
        List<Ask> asks = new ArrayList<>();
        for (Standing standing : standings) {
            RequestRef ref = standing.request().ref();
            int version = standing.request().version().number();
            standing.request()
                    .items(Item.State.OPEN)
                    .forEach(item -> asks.add(new Ask(asks.size() + 1, ref, version, item.number())));
        }
        return asks;
    }

    private Sample sample(String name, ForContact content, List<Ask> asks, Strength strength, Instant at) {
        return new Sample(
                language + " " + name, letter(new Letter.ToContact(contact), content, asks), firm(strength), at);
    }

    private static Letter letter(Letter.Recipient to, ForContact content, List<Ask> asks) {
        return new Letter(to, REF, content, asks, List.of(), "key");
    }

    private static Firm firm(Strength strength) {
        Firm firm = Billed.firm(Billed.seller(Optional.empty(), true));
        return new Firm(
                firm.name(),
                firm.phone(),
                firm.language(),
                firm.currency(),
                firm.staff(),
                firm.hours(),
                firm.ladder(),
                firm.digestDay(),
                firm.digestTime(),
                firm.sendWithoutPreview(),
                firm.contactProof(),
                strength,
                firm.parkAfter(),
                firm.staffProof(),
                firm.payments(),
                firm.dispute());
    }
}

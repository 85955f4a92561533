package countersign.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import countersign.billing.Bill;
import countersign.billing.InvoiceNumber;
import countersign.billing.Money;
import countersign.billing.PostalAddress;
import countersign.billing.Receivable;
import countersign.casework.Ask;
import countersign.casework.CaseRef;
import countersign.casework.Commanded;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Fact;
import countersign.casework.Intake;
import countersign.casework.Invoice;
import countersign.casework.Item;
import countersign.casework.RequestRef;
import countersign.casework.Signature;
import countersign.casework.Version;
import countersign.reading.Answer;
import countersign.reading.ItemAnswer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The stored form of every fact: history is kept in it, so it may grow and never change. */
class FactFormTest {

    private static final Item VANITY = new Item(
            1,
            "Second vanity",
            Optional.of(Money.of("450", "USD")),
            Optional.of(2),
            Optional.of(LocalDate.of(2026, 3, 6)),
            Optional.of(Item.Owner.US));
    private static final Version VERSION = new Version(
            1,
            2,
            "change-order",
            List.of(VANITY),
            Optional.of(Money.of("7850", "USD")),
            Optional.empty(),
            "asked by phone",
            List.of("the mirror"),
            Optional.of(new Version.Origin(Instant.parse("2026-03-02T15:00:00Z"), "a second vanity?")),
            List.of());

    private static Map<String, Fact> every() {
        Map<String, Fact> all = new TreeMap<>();
        put(all, new Fact.CaseOpened("Smith bathroom", new ContactRef(7)));
        put(all, new Fact.CaseTitled("Smith bath"));
        put(all, new Fact.Drafted(1, VERSION, "ann@miller.example"));
        put(all, new Fact.Asked(1, 1));
        put(
                all,
                new Fact.Replied(
                        1,
                        1,
                        4,
                        "jim@smith.example",
                        "C",
                        Answer.YES_BUT,
                        List.of(new ItemAnswer(1, Answer.YES, "1 is fine")),
                        "1 is fine",
                        "m1@smith.example"));
        put(
                all,
                new Fact.SenderExamined(
                        17,
                        "jim@smith.example",
                        "A",
                        List.of("the token came back", "signed by smith.example"),
                        List.of(new Signature(
                                "dkim-signature",
                                Signature.PASS,
                                "",
                                "smith.example",
                                "s1",
                                "rsa-sha256",
                                2048,
                                List.of("from", "subject"),
                                Optional.of(120L),
                                true,
                                Optional.of(Instant.parse("2026-04-02T15:00:00Z")),
                                "s1._domainkey.smith.example",
                                List.of("v=DKIM1; p=MIIB"))),
                        List.of("Authentication-Results: mx.miller.example; none")));
        put(all, new Fact.Confirmed(1, 1, List.of(1), "1 is fine", "C", "ab"));
        put(all, new Fact.ConfirmedByOne(1, 1, List.of(1), "yes, $6,000.00", "C", "ab", "jim@smith.example"));
        put(all, new Fact.Declined(1, 1, List.of(2), "leave out 2", "C", "ab"));
        put(all, new Fact.Reminded(1, 1, 0));
        put(all, new Fact.AskedAgain(1, 1, "unclear"));
        put(all, new Fact.CallAsked(1, 2));
        put(all, new Fact.Paused(1, "he asked something"));
        put(all, new Fact.Resumed(1, "staff"));
        put(all, new Fact.Withdrawn(1, "dropped"));
        put(all, new Fact.CaseNoted("the tiles came on Monday"));
        put(all, new Fact.CaseClosed("all is done"));
        put(all, new Fact.PassedOn(1, 1, "ann@miller.example", "It is oak."));
        put(all, new Fact.AnswerDrafted(1, 1, "ann@miller.example", "Unfortunately it is oak."));
        put(all, new Fact.DraftDropped(1, "dropped at the preview"));
        put(all, new Fact.DocumentSent(1, 1, "jim@smith.example", List.of("signed.pdf"), "ab"));
        put(all, new Fact.Assigned(1, "ben@miller.example"));
        put(all, new Fact.WorkLogged(1, 1, 2, 90, "ann@miller.example", "fitted the outlet", "it was dangerous"));
        put(all, new Fact.PromiseChased(1, 1, 2, 0));
        InvoiceNumber number = new InvoiceNumber(2026, 14);
        put(
                all,
                new Fact.Invoiced(
                        number,
                        List.of(new Invoice.Covered(2, 1, 0, 3), new Invoice.Covered(1, 2, 90, 1)),
                        new Bill(
                                List.of(
                                        Bill.Line.of("Deposit", Money.of("200", "USD"), BigDecimal.ZERO),
                                        new Bill.Line(
                                                "Plan",
                                                new BigDecimal("1.50"),
                                                Bill.Unit.HOUR,
                                                Money.of("75", "USD"),
                                                new BigDecimal("8.875"))),
                                false),
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 16),
                        Optional.of(new InvoiceNumber(2026, 13))));
        put(all, new Fact.PaymentChased(number, 5, Optional.of(LocalDate.of(2026, 4, 6))));
        put(all, new Fact.PaymentRests(number, "he wrote about it", LocalDate.of(2026, 3, 9)));
        put(all, new Fact.PaymentGoesOn(number, "the rest is over"));
        put(all, new Fact.ChoiceAsked(number));
        put(all, new Fact.ChoiceMade(number, "write-off", "write-off 2026-014"));
        put(all, new Fact.PlanOffered(number, 3));
        put(all, new Fact.Credited(number, Money.of("30", "USD"), "the tiles came late"));
        put(
                all,
                new Fact.Paid(
                        Money.of("320", "USD"),
                        LocalDate.of(2026, 3, 10),
                        List.of(new Receivable.Part(number, Money.of("312.50", "USD"))),
                        Optional.of(Money.of("7.50", "USD")),
                        ""));
        put(all, new Fact.PromiseKept(1, 1, 2));
        put(
                all,
                new Fact.Queued(
                        4,
                        "change-order",
                        "jim@smith.example",
                        true,
                        "4.x@miller.example",
                        "ab",
                        List.of(new Ask(1, new RequestRef(new CaseRef(101), 1), 1, 1))));
        put(all, new Fact.Handed(4, "change-order", "accepted", "250 ok"));
        put(
                all,
                new Fact.ContactNoted(new Contact.Details(
                        "Jim Smith",
                        "Mr.",
                        List.of("jim@smith.example"),
                        "555-0147",
                        ZoneId.of("America/Chicago"),
                        "en")));
        put(
                all,
                new Fact.ContactListed(new Contact.Details(
                        "Jim Smith", "Mr.", List.of("jim@smith.example"), "", ZoneId.of("America/Chicago"), "en")));
        put(all, new Fact.ColleagueNamed("Ben Lee", "ben@smith.example", true));
        put(all, new Fact.ColleagueLeft("ben@smith.example"));
        put(all, new Fact.Away(LocalDate.of(2026, 3, 9)));
        put(all, new Fact.AddressFailed("jim@smith.example", "5.1.1"));
        put(all, new Fact.MailStopped("dispute"));
        put(all, new Fact.Unparked("he paid half", List.of("C101-1.2")));
        put(all, new Fact.MailResumed("settled"));
        put(all, new Fact.CallOwed(Optional.of(new CaseRef(101)), "ann@miller.example"));
        put(all, new Fact.CallReminded(1));
        put(all, new Fact.CallLater(Instant.parse("2026-03-02T20:00:00Z")));
        put(all, new Fact.CallMade("C101-2"));
        put(
                all,
                new Fact.IntakeDoubted(
                        new Intake(
                                17,
                                "ann@miller.example",
                                "change-order",
                                "Smith bathroom",
                                false,
                                Optional.empty(),
                                "Jim",
                                false,
                                Optional.of(
                                        new Intake.ContactLine("Mr.", "Jim", "", "", Optional.of(ZoneId.of("UTC")))),
                                "Vanity",
                                List.of(VANITY),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Intake.Doubt.WHO));
        put(all, new Fact.IntakeFiled("C101-1"));
        put(all, new Fact.IntakeDropped());
        put(
                all,
                new Fact.CodeAsked(new Commanded(
                        17,
                        "ann@miller.example",
                        4,
                        "Re: your digest",
                        List.of("contact Smith address jim@new.example"),
                        List.of(),
                        "ab")));
        put(all, new Fact.CodeMissed());
        put(all, new Fact.CodeGiven());
        put(all, new Fact.Restored(500, Instant.parse("2026-03-02T20:00:00Z"), 480, "20 are missing"));
        put(
                all,
                new Fact.KeyInUse(
                        "MCowBQYDK2VwAyEA", "desk@miller.example\nnext key MCow\n\n\u2014 desk@miller.example AA==\n"));
        put(all, new Fact.SendingGoesOn("this copy is the one we want"));
        put(
                all,
                new Fact.Erased(
                        true,
                        List.of("ab"),
                        List.of(1, 2),
                        List.of(4L),
                        List.of(new InvoiceNumber(2026, 14)),
                        "he asks for it"));
        put(all, new Fact.SetAside("x@y.example", "bounce", List.of("null sender")));
        return all;
    }

    private static void put(Map<String, Fact> all, Fact fact) {
        all.put(FactForm.word(fact), fact);
    }

    @Test
    void aPostalAddressIsKeptAndOneThatNobodyKnowsIsNotWritten() {
        Fact noted = new Fact.ContactNoted(new Contact.Details(
                "Max Beispiel",
                "Mr.",
                List.of("max@beispiel.example"),
                "",
                ZoneId.of("Europe/Vienna"),
                "de",
                PostalAddress.read("Am Anger 3, 8010 Graz, AT")));
        String written = FactForm.write(noted);
        assertThat(written).contains("\"post\":{\"country\":\"AT\",\"lines\":[\"Am Anger 3\",\"8010 Graz\"]}");
        assertThat(FactForm.read("contact-noted", FactForm.tree(written))).isEqualTo(noted);
    }

    @Test
    void everyFactIsReadBackAsItWasWritten() {
        every().forEach((word, fact) -> assertThat(FactForm.read(word, FactForm.tree(FactForm.write(fact))))
                .as(word)
                .isEqualTo(fact));
    }

    @Test
    void anInvoiceThatWasStoredBeforeVersionsWereNotedIsRead() {
        Fact.Invoiced now = (Fact.Invoiced) every().get("invoiced");
        String before = FactForm.write(now).replaceAll(",\"version\":[0-9]+", "");
        Fact.Invoiced read = (Fact.Invoiced) FactForm.read("invoiced", FactForm.tree(before));
        assertThat(read.covers()).containsExactly(new Invoice.Covered(2, 1, 0, 0), new Invoice.Covered(1, 2, 90, 0));
    }

    @Test
    void everyTypeOfFactHasItsWord() {
        assertThat(every()).hasSize(permitted(Fact.class));
    }

    private static int permitted(Class<?> type) {
        int count = 0;
        for (Class<?> sub : type.getPermittedSubclasses()) {
            count += sub.isInterface() ? permitted(sub) : 1;
        }
        return count;
    }

    @Test
    void whereFactsNameRawMessagesIsKnown() {
        Set<String> found = new TreeSet<>();
        every().values().forEach(fact -> sums("", FactForm.tree(FactForm.write(fact)), found));
        assertThat(found).containsExactlyInAnyOrderElementsOf(Fact.RAW_MESSAGES);
    }

    private static void sums(String at, JsonNode json, Set<String> found) {
        json.properties().forEach(field -> {
            String pointer = at + "/" + field.getKey();
            if (field.getKey().toLowerCase(Locale.ROOT).endsWith("sha256")) {
                found.add(pointer);
            }
            sums(pointer, field.getValue(), found);
        });
    }

    @Test
    void theStoredFormIsPinned() {
        StringBuilder forms = new StringBuilder();
        every().forEach((word, fact) ->
                forms.append(word).append(' ').append(FactForm.write(fact)).append('\n'));
        Golden.check("facts.txt", forms.toString());
    }
}

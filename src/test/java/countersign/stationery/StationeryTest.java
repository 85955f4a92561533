package countersign.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.billing.Money;
import countersign.billing.PaymentTerms;
import countersign.casework.Ask;
import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Content.Standing;
import countersign.casework.DisputeCost;
import countersign.casework.Entry;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Firm;
import countersign.casework.ForContact;
import countersign.casework.Item;
import countersign.casework.Letter;
import countersign.casework.Level;
import countersign.casework.RequestRef;
import countersign.casework.Staff;
import countersign.casework.Strength;
import countersign.casework.Version;
import countersign.deadline.BusinessHours;
import countersign.deadline.Ladder;
import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import countersign.message.Address;
import countersign.message.Message;
import countersign.message.MessageId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StationeryTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final Staff ANN = new Staff("Ann Miller", "ann@miller.example", "555-0101");
    static final Firm FIRM = new Firm(
            "Miller Renovation",
            "555-0101",
            "en",
            Currency.getInstance("USD"),
            List.of(ANN),
            new BusinessHours(
                    CHICAGO,
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
            PaymentTerms.SHIPPED,
            new DisputeCost(new BigDecimal(4), Money.of("75", "USD")));
    private static final MessageId ID = new MessageId("5.abcdefghijklmnopqrstuvwxyz@miller.example");

    private final Stationery stationery = new Stationery(Templates.shipped(), FIRM);

    static Contact contact(String name, String title) {
        return Contact.opened(
                new ContactRef(1),
                new Contact.Details(name, title, List.of("jim@smith.example"), "555-0147", CHICAGO, "en"));
    }

    static Item item(int number, String text, String price) {
        return new Item(
                number, text, Optional.of(Money.of(price, "USD")), Optional.of(1), Optional.empty(), Optional.empty());
    }

    static Letter question(Contact contact, String title, List<Item> items) {
        CaseRef ref = new CaseRef(101);
        Version version = new Version(
                1,
                1,
                "change-order",
                items,
                Optional.of(Money.of("7850", "USD")),
                Optional.of(LocalDate.of(2026, 3, 17)),
                "",
                List.of(),
                Optional.of(new Version.Origin(NOW, "a second vanity?")),
                List.of());
        Case file = Case.opened(ref, title, contact.ref())
                .after(new Entry(ref, 1, NOW, note(ref, new Fact.Drafted(1, version, ANN.address()))));
        Standing standing = new Standing(file, file.requests().get(0));
        List<Ask> asks = items.stream()
                .map(item -> new Ask(item.number(), new RequestRef(ref, 1), 1, item.number()))
                .toList();
        return new Letter(
                new Letter.ToContact(contact),
                ref,
                new ForContact.Question(standing, version, Optional.empty(), ANN),
                asks,
                List.of(),
                "C101-1:v1:asked");
    }

    private static Note note(CaseRef ref, Fact fact) {
        return new Note(ref, ANN.address(), fact, "", List.of());
    }

    static Imprint imprint() {
        return new Imprint(
                ID,
                new Address("Miller Renovation", "desk@miller.example"),
                "desk+5.abcdefghijklmnopqrstuvwxyz@miller.example",
                "desk+5.abcdefghijklmnopqrstuvwxyz@miller.example",
                NOW,
                "17:" + "3f9ac1".repeat(10) + "abcd",
                Optional.empty());
    }

    private Finished write(Letter letter) {
        return stationery.write(letter, imprint(), Map.of(), Map.of());
    }

    private static Message parsed(Finished finished) {
        return ((Parsed.Readable) MimeParser.parse(finished.draft().raw().bytes())).message();
    }

    private final Letter two = question(
            contact("Jim Smith", "Mr."),
            "Smith bathroom",
            List.of(item(1, "Second vanity", "450"), item(2, "Move the outlet to the left of the door", "120")));

    @Test
    void aLetterHasExactlyTheFieldsItShould() {
        Message message = parsed(write(two));
        assertThat(message.headers().fields())
                .extracting(field -> field.name())
                .containsExactly(
                        "From",
                        "To",
                        "Reply-To",
                        "Subject",
                        "Date",
                        "Message-ID",
                        "Auto-Submitted",
                        "X-Auto-Response-Suppress",
                        "X-Countersign-Record",
                        "MIME-Version",
                        "Content-Type");
        assertThat(message.sender()).contains(new Address("Ann Miller, Miller Renovation", "desk@miller.example"));
        assertThat(message.id()).contains(ID);
        assertThat(message.headers().first("Auto-Submitted")).contains("auto-generated");
        assertThat(message.headers().first("Date")).contains("Mon, 2 Mar 2026 09:00:00 -0600");
        assertThat(message.subject()).isEqualTo("Smith bathroom: two changes for your OK [C101-1]");
    }

    @Test
    void textAndPageSayTheSame() {
        Finished finished = write(two);
        Message message = parsed(finished);
        String text = message.parts().get(1).text();
        String page =
                org.jsoup.Jsoup.parse(message.parts().get(2).text()).body().text();
        assertThat(text).isEqualTo(finished.text());
        for (String words : new String[] {
            "Dear Mr. Smith,",
            "Second vanity",
            "$450.00",
            "Together",
            "$570.00",
            "Shall we go ahead with both?",
            "Ann Miller",
            "C101-1, version 1, record 3f9ac13f9ac1…"
        }) {
            assertThat(text).contains(words);
            assertThat(page).contains(words);
        }
    }

    @Test
    void nothingInThePageIsFetchedFromAnywhere() {
        String page = parsed(write(two)).parts().get(2).text();
        assertThat(page).doesNotContain("http:", "https:", "<img", "<script", "url(");
    }

    @Test
    void theQuestionIsTheLastSentenceAboveTheSignature() {
        Finished finished = write(two);
        assertThat(finished.question()).isEqualTo("Shall we go ahead with both?");
        String above = finished.text().substring(0, finished.text().indexOf("\n\nAnn Miller"));
        assertThat(above).endsWith("Shall we go ahead with both?");
    }

    @Test
    void theButtonsOpenAPreparedReply() {
        String page = parsed(write(two)).parts().get(2).text();
        assertThat(page)
                .contains("mailto:desk%2B5.abcdefghijklmnopqrstuvwxyz@miller.example?subject=Re%3A%20Smith%20bathroom")
                .contains("&amp;body=Yes\"")
                .contains(">Yes, both</a>")
                .contains(">Something else</a>");
    }

    @Test
    void everyLineIsShortAndPlain() {
        byte[] raw = write(two).draft().raw().bytes();
        String text = new String(raw, StandardCharsets.ISO_8859_1);
        assertThat(text.chars()).allMatch(c -> c < 128 && (c >= 32 || c == '\r' || c == '\n'));
        assertThat(text.split("\r\n")).allMatch(line -> line.length() <= 998);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void theSameLetterIsTheSameBytes() {
        assertThat(write(two).draft().raw()).isEqualTo(write(two).draft().raw());
    }

    @Test
    void aContactWithoutATitleIsCalledByTheFullName() {
        assertThat(write(question(contact("Jim Smith", ""), "x", List.of(item(1, "y", "1"))))
                        .text())
                .startsWith("Dear Jim Smith,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\r\nBcc: eve@elsewhere.example",
                "x\nX-Evil: 1",
                "x\u560a\u560dX-Evil: 1",
                "x\u0000\u0007\u202eevil",
                "${.now} <#list 1..9 as i>x</#list>",
                "<script>alert(1)</script><img src=\"http://evil.example/x\">",
                "\ue0000\ue001",
                "=?utf-8?q?evil?="
            })
    @Tag("fault-101")
    @Tag("fault-100")
    @Tag("fault-54")
    void whateverACustomerIsCalledOrWritesIsOnlyText(String evil) {
        Finished finished = write(question(contact("Jim " + evil, "Mr."), evil, List.of(item(1, evil, "450"))));
        Message message = parsed(finished);
        assertThat(message.headers().fields()).hasSize(11);
        assertThat(message.headers().fields())
                .noneMatch(field ->
                        field.name().equalsIgnoreCase("bcc") || field.name().equals("X-Evil"));
        assertThat(message.sender()).map(Address::mailbox).contains("desk@miller.example");
        String page = message.parts().get(2).text();
        assertThat(page).doesNotContain("<script", "<img");
        assertThat(finished.text()).doesNotContain("\u202e", "\ue000", "\u0000");
    }
}

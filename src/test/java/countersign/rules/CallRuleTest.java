package countersign.rules;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.billing.Money;
import countersign.billing.PaymentTerms;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.DisputeCost;
import countersign.casework.Fact;
import countersign.casework.Firm;
import countersign.casework.Level;
import countersign.casework.Staff;
import countersign.casework.Strength;
import countersign.deadline.BusinessHours;
import countersign.deadline.Ladder;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When whoever owes a call is reminded of it: in the hours of the firm, one, three and five working days later. */
class CallRuleTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Firm FIRM = new Firm(
            "Miller Renovation",
            "",
            "en",
            Currency.getInstance("USD"),
            List.of(new Staff("Ann Miller", "ann@miller.example", "")),
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
    private static final Instant FRIDAY = at("2026-03-06T10:12");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CHICAGO).toInstant();
    }

    private static Contact disputing(Fact... then) {
        Contact contact = Contact.opened(
                        new ContactRef(1),
                        new Contact.Details("Jim Smith", "Mr.", List.of("jim@smith.example"), "", CHICAGO, "en"))
                .after(new Fact.MailStopped(Fact.MailStopped.DISPUTE), FRIDAY)
                .after(new Fact.CallOwed(Optional.of(new CaseRef(101)), "ann@miller.example"), FRIDAY);
        for (Fact fact : then) {
            contact = contact.after(fact, FRIDAY);
        }
        return contact;
    }

    private static Optional<Instant> alarm(Fact... then) {
        return CallRule.alarm(disputing(then), FIRM, FRIDAY);
    }

    @Test
    void theFirstReminderComesOneWorkingDayLaterAtTheSameTimeOfDay() {
        assertThat(alarm()).contains(at("2026-03-09T10:12"));
    }

    @Test
    void threeRemindersAreEnough() {
        assertThat(alarm(new Fact.CallReminded(1))).contains(at("2026-03-11T10:12"));
        assertThat(alarm(new Fact.CallReminded(2))).contains(at("2026-03-13T10:12"));
        assertThat(alarm(new Fact.CallReminded(3))).isEmpty();
    }

    @Test
    void aWishToBeRemindedComesBesidesTheSteps() {
        Fact wish = new Fact.CallLater(at("2026-03-06T14:00"));
        assertThat(alarm(wish)).contains(at("2026-03-06T14:00"));
        assertThat(alarm(wish, new Fact.CallReminded(0))).contains(at("2026-03-09T10:12"));
        assertThat(alarm(new Fact.CallReminded(3), wish)).contains(at("2026-03-06T14:00"));
    }

    @Test
    void nobodyIsRemindedOfACallThatWasMadeOrIsNotNeededAnyMore() {
        assertThat(alarm(new Fact.CallMade("C101-2"))).isEmpty();
        assertThat(alarm(new Fact.MailResumed("settled"))).isEmpty();
    }

    @Test
    void againIsSomeHoursLaterOrTheNextMorning() {
        assertThat(CallRule.again(FRIDAY, FIRM)).isEqualTo(at("2026-03-06T14:00"));
        assertThat(CallRule.again(at("2026-03-06T15:30"), FIRM)).isEqualTo(at("2026-03-09T10:00"));
        assertThat(CallRule.again(at("2026-03-07T20:00"), FIRM)).isEqualTo(at("2026-03-09T10:00"));
        assertThat(CallRule.again(at("2026-03-09T06:30"), FIRM)).isEqualTo(at("2026-03-09T10:00"));
    }
}

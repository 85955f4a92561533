package countersign.casework;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.Contact.Details;
import countersign.message.Address;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who stands behind a contact: his addresses, who reads along, and who decides. */
class ContactTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

    private static final Address LENA = Address.of("Lena@smith.example");
    private final Contact jim = Contact.opened(new ContactRef(1), at("jim@smith.example"));

    @Test
    void aDelegateDecidesAndWhoOnlyReadsAlongDoesNot() {
        Contact copied = jim.after(new Fact.ColleagueNamed("Lena Brown", "lena@smith.example", false), NOW);
        assertThat(copied.knows(LENA)).isTrue();
        assertThat(copied.decides(LENA)).isFalse();
        Contact delegated = copied.after(new Fact.ColleagueNamed("Lena Brown", "lena@smith.example", true), NOW);
        assertThat(delegated.decides(LENA)).isTrue();
        assertThat(delegated.colleagues()).hasSize(1);
        assertThat(delegated
                        .after(new Fact.ColleagueLeft("LENA@smith.example"), NOW)
                        .knows(LENA))
                .isFalse();
    }

    @Test
    void aCopyThatCameBackStopsOnlyThatCopy() {
        Contact bounced = jim.after(new Fact.ColleagueNamed("Lena Brown", "lena@smith.example", true), NOW)
                .after(new Fact.AddressFailed("lena@smith.example", "5.1.1"), NOW);
        assertThat(bounced.mayBeWritten()).isTrue();
        assertThat(bounced.copied()).isEmpty();
        assertThat(bounced.after(new Fact.ColleagueNamed("Lena Brown", "lena@smith.example", true), NOW)
                        .copied())
                .hasSize(1);
    }

    @Test
    void theBounceOfAnAddressIsForgottenWithIt() {
        Contact bounced = jim.after(new Fact.AddressFailed("jim@smith.example", "5.1.1"), NOW);
        assertThat(bounced.mayBeWritten()).isFalse();
        Contact moved = bounced.after(new Fact.ContactNoted(at("jim@new.example")), NOW);
        assertThat(moved.mayBeWritten()).isTrue();
        assertThat(moved.after(new Fact.ContactNoted(at("jim@smith.example")), NOW)
                        .mayBeWritten())
                .isTrue();
        assertThat(moved.after(new Fact.AddressFailed("jim@smith.example", "5.1.1"), NOW)
                        .mayBeWritten())
                .isTrue();
    }

    @Test
    void whatChangedBetweenTwoStatementsIsAllThatIsTakenOver() {
        Details listed = at("jim@smith.example", "jim@home.example");
        Details mine = at("jim@new.example", "jim@home.example");
        assertThat(mine.with(listed, at("jim@smith.example")).addresses()).containsExactly("jim@new.example");
        assertThat(mine.with(listed, at("jim@smith.example", "jim@home.example", "jim@work.example"))
                        .addresses())
                .containsExactly("jim@new.example", "jim@home.example", "jim@work.example");
        assertThat(mine.with(listed, at("jim@other.example", "jim@home.example"))
                        .addresses())
                .containsExactly("jim@other.example", "jim@new.example", "jim@home.example");
    }

    private static Details at(String... addresses) {
        return new Details("Jim Smith", "Mr.", List.of(addresses), "", ZoneOffset.UTC, "en");
    }
}

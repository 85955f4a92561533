package countersign.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.billing.Money;
import countersign.command.Commands;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstructionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Currency USD = Currency.getInstance("USD");

    private static Instructions read(String words) {
        return Instructions.read(words, Commands.vocabulary(List.of("call", "change")), MONDAY, USD);
    }

    private static Line.Item item(String line) {
        List<Line.Item> items = read(line).all(Line.Item.class);
        assertThat(items).as(line).hasSize(1);
        return items.get(0);
    }

    @Test
    void theLinesOfAForwardAreFieldsAndItems() {
        Instructions read = read("""
                Case: Smith bathroom
                - Second vanity: $450, 2 days
                - Move the outlet: $120
                So far: $7,850
                Finish: 17 Dec
                Why: asked by phone on Monday, tiles not ordered yet""");
        assertThat(read.lines()).hasSize(6).noneMatch(Line.Words.class::isInstance);
        assertThat(read.field(Line.Field.Name.CASE)).contains("Smith bathroom");
        assertThat(read.field(Line.Field.Name.WHY)).contains("asked by phone on Monday, tiles not ordered yet");
        assertThat(read.all(Line.Item.class).get(0).days()).contains(2);
        assertThat(read.all(Line.Item.class).get(1).text()).isEqualTo("Move the outlet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Second vanity: $450 | Second vanity | 450",
                "* Second vanity: 450 | Second vanity | 450",
                "1. Second vanity $450 | Second vanity | 450",
                "2) Second vanity, $1,450.50 | Second vanity | 1450.50",
                "• Second vanity - $450 | Second vanity | 450",
                "- Second vanity: USD 450 | Second vanity | 450",
                "- Second vanity: 450 dollars | Second vanity | 450",
                "- Leave out the mirror: -$80 | Leave out the mirror | -80",
                "- Tiles: blue, 20 x 20: $12 | Tiles: blue, 20 x 20 | 12",
                "- Second vanity 450 USD | Second vanity | 450",
                "- Zweiter Waschtisch: 450 Dollar, 2 Tage | Zweiter Waschtisch | 450"
            })
    void anItemEndsWithItsPrice(String line, String text, String price) {
        assertThat(item(line).text()).isEqualTo(text);
        assertThat(item(line).price()).contains(Money.of(price, "USD"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250,00 € | 1250.00 EUR",
                "€1,250 | 1250.00 EUR",
                "EUR 99,5 | 99.50 EUR",
                "£3 | 3.00 GBP",
                "CHF 1'250.- | 1250.00 CHF",
                "$7,850 | 7850.00 USD",
                "450 | 450.00 USD"
            })
    void anAmountIsReadAsPeopleWriteIt(String written, String meant) {
        assertThat(Instructions.amount(written, USD)).map(Money::toString).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$",
                "12,34,56",
                "1.2.3",
                "$1.234.5",
                "four",
                "12 x 3",
                "$12.345,678",
                "1,250.\u00a01",
                "1. 5"
            })
    void whatIsNoAmountIsNone(String written) {
        assertThat(Instructions.amount(written, USD)).isEmpty();
    }

    @Test
    void anItemWithoutFiguresKeepsAllItsWords() {
        Line.Item item = item("- Lay the tiles as on page 2, with grey grout");
        assertThat(item.text()).isEqualTo("Lay the tiles as on page 2, with grey grout");
        assertThat(item.price()).isEmpty();
        assertThat(item.days()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Zweiter Waschtisch: 1.250,00 €, 2 Tage | Zweiter Waschtisch | 1250.00 EUR | 2",
                "- Steckdose versetzen 120 €, 1 Werktag | Steckdose versetzen | 120.00 EUR | 1",
                "- Deuxième vasque : 1 250,00 €, 3 jours ouvrés | Deuxième vasque | 1250.00 EUR | 3",
                "- Segundo lavabo: 450 euros, 2 días | Segundo lavabo | 450.00 EUR | 2",
                "- Secondo lavabo: € 1.250, 2 giorni | Secondo lavabo | 1250.00 EUR | 2",
                "- Tweede wastafel: EUR 450, 2 werkdagen | Tweede wastafel | 450.00 EUR | 2",
                "- Segundo lavatório: 450,50 €, 2 dias úteis | Segundo lavatório | 450.50 EUR | 2"
            })
    void pricesAndDaysAreReadAsEachLanguageWritesThem(String line, String text, String price, int days) {
        assertThat(item(line).text()).isEqualTo(text);
        assertThat(item(line).price()).map(Money::toString).contains(price);
        assertThat(item(line).days()).contains(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- us: samples by Friday | Samples | 2026-03-06",
                "- us: samples no later than 5 Dec | Samples | 2026-12-05",
                "- wir: Muster bis Freitag | Muster | 2026-03-06",
                "- wir: Muster bis zum 5. Dezember | Muster | 2026-12-05",
                "- nous: échantillons pour le 5 décembre | Échantillons | 2026-12-05",
                "- nous: échantillons d'ici vendredi | Échantillons | 2026-03-06",
                "- nosotros: muestras antes del viernes | Muestras | 2026-03-06",
                "- noi: campioni entro il 5 dicembre | Campioni | 2026-12-05",
                "- wij: monsters voor vrijdag | Monsters | 2026-03-06",
                "- nós: amostras até sexta-feira | Amostras | 2026-03-06"
            })
    void theDayByWhichItIsDueIsReadAsEachLanguageWritesIt(String line, String text, LocalDate due) {
        assertThat(item(line).text()).isEqualTo(text);
        assertThat(item(line).due()).contains(due);
        assertThat(item(line).ours()).contains(true);
    }

    @Test
    void whatIsFreeIsFreeInEachLanguage() {
        assertThat(item("- Tiles: kostenlos").price()).contains(Money.of("0", "USD"));
        assertThat(item("- Tiles: offert").price()).contains(Money.of("0", "USD"));
        assertThat(item("- Tiles: gratis").price()).contains(Money.of("0", "USD"));
    }

    @Test
    void aPromiseHasAnOwnerAndADay() {
        Line.Item ours = item("- us: two samples of grout by Wednesday");
        assertThat(ours.text()).isEqualTo("Two samples of grout");
        assertThat(ours.ours()).contains(true);
        assertThat(ours.due()).contains(LocalDate.of(2026, 3, 4));
        assertThat(item("- you: the colour by 6 Mar").ours()).contains(false);
        assertThat(item("- bring it by hand").due()).isEmpty();
    }

    @Test
    void aLineThatTheMailProgramBrokeIsPutTogether() {
        Instructions read = read(
                "- Move the outlet to the left of the door so that the large mirror\nfits beside it: $120\n- Second vanity: $450");
        assertThat(read.all(Line.Item.class)).hasSize(2);
        assertThat(read.all(Line.Item.class).get(0).text())
                .isEqualTo("Move the outlet to the left of the door so that the large mirror fits beside it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Yes.", "YES!", "yes, send it", "ok", "send", "Go ahead", "ja"})
    void aShortYesIsACommand(String line) {
        assertThat(read(line).lines()).containsExactly(new Line.Verb(line, "yes", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes, plumbing is included.",
                "Send me the plan first",
                "yesterday",
                "status of the bathroom in the house at the lake"
            })
    void aSentenceIsNoCommand(String line) {
        assertThat(read(line).lines()).allMatch(Line.Words.class::isInstance);
    }

    @Test
    void commandsAreTheFirstBlockAndTextFollows() {
        Instructions read = read("remind C101-3\n\nThanks a lot for this, it is great");
        assertThat(read.lines()).containsExactly(new Line.Verb("remind C101-3", "remind", "C101-3"));
        assertThat(read.text()).startsWith("Thanks");
    }

    @Test
    void aGreetingAndAClosingAreNoInstructions() {
        Instructions read = read("Hi,\n\nyes\nthanks, Ann");
        assertThat(read.lines()).containsExactly(new Line.Verb("yes", "yes", ""));
    }

    @Test
    void anEmptyLineBetweenPricesLosesNone() {
        Instructions read =
                read("Case: Smith bathroom\n\n- Second vanity: $450\n\n- Move the outlet: $120\n\nSee below.");
        assertThat(read.all(Line.Item.class)).hasSize(2);
        assertThat(read.text()).isEqualTo("See below.");
    }

    @Test
    void wordsInFrontOfPricesAreText() {
        Instructions read = read("This came in this morning.\n\nCase: Smith bathroom\n- Second vanity: $450");
        assertThat(read.all(Line.Item.class)).hasSize(1);
        assertThat(read.lines()).noneMatch(Line.Words.class::isInstance);
    }

    @Test
    void aBadLineIsNamedWithTheNearestOne() {
        assertThat(read("Csae: Smith").lines())
                .containsExactly(new Line.Words("Csae: Smith", "did you mean \"case:\"?"));
        assertThat(read("remnid C101").lines())
                .containsExactly(new Line.Words("remnid C101", "did you mean \"remind\"?"));
        assertThat(read("Finish: some day").lines())
                .containsExactly(new Line.Words("Finish: some day", "expected a date such as 17 Dec or 2026-12-17"));
        assertThat(read("So far: a lot").all(Line.Words.class)).hasSize(1);
        assertThat(read("Case:").all(Line.Words.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 | 1", "1, 3 | 1 3", "1 and 2 | 1 2", "2 3. | 2 3", "#4 | 4"})
    void bareNumbersAnswerADigest(String line, String numbers) {
        List<Integer> expected =
                List.of(numbers.split(" ")).stream().map(Integer::valueOf).toList();
        assertThat(read(line).lines()).containsExactly(new Line.Numbers(line, expected));
    }

    @Test
    void theNearestVerbIsOnlyOfferedWhereItIsNear() {
        assertThat(Nearest.to("statsu", List.of("status", "help"))).contains("status");
        assertThat(Nearest.to("banana", List.of("status", "help"))).isEqualTo(Optional.empty());
    }
}

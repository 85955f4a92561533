package countersign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Own words are told from all that stands around them")
class OwnWordsTest {

    @Test
    void lines_quoted_with_initials_are_not_own_words() {
        assertThat(own("AB> Shall we go ahead?\nAB> Please reply YES.\n\nNo, thank you."))
                .isEqualTo("No, thank you.");
    }

    @Test
    void initials_on_one_line_only_are_own_words() {
        assertThat(own("I> think so")).isEqualTo("I> think so");
    }

    @Test
    void an_attribution_with_its_address_torn_off_is_one() {
        assertThat(
                        own(
                                "Fine.\n\nOn Thu, 31 Mar 2016 at 11:16 Hill Builders\n\n<\nmailto:Hill <jobs@hill.example>\n> wrote:\n\nReply YES"))
                .isEqualTo("Fine.");
    }

    @Test
    void a_last_paragraph_of_names_and_numbers_is_a_signature() {
        assertThat(own("Yes.\n\nTom Reed\nReed & Sons Ltd\n12 Hill Road, Oxford\nTel 01865 555 0199"))
                .isEqualTo("Yes.");
    }

    @Test
    void a_last_paragraph_with_a_date_or_a_price_is_none() {
        assertThat(own("Yes.\n\nDelivery on 14.03.2025")).isEqualTo("Yes.\n\nDelivery on 14.03.2025");
        assertThat(own("Yes.\n\nBudget max. 350000")).isEqualTo("Yes.\n\nBudget max. 350000");
    }

    @Test
    void a_wish_below_the_name_is_kept() {
        assertThat(own("Yes.\n\nRegards\nTom\nPlease call me first")).contains("Please call me first");
        assertThat(own("Yes.\n\nBest,\nAnna\nIf the price is right")).contains("If the price is right");
    }

    private static String own(String text) {
        return Readers.read(text).ownWords();
    }
}

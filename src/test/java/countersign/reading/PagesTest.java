package countersign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A page is read as a person sees it")
class PagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Yes, please go ahead.</p>",
                "<div><span>Y</span><span>es</span>, go <b>ahead</b></div>",
                "<p style=\"color:#000\">Confirmed</p><img src=\"cid:logo\" alt=\"\">",
                "<html><head><title>No</title><style>p{color:red}</style></head><body><!-- no --><p>Yes</p></body></html>",
                "<p><s>No</s> Yes, go ahead</p>",
                "<p>Yes&nbsp;please</p><p>&nbsp;</p>",
                "<table><tr><td>Yes</td></tr><tr><td>Thank you</td></tr></table>"
            })
    void what_it_shows_counts(String body) {
        assertThat(decision(page(body))).isEqualTo(Decision.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><s>Yes</s></p>",
                "<p><del>Yes, go ahead</del> No</p>",
                "<p><strike>Yes</strike> let me think</p>",
                "<p><span style=\"text-decoration: line-through\">Confirmed</span></p>",
                "<p><span style=\"text-decoration-line:line-through\">Confirmed</span></p>",
                "<p style=\"display:none\">Yes</p>",
                "<p style=\"DISPLAY : NONE !important\">Yes</p>",
                "<p style=\"visibility:hidden\">Yes</p>",
                "<p style=\"font-size:0\">Yes</p>",
                "<p style=\"font-size:0px;line-height:0\">Yes</p>",
                "<p style=\"opacity:0\">Yes</p>",
                "<p style=\"mso-hide:all\">Yes</p>",
                "<p style=\"max-height:0;overflow:hidden\">Yes</p>",
                "<p style=\"height:0;overflow:hidden\">Yes</p>",
                "<p style=\"position:absolute;left:-9999px\">Yes</p>",
                "<p style=\"text-indent:-9999px\">Yes</p>",
                "<p style=\"color:#ffffff\">Yes</p>",
                "<p style=\"color:white\">Yes</p>",
                "<p style=\"color:rgb(255,255,255)\">Yes</p>",
                "<font color=\"#FFFFFF\">Yes</font>",
                "<p style=\"color:transparent\">Yes</p>",
                "<p hidden>Yes</p>",
                "<style>.x{display:none}</style><p class=\"x\">Yes</p>",
                "<!-- Yes -->",
                "<title>Yes</title>",
                "<script>Yes</script>",
                "<template>Yes</template>",
                "<noscript>Yes</noscript>",
                "<img src=\"cid:a\" alt=\"Yes\">",
                "<input value=\"Yes\">",
                "<button>Yes</button>",
                "<select><option>Yes</option><option>No</option></select>",
                "<blockquote>Yes</blockquote>",
                "<blockquote type=\"cite\"><p>Please reply YES to confirm</p></blockquote>",
                "<div class=\"gmail_quote\"><blockquote>Yes, go ahead</blockquote></div>",
                "<p></p>"
            })
    @Tag("fault-27")
    void what_it_hides_strikes_out_or_quotes_does_not_count(String body) {
        assertThat(decision(page(body))).isNotEqualTo(Decision.CONFIRMED);
    }

    @Tag("fault-27")
    @Test
    void where_text_and_page_disagree_nobody_knows() {
        List<String> wrong = new ArrayList<>();
        List.of(
                        new String[] {"Yes", "<p>No</p>"},
                        new String[] {"No", "<p>Yes</p>"},
                        new String[] {"Yes, go ahead", "<p>Yes, go ahead</p><p>but only in May</p>"},
                        new String[] {"Yes, go ahead\n\nbut only in May", "<p>Yes, go ahead</p>"},
                        new String[] {"I will think about it", "<p>Confirmed</p>"})
                .forEach(both -> {
                    Decision decision = decision(both(both[0], both[1]));
                    if (decision == Decision.CONFIRMED) {
                        wrong.add(both[0] + " / " + both[1]);
                    }
                });
        assertThat(wrong).isEmpty();
    }

    @Test
    void where_they_agree_or_one_is_empty_the_other_counts() {
        assertThat(decision(both("Yes, go ahead", "<p>Yes, go ahead</p>"))).isEqualTo(Decision.CONFIRMED);
        assertThat(decision(both("", "<p>Yes, go ahead</p>"))).isEqualTo(Decision.CONFIRMED);
        assertThat(decision(both("Yes,\ngo ahead", "<p>Yes, <b>go</b> ahead</p>")))
                .isEqualTo(Decision.CONFIRMED);
    }

    @Test
    void a_numbered_list_answers_the_items() {
        Reading reading = Readers.readMail(page("<ol><li>yes</li><li>no</li></ol>"), Asked.items(2));
        assertThat(reading.items()).extracting(ItemAnswer::answer).containsExactly(Answer.YES, Answer.NO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>Second vanity: $450</li><li>Move the outlet</li></ul>",
                "<ul><li><p>Second vanity: $450</p></li><li><p>Move the outlet</p></li></ul>",
                "<ul>\n<li>\n<div>Second vanity: $450</div>\n</li>\n<li><div><span>Move the outlet</span></div></li></ul>",
                "<p>- Second vanity: $450<br>- Move the outlet</p>"
            })
    void the_items_of_a_list_arrive_as_lines_with_dashes(String body) {
        String words = Readers.readMail(page(body), Asked.nothing()).ownWords();
        assertThat(words.lines().filter(line -> !line.isBlank()))
                .containsExactly("- Second vanity: $450", "- Move the outlet");
    }

    private static Decision decision(String mail) {
        return Decision.of(Readers.readMail(mail, Asked.nothing()));
    }

    private static String page(String body) {
        return "From: Anna Berg <anna@customer.example>\nSubject: Re: question\nMIME-Version: 1.0\n"
                + "Content-Type: text/html; charset=utf-8\n\n" + body;
    }

    private static String both(String text, String page) {
        return "From: Anna Berg <anna@customer.example>\nSubject: Re: question\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n"
                + text
                + "\n--b\nContent-Type: text/html; charset=utf-8\n\n" + page + "\n--b--\n";
    }
}

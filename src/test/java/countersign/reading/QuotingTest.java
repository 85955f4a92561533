package countersign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fault-24")
@DisplayName("A reply reads the same in any mail program's quoting")
class QuotingTest {

    private static final String QUESTION = """
            Dear Ms. Berg,

            this is what you asked for:

              1. Second vanity: $450.00
              2. Move the outlet: $120.00

            Work starts as soon as you confirm.

            Do you agree to these changes? Please reply YES to agree or NO to decline.

            Kind regards
            Hill Builders""";

    private static final String BOT = "Hill Builders <jobs@hill.example>";

    /** Attribution lines as mail programs of many languages write them. */
    static final List<String> ATTRIBUTIONS = List.of(
            "On Tue, Mar 4, 2025 at 9:12 AM " + BOT + " wrote:",
            "On 4 Mar 2025, at 09:12, " + BOT + " wrote:",
            "On 04/03/2025 09:12, Hill Builders wrote:",
            "On Tuesday, March 4, 2025 at 09:12:44 AM GMT+1, " + BOT + " wrote:",
            "On Tue, Mar 4, 2025 at 9:12 AM Hill Builders\n<jobs@hill.example> wrote:",
            "On Tue, Mar 4, 2025 at 9:12 AM " + BOT + "\nwrote:",
            "Hill Builders <jobs@hill.example> writes:",
            "2025-03-04 9:12 GMT+01:00 " + BOT + ":",
            "04.03.2025, 09:12, \"Hill Builders\" <jobs@hill.example>:",
            "Am 04.03.25 um 09:12 schrieb " + BOT + ":",
            "Am Di., 4. März 2025 um 09:12 Uhr schrieb Hill Builders <\njobs@hill.example>:",
            "Am Dienstag, 4. März 2025, 09:12:44 MEZ hat Hill Builders <jobs@hill.example> Folgendes geschrieben:",
            "Le mar. 4 mars 2025 à 09:12, " + BOT + " a écrit :",
            "Le 04/03/2025 à 09:12, Hill Builders a écrit :",
            "Le mardi 4 mars 2025 à 09:12:44 UTC+1, " + BOT + " a\nécrit :",
            "El mar, 4 mar 2025 a las 9:12, Hill Builders (<jobs@hill.example>) escribió:",
            "El martes, 4 de marzo de 2025, 09:12:44 CET, " + BOT + " escribió:",
            "Il giorno mar 4 mar 2025 alle ore 09:12 " + BOT + " ha scritto:",
            "Il 04/03/2025 09:12, Hill Builders ha scritto:",
            "Op di 4 mrt 2025 om 09:12 schreef " + BOT + ":",
            "Op 4 mrt. 2025 om 09:12 heeft " + BOT + " het volgende geschreven:",
            "Em ter., 4 de mar. de 2025 às 09:12, " + BOT + " escreveu:",
            "Em terça-feira, 4 de março de 2025 09:12:44 BRT, " + BOT + " escreveu:",
            "W dniu 4.03.2025 o 09:12, Hill Builders pisze:",
            "wt., 4 mar 2025 o 09:12 " + BOT + " napisał(a):",
            "Den tis 4 mars 2025 kl 09:12 skrev " + BOT + ":",
            "Den 4. mar. 2025 kl. 09.12 skrev " + BOT + ":",
            "tir. 4. mars 2025 kl. 09:12 skrev " + BOT + ":",
            "ti 4. maalisk. 2025 klo 9.12 " + BOT + " kirjoitti:",
            "Dne út 4. 3. 2025 9:12 uživatel " + BOT + " napsal:",
            "ut 4. 3. 2025 o 9:12 " + BOT + " napísal(a):",
            BOT + " ezt írta (időpont: 2025. márc. 4., K, 9:12):",
            "În mar., 4 mar. 2025 la 09:12, " + BOT + " a scris:",
            "вт, 4 мар. 2025 г. в 09:12, " + BOT + ":",
            "04.03.2025 09:12, Hill Builders <jobs@hill.example> пишет:",
            "вт, 4 бер. 2025 р. о 09:12 " + BOT + " пише:",
            "На вт, 4.03.2025 г. в 9:12 " + BOT + " написа:",
            "4 Mar 2025 Sal, saat 09:12 tarihinde " + BOT + " şunu yazdı:",
            "Στις Τρί 4 Μαρ 2025 στις 9:12 π.μ., ο χρήστης " + BOT + " έγραψε:",
            "uto, 4. ožu 2025. u 09:12 " + BOT + " je napisao/la:",
            "V tor., 4. mar. 2025 ob 09:12 je oseba " + BOT + " napisala:",
            "Vào Th 3, 4 thg 3, 2025 lúc 09:12 " + BOT + " đã viết:",
            "‫בתאריך יום ג׳, 4 במרץ 2025 ב-9:12 מאת ‪Hill Builders‬‏ <‪jobs@hill.example‬‏>:‬",
            "في الثلاثاء، 4 مارس 2025 في 9:12 ص تمت كتابة ما يلي بواسطة ‪Hill Builders‬‏ <‪jobs@hill.example‬‏>:",
            "2025年3月4日(火) 9:12 " + BOT + ":",
            "Hill Builders <jobs@hill.example> 于2025年3月4日周二 09:12写道：",
            "2025년 3월 4일 (화) 오전 9:12, Hill Builders <jobs@hill.example>님이 작성:");

    /** Header labels of Outlook: From, Sent, To, Subject. */
    static final List<List<String>> HEADERS = List.of(
            List.of("From", "Sent", "To", "Subject"),
            List.of("Von", "Gesendet", "An", "Betreff"),
            List.of("De", "Envoyé", "À", "Objet"),
            List.of("De", "Enviado", "Para", "Asunto"),
            List.of("De", "Enviada em", "Para", "Assunto"),
            List.of("Da", "Inviato", "A", "Oggetto"),
            List.of("Van", "Verzonden", "Aan", "Onderwerp"),
            List.of("Od", "Wysłano", "Do", "Temat"),
            List.of("Från", "Skickat", "Till", "Ämne"),
            List.of("Fra", "Sendt", "Til", "Emne"),
            List.of("Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"),
            List.of("Od", "Odesláno", "Komu", "Předmět"),
            List.of("Od", "Odoslané", "Komu", "Predmet"),
            List.of("Feladó", "Elküldve", "Címzett", "Tárgy"),
            List.of("De la", "Trimis", "Către", "Subiect"),
            List.of("От", "Отправлено", "Кому", "Тема"),
            List.of("Від", "Надіслано", "Кому", "Тема"),
            List.of("От", "Изпратено", "До", "Относно"),
            List.of("Kimden", "Gönderildi", "Kime", "Konu"),
            List.of("Από", "Στάλθηκε", "Προς", "Θέμα"),
            List.of("Šalje", "Poslano", "Prima", "Predmet"),
            List.of("Od", "Poslano", "Za", "Zadeva"),
            List.of("Saatja", "Saadetud", "Adressaat", "Teema"),
            List.of("No", "Nosūtīts", "Kam", "Temats"),
            List.of("Nuo", "Išsiųsta", "Iki", "Tema"),
            List.of("差出人", "送信日時", "宛先", "件名"),
            List.of("发件人", "发送时间", "收件人", "主题"),
            List.of("보낸 사람", "보낸 날짜", "받는 사람", "제목"),
            List.of("מאת", "נשלח", "אל", "נושא"),
            List.of("من", "تم الإرسال", "إلى", "الموضوع"),
            List.of("Từ", "Đã gửi", "Đến", "Chủ đề"),
            List.of("De", "Enviat", "Per a", "Assumpte"));

    static final List<String> RULES = List.of(
            "-----Original Message-----",
            "-------- Original message --------",
            "------ Original Message ------",
            "-----Ursprüngliche Nachricht-----",
            "-------- Originalnachricht --------",
            "-----Message d'origine-----",
            "-----Mensaje original-----",
            "-----Messaggio originale-----",
            "-----Oorspronkelijk bericht-----",
            "-----Mensagem original-----",
            "-----Ursprungligt meddelande-----",
            "-------- Oprindelig besked --------",
            "-------- Opprinnelig melding --------",
            "-----Alkuperäinen viesti-----",
            "-----Oryginalna wiadomość-----",
            "-----Původní zpráva-----",
            "-------- Исходное сообщение --------",
            "-----Orijinal İleti-----");

    private static final List<String> REPLIES = List.of(
            "Yes",
            "Yes, please go ahead.\n\nBest regards\nAnna Berg",
            "No, thank you.",
            "1 yes, 2 no",
            "Yes, but can you start in May?",
            "Ja, einverstanden.",
            "Oui, je confirme.",
            "thanks",
            "I'll get back to you tomorrow.\n\nSent from my iPhone",
            "");

    static Stream<String> attributions() {
        return ATTRIBUTIONS.stream();
    }

    static Stream<List<String>> headers() {
        return HEADERS.stream();
    }

    static Stream<String> rules() {
        return RULES.stream();
    }

    @ParameterizedTest
    @MethodSource("attributions")
    void below_an_attribution_line_with_quote_marks(String attribution) {
        same(reply -> reply + "\n\n" + attribution + "\n\n" + quoted("> "));
        same(reply -> reply + "\n" + attribution + "\n" + quoted(">"));
    }

    @ParameterizedTest
    @MethodSource("attributions")
    void below_an_attribution_line_without_quote_marks(String attribution) {
        same(reply -> reply + "\n\n" + attribution + "\n\n" + QUESTION);
        same(reply -> reply + "\n\n    " + attribution.replace("\n", "\n    ") + "  \n \n " + quoted("  "));
    }

    @ParameterizedTest
    @MethodSource("attributions")
    void typed_below_the_quote(String attribution) {
        same(reply -> attribution + "\n" + quoted("> ") + "\n\n" + reply);
    }

    @ParameterizedTest
    @MethodSource("headers")
    void above_the_header_lines_of_outlook(List<String> labels) {
        for (String colon : List.of(": ", " : ", ":\u00a0", "：")) {
            String block = labels.get(0) + colon + BOT + "\n" + labels.get(1) + colon + "Tuesday, 4 March 2025 09:12\n"
                    + labels.get(2) + colon + "Anna Berg <anna@customer.example>\n" + labels.get(3) + colon
                    + "Changes to your bathroom\n\n";
            same(reply -> reply + "\n\n" + block + QUESTION);
            same(reply -> reply + "\n\n________________________________\n" + block + QUESTION);
            same(reply -> reply + "\n\n" + block + quoted("> "));
        }
        String bold = "*" + labels.get(0) + ":* " + BOT + "\n*" + labels.get(1) + ":* 4 March 2025 09:12\n*"
                + labels.get(2) + ":* Anna\n*" + labels.get(3) + ":* Changes\n\n";
        same(reply -> reply + "\n\n" + bold + QUESTION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void above_a_rule_that_says_original_message(String rule) {
        same(reply -> reply + "\n\n" + rule + "\nFrom: " + BOT + "\nDate: 04/03/2025 09:12\nTo: Anna\nSubject: x\n\n"
                + QUESTION);
        same(reply -> reply + "\n\n" + rule + "\n" + QUESTION);
    }

    /** Bodies of pages as mail programs build them; %s is the reply, %q the message that is answered. */
    static Stream<String> pages() {
        return Stream.of(
                "<div dir=\"ltr\">%s</div><br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">On Tue, Mar 4, 2025"
                        + " at 9:12 AM Hill Builders &lt;<a href=\"mailto:jobs@hill.example\">jobs@hill.example</a>&gt; wrote:<br></div>"
                        + "<blockquote class=\"gmail_quote\" style=\"margin:0 0 0 .8ex;border-left:1px solid #ccc\">%q</blockquote></div>",
                "<html><head><style>P {margin-top:0}</style></head><body><div class=\"elementToProof\">%s</div><div"
                        + " id=\"appendonsend\"></div><hr style=\"display:inline-block;width:98%%\" tabindex=\"-1\"><div id=\"divRplyFwdMsg\""
                        + " dir=\"ltr\"><font face=\"Calibri\"><b>Von:</b> Hill Builders &lt;jobs@hill.example&gt;<br><b>Gesendet:</b> Dienstag,"
                        + " 4. M&auml;rz 2025 09:12<br><b>An:</b> Anna<br><b>Betreff:</b> x</font><div>&nbsp;</div></div><div>%q</div></body>",
                "<body><div class=WordSection1><p class=MsoNormal>%s<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div"
                        + " style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>From:</b> Hill"
                        + " Builders &lt;jobs@hill.example&gt; <br><b>Sent:</b> 4 March 2025 09:12<br><b>To:</b> Anna<br><b>Subject:</b>"
                        + " x<o:p></o:p></p></div><p class=MsoNormal>%q</p></div></body>",
                "<body style=\"overflow-wrap: break-word\">%s<br id=\"lineBreakAtBeginningOfMessage\"><div><br><blockquote"
                        + " type=\"cite\"><div>On 4 Mar 2025, at 09:12, Hill Builders &lt;jobs@hill.example&gt; wrote:</div><br"
                        + " class=\"Apple-interchange-newline\"><div>%q</div></blockquote></div></body>",
                "<div class=\"yahoo-style-wrap\"><div dir=\"ltr\">%s</div></div><div id=\"yahoo_quoted_1\" class=\"yahoo_quoted\"><div>"
                        + "<div>On Tuesday, March 4, 2025, Hill Builders &lt;jobs@hill.example&gt; wrote:</div><div><br></div><div>%q</div></div></div>",
                "<html><body><p>%s</p><div class=\"moz-cite-prefix\">Am 04.03.25 um 09:12 schrieb Hill Builders:<br></div><blockquote"
                        + " type=\"cite\" cite=\"mid:q@hill.example\">%q</blockquote></body></html>",
                "<div style=\"font-family: Arial\">%s</div><div class=\"protonmail_quote\">On Tuesday, March 4th, 2025 at 09:12, Hill"
                        + " Builders &lt;jobs@hill.example&gt; wrote:<br><blockquote class=\"protonmail_quote\" type=\"cite\">%q</blockquote></div>",
                "<div>%s<br><br><div><hr id=\"stopSpelling\">Date: Tue, 4 Mar 2025 09:12:45 +0100<br>Subject: x<br>From:"
                        + " jobs@hill.example<br>To: anna@customer.example<br><br>%q</div></div>",
                "<div id=\"ms-outlook-mobile-body-separator-line\" dir=\"auto\">%s</div><div id=\"mail-editor-reference-message-container\""
                        + " class=\"ms-outlook-mobile-reference-message\"><hr><div><b>De :</b> Hill Builders &lt;jobs@hill.example&gt;<br><b>Envoy&eacute; :</b>"
                        + " mardi 4 mars 2025<br><b>&Agrave; :</b> Anna<br><b>Objet :</b> x</div>%q</div>",
                "<p>%s</p><p>04.03.2025, 09:12, \"Hill Builders\" &lt;jobs@hill.example&gt;:</p><blockquote>%q</blockquote>");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void in_a_page(String page) {
        String original = QUESTION.replace("\n", "<br>\n");
        for (String charset : List.of("utf-8", "UTF-8")) {
            for (String reply : REPLIES) {
                String body = page.replace("%q", original).replace("%s", reply.replace("\n", "<br>"));
                String eml =
                        "From: Anna Berg <anna@customer.example>\nSubject: Re: x\nMIME-Version: 1.0\nContent-Type: text/html; charset="
                                + charset + "\nContent-Transfer-Encoding: 8bit\n\n" + body + "\n";
                Asked asked = new Asked(
                        List.of(new Asked.Item(1, "Second vanity"), new Asked.Item(2, "Move the outlet")),
                        Asked.Polarity.YES,
                        "",
                        "");
                Reading bare = Readers.read(reply, asked);
                Reading wrapped = Readers.readMail(eml, asked);
                assertThat(wrapped.ownWords().replaceAll("\\s+", " "))
                        .as(body)
                        .isEqualTo(bare.ownWords().replaceAll("\\s+", " "));
                assertThat(wrapped.answer()).as(body).isEqualTo(bare.answer());
                assertThat(numbers(wrapped)).as(body).isEqualTo(numbers(bare));
            }
        }
    }

    private interface Wrapping {
        String around(String reply);
    }

    private static void same(Wrapping wrapping) {
        Asked asked = new Asked(
                List.of(new Asked.Item(1, "Second vanity"), new Asked.Item(2, "Move the outlet")),
                Asked.Polarity.YES,
                "Do you agree to these changes?",
                "");
        Asked withSent = new Asked(asked.items(), asked.agreesBy(), asked.question(), QUESTION);
        for (String reply : REPLIES) {
            Reading bare = Readers.read(reply, asked);
            String text = wrapping.around(reply);
            for (Asked question : List.of(asked, withSent)) {
                Reading wrapped = Readers.read(text, question);
                assertThat(wrapped.ownWords()).as(text).isEqualTo(bare.ownWords());
                assertThat(wrapped.answer()).as(text).isEqualTo(bare.answer());
                assertThat(numbers(wrapped)).as(text).isEqualTo(numbers(bare));
            }
        }
    }

    private static List<String> numbers(Reading reading) {
        List<String> numbers = new ArrayList<>();
        reading.items().forEach(item -> numbers.add(item.number() + " " + item.answer()));
        return numbers;
    }

    private static String quoted(String mark) {
        return mark + QUESTION.replace("\n", "\n" + mark);
    }

    /** The letter may end a paragraph with the word that he types. */
    @ParameterizedTest
    @ValueSource(strings = {"no", "yes"})
    void aShortAnswerBetweenQuotedLinesIsOwnThoughTheLetterHoldsSuchALine(String word) {
        String question =
                QUESTION.replace("Do you agree", "Any words will do (“1 yes, 2\n" + word + "”).\n\nDo you agree");
        String reply = ("On Tue, Mar 4, 2025 at 9:12 AM " + BOT + " wrote:\n" + question.replaceAll("(?m)^", "> "))
                .replace("$450.00\n", "$450.00\nyes\n")
                .replace("$120.00\n", "$120.00\n" + word + "\n");
        Asked asked = new Asked(
                List.of(new Asked.Item(1, "Second vanity"), new Asked.Item(2, "Move the outlet")),
                Asked.Polarity.YES,
                "",
                question);
        assertThat(Readers.read(reply, asked).ownWords().lines().filter(line -> !line.isBlank()))
                .containsExactly("yes", word);
    }

    /** A mail program that breaks long lines when it quotes leaves the rest without a mark. */
    @Test
    void theRestOfALongQuotedLineIsNoAnswer() {
        String question =
                QUESTION + "\n\nAny words of your own will do for both of them or for one, as in 1 no and 2\nyes";
        String reply = "On Tue, Mar 4, 2025 at 9:12 AM " + BOT + " wrote:\n" + question.replaceAll("(?m)^", "> ");
        reply = reply.replace("> yes", "yes");
        Asked asked = new Asked(List.of(), Asked.Polarity.YES, "", question);
        assertThat(Readers.read(reply, asked).ownWords()).isBlank();
    }
}

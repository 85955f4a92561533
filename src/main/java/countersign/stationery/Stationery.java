package countersign.stationery;

import countersign.casework.Content;
import countersign.casework.Firm;
import countersign.casework.ForContact;
import countersign.casework.ForStaff;
import countersign.casework.Letter;
import countersign.casework.RequestKind;
import countersign.instruction.WrittenLanguage;
import countersign.message.Address;
import countersign.message.Draft;
import countersign.message.MessageId;
import countersign.message.RawMessage;
import countersign.reading.Asked.Polarity;
import countersign.tone.Tone;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes letters: fills in the words, sets them as text and as HTML, and makes one mail of both. */
public final class Stationery {

    private static final Attached NOTHING = new Attached(List.of(), List.of());

    private final Templates templates;
    private final Firm firm;
    private final Letterhead head;
    private final Look look;
    private final HtmlPage page;
    private final Papers papers;
    private final List<RequestKind> kinds;
    private final Map<String, Tone> tones;
    private final Set<String> choices;
    private final Set<String> talks;

    /** The same, with the look that comes with the program. */
    public Stationery(Templates templates, Firm firm) {
        this(templates, firm, Look.SHIPPED);
    }

    /**
     * Stationery of that firm, with those templates and that look.
     *
     * @throws TemplateFault where the firm names a letter for its payments that there is no template for
     */
    public Stationery(Templates templates, Firm firm, Look look) {
        this.look = look;
        this.templates = templates;
        templates.expect(firm.payments().steps().letters(), "payments: steps:");
        templates.expect(firm.strength().kinds().keySet(), "proof: least:");
        this.firm = firm;
        this.head = new Letterhead(firm);
        this.page = new HtmlPage(templates, look, firm.name());
        this.papers = new Papers(templates, look, firm);
        this.kinds = List.copyOf(templates.kinds());
        this.tones = templates.tones();
        this.choices = kinds.stream()
                .filter(RequestKind::choice)
                .map(RequestKind::word)
                .collect(Collectors.toSet());
        this.talks = kinds.stream()
                .filter(kind -> !kind.starts())
                .map(RequestKind::word)
                .collect(Collectors.toSet());
    }

    /** The rules of tone, by language. */
    public Map<String, Tone> tones() {
        return tones;
    }

    /** The kinds of request there are templates for. */
    public List<RequestKind> kinds() {
        return kinds;
    }

    /**
     * Writes a letter.
     *
     * @param evidence the raw mails that go along with it, by their SHA-256
     * @param archives ZIP files that go along with it, by their names
     * @throws TemplateFault where its template cannot be filled in
     */
    public Finished write(
            Letter letter, Imprint imprint, Map<String, RawMessage> evidence, Map<String, byte[]> archives) {
        Attached attached = Attached.of(letter.content().encloses(), evidence);
        Sheet sheet = sheet(letter, imprint, attached);
        String footer = Letterhead.footer(letter, imprint, sheet.wording);
        String text =
                PlainText.of(sheet.blocks) + "\n\n" + String.join("\n", sheet.signature) + "\n\n-- \n" + footer + "\n";
        List<Enclosure> pictures = new ArrayList<>(pictures(sheet.blocks));
        look.enclosure().ifPresent(pictures::add);
        Map<String, String> cids = pictures.stream()
                .collect(Collectors.toMap(Enclosure::name, file -> Mime.contentId(file.name(), imprint.id())));
        String html = page.of(
                sheet.wording.language(),
                sheet.subject,
                sheet.blocks,
                cids,
                buttons(sheet, imprint),
                sheet.signature,
                footer);
        List<Enclosure> files = new ArrayList<>();
        papers.of(letter, sheet.paper(footer), imprint).ifPresent(files::add);
        if (letter.content() instanceof ForContact.Payment payment && payment.bills()) {
            files.add(CalendarEntry.of(payment, firm, sheet.wording, imprint));
        }
        files.addAll(attached.files());
        archives.forEach((name, bytes) -> files.add(new Enclosure(name, "application/zip", bytes)));
        Mime mime = new Mime();
        mime.address("From", new Address(head.fromName(letter), imprint.bot().mailbox()));
        mime.address("To", letter.to().address());
        mime.addresses("Cc", letter.to().copies());
        mime.address("Reply-To", new Address(head.fromName(letter), imprint.replyTo()));
        mime.words("Subject", sheet.subject);
        mime.date(imprint.at(), firm.hours().zone());
        mime.identify(imprint.id(), letter.thread());
        mime.automatic(!letter.thread().isEmpty());
        mime.plain("X-Countersign-Record", imprint.record());
        imprint.checkpoint().ifPresent(note -> mime.plain("X-Countersign-Checkpoint", inOneLine(note)));
        byte[] bytes = mime.mail(text, html, pictures, files, imprint.id());
        Draft draft =
                new Draft(imprint.id(), imprint.sender(), letter.to().address().mailbox(), RawMessage.of(bytes));
        return new Finished(draft, sheet.subject, text, sheet.question, sheet.agreesBy, sheet.yesDoes);
    }

    /** A note as a header field: in base 64, for its line ends count. */
    private static String inOneLine(String note) {
        return Base64.getEncoder().encodeToString(note.getBytes(StandardCharsets.UTF_8));
    }

    /** What a letter says, as plain text without signature; for the screen, not for the mail. */
    public String text(Letter letter, Instant now) {
        return PlainText.of(sheet(letter, nobody(now), NOTHING).blocks);
    }

    private static Imprint nobody(Instant now) {
        MessageId nobody = new MessageId("screen@countersign.invalid");
        Address bot = Address.of("screen@countersign.invalid");
        return new Imprint(nobody, bot, bot.mailbox(), bot.mailbox(), now, "0:" + "0".repeat(64), Optional.empty());
    }

    /** The dossier that a letter is about, as pages of a PDF. */
    public byte[] dossier(Letter letter, Instant now) {
        Sheet sheet = sheet(letter, nobody(now), NOTHING);
        return papers.dossier(sheet.paper(firm.name()), nobody(now));
    }

    /** A letter with its words filled in, before it is set. */
    private record Sheet(
            Wording wording,
            String subject,
            List<Block> blocks,
            String pageTitle,
            List<Block> page,
            String question,
            Polarity agreesBy,
            String yesDoes,
            String agreeButton,
            String agreeReply,
            String otherButton,
            String pdf,
            List<String> signature) {

        Papers.Page paper(String footer) {
            return new Papers.Page(pdf, pageTitle, page, footer, wording);
        }
    }

    private static List<Enclosure> pictures(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).file())
                .toList();
    }

    private Sheet sheet(Letter letter, Imprint imprint, Attached attached) {
        TemplateFile template = template(letter);
        String language = template.language();
        Wording wording = templates.wording(language);
        Words words = new LetterWords(firm, wording, choices, talks, imprint.at()).of(letter);
        Optional<Letter> framed = framed(letter.content());
        if (framed.isPresent()) {
            Sheet shown = sheet(framed.get(), imprint, NOTHING);
            List<Block> blocks = new ArrayList<>(shown.blocks);
            blocks.add(new Block.Paragraph(String.join(", ", shown.signature)));
            words.put("letter", new Block.Framed(shown.subject, blocks));
            String spoken = shown.wording.language();
            words.put("language", spoken.equals(firm.language()) ? "" : WrittenLanguage.name(spoken));
        }
        Optional<TemplateFile> kind = kind(letter, language);
        words.put("enclosed", attached.files().size());
        words.put("leftOut", String.join(", ", attached.leftOut()));
        words.put("called", kind.map(k -> k.property("called", words.model())).orElse(wording.say(Phrase.LETTER)));
        words.put("starts", kind.map(TemplateFile::starts).orElse(true));
        words.put("talked", asked(letter, language).map(TemplateFile::talked).orElse(false));
        words.put("choose", kind.map(TemplateFile::choice).orElse(false));
        words.draw(name -> template.property(name, words.model()));
        TemplateFile asks = letter.asks().stream().anyMatch(ask -> ask.item() > 0) ? kind.orElse(template) : template;
        String question = asks.question(words.model());
        words.put("question", new Block.Question(question));
        String subject = template.property("subject", words.model()).replace('\u00a0', ' ') + Letterhead.tag(letter);
        List<Block> blocks = words.blocks(template.body(words.model()));
        Optional<TemplateFile> page = template.page().map(name -> templates.get(language, name));
        return new Sheet(
                wording,
                subject,
                blocks,
                page.map(other -> other.property("subject", words.model()))
                        .filter(title -> !title.isEmpty())
                        .orElse(subject),
                page.map(other -> words.blocks(other.body(words.model()))).orElse(blocks),
                question,
                asks.agreesBy(),
                template.yesDoes(),
                asks.property("agree-button", words.model()),
                asks.property("agree-reply", words.model()).replace('\u00a0', ' '),
                asks.property("other-button", words.model()),
                template.property("pdf", words.model()),
                head.signature(letter));
    }

    /** The words of the letter in the language of the contact, or of the firm; else in English, and then all of it is. */
    private TemplateFile template(Letter letter) {
        String language = letter.to()
                .asContact()
                .map(contact -> contact.details().language())
                .filter(templates::speak)
                .orElse(firm.language());
        return templates.get(language, letter.content().template());
    }

    /** The letter that is shown inside of another one. */
    private static Optional<Letter> framed(Content content) {
        if (content instanceof ForStaff.Preview preview) {
            return Optional.of(preview.letter());
        }
        if (content instanceof ForStaff.CounterOffer offer) {
            return Optional.of(offer.letter());
        }
        return content instanceof ForStaff.AnswerPreview preview ? Optional.of(preview.letter()) : Optional.empty();
    }

    /** The kind of request that a letter is about, where it is about one kind only: it brings the question along. */
    private Optional<TemplateFile> kind(Letter letter, String language) {
        List<String> kinds = standings(letter.content()).stream()
                .map(standing -> standing.request().version().kind())
                .distinct()
                .toList();
        return kinds.size() == 1 ? Optional.of(templates.get(language, kinds.get(0))) : Optional.empty();
    }

    /** The kind of request that a preview shows. */
    private Optional<TemplateFile> asked(Letter letter, String language) {
        return framed(letter.content()).flatMap(shown -> kind(shown, language));
    }

    private static List<Content.Standing> standings(Content content) {
        if (content instanceof ForContact.Question question) {
            return List.of(question.standing());
        } else if (content instanceof ForContact.Reminder reminder) {
            return reminder.open();
        } else if (content instanceof ForContact.AskAgain again) {
            return again.open();
        } else if (content instanceof ForContact.Receipt receipt) {
            return receipt.standings();
        } else if (content instanceof ForContact.PassedOn passed) {
            return List.of(passed.standing());
        } else if (content instanceof ForContact.SecondPerson second) {
            return List.of(second.standing());
        }
        return content instanceof ForStaff.Report report ? report.standings() : List.of();
    }

    private static List<HtmlPage.Button> buttons(Sheet sheet, Imprint imprint) {
        List<HtmlPage.Button> buttons = new ArrayList<>();
        if (!sheet.agreeButton.isEmpty()) {
            buttons.add(new HtmlPage.Button(
                    sheet.agreeButton, PreparedReply.href(imprint, sheet.subject, sheet.agreeReply), true));
        }
        if (!sheet.otherButton.isEmpty()) {
            buttons.add(new HtmlPage.Button(sheet.otherButton, PreparedReply.href(imprint, sheet.subject, ""), false));
        }
        return buttons;
    }
}

package countersign.demo;

import static countersign.demo.Cast.ANN;
import static countersign.demo.Cast.BOT;
import static countersign.demo.Cast.DIAZ;
import static countersign.demo.Cast.JONES;
import static countersign.demo.Cast.LEE;
import static countersign.demo.Cast.SMITH;

import countersign.message.RawMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The main job, told by five people who only use their mail programs: a customer's wish is forwarded, asked, answered in
 * part; another customer is silent, is reminded, and then wants something else; a call is summed up, and somebody else decides on it; the week's digest is
 * answered with a number; and what was agreed on is paid, the last of it after a kind letter.
 */
public final class Story {

    /** Monday, 2 March 2026, 9:05 in Chicago. */
    public static final Instant BEGINS = Instant.parse("2026-03-02T15:05:00Z");

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_ASKED = 3;

    private final Map<Account, MailProgram> programs = new HashMap<>();
    private final Function<Account, MailProgram> open;
    private final Clock clock;
    private final Consumer<Duration> advance;
    private final Narrator narrator;

    /**
     * A story that is not yet told.
     *
     * @param open opens a person's mail program
     * @param clock the time that people write on their mails
     * @param advance lets time pass in the office
     */
    public Story(Function<Account, MailProgram> open, Clock clock, Consumer<Duration> advance, Narrator narrator) {
        this.open = open;
        this.clock = clock;
        this.advance = advance;
        this.narrator = narrator;
    }

    /** Tells it from the beginning to the end. */
    public void tell() {
        narrator.chapter("A customer wishes for something, and Ann has it put in writing");
        aWishIsForwarded();
        narrator.chapter("He answers in part, in his own words");
        heAnswersInPart();
        narrator.chapter("Another customer is silent, is reminded, and then wants something else");
        anotherIsSilent();
        narrator.chapter("After a call: what was agreed, in writing");
        aCallIsSummedUp();
        narrator.chapter("Somebody else decides: Ann says so, and sends the code that guards it");
        somebodyElseDecides();
        narrator.chapter("The week's digest, answered with a number");
        theDigestComes();
        narrator.chapter("The payments: agreed on like everything else, billed by themselves");
        paymentsAreAgreedOn();
        narrator.chapter("One payment is late: kind letters, and an end");
        onePaymentIsLate();
        programs.values().forEach(MailProgram::close);
    }

    private void aWishIsForwarded() {
        String wish =
                "Hi Ann,\n\ncould you also do a second vanity in the bathroom? And while you are at it, please move the\n"
                        + "outlet to the left of the door.\n\nThanks, Jim";
        write(SMITH, ANN.address(), "Two more things for the bathroom", wish);
        program(ANN).await("Two more things");
        forward(ANN, SMITH, "Two more things for the bathroom", wish, """
                Case: Smith bathroom
                - Second vanity: $450, 2 days
                - Move the outlet to the left of the door: $120
                So far: $7,850
                Finish: 17 Mar
                Why: asked by mail on Monday, tiles not ordered yet""");
        Mail preview = read(ANN, "Shall I send this");
        answer(ANN, preview, "yes");
        read(ANN, "Done");
    }

    private void heAnswersInPart() {
        Mail question = read(SMITH, "for your OK");
        narrator.time("In the afternoon he finds the time.");
        until("2026-03-02T16:05");
        answer(SMITH, question, "1 is fine, leave out 2 for now.\n\nSent from my iPhone");
        read(SMITH, "Thank you");
        read(ANN, "Mr. Smith answered");
        narrator.record();
    }

    private void anotherIsSilent() {
        String wish =
                "Hello Ann,\n\nwe would like a stone worktop instead of the wooden one. What would that be?\n\nBest, Carol";
        forward(ANN, JONES, "Worktop", wish, """
                Case: Jones kitchen
                - Stone worktop instead of wood: $1,280, 3 days
                Finish: 27 Mar""");
        answer(ANN, read(ANN, "Shall I send this"), "yes");
        read(ANN, "Done");
        read(JONES, "for your OK");
        narrator.time("Two working days pass. Nobody answers.");
        until("2026-03-04T16:40");
        Mail reminder = read(JONES, "eminder", () -> write(ANN, BOT, "One more time", "remind C102-1"));
        answer(JONES, reminder, "Yes, but only if you take the old one away, too.");
        read(ANN, "wishes for something else");
        narrator.record();
        Mail note = narrator.last();
        answer(ANN, note, """
                - Stone worktop instead of wood, the old one taken away: $1,320, 3 days""");
        answer(ANN, read(ANN, "Shall I send this"), "yes");
        read(ANN, "Done");
        Mail changed = read(JONES, "our changed offer");
        answer(JONES, changed, "Perfect, please go ahead!");
        read(JONES, "Thank you");
        read(ANN, "Ms. Jones answered");
        narrator.record();
    }

    private void aCallIsSummedUp() {
        until("2026-03-06T10:00");
        write(ANN, BOT, "Call with Dr. Lee", """
                call Lee
                Case: Lee surgery
                - The floor of the waiting room stays as it is
                - us: two samples of the wall colour by Wednesday
                - you: which of them it is by 12 Mar
                Open: whether the mirror stays""");
        answer(ANN, read(ANN, "Shall I send this"), "yes");
        read(ANN, "Done");
    }

    private void somebodyElseDecides() {
        answer(LEE, read(LEE, "what we agreed on the phone"), "Please ask Rosa, she decides that.");
        answer(ANN, read(ANN, "handed it on"), "delegate C103 Rosa Diaz, rosa@lee.example");
        Mail asksForCode = read(ANN, "Please send the code");
        answer(ANN, asksForCode, code(asksForCode));
        read(ANN, "Done");
        read(LEE, "may we ask once more");
        read(DIAZ, "may we ask once more");
    }

    private static String code(Mail mail) {
        return mail.text()
                .lines()
                .filter(line -> line.startsWith("Code: "))
                .findFirst()
                .orElseThrow();
    }

    private void theDigestComes() {
        narrator.time("The weekend passes. On Monday at eight the digest comes.");
        until("2026-03-09T08:20");
        Mail digest = read(ANN, "your digest", () -> write(ANN, BOT, "The digest", "digest"));
        answer(ANN, digest, "1");
        read(ANN, "Done");
        Mail reminder = read(DIAZ, "eminder", () -> write(ANN, BOT, "One more time", "remind C103-1"));
        answer(DIAZ, reminder, "Yes, that is exactly how I remember it. Kind regards, Rosa Diaz");
        read(LEE, "Thank you");
        read(DIAZ, "Thank you");
        read(ANN, "Rosa Diaz (for Dr. Lee) answered");
        narrator.record();
    }

    private void paymentsAreAgreedOn() {
        write(ANN, BOT, "Payments for the kitchen", """
                schedule C102
                - On order: $500 by 24 Mar
                - When the worktop is in: $820 by 31 Mar""");
        answer(ANN, read(ANN, "Shall I send this"), "yes");
        read(ANN, "Done");
        answer(JONES, read(JONES, "payment schedule for your OK"), "That suits us, thank you.");
        read(JONES, "Thank you");
        read(ANN, "Ms. Jones answered");
        narrator.time("Two weeks ahead of its day, the first invoice goes out.");
        until("2026-03-10T10:00");
        read(JONES, "invoice 2026-001");
        until("2026-03-13T10:00");
        aPaymentArrives("paid 500 2026-001");
        read(JONES, "thank you, invoice 2026-001 is settled");
        narrator.record();
    }

    private void onePaymentIsLate() {
        until("2026-03-17T10:00");
        read(JONES, "invoice 2026-002");
        narrator.time("The day of the second payment comes, and goes.");
        until("2026-04-07T10:00");
        read(JONES, "$820.00 is due on");
        read(JONES, "$820.00 is due today");
        answer(
                JONES,
                read(JONES, "when may we expect $820.00"),
                "I was away, please excuse the delay. The money went out this morning.");
        read(ANN, "Ms. Jones");
        until("2026-04-09T10:00");
        aPaymentArrives("paid 820 C102");
        read(JONES, "thank you, invoice 2026-002 is settled");
        narrator.record();
    }

    /** Money is moved in two steps. */
    private void aPaymentArrives(String line) {
        write(ANN, BOT, "The bank", line);
        Mail asksForCode = read(ANN, "Please send the code");
        answer(ANN, asksForCode, code(asksForCode));
        read(ANN, "Done");
    }

    private void until(String local) {
        Instant moment =
                LocalDateTime.parse(local).atZone(ZoneId.of("America/Chicago")).toInstant();
        advance.accept(Duration.between(clock.instant(), moment));
    }

    private Mail read(Account reader, String subject) {
        Mail mail = program(reader).await(subject);
        narrator.arrives(reader, mail);
        return mail;
    }

    /** Reminders and digests go at most once: one that a crash swallowed does not come, and somebody asks for it. */
    private Mail read(Account reader, String subject, Runnable otherwise) {
        Optional<Mail> mail = program(reader).await(subject, PATIENCE);
        for (int asked = 0; mail.isEmpty() && asked < MOST_ASKED; asked++) {
            otherwise.run();
            mail = program(reader).await(subject, PATIENCE.multipliedBy(3));
        }
        Mail arrived = mail.orElseThrow(
                () -> new IllegalStateException(reader.name() + " waited in vain for a mail with \"" + subject + "\""));
        narrator.arrives(reader, arrived);
        return arrived;
    }

    private void write(Account writer, String recipient, String subject, String body) {
        Letterhead head = new Letterhead(writer, clock.instant());
        send(writer, recipient, subject, body, head.mail(recipient, subject, "", "", body));
    }

    private void forward(Account writer, Account author, String subject, String original, String note) {
        Letterhead head = new Letterhead(writer, clock.instant());
        String body = note.strip() + "\n\n" + head.forwarded(author, subject, original);
        send(writer, BOT, "Fwd: " + subject, body, head.mail(BOT, "Fwd: " + subject, "", "", body));
    }

    private void answer(Account writer, Mail mail, String words) {
        Letterhead head = new Letterhead(writer, clock.instant());
        String subject = mail.subject().startsWith("Re:") ? mail.subject() : "Re: " + mail.subject();
        String body = words.strip() + "\n\n" + head.quoted(mail);
        String references = (mail.header("References") + " " + mail.header("Message-ID")).strip();
        String raw = head.mail(mail.replyAddress(), subject, mail.header("Message-ID"), references, body);
        send(
                writer,
                mail.replyAddress(),
                subject,
                words.strip() + "\n\n(the mail that is answered stands quoted below)",
                raw);
    }

    private void send(Account writer, String recipient, String subject, String shown, String raw) {
        narrator.writes(
                writer,
                recipient,
                subject,
                shown,
                RawMessage.of(raw.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        program(writer).send(recipient, raw);
    }

    private MailProgram program(Account owner) {
        return programs.computeIfAbsent(owner, open);
    }
}

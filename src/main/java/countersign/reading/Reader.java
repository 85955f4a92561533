package countersign.reading;

import countersign.message.Address;
import countersign.message.Message;
import countersign.message.Part;
import countersign.reading.language.Languages;
import countersign.reading.language.Phrases;
import countersign.reading.language.Tokens;
import countersign.reading.language.Tongue;
import countersign.reading.language.Topic;
import countersign.reading.machine.Absence;
import countersign.reading.machine.DeliveryReport;
import countersign.reading.machine.Finding;
import countersign.reading.machine.Machines;
import countersign.reading.machine.Reaction;
import countersign.reading.machine.SentDate;
import countersign.reading.thread.Body;
import countersign.reading.thread.Passage;
import countersign.reading.thread.Thread;
import countersign.reading.thread.ThreadReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a message as a careful clerk does. Pure: the same message and question give the same reading, at any time. */
public final class Reader {

    private static final Set<Answer> UNDECIDED = EnumSet.of(Answer.UNCLEAR, Answer.RECEIVED, Answer.HANDED_ON);

    private final Languages languages;
    private final Machines machines;
    private final Reaction reaction;
    private final Absence absence;
    private final ThreadReader threads;
    private final AnswerReader answers;
    private final Tongue tongue;
    private final Phrases<Boolean> leftOut = new Phrases<>();

    /** A reader of these languages. */
    public Reader(Languages languages) {
        this.languages = languages;
        this.machines = new Machines(languages);
        this.reaction = new Reaction(languages);
        this.absence = new Absence(languages);
        this.threads = new ThreadReader(languages);
        this.answers = new AnswerReader(languages);
        this.tongue = new Tongue(languages);
        leftOut.add(languages.phrases(Topic.LEFT_OUT), true);
    }

    /** Which short answer agrees with a question, as its words tell: after "Is anything left out?" it is a no. */
    public Asked.Polarity polarity(String question) {
        List<String> words = Tokens.words(question).stream().map(Tokens::folded).toList();
        for (int i = 0; i < words.size(); i++) {
            if (leftOut.at(words, i) != null) {
                return Asked.Polarity.NO;
            }
        }
        return Asked.Polarity.YES;
    }

    /** Reads a message against the question that it may answer. */
    public Reading read(Message message, Asked asked) {
        List<String> reasons = new ArrayList<>();
        Body body = Body.of(message);
        Thread thread = threads.read(message.subject(), body.lines(), asked.sent());
        String words = thread.own().text();
        Optional<Finding> machine = machines.find(message);
        if (machine.isPresent()) {
            reasons.add("a machine wrote it: " + machine.get().reason());
            return machine(kind(machine.get().kind()), message, words, reasons);
        }
        if (reaction.isOne(words)) {
            reasons.add("a reaction, which quotes what was asked and answers nothing");
            return machine(Reading.Kind.REACTION, message, words, reasons);
        }
        Optional<Forwarded> forwarded = forwarded(message, thread);
        String writer = message.sender().map(Address::toString).orElse("");
        AnswerReader.Answered answered = answers.read(thread.own(), asked, thread.quoted(), writer);
        reasons.addAll(answered.reasons());
        if (agrees(answered) && body.comparable() && differs(message, body, thread, asked, answered)) {
            reasons.add("the text says so, but the page of the same mail says something else");
            answered = new AnswerReader.Answered(Answer.UNCLEAR, List.of(), words, reasons);
        }
        boolean open = UNDECIDED.contains(answered.answer())
                || answered.answer() == Answer.QUESTION
                        && words.indexOf('?') < 0
                        && absence.returnDay(words, LocalDate.EPOCH).isPresent();
        if (open && forwarded.isEmpty() && machines.speaksLikeOne(words)) {
            reasons.add("it reads like an automatic reply");
            return machine(Reading.Kind.AUTO_REPLY, message, words, reasons);
        }
        return new Reading(
                Reading.Kind.PERSON,
                words,
                answered.answer(),
                answered.items(),
                answered.words(),
                forwarded,
                Optional.empty(),
                Optional.empty(),
                reasons);
    }

    private static boolean agrees(AnswerReader.Answered answered) {
        return answered.answer() == Answer.YES
                || answered.items().stream().anyMatch(item -> item.answer() == Answer.YES);
    }

    /** Whether the page of a mail answers something else than its text. */
    private boolean differs(Message message, Body body, Thread text, Asked asked, AnswerReader.Answered answered) {
        Thread page = threads.read(message.subject(), body.page(), asked.sent());
        if (words(page).equals(words(text))) {
            return false;
        }
        String writer = message.sender().map(Address::toString).orElse("");
        AnswerReader.Answered other = answers.read(page.own(), asked, page.quoted(), writer);
        return other.answer() != answered.answer() || !byItem(other).equals(byItem(answered));
    }

    private static List<String> words(Thread thread) {
        return Tokens.words(thread.own().text());
    }

    private static Map<Integer, Answer> byItem(AnswerReader.Answered answered) {
        Map<Integer, Answer> items = new HashMap<>();
        answered.items().forEach(item -> items.put(item.number(), item.answer()));
        return items;
    }

    private Reading machine(Reading.Kind kind, Message message, String words, List<String> reasons) {
        Optional<Reading.Bounce> bounce = Optional.empty();
        Optional<LocalDate> returns = Optional.empty();
        if (kind == Reading.Kind.BOUNCE) {
            DeliveryReport report = DeliveryReport.of(message, languages);
            bounce = Optional.of(
                    new Reading.Bounce(report.address(), report.status(), report.delayed(), report.original()));
        } else if (kind == Reading.Kind.AUTO_REPLY) {
            returns = SentDate.of(message).flatMap(written -> absence.returnDay(words, written));
        }
        return new Reading(kind, words, Answer.UNCLEAR, List.of(), "", Optional.empty(), bounce, returns, reasons);
    }

    private static Reading.Kind kind(Finding.Kind kind) {
        return Reading.Kind.valueOf(kind.name());
    }

    /** A message that is passed on, in the text or as an attachment. */
    private Optional<Forwarded> forwarded(Message message, Thread thread) {
        for (Part part : message.parts()) {
            if (part.message().isPresent()) {
                return Optional.of(attached(part.message().get(), thread.own().text()));
            }
        }
        return thread.forwarded().map(this::forwarded);
    }

    private Forwarded attached(Message inside, String note) {
        Optional<Address> author = inside.sender();
        List<String> text = new ArrayList<>();
        Body.of(inside).lines().forEach(line -> text.add("> ".repeat(line.depth()) + line.text()));
        String body = String.join("\n", text).strip();
        return new Forwarded(
                author.map(Address::mailbox).orElse(""),
                author.map(Address::name).orElse(""),
                inside.subject(),
                body,
                note,
                author.isPresent(),
                tongue.of(body));
    }

    private Forwarded forwarded(Passage passage) {
        return new Forwarded(
                passage.from(),
                passage.fromName(),
                passage.subject(),
                passage.body(),
                passage.note(),
                passage.certain(),
                tongue.of(passage.body()));
    }
}

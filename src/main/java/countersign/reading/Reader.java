package countersign.reading;

import countersign.message.Address;
import countersign.message.Message;
import countersign.reading.language.Languages;
import countersign.reading.sentence.Act;
import countersign.reading.sentence.Context;
import countersign.reading.sentence.Marker;
import countersign.reading.sentence.Sentence;
import countersign.reading.thread.Body;
import countersign.reading.thread.Conversation;
import countersign.reading.thread.Forwards;
import countersign.reading.thread.OwnWords;
import countersign.reading.thread.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a message as a careful clerk does. Pure: the same message and question give the same reading, at any time. */
public final class Reader {

    private final Conversation.Cutter cutter;
    private final OwnWords.Finder finder;
    private final Forwards forwards;
    private final Marker marker;

    /** A reader of these languages. */
    public Reader(Languages languages) {
        this.cutter = new Conversation.Cutter(languages);
        this.finder = new OwnWords.Finder(languages);
        this.forwards = new Forwards(languages);
        this.marker = new Marker(languages);
    }

    /** Reads a message against the question that it may answer. */
    public Reading read(Message message, Asked asked) {
        List<String> reasons = new ArrayList<>();
        Body body = Body.of(message);
        Conversation conversation = cutter.cut(new ArrayList<>(body.lines()), asked.sent());
        OwnWords own = finder.in(conversation);
        Optional<Forwarded> forwarded =
                forwards.in(message.subject(), body.lines()).map(Reader::forwarded);
        String words = own.text();
        String writer = message.sender().map(Address::toString).orElse("");
        Context context = Context.of(asked.sent() + "\n" + asked.question() + "\n" + conversation.quoted(), writer);
        List<Act> acts = new ArrayList<>();
        Sentence.of(marker.marks(words, context)).forEach(sentence -> acts.addAll(sentence.acts()));
        Verdict verdict = Verdict.of(acts, asked.agreesBy(), words);
        reasons.add(verdict.reason());
        return new Reading(
                Reading.Kind.PERSON,
                words,
                verdict.answer(),
                List.of(),
                verdict.words(),
                forwarded,
                Optional.empty(),
                Optional.empty(),
                reasons);
    }

    private static Forwarded forwarded(Passage passage) {
        return new Forwarded(
                passage.from(),
                passage.fromName(),
                passage.subject(),
                passage.body(),
                passage.note(),
                passage.certain());
    }
}

package countersign.reading.thread;

import countersign.reading.language.Languages;
import java.util.List;
import java.util.Optional;

/** Reads bodies as threads, with the words of all languages. */
public final class ThreadReader {

    private final Labels labels;
    private final Markers markers;
    private final Attributions attributions;
    private final Signatures signatures;
    private final Forwards forwards;

    public ThreadReader(Languages languages) {
        this.labels = new Labels(languages);
        this.markers = new Markers(languages);
        this.attributions = new Attributions(languages);
        this.signatures = new Signatures(languages);
        this.forwards = new Forwards(languages, labels, markers);
    }

    /**
     * Reads a body.
     *
     * @param subject the subject of the mail
     * @param lines the lines of its body
     * @param sent the text that it may answer, or empty
     */
    public Thread read(String subject, List<Line> lines, String sent) {
        Layout layout = Layout.of(lines, attributions);
        Optional<Passage> forwarded = forwards.in(subject, layout);
        Conversation conversation = new Cutter(layout, new SentText(sent), labels, markers).result();
        return new Thread(
                OwnWords.of(conversation, signatures), conversation.quoted(), conversation.struck(), forwarded);
    }
}

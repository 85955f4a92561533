package countersign.reading.machine;

import countersign.reading.language.Languages;
import countersign.reading.language.Phrases;
import countersign.reading.language.Tokens;
import countersign.reading.language.Topic;
import java.util.List;

/** Reactions that arrive as text: a tapback of a phone, or Outlook's note that somebody reacted. They quote what was asked. */
public final class Reaction {

    /** Longest text that is taken for one. */
    private static final int LONGEST = 2_000;

    private final Phrases<Boolean> phrases = new Phrases<>();

    public Reaction(Languages languages) {
        phrases.add(languages.phrases(Topic.REACTION), true);
    }

    /** Whether a text is a reaction: "Liked “Do you confirm this order?”", "Anna reacted to your message". */
    public boolean isOne(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        List<String> words = Tokens.words(text).stream().map(Tokens::folded).toList();
        boolean quotes =
                text.indexOf('“') >= 0 || text.indexOf('"') >= 0 || text.indexOf('„') >= 0 || text.indexOf('«') >= 0;
        for (int i = 0; i < words.size() && i < 8; i++) {
            Phrases.Found<Boolean> found = phrases.at(words, i);
            if (found != null && (quotes && i <= 3 || found.length() >= 3)) {
                return true;
            }
        }
        return false;
    }
}

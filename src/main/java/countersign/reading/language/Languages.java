package countersign.reading.language;

import java.util.ArrayList;
import java.util.List;

/** The languages that are read, side by side: a mail does not say in which one it is written. */
public record Languages(List<Language> all) {

    public Languages {
        all = List.copyOf(all);
    }

    /** The phrases of a topic in every language. */
    public List<String> phrases(Topic topic) {
        List<String> phrases = new ArrayList<>();
        for (Language language : all) {
            phrases.addAll(language.phrases(topic));
        }
        return phrases;
    }
}

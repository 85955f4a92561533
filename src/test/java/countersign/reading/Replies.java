package countersign.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The replies of our own, without what they should be read as. */
final class Replies {

    private Replies() {}

    /** The texts in these files. */
    static List<String> texts(List<String> files) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : files) {
            try (var stream = Replies.class.getResourceAsStream("replies/" + file + ".tsv")) {
                new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(line -> texts.add(line.split("\t", 2)[1].replace("\\n", "\n")));
            }
        }
        return texts;
    }
}

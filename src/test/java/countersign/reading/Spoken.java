package countersign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

/** What holds of every reading, whatever was read. */
final class Spoken {

    private Spoken() {}

    /** Nothing is said that does not stand in the text, and nothing is answered but what was asked. */
    static void check(Reading reading, String text, Asked asked) {
        String all = letters(text);
        assertThat(reading.ownWords().lines()).allMatch(line -> all.contains(letters(line)));
        String own = letters(reading.ownWords());
        for (String piece : reading.words().split(" … ")) {
            assertThat(own).contains(letters(piece));
        }
        int known = asked.items().size();
        assertThat(reading.items())
                .allMatch(item -> item.number() >= 1 && (known == 0 || item.number() <= known))
                .doesNotHaveDuplicates();
        boolean agrees = reading.answer() == Answer.YES
                || reading.items().stream().anyMatch(item -> item.answer() == Answer.YES);
        assertThat(agrees && own.isEmpty()).isFalse();
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}

package countersign.reading.thread;

import countersign.reading.language.Languages;
import countersign.reading.language.Phrases;
import countersign.reading.language.Topic;
import java.util.List;
import java.util.Locale;

/** Warnings that a mail server puts in front of every mail from outside. */
final class Banners {

    private final Phrases<Boolean> banners = new Phrases<>();

    Banners(Languages languages) {
        banners.add(languages.phrases(Topic.BANNER), true);
    }

    /** The lines without them. */
    List<String> cutOff(List<String> lines) {
        int banner = 0;
        for (int i = 0; i < lines.size() && i < 8 && !lines.get(i).isBlank(); i++) {
            boolean wrapped = i > 0 && i == banner && isCutShort(lines.get(i - 1));
            boolean tag = i == 0 && isTag(lines.get(i).strip());
            if (tag || Signatures.has(banners, lines.get(i)) || wrapped) {
                banner = i + 1;
            }
        }
        return banner == 0 ? lines : Signatures.trimmed(lines.subList(banner, lines.size()));
    }

    /** "[EXTERNAL]", "[Externe]" and the like, alone on the first line. */
    private static boolean isTag(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return line.length() <= 30 && lower.startsWith("[ext") && lower.indexOf(']') == line.length() - 1;
    }

    /** Whether a line was broken because it was long, so that its sentence goes on below it. */
    private static boolean isCutShort(String line) {
        String text = line.stripTrailing();
        return text.length() >= 60 && ".!?:]".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}

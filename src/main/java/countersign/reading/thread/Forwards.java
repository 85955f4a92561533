package countersign.reading.thread;

import countersign.reading.language.Languages;
import countersign.reading.language.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a message that was passed on in the text of a mail. Mail programs announce it with a marker, with header lines
 * below a subject that says forward, or with an attribution line below such a subject.
 */
final class Forwards {

    private final Labels labels;
    private final Markers markers;
    private final OneLineHeader oneLine;
    private final Set<String> prefixes = new HashSet<>();

    Forwards(Languages languages, Labels labels, Markers markers) {
        this.labels = labels;
        this.markers = markers;
        this.oneLine = new OneLineHeader(labels);
        languages.phrases(Topic.FORWARD_PREFIX).forEach(prefix -> prefixes.add(prefix.toLowerCase(Locale.ROOT)));
    }

    /** The message that a mail of this subject and these lines passes on, where it passes one on. */
    Optional<Passage> in(String subject, Layout layout) {
        return find(layout, isForward(subject), subject.isBlank())
                .map(passage -> passage.subject().isEmpty() && isForward(subject)
                        ? passage.called(
                                subject.substring(subject.indexOf(':') + 1).strip())
                        : passage);
    }

    /**
     * Looks from the top until an answered message begins: what was forwarded inside that one is none of this mail's
     * business. A mail without any subject is no answer, for programs put "Re:" there: header lines below a rule are then
     * taken for a forward, though not for certain.
     */
    private Optional<Passage> find(Layout layout, boolean saysForward, boolean untitled) {
        List<Line> lines = layout.lines();
        int depth = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (layout.attributionEnds()[i] > 0) {
                return saysForward ? Optional.of(attributed(layout, i)) : Optional.empty();
            }
            boolean begins = line.depth() == 0 || line.depth() > depth;
            depth = line.depth();
            Markers.Kind marker = begins ? markers.on(line.text()) : null;
            if (marker == Markers.Kind.FORWARDED) {
                return Optional.of(below(lines, i));
            }
            if (marker == Markers.Kind.ORIGINAL) {
                return original(lines, i, saysForward);
            }
            HeaderBlock block = begins ? HeaderBlock.at(lines, i, labels) : null;
            if (block != null) {
                boolean forward = saysForward || untitled && isBelowRule(lines, i);
                return forward ? Optional.of(passage(lines, i, block, saysForward)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the first prefix of a subject says that the mail is a forward: FW, WG, TR, ENC … */
    boolean isForward(String subject) {
        int colon = subject.indexOf(':');
        return colon > 0
                        && colon <= 12
                        && prefixes.contains(subject.substring(0, colon)
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .replace(".", ""))
                || subject.strip().toLowerCase(Locale.ROOT).startsWith("[fwd");
    }

    /** A marker, the header lines below it, and the text below those. */
    private Passage below(List<Line> lines, int marker) {
        HeaderBlock inline = oneLine.on(lines.get(marker).text());
        if (inline != null) {
            return passage(lines, marker, new HeaderBlock(inline.fields(), marker + 1), true);
        }
        for (int i = marker + 1; i < lines.size() && i <= marker + 6; i++) {
            HeaderBlock block = HeaderBlock.at(lines, i, labels);
            if (block != null) {
                return passage(lines, marker, block, true);
            }
        }
        return new Passage("", "", "", text(lines, marker + 1), note(lines, marker), false);
    }

    /**
     * "Original Message" stands above answered and above forwarded messages alike. It counts with a subject that says
     * forward, or inside quote marks with header lines right below it, which is how Open-Xchange forwards.
     */
    private Optional<Passage> original(List<Line> lines, int marker, boolean saysForward) {
        for (int i = marker + 1; i < lines.size() && i <= marker + 3; i++) {
            HeaderBlock block = HeaderBlock.at(lines, i, labels);
            if (block != null) {
                boolean quoted = lines.get(marker).depth() > 0 && lines.get(i).depth() > 0;
                return saysForward || quoted
                        ? Optional.of(passage(lines, noteEnd(marker, i, block), block, saysForward))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the author is not named by an address, nothing that stands above the header lines is left out. */
    private static int noteEnd(int marker, int header, HeaderBlock block) {
        return block.get(Topic.FROM).indexOf('@') < 0 ? header : marker;
    }

    private static boolean isBelowRule(List<Line> lines, int at) {
        return at > 0 && Rule.isRule(lines.get(at - 1).text(), 10);
    }

    private static Passage passage(List<Line> lines, int start, HeaderBlock block, boolean plain) {
        Correspondent from = Correspondent.of(block.get(Topic.FROM));
        return new Passage(
                from.address(),
                from.name(),
                block.get(Topic.SUBJECT),
                text(lines, block.end()),
                note(lines, start),
                plain && !from.address().isEmpty());
    }

    /** "On … somebody wrote:" at the top of a mail whose subject says forward. */
    private static Passage attributed(Layout layout, int start) {
        List<Line> lines = layout.lines();
        int end = layout.attributionEnds()[start];
        List<String> words = lines.subList(start, end).stream()
                .map(line -> line.text().strip())
                .toList();
        Correspondent from = Attributions.author(String.join(" ", words));
        return new Passage(from.address(), from.name(), "", text(lines, end), note(lines, start), false);
    }

    private static String text(List<Line> lines, int from) {
        return Passage.text(
                lines.subList(from, lines.size()).stream().map(Line::text).toList());
    }

    /** What stands above, without the rule that some programs draw below it. */
    private static String note(List<Line> lines, int end) {
        int last = end;
        while (last > 0
                && (lines.get(last - 1).isBlank()
                        || Rule.isRule(lines.get(last - 1).text(), 5))) {
            last--;
        }
        return Passage.text(lines.subList(0, last).stream().map(Line::text).toList());
    }
}

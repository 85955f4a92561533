package countersign.reading.thread;

import countersign.reading.language.Languages;
import countersign.reading.language.Phrases;
import countersign.reading.language.Tokens;
import countersign.reading.language.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands around a person's words without being his answer: signatures, device lines, legal footers. */
final class Signatures {

    /** Longest signature behind a delimiter, in lines. */
    private static final int LONGEST = 30;

    /** What stands before the name of somebody who signs for another one. */
    private static final List<String> PROXIES =
            List.of("i. a. ", "i.a. ", "i. v. ", "i.v. ", "ppa. ", "p.p. ", "p. p. ");

    private final Phrases<Topic> phrases = new Phrases<>();
    private final Phrases<Boolean> footers = new Phrases<>();
    private final Banners banners;
    private final ContactLines contacts;

    Signatures(Languages languages) {
        for (Topic topic : List.of(Topic.DEVICE, Topic.CLOSING)) {
            phrases.add(languages.phrases(topic), topic);
        }
        footers.add(languages.phrases(Topic.DISCLAIMER), true);
        banners = new Banners(languages);
        contacts = new ContactLines(languages);
    }

    /** The lines without all that; {@code below} says that a quote stands above them, so that all of it may be a footer. */
    List<String> cutOff(List<String> block, boolean below) {
        List<String> lines = banners.cutOff(trimmed(block));
        int before;
        do {
            before = lines.size();
            lines = trimmed(lines.subList(0, end(lines, below)));
        } while (lines.size() < before);
        return lines;
    }

    /** Where the last thing begins that is not the person's answer, or the end of the lines. */
    private int end(List<String> lines, boolean below) {
        int size = lines.size();
        if (size == 0) {
            return 0;
        }
        int[] candidates = {
            delimiter(lines),
            footer(lines),
            device(lines),
            closing(lines),
            contact(lines),
            dashName(lines),
            proxy(lines),
            rule(lines, below)
        };
        int end = size;
        for (int candidate : candidates) {
            end = Math.min(end, candidate);
        }
        return end;
    }

    /** The delimiter of RFC 3676, section 4.3, in all its spellings. */
    private int delimiter(List<String> lines) {
        for (int i = Math.max(0, lines.size() - LONGEST); i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals("--") || line.equals("__")) {
                return postscript(lines, i) ? lines.size() : i;
            }
        }
        return lines.size();
    }

    /**
     * A rule of strokes with a few short lines below it that are no sentences. A long line of dashes may head a section as
     * well: below it only names and the like are a signature.
     */
    private int rule(List<String> lines, boolean below) {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 12); i--) {
            String line = lines.get(i).strip();
            if (Rule.isRule(line, 3) && line.indexOf('*') < 0 && line.indexOf('#') < 0) {
                List<String> tail = lines.subList(i + 1, lines.size());
                boolean mayHead = line.length() > 3 && line.charAt(0) != '_';
                boolean signs = tail.isEmpty()
                        || isShort(tail) && (!mayHead || tail.stream().allMatch(contacts::isSigning));
                return signs && (i > 0 || below || tail.isEmpty()) ? i : lines.size();
            }
        }
        return lines.size();
    }

    private boolean isShort(List<String> lines) {
        int words = 0;
        for (String line : lines) {
            if (line.length() > 60 && !contacts.isContact(line.strip())) {
                return false;
            }
            words += Tokens.words(line).size();
        }
        return words <= 16;
    }

    /** The line that a phone or a mail program adds: short, without a sentence going on behind it. */
    private int device(List<String> lines) {
        int last = lines.size() - 1;
        return isDevice(lines.get(last)) ? last : lines.size();
    }

    private boolean isDevice(String raw) {
        int bracket = raw.indexOf('<');
        String line = Rule.inside(bracket > 8 ? raw.substring(0, bracket) : raw);
        if (line.length() > 100 || line.length() < 6) {
            return false;
        }
        Phrases.Found<Topic> found = phrases.opening(line);
        if (found == null || found.value() != Topic.DEVICE) {
            return false;
        }
        String behind = line.substring(0, line.length() - 1);
        return Tokens.words(line).size() <= 14 && behind.indexOf(',') < 0 && behind.indexOf(". ") < 0;
    }

    /** "Kind regards" and the names below it; a bare closing without a name stays, as does what reads like a letter. */
    private int closing(List<String> lines) {
        for (int i = Math.max(1, lines.size() - 8); i < lines.size() - 1; i++) {
            if (isClosing(lines.get(i)) && isNames(lines.subList(i + 1, lines.size()))) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean isClosing(String raw) {
        String line = Rule.inside(raw);
        if (line.length() > 60 || line.isEmpty()) {
            return false;
        }
        Phrases.Found<Topic> found = phrases.opening(line);
        return found != null
                && found.value() == Topic.CLOSING
                && found.length() == Tokens.words(line).size();
    }

    private boolean isNames(List<String> lines) {
        int shown = 0;
        for (String line : lines) {
            String text = line.strip();
            if (!text.isEmpty() && !(shown > 0 && isMotto(text))) {
                shown++;
                boolean sentence = text.endsWith(".") && Tokens.words(text).size() > 4 || text.endsWith("?");
                if (sentence || text.length() > 80 || isPostscript(text) || shown > 1 && contacts.saysSomething(text)) {
                    return false;
                }
            }
        }
        return shown > 0;
    }

    /** A saying between quotation marks. */
    private static boolean isMotto(String line) {
        return line.length() > 8
                && line.length() <= 120
                && "\"“„«".indexOf(line.charAt(0)) >= 0
                && line.matches(".*[\"”“»]( ?[-–—(].{2,40})?");
    }

    /** Name, telephone, address, web page: a last paragraph of such lines below an empty one. */
    private int contact(List<String> lines) {
        int start = lines.size();
        int found = 0;
        while (start > 1 && !lines.get(start - 1).isBlank()) {
            String line = lines.get(start - 1).strip();
            boolean contact = contacts.isContact(line);
            found += contact ? 1 : 0;
            boolean first = start < 2 || lines.get(start - 2).isBlank();
            if (!contact && !contacts.isName(line) && (first || !contacts.isAddress(line))) {
                return lines.size();
            }
            start--;
        }
        return found >= 1
                        && start > 1
                        && start < lines.size()
                        && lines.get(start - 1).isBlank()
                ? start
                : lines.size();
    }

    /** "i. A. Sabine Krüger" below an empty line: who signs for somebody else, and her office. */
    private int proxy(List<String> lines) {
        for (int i = Math.max(1, lines.size() - 4); i < lines.size(); i++) {
            String line = lines.get(i).strip();
            String lower = line.toLowerCase(Locale.ROOT);
            boolean signs = PROXIES.stream().anyMatch(lower::startsWith);
            if (signs
                    && contacts.isName(line.substring(line.lastIndexOf('.') + 1).strip())
                    && lines.get(i - 1).isBlank()) {
                return isNames(lines.subList(i, lines.size())) ? i : lines.size();
            }
        }
        return lines.size();
    }

    /** "-Lev." at the end. */
    private static int dashName(List<String> lines) {
        String last = lines.get(lines.size() - 1).strip();
        boolean dash = last.length() > 2
                && last.length() <= 30
                && (last.charAt(0) == '-' || last.charAt(0) == '–' || last.charAt(0) == '—');
        return dash
                        && Character.isLetter(last.codePointAt(1))
                        && Tokens.words(last).size() <= (Character.isUpperCase(last.codePointAt(1)) ? 3 : 1)
                        && lines.size() > 1
                ? lines.size() - 1
                : lines.size();
    }

    /** The first paragraph of legal text, and everything below it. */
    private int footer(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            boolean begins = lines.get(i - 1).isBlank() || Rule.isRule(lines.get(i - 1), 5);
            if (begins && isFooter(lines, i)) {
                int above = i;
                while (above > 0 && (lines.get(above - 1).isBlank() || Rule.isRule(lines.get(above - 1), 5))) {
                    above--;
                }
                return above;
            }
        }
        return lines.size();
    }

    /** Whether a paragraph of legal text begins here; nobody asks a question in one. */
    private boolean isFooter(List<String> lines, int from) {
        boolean footer = false;
        for (int i = from; i < lines.size() && i < from + 8 && !lines.get(i).isBlank(); i++) {
            if (lines.get(i).indexOf('?') >= 0) {
                return false;
            }
            footer |= has(footers, lines.get(i));
        }
        return footer;
    }

    static boolean has(Phrases<Boolean> phrases, String line) {
        List<String> words = folded(line);
        for (int w = 0; w < words.size(); w++) {
            if (phrases.at(words, w) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean postscript(List<String> lines, int from) {
        return lines.subList(from, lines.size()).stream().anyMatch(line -> isPostscript(line.strip()));
    }

    private static boolean isPostscript(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.startsWith("ps") && (lower.length() == 2 || !Character.isLetterOrDigit(lower.charAt(2)))
                || lower.startsWith("p.s");
    }

    static List<String> trimmed(List<String> lines) {
        int from = 0;
        int end = lines.size();
        while (from < end && lines.get(from).isBlank()) {
            from++;
        }
        while (end > from && lines.get(end - 1).isBlank()) {
            end--;
        }
        return new ArrayList<>(lines.subList(from, end));
    }

    private static List<String> folded(String line) {
        return Tokens.words(line).stream().map(Tokens::folded).toList();
    }
}

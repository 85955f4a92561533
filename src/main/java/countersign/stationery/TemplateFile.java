package countersign.stationery;

import countersign.reading.Asked.Polarity;
import countersign.tone.Tone;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One letter template. In front, up to a line of three dashes, its properties:
 *
 * <pre>
 * subject: ${title}: a change for your OK
 * question: Shall we go ahead?
 * agrees: yes
 * agree-button: Yes, both
 * agree-reply: Yes
 * other-button: Something else
 * verb: scope
 * called: offer
 * starts: yes
 * choose: one
 * items: work
 * talked: yes
 * </pre>
 *
 * In a letter to staff {@code yes: remind} or {@code yes: status} says what a yes does, {@code pdf} under which name the
 * letter goes along as a page to print, and {@code chart} the message of its chart. The last six belong to kinds of
 * request: what staff writes to open one, what a reminder calls it, whether work starts
 * when it is confirmed, whether its items are alternatives, whether the logged work is what it lists, and whether it sums
 * up a talk, which goes out although mail has stopped because of a dispute. Below them
 * stand the words of the letter, in paragraphs. The question has to stand once, as {@code ${question}}, in the last one.
 */
final class TemplateFile {

    private static final List<String> PROPERTIES = List.of(
            "subject",
            "question",
            "agrees",
            "agree-button",
            "agree-reply",
            "other-button",
            "verb",
            "called",
            "starts",
            "choose",
            "items",
            "talked",
            "pdf",
            "page",
            "chart",
            "yes");
    private static final List<String> YES_DOES = List.of("nothing", "remind", "status", "done", "later");
    private static final String END = "---";
    private static final String PAGE = "-page.ftl";
    /** {@code Dear ${greeting},} stands in letters to contacts only. */
    private static final Pattern GREETING = Pattern.compile(".+ \\$\\{greeting\\}[,:]?");

    private final String name;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, Template> compiled = new LinkedHashMap<>();
    private Template body;

    private TemplateFile(String name) {
        this.name = name;
    }

    /** Reads a template; what is wrong with it is in {@link #faults}. */
    static TemplateFile read(String name, String source, Configuration freemarker) {
        TemplateFile file = new TemplateFile(name);
        List<String> all = source.lines().toList();
        all.forEach(line -> file.words.add(spoken(line)));
        int end = all.indexOf(END);
        if (end < 0) {
            file.faults.add(name + ":1: expected properties and then a line of three dashes, found no such line");
            return file;
        }
        for (int i = 0; i < end; i++) {
            file.property(all.get(i), i + 1);
        }
        boolean page = name.endsWith(PAGE);
        for (String needed : page ? List.<String>of() : List.of("subject", "question")) {
            if (!file.properties.containsKey(needed)) {
                file.faults.add(
                        name + ":" + (end + 1) + ": expected a line \"" + needed + ": ...\" above it, found none");
            }
        }
        if (file.faults.isEmpty()) {
            if (!page) {
                file.closing(all, end);
            }
            for (String property : file.properties.keySet()) {
                file.compiled.put(property, file.template(freemarker, property));
            }
            file.body = file.compile(
                    freemarker, "\n".repeat(end + 1) + String.join("\n", all.subList(end + 1, all.size())));
        }
        return file;
    }

    private void property(String line, int number) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? "" : line.substring(0, colon).strip();
        if (!PROPERTIES.contains(key)) {
            faults.add(name + ":" + number + ": expected one of " + PROPERTIES + ", found \"" + line.strip() + "\"");
            return;
        }
        properties.put(key, line.substring(colon + 1).strip());
        lines.put(key, number);
    }

    /** The closing question is a property of the letter: it ends with a question mark, and nothing stands behind it. */
    private void closing(List<String> all, int end) {
        if (!withoutClosingTags(properties.get("question")).endsWith("?")) {
            faults.add(name + ":" + lines.get("question") + ": expected a question that ends with \"?\", found \""
                    + properties.get("question") + "\"");
        }
        String agrees = properties.getOrDefault("agrees", "yes");
        if (!agrees.equals("yes") && !agrees.equals("no")) {
            faults.add(name + ":" + lines.get("agrees") + ": expected yes or no, found \"" + agrees + "\"");
        }
        if (!YES_DOES.contains(yesDoes())) {
            faults.add(
                    name + ":" + lines.get("yes") + ": expected one of " + YES_DOES + ", found \"" + yesDoes() + "\"");
        }
        int last = all.size();
        while (last > end + 1 && all.get(last - 1).isBlank()) {
            last--;
        }
        long times = all.subList(end + 1, all.size()).stream()
                .filter(line -> line.contains("${question}"))
                .count();
        if (times != 1 || !all.get(last - 1).strip().equals("${question}")) {
            faults.add(name + ":" + last
                    + ": expected the letter to end with a line ${question}, and to have it once; found "
                    + (times == 0 ? "none" : times == 1 ? "something behind it" : "it " + times + " times"));
        }
    }

    private static String withoutClosingTags(String text) {
        String rest = text;
        while (rest.endsWith("</#if>")) {
            rest = rest.substring(0, rest.length() - "</#if>".length()).strip();
        }
        return rest;
    }

    private Template template(Configuration freemarker, String property) {
        return compile(freemarker, "\n".repeat(lines.get(property) - 1) + properties.get(property));
    }

    private Template compile(Configuration freemarker, String source) {
        try {
            return new Template(name, new StringReader(source), freemarker);
        } catch (ParseException e) {
            faults.add(name + ":" + e.getLineNumber() + ": " + e.getEditorMessage());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string", e);
        }
    }

    /** Its name with its language, as it is shown in messages: {@code en/receipt.ftl}. */
    String name() {
        return name;
    }

    String language() {
        return name.substring(0, name.indexOf('/'));
    }

    /** What is wrong with it, each with file and line. */
    List<String> faults() {
        return faults;
    }

    /** What in a letter to contacts sounds harsh, each with file, line, and something better. */
    List<String> harsh(Tone tone) {
        return words.stream().anyMatch(line -> GREETING.matcher(line.strip()).matches())
                ? tone.check(String.join("\n", words)).stream()
                        .map(harsh -> name + ":" + harsh.line() + ": tone: found \"" + harsh.found() + "\", better: "
                                + harsh.better())
                        .toList()
                : List.of();
    }

    /** The words of a template, line by line: directives and what is filled in are none. */
    private static String spoken(String line) {
        StringBuilder spoken = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean opens = line.startsWith("<#", i) || line.startsWith("</#", i);
            depth = opens ? 1 : depth;
            if (depth == 0) {
                spoken.append(line.charAt(i));
            } else if (line.charAt(i) == '>') {
                depth = 0;
            }
        }
        return spoken.toString();
    }

    /** Which short answer agrees. */
    Polarity agreesBy() {
        return Polarity.valueOf(properties.getOrDefault("agrees", "yes").toUpperCase(Locale.ROOT));
    }

    /** What staff writes to open a request of that kind; nothing where it is no kind of request. */
    Optional<String> verb() {
        return Optional.ofNullable(properties.get("verb"));
    }

    /** What a yes of staff does: {@code remind}, {@code status}, {@code done}, {@code later}, {@code nothing}. */
    String yesDoes() {
        return properties.getOrDefault("yes", "nothing");
    }

    /** Whether its items are alternatives, of which one is chosen. */
    boolean choice() {
        return properties.getOrDefault("choose", "").equals("one");
    }

    /** Whether it lists the logged work where staff names no items. */
    boolean fromWork() {
        return properties.getOrDefault("items", "").equals("work");
    }

    /** The template of the page that goes along, where that says something else than the letter; it has no question. */
    Optional<String> page() {
        return Optional.ofNullable(properties.get("page"));
    }

    /** Whether its items are instalments, which are billed once they are confirmed. */
    boolean bills() {
        return properties.getOrDefault("items", "").equals("instalments");
    }

    /** Whether it sums up a talk. */
    boolean talked() {
        return properties.getOrDefault("talked", "no").equals("yes");
    }

    /** Whether work starts when it is confirmed. */
    boolean starts() {
        return properties.getOrDefault("starts", "yes").equals("yes");
    }

    /** A property, filled in, as one line; empty where the template does not set it. */
    String property(String property, Map<String, Object> model) {
        return compiled.containsKey(property)
                ? String.join(
                        " ", process(compiled.get(property), model).strip().split("\\s+"))
                : "";
    }

    /** The question, filled in. @throws TemplateFault where it does not end as one */
    String question(Map<String, Object> model) {
        String question = property("question", model);
        if (!question.endsWith("?")) {
            throw new TemplateFault(List.of(name + ":" + lines.get("question")
                    + ": expected a question that ends with \"?\", found \"" + question + "\""));
        }
        return question;
    }

    String body(Map<String, Object> model) {
        return process(body, model).strip();
    }

    private static String process(Template template, Map<String, Object> model) {
        StringWriter out = new StringWriter();
        try {
            template.process(model, out);
        } catch (TemplateException e) {
            throw new TemplateFault(List.of(template.getName() + ":" + e.getLineNumber() + ": " + firstLine(e)));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to a string", e);
        }
        return out.toString();
    }

    private static String firstLine(TemplateException e) {
        return e.getMessageWithoutStackTop().lines().findFirst().orElse("cannot be filled in");
    }
}

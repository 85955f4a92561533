package countersign.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One section of the configuration while it is read. Every question notes its name; what is wrong goes to the list of
 * faults, and a harmless value is given back so that reading goes on to the next fault.
 */
final class Section {

    private final String path;
    private final Yaml.Mapping mapping;
    private final List<Fault> faults;
    private final Set<String> asked = new LinkedHashSet<>();

    Section(String path, Yaml.Mapping mapping, List<Fault> faults) {
        this.path = path;
        this.mapping = mapping;
        this.faults = faults;
    }

    /** A text that may be left out. */
    Optional<String> optional(String name) {
        asked.add(name);
        Yaml value = mapping.values().get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Yaml.Text text) {
            return text.value().isBlank()
                    ? Optional.empty()
                    : Optional.of(text.value().strip());
        }
        fault(name, "a single value", "a list or a section");
        return Optional.empty();
    }

    /** A text that has to be there. */
    String text(String name, String expected) {
        return value(name, expected, "", Optional::of);
    }

    /** A value that has to be there, read from its text; {@code read} gives nothing where the text is no such value. */
    <T> T value(String name, String expected, T harmless, Function<String, Optional<T>> read) {
        Optional<String> text = optional(name);
        if (text.isEmpty()) {
            if (!(mapping.values().get(name) instanceof Yaml.Sequence)
                    && !(mapping.values().get(name) instanceof Yaml.Mapping)) {
                fault(name, expected, "nothing");
            }
            return harmless;
        }
        return read(name, text.get(), expected, harmless, read);
    }

    /** The same, with what holds where it is left out. */
    <T> T value(String name, String expected, Function<String, Optional<T>> read, T usual) {
        return optional(name)
                .map(text -> read(name, text, expected, usual, read))
                .orElse(usual);
    }

    private <T> T read(String name, String text, String expected, T harmless, Function<String, Optional<T>> read) {
        Optional<T> value;
        try {
            value = read.apply(text);
        } catch (RuntimeException notThat) {
            value = Optional.empty();
        }
        if (value.isEmpty()) {
            fault(name, expected, "\"" + text + "\"");
        }
        return value.orElse(harmless);
    }

    /** A whole number between two others. */
    int number(String name, int least, int most, int usual) {
        return value(
                name,
                "a whole number from " + least + " to " + most,
                text -> Optional.of(Integer.parseInt(text)).filter(n -> n >= least && n <= most),
                usual);
    }

    /** Yes or no. */
    boolean flag(String name, boolean usual) {
        return value(
                name,
                "true or false",
                text -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "true", "yes", "on" -> Optional.of(true);
                    case "false", "no", "off" -> Optional.of(false);
                    default -> Optional.empty();
                },
                usual);
    }

    /** One of a few words. */
    <T extends Enum<T>> T choice(String name, List<T> allowed, T usual) {
        List<String> words = allowed.stream().map(Section::word).toList();
        return value(
                name,
                "one of " + String.join(", ", words),
                text -> allowed.stream()
                        .filter(choice -> word(choice).equalsIgnoreCase(text))
                        .findFirst(),
                usual);
    }

    private static String word(Enum<?> choice) {
        return choice.name().length() == 1
                ? choice.name()
                : choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A span such as {@code 30s}, {@code 5m}, {@code 2h} or {@code 3d}. */
    Duration span(String name, Duration usual) {
        return value(name, "a span such as 30s, 5m, 2h or 3d", text -> Span.read(text), usual);
    }

    /** A section that has to be there. */
    Section section(String name) {
        asked.add(name);
        Yaml value = mapping.values().get(name);
        if (value instanceof Yaml.Mapping inner) {
            return new Section(path + name + ".", inner, faults);
        }
        fault(name, "a section with names and values below it", value == null ? "nothing" : "a single value");
        return new Section(
                path + name + ".",
                new Yaml.Mapping(line(name), java.util.Map.of(), java.util.Map.of()),
                new ArrayList<>());
    }

    /** A section that may be left out: then everything in it is as usual. */
    Section optionalSection(String name) {
        if (mapping.values().containsKey(name)) {
            return section(name);
        }
        asked.add(name);
        return new Section(
                path + name + ".", new Yaml.Mapping(line(name), java.util.Map.of(), java.util.Map.of()), faults);
    }

    /** The sections in a list; none where the list is left out. */
    List<Section> sections(String name) {
        asked.add(name);
        Yaml value = mapping.values().get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Yaml.Sequence list)) {
            fault(name, "a list, each entry with \"- \" in front", "something else");
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < list.values().size(); i++) {
            Yaml entry = list.values().get(i);
            String inner = path + name + "[" + (i + 1) + "].";
            if (entry instanceof Yaml.Mapping values) {
                sections.add(new Section(inner, values, faults));
            } else {
                faults.add(new Fault(
                        entry.line(),
                        inner.substring(0, inner.length() - 1) + ": expected names and values, found a single value"));
            }
        }
        return sections;
    }

    /** The texts in a list; none where it is left out. */
    <T> List<T> list(String name, String expected, Function<String, Optional<T>> read) {
        asked.add(name);
        Yaml value = mapping.values().get(name);
        if (value == null) {
            return List.of();
        }
        List<Yaml> entries = value instanceof Yaml.Sequence sequence ? sequence.values() : List.of(value);
        List<T> found = new ArrayList<>();
        for (Yaml entry : entries) {
            Optional<T> one = Optional.empty();
            try {
                one = entry instanceof Yaml.Text text ? read.apply(text.value().strip()) : Optional.empty();
            } catch (RuntimeException notThat) {
                // Reported below, with what was expected.
            }
            if (one.isEmpty()) {
                String shown = entry instanceof Yaml.Text text ? "\"" + text.value() + "\"" : "a section";
                faults.add(new Fault(entry.line(), path + name + ": expected " + expected + ", found " + shown));
            }
            one.ifPresent(found::add);
        }
        return found;
    }

    /** Every name in it, for a section in which they are free to choose. */
    List<String> names() {
        return List.copyOf(mapping.values().keySet());
    }

    /** Whether that name is there at all. */
    boolean has(String name) {
        return mapping.values().containsKey(name);
    }

    /** Notes something that is wrong with a value. */
    void fault(String name, String expected, String found) {
        faults.add(new Fault(line(name), path + name + ": expected " + expected + ", found " + found));
    }

    private int line(String name) {
        return mapping.lines().getOrDefault(name, mapping.line());
    }

    /** Reports names that nobody asked for: a value that is misspelt must not be left out silently. */
    void end() {
        for (String name : mapping.values().keySet()) {
            if (!asked.contains(name)) {
                String near = asked.stream()
                        .filter(known -> countersign.instruction.Nearest.to(name, List.of(known))
                                .isPresent())
                        .findFirst()
                        .map(known -> "; did you mean " + known + "?")
                        .orElse("");
                faults.add(new Fault(
                        line(name),
                        path + name + ": expected one of " + String.join(", ", asked) + ", found this name" + near));
            }
        }
    }
}

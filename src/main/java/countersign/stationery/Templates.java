package countersign.stationery;

import countersign.casework.RequestKind;
import countersign.tone.Tone;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The letter templates and phrases of all languages, checked when they are loaded. They come from a folder of the firm, or from the
 * program itself.
 *
 * <p>What is filled in is data only: no template can reach a class, a bean or another file.
 */
public final class Templates {

    private static final String FALLBACK = "en";
    /** How letters look: as mail, and on paper. */
    private static final List<String> PAGES = List.of("layout.ftlh", "page.ftlh");

    private static final String TONE = "/tone.txt";
    private static final String PHRASES = "/phrases.txt";

    private final Map<String, TemplateFile> files = new TreeMap<>();
    private final Map<String, Tone> tones = new TreeMap<>();
    private final Map<String, Phrases> phrases = new TreeMap<>();
    private final Configuration freemarker = configuration();
    private final Map<String, PageTemplate> pages = new TreeMap<>();

    private Templates(Map<String, String> sources) {
        List<String> faults = new ArrayList<>();
        sources.forEach((name, source) -> {
            if (name.endsWith(".ftl")) {
                TemplateFile file = TemplateFile.read(name, source, freemarker);
                faults.addAll(file.faults());
                files.put(name, file);
            }
        });
        sources.forEach((name, source) -> {
            if (name.endsWith(TONE)) {
                tone(name, source, faults);
            } else if (name.endsWith(PHRASES)) {
                Phrases read = Phrases.read(name, source);
                faults.addAll(read.faults());
                phrases.put(language(name), read);
            }
        });
        files.keySet().stream()
                .map(name -> language(name))
                .distinct()
                .filter(language -> !phrases.containsKey(language))
                .forEach(language -> faults.add(language + PHRASES + ": expected this file, found none"));
        files.forEach((name, file) -> faults.addAll(file.harsh(tones.getOrDefault(language(name), Tone.NONE))));
        for (String page : PAGES) {
            if (sources.containsKey(page)) {
                page(page, sources.get(page), faults);
            } else {
                faults.add(page + ": expected this file, found none");
            }
        }
        if (!faults.isEmpty()) {
            throw new TemplateFault(faults);
        }
    }

    private void page(String name, String source, List<String> faults) {
        try {
            pages.put(name, new PageTemplate(name, source, freemarker));
        } catch (TemplateFault e) {
            faults.add(e.getMessage());
        }
    }

    private void tone(String name, String source, List<String> faults) {
        try {
            tones.put(language(name), Tone.parse(source));
        } catch (IllegalArgumentException e) {
            faults.add(name + ":" + e.getMessage());
        }
    }

    private static String language(String name) {
        return name.substring(0, Math.max(0, name.indexOf('/')));
    }

    /** The rules of tone, by language. */
    public Map<String, Tone> tones() {
        return Map.copyOf(tones);
    }

    /**
     * The templates that come with the program.
     *
     * @throws TemplateFault where one of them cannot be used
     */
    public static Templates shipped() {
        return new Templates(inProgram());
    }

    /**
     * The templates in a folder of the firm; what it does not hold comes from the program.
     *
     * @throws TemplateFault where one of them cannot be used
     */
    public static Templates in(Path folder) {
        Map<String, String> sources = inProgram();
        sources.putAll(read(folder));
        return new Templates(sources);
    }

    private static Map<String, String> inProgram() {
        try {
            URI home = Templates.class.getResource("/templates/layout.ftlh").toURI();
            if (!home.getScheme().equals("jar")) {
                return read(Path.of(home).getParent());
            }
            try (FileSystem jar = FileSystems.newFileSystem(home, Map.of())) {
                return read(jar.getPath("/templates"));
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the program does not hold its own templates", e);
        }
    }

    private static Map<String, String> read(Path folder) {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".ftl") || name.endsWith(".ftlh") || name.endsWith(TONE) || name.endsWith(PHRASES)) {
                    sources.put(name, Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /** Looks for templates that are named elsewhere. @throws TemplateFault where there is none of that name */
    void expect(Collection<String> letters, String section) {
        List<String> faults = letters.stream()
                .distinct()
                .filter(letter -> !files.containsKey(FALLBACK + "/" + letter + ".ftl"))
                .map(letter -> FALLBACK + "/" + letter + ".ftl: expected this template, which `" + section
                        + "` of the configuration names, found none; write it, or name another one")
                .toList();
        if (!faults.isEmpty()) {
            throw new TemplateFault(faults);
        }
    }

    /** Whether there are letters in that language. */
    boolean speak(String language) {
        return files.keySet().stream().anyMatch(name -> name.startsWith(language + "/"));
    }

    /** The template of that name in that language, or in English where there is none in that language. */
    TemplateFile get(String language, String name) {
        TemplateFile file =
                files.getOrDefault(language + "/" + name + ".ftl", files.get(FALLBACK + "/" + name + ".ftl"));
        if (file == null) {
            throw new TemplateFault(List.of(FALLBACK + "/" + name + ".ftl: expected this file, found none"));
        }
        return file;
    }

    /** How that language writes what stands in no template. */
    Wording wording(String language) {
        return new Wording(language, phrases.get(language));
    }

    /** The kinds of request there are templates for. */
    public List<RequestKind> kinds() {
        List<RequestKind> kinds = new ArrayList<>();
        files.forEach((name, file) -> {
            Optional<String> verb = file.verb();
            if (verb.isPresent() && name.startsWith(FALLBACK + "/")) {
                String word = name.substring(FALLBACK.length() + 1, name.length() - ".ftl".length());
                kinds.add(new RequestKind(
                        word,
                        verb.get(),
                        file.agreesBy(),
                        file.choice(),
                        file.starts(),
                        file.bills(),
                        file.fromWork(),
                        file.talked()));
            }
        });
        return kinds;
    }

    /** A template of how letters look. */
    PageTemplate page(String name) {
        return pages.get(name);
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNumberFormat("computer");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        return configuration;
    }
}

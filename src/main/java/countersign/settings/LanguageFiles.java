package countersign.settings;

import countersign.reading.language.Language;
import countersign.reading.language.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The language files that are shipped: every {@code .words} file beside the others is a language. */
public final class LanguageFiles {

    private static final String FOLDER = "/countersign/reading";
    private static final String ENDING = ".words";

    private LanguageFiles() {}

    /** Reads all of them. @throws IllegalArgumentException where a file is wrong, with its name and line */
    public static Languages shipped() {
        URL folder = LanguageFiles.class.getResource(FOLDER + "/en" + ENDING);
        if (folder == null) {
            throw new IllegalStateException("no language files in " + FOLDER + " on the class path");
        }
        try {
            URI uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                return in(Path.of(uri).getParent());
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return in(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the files in a folder. @throws IOException where they cannot be read */
    public static Languages in(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                String name = file.getFileName().toString();
                texts.put(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
            }
        }
        List<Language> languages = texts.entrySet().parallelStream()
                .map(text -> Language.parse(text.getKey(), text.getValue()))
                .toList();
        return new Languages(languages);
    }
}

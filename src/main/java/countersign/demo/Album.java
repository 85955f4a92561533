package countersign.demo;

import countersign.message.RawMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Leaves every mail in a folder: as {@code .eml}, and as a page to look at. */
final class Album {

    private final Path folder;
    private final StringBuilder index = new StringBuilder();
    private int count;

    Album(Path folder) {
        this.folder = folder;
    }

    /** Puts a mail in, under a number and a short name. */
    void put(String who, String subject, RawMessage raw, String page, String text) {
        count++;
        String name = String.format("%02d-%s", count, slug(who + " " + subject));
        String shown = page.isEmpty()
                ? "<pre style=\"font-size:15px;white-space:pre-wrap\">" + escaped(text) + "</pre>"
                : page;
        index.append("<li><a href=\"")
                .append(name)
                .append(".html\">")
                .append(escaped(who))
                .append(": ");
        index.append(escaped(subject)).append("</a></li>\n");
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".eml"), raw.bytes());
            Files.writeString(folder.resolve(name + ".html"), shown);
            Files.writeString(
                    folder.resolve("index.html"),
                    "<!DOCTYPE html><meta charset=\"utf-8\"><title>The mails of the demo</title><ol>\n" + index
                            + "</ol>\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return count;
    }

    private static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        String whole = slug.length() > 50 ? slug.substring(0, 50) : slug.toString();
        return whole.endsWith("-") ? whole.substring(0, whole.length() - 1) : whole;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package countersign.settings;

import countersign.stationery.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads how letters look. */
final class LookSection {

    private LookSection() {}

    static Look read(Section letters, Path folder) {
        String colour = letters.value(
                "colour",
                "a colour such as #1f5f8b, dark enough for white letters on it",
                Look::colour,
                Look.SHIPPED.colour());
        Optional<Path> file = letters.optional("logo").map(folder::resolve);
        Optional<Look.Logo> logo = file.filter(Files::isReadable).flatMap(Look::logo);
        if (file.isPresent() && logo.isEmpty()) {
            letters.fault("logo", "a PNG or JPEG of at most 200 KB", "none at " + folder.relativize(file.get()));
        }
        letters.end();
        return new Look(colour, logo);
    }
}

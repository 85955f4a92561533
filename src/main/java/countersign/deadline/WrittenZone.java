package countersign.deadline;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/** Zones as people write them: {@code America/Chicago}, or the city alone. */
public final class WrittenZone {

    private WrittenZone() {}

    /** The zone that a text names; nothing for a city that no zone is called after. */
    public static Optional<ZoneId> read(String text) {
        String name = text.strip().replace(' ', '_');
        return name.indexOf('/') > 0 ? named(name) : city(name);
    }

    private static Optional<ZoneId> named(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** A city stands under several names where it was moved from one list to another; the shortest is the one in use. */
    private static Optional<ZoneId> city(String name) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .filter(id -> id.substring(id.lastIndexOf('/') + 1).equalsIgnoreCase(name))
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .map(ZoneId::of);
    }
}

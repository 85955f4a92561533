package countersign.settings;

import countersign.message.Address;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Single values as people write them in a configuration; nothing where it is none. */
final class Values {

    private Values() {}

    static boolean isLoopback(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1") || host.equals("[::1]");
    }

    static Optional<Address> address(String text) {
        return Address.isPlausible(text) ? Optional.of(Address.of(text)) : Optional.empty();
    }

    /** Of a server that is spoken to over HTTP. */
    static Optional<URI> web(String text) {
        return Optional.of(URI.create(text))
                .filter(address -> ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                        && address.getHost() != null);
    }

    static Optional<String> domain(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+") ? Optional.of(small) : Optional.empty();
    }

    static Optional<String> language(String text) {
        return text.length() == 2 && text.chars().allMatch(c -> c >= 'a' && c <= 'z')
                ? Optional.of(text)
                : Optional.empty();
    }

    static Optional<DayOfWeek> weekday(String text) {
        String small = text.toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (small.length() >= 2 && day.name().startsWith(small)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    static Optional<BigDecimal> positive(String text) {
        return Optional.of(new BigDecimal(text)).filter(number -> number.signum() > 0 && number.precision() <= 9);
    }

    static Optional<LocalTime> time(String text) {
        return Optional.of(LocalTime.parse(text, DateTimeFormatter.ofPattern("H:mm")));
    }
}

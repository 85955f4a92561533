package countersign.billing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where post goes, as somebody wrote it down; nothing is added to it.
 *
 * @param lines street, town and what else there is, without the name and without the country
 * @param country ISO 3166 code of the country that stands in it; without one it is in the country of who writes it
 */
public record PostalAddress(List<String> lines, Optional<String> country) {

    /** More than an invoice takes (EN 16931, BT-35, BT-36, BT-162, BT-37, BT-38). */
    private static final int MOST_LINES = 5;

    private static final int LONGEST = 100;

    /** A post code in front of its town, as most of Europe writes it: {@code 1010 Wien}, {@code 1012 AB Amsterdam}. */
    private static final Pattern TOWN = Pattern.compile(
            "(?:(?<country>[A-Z]{1,2})-)?(?<code>[0-9]{2}-[0-9]{3}|[0-9]{4}-[0-9]{3}|[0-9]{4} ?[A-Z]{2}(?= )|[0-9]{3} [0-9]{2}"
                    + "|[0-9]{4,5}) +(?<town>\\p{L}.*)");

    public PostalAddress {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an address has at least one line");
        }
    }

    /** An address in one line, its parts between commas; the last one may be a country. Nothing where it is none. */
    public static Optional<PostalAddress> read(String text) {
        return of(Arrays.asList(text.split("[,;\n]")));
    }

    /** An address line by line; the last one may be a country. Nothing where it is none. */
    public static Optional<PostalAddress> of(List<String> parts) {
        List<String> lines = new ArrayList<>(parts.stream()
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .filter(part -> !part.isEmpty())
                .toList());
        Optional<String> country = lines.size() < 2 ? Optional.empty() : country(lines.get(lines.size() - 1));
        country.ifPresent(code -> lines.remove(lines.size() - 1));
        boolean fits = !lines.isEmpty()
                && lines.size() <= MOST_LINES
                && lines.stream().allMatch(line -> line.length() <= LONGEST && line.indexOf('@') < 0)
                && lines.stream().anyMatch(line -> line.chars().anyMatch(Character::isLetter));
        return fits ? Optional.of(new PostalAddress(lines, country)) : Optional.empty();
    }

    /** The ISO 3166 code of a country, from that code or from its name in English or in its own language. */
    public static Optional<String> country(String text) {
        String name = text.strip();
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> code.equals(name) || named(code, name))
                .findFirst();
    }

    private static boolean named(String code, String name) {
        Locale country = new Locale.Builder().setRegion(code).build();
        return country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(name)
                || country.getDisplayCountry(new Locale.Builder()
                                .setLanguage(code.toLowerCase(Locale.ROOT))
                                .build())
                        .equalsIgnoreCase(name);
    }

    /** The post code, where its line is written in a way that leaves no doubt. */
    public Optional<String> postcode() {
        return town().map(town -> town.group("code"));
    }

    /** The town behind the post code, where there is no doubt. */
    public Optional<String> city() {
        return town().map(town -> town.group("town"));
    }

    private Optional<Matcher> town() {
        Matcher matcher = TOWN.matcher(lines.get(lines.size() - 1));
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    /** The lines above that with the post code; all of them where none is recognised. */
    public List<String> street() {
        return town().isPresent() ? lines.subList(0, lines.size() - 1) : lines;
    }

    /** As it is written on an envelope that is posted in that country. */
    public List<String> shown(Optional<String> from) {
        List<String> all = new ArrayList<>(lines);
        country.filter(code -> !from.equals(country))
                .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
                .ifPresent(all::add);
        return all;
    }

    /** In one line, as it is read. */
    @Override
    public String toString() {
        return String.join(", ", lines) + country.map(code -> ", " + code).orElse("");
    }
}

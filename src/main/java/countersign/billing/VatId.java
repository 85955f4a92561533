package countersign.billing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number under which a firm pays value added tax, with its country in front (EN 16931, BT-31 and BR-CO-09; the shapes
 * are those of Council Directive 2006/112/EC, article 215, as VIES takes them).
 *
 * @param value without blanks, in capitals
 */
public record VatId(String value) {

    private static final Map<String, String> SHAPES = Map.ofEntries(
            Map.entry("AT", "U[0-9]{8}"),
            Map.entry("BE", "[01][0-9]{9}"),
            Map.entry("BG", "[0-9]{9,10}"),
            Map.entry("CY", "[0-9]{8}[A-Z]"),
            Map.entry("CZ", "[0-9]{8,10}"),
            Map.entry("DE", "[0-9]{9}"),
            Map.entry("DK", "[0-9]{8}"),
            Map.entry("EE", "[0-9]{9}"),
            Map.entry("EL", "[0-9]{9}"),
            Map.entry("ES", "[A-Z0-9][0-9]{7}[A-Z0-9]"),
            Map.entry("FI", "[0-9]{8}"),
            Map.entry("FR", "[A-Z0-9]{2}[0-9]{9}"),
            Map.entry("HR", "[0-9]{11}"),
            Map.entry("HU", "[0-9]{8}"),
            Map.entry("IE", "[0-9][A-Z0-9+*][0-9]{5}[A-Z]{1,2}"),
            Map.entry("IT", "[0-9]{11}"),
            Map.entry("LT", "[0-9]{9}|[0-9]{12}"),
            Map.entry("LU", "[0-9]{8}"),
            Map.entry("LV", "[0-9]{11}"),
            Map.entry("MT", "[0-9]{8}"),
            Map.entry("NL", "[A-Z0-9+*]{12}"),
            Map.entry("PL", "[0-9]{10}"),
            Map.entry("PT", "[0-9]{9}"),
            Map.entry("RO", "[0-9]{2,10}"),
            Map.entry("SE", "[0-9]{12}"),
            Map.entry("SI", "[0-9]{8}"),
            Map.entry("SK", "[0-9]{10}"),
            Map.entry("XI", "[0-9]{9}|[0-9]{12}|GD[0-9]{3}|HA[0-9]{3}"),
            Map.entry("GB", "[0-9]{9}|[0-9]{12}|GD[0-9]{3}|HA[0-9]{3}"),
            Map.entry("CH", "E[0-9]{9}(?:MWST|TVA|IVA)?"),
            Map.entry("NO", "[0-9]{9}(?:MVA)?"));

    /** As people write it, with blanks, dots or dashes; nothing where it is not of that country's shape. */
    public static Optional<VatId> read(String text) {
        String value = text.replaceAll("[\\s.-]+", "").toUpperCase(Locale.ROOT);
        boolean sound = value.length() > 2
                && Optional.ofNullable(SHAPES.get(value.substring(0, 2)))
                        .map(shape -> Pattern.matches(shape, value.substring(2)))
                        .orElse(false);
        return sound ? Optional.of(new VatId(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}

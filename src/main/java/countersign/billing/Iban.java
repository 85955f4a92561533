package countersign.billing;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a bank account (ISO 13616): country, two check digits, and the account as that country writes it.
 *
 * @param value without blanks, in capitals
 */
public record Iban(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int GROUP = 4;

    public Iban {
        if (!isSound(value)) {
            throw new IllegalArgumentException("no IBAN: " + value);
        }
    }

    /** As people write it, with or without blanks; nothing where its check digits do not fit (ISO 7064, MOD 97-10). */
    public static Optional<Iban> read(String text) {
        String value = text.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        return isSound(value) ? Optional.of(new Iban(value)) : Optional.empty();
    }

    private static boolean isSound(String value) {
        if (!SHAPE.matcher(value).matches()) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        String turned = value.substring(GROUP) + value.substring(0, GROUP);
        turned.chars().forEach(c -> digits.append(Character.getNumericValue(c)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }

    /** {@code DE75 5121 0800 1245 1261 99}: as it is printed. */
    public String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return value;
    }
}

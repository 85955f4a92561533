package countersign.instruction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language as people write it: {@code de}, {@code German}, {@code Deutsch}. */
public final class WrittenLanguage {

    /** What one looks like. */
    public static final String EXPECTED = "expected a language such as de or German";

    private WrittenLanguage() {}

    /** Its ISO 639 code; nothing where it is none. */
    public static Optional<String> read(String value) {
        String text = value.strip();
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> code.equalsIgnoreCase(text)
                        || name(code).equalsIgnoreCase(text)
                        || Locale.forLanguageTag(code)
                                .getDisplayLanguage(Locale.forLanguageTag(code))
                                .equalsIgnoreCase(text))
                .findFirst();
    }

    /** The name of a language, for example {@code German}. */
    public static String name(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}

package countersign.stationery;

import countersign.casework.Item;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The small phrases of letters that stand in no template. Each language says all of them in its {@code phrases.txt}, under the
 * name of the constant in lower case with hyphens; the number is how many places a phrase has: {@code {0}}, {@code {1}}.
 */
enum Phrase {
    PATTERN_DAY(0),
    PATTERN_FAR_DAY(0),
    PATTERN_RECENT_DAY(0),
    PATTERN_SHORT_DAY(0),
    PATTERN_DATE(0),
    PATTERN_TIME(0),
    FIRST_OF_MONTH(0),
    COUNTS(0),
    TITLES(0),
    TITLES_IN_A_SENTENCE(0),
    CITIES(0),

    MOMENT(3),
    TODAY_AT(1),
    DAY_AT(2),
    SOON_TODAY(1),
    SOON_DAY(2),
    THERE(2),
    EARLIER_TODAY(0),
    ON(1),
    BY(1),
    AND(2),

    LETTER(0),
    TOGETHER(0),
    US(0),
    YOU(0),
    DAY(1),
    DAYS(1),
    CONFIRMED(0),
    LEFT_OUT(0),
    OPEN(0),
    NEW(1),
    BEFORE(2),
    GONE(1),
    VERSION(2),
    RECORD(1),

    INVOICE(0),
    CREDIT_NOTE(0),
    FROM(0),
    TO(0),
    VAT_ID(1),
    TAX_NUMBER(1),
    NUMBER(0),
    ISSUED(0),
    SUPPLIED(0),
    ON_DAY_OF_ISSUE(0),
    PERIOD(2),
    DUE(0),
    FOR(0),
    INVOICE_OF(2),
    LINE(0),
    WHAT(0),
    QUANTITY(0),
    HOUR(1),
    HOURS(1),
    UNIT_PRICE(0),
    UNIT_PRICE_WITH_TAX(0),
    TAX(0),
    NET_AMOUNT(0),
    AMOUNT(0),
    NET(0),
    NET_AT(1),
    TAX_OF(1),
    TAX_ON(2),
    TAX_IN_IT(1),
    WORKED(2),
    TOTAL(0),
    PAID(0),
    PAID_OR_TAKEN_OFF(0),
    TAKEN_OFF(0),
    STILL_TO_PAY(0),
    HOLDER(0),
    PAY_TO(0),
    OR(0),
    REFERENCE(0),
    REFERENCE_IS(1),
    SCAN(0),
    BANKING_APP(0),
    CALENDAR(3),
    PAGE(0),
    PAGE_OF(0);

    private final int places;

    Phrase(int places) {
        this.places = places;
    }

    /** Under which it stands in the files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int places() {
        return places;
    }

    /** Whether it is a pattern by which days or times are written. */
    boolean isPattern() {
        return name().startsWith("PATTERN_");
    }

    /** How a letter says where an item stands. */
    static Phrase of(Item.State state) {
        return switch (state) {
            case CONFIRMED -> CONFIRMED;
            case DECLINED -> LEFT_OUT;
            case OPEN -> OPEN;
        };
    }

    static Optional<Phrase> of(String key) {
        return Arrays.stream(values())
                .filter(phrase -> phrase.key().equals(key))
                .findFirst();
    }
}

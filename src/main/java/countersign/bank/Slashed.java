package countersign.bank;

/** Whether the day or the month stands in front in {@code 03/10/2026}. */
public enum Slashed {
    /** Whatever the whole column allows; where it allows both, it has to be said. */
    BY_THE_COLUMN,
    /** {@code 10/03/2026} is the tenth of March. */
    DAY_FIRST,
    /** {@code 03/10/2026} is the tenth of March. */
    MONTH_FIRST
}

package countersign.billing;

import java.time.LocalDate;

/**
 * Money that came in, as the bank's statement says it.
 *
 * @param on the day on which it was booked
 * @param amount how much, more than nothing
 * @param payer who paid, or empty
 * @param text what he wrote with it, in one line
 * @param reference the bank's own number of the entry, or empty; the same entry in two statements has the same
 */
public record BankEntry(LocalDate on, Money amount, String payer, String text, String reference) {}

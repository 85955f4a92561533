package countersign.desk;

import countersign.rules.Matched;

/**
 * What came of booking an entry of a bank.
 *
 * @param matched what it is for, as it stood when it was looked at last
 * @param done whether it was booked just now
 * @param result what came of it, or why it was not booked though it is sure; empty where it is not sure
 */
public record Booked(Matched matched, boolean done, String result) {}

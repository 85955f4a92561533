/** Mail that no person wrote: bounces, automatic replies, receipts, reactions, calendar answers, complaint reports, lists. */
package countersign.reading.machine;

/**
 * The ledger, the only room that speaks SQL: evidence, entries, mail that came in, letters that leave, alarms, and tables
 * derived from the entries.
 */
package countersign.ledger;

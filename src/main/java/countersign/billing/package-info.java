/** Money and what is owed: exact amounts, and later schedules, invoices and dunning. */
package countersign.billing;

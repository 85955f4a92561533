/** Money and what is owed: exact amounts, bills with their taxes, invoice numbers, payments, and the letters that follow them. */
package countersign.billing;

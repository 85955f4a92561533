/** What a bank says came in: statements in CAMT.053 and as tables of text. It reads, and moves nothing. */
package countersign.bank;

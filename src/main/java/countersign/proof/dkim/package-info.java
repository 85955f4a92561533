/**
 * Signatures on mail: DKIM (RFC 6376, RFC 8301, RFC 8463), chains of them (ARC, RFC 8617), and what a mail server notes of
 * its own checks (RFC 8601). It works on raw bytes, and is given a function that asks the DNS; it asks nobody itself.
 */
package countersign.proof.dkim;

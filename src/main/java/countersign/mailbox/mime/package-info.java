/** The pieces of a MIME message (RFC 2045 to 2049, RFC 5322): limits, fields, charsets, text and pages; no input is refused by an exception. */
package countersign.mailbox.mime;

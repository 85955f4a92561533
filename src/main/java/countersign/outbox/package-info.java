/** The SMTP door: hands a draft to the server, which accepts, defers or refuses it. */
package countersign.outbox;

/** The IMAP door: fetches raw mail and files it, never deletes; turns kept bytes into a {@code Message}. */
package countersign.mailbox;

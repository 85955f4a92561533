/** What a mail of staff does: what is handed in, what answers a preview, and each command, every one in a file of its own. */
package countersign.command;

/** The text of a mail as a conversation: which lines are the writer's own, which are quoted, which were passed on. */
package countersign.reading.thread;

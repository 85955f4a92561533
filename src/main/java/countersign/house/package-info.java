/** Wires the rooms into one office at work, and answers other processes that ask it something. */
package countersign.house;

/** What staff writes to the bot, line by line: fields, items with their prices and days, verbs, numbers. */
package countersign.instruction;

/** What follows from what: each command, each answer and each wake-up has its rule. Pure: the same files give the same outcome. */
package countersign.rules;

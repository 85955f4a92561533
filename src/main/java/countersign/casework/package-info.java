/** The files of the office as values: cases, contacts, requests and their items, what happened to them, and the letters that leave. */
package countersign.casework;

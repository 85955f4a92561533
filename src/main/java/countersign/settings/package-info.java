/** Reads the configuration: every fault in one report, with file, line, what was expected and what was found. */
package countersign.settings;

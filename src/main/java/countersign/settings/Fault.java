package countersign.settings;

/**
 * One thing that is wrong in a configuration.
 *
 * @param line the line on which it stands
 * @param what what was expected there, and what was found
 */
record Fault(int line, String what) {}

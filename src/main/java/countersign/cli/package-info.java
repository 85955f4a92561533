/** The commands a person types; {@code house} does what they say, at the office at work or on its books. */
package countersign.cli;

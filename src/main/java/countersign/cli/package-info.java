/** The commands a person types; {@code Main} wires the rooms. */
package countersign.cli;

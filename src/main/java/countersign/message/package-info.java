/** A mail as values: what arrived, byte for byte and as a tree of parts, and who it says it is from. */
package countersign.message;

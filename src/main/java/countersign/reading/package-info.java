/** Reads mail as a careful clerk does: what kind it is, the person's own words, what they answer, what was forwarded. */
package countersign.reading;

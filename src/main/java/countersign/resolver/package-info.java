/** The door to the domain name system: asks for TXT records, within a time limit. */
package countersign.resolver;

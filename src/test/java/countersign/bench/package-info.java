/** The benchmark: how fast the office is beside the bare job, on the same mails in the same run. */
package countersign.bench;

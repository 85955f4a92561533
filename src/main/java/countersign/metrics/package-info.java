/** The door for those who watch the office: figures and health over HTTP, for this machine alone. */
package countersign.metrics;

/** Time stamps (RFC 3161): asked for over HTTP, and checked with nothing else at hand. */
package countersign.timestamp;

/** The door to a program of the firm's own that wants to hear of every entry: one signed HTTP request for each. */
package countersign.webhook;

/** Turns a letter into a finished draft: words from {@code templates/}, one layout for text and one for HTML. */
package countersign.stationery;

/** How our letters sound: words that they do not use, and what they say instead. */
package countersign.tone;

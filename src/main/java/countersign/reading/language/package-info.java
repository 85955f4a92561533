/** The words of the languages in which people write mail: data from one file for each language, and how to find them in a text. */
package countersign.reading.language;

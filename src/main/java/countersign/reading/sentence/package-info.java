/** What people say in their sentences: which of them agree, refuse, ask, wish, put off, and which nobody can tell. */
package countersign.reading.sentence;

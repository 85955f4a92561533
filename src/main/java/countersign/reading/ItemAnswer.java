package countersign.reading;

/**
 * What a reply says to one numbered item.
 *
 * @param number the number under which the item stood in the letter that is answered
 * @param answer what is said
 * @param words the verbatim words this rests on
 */
public record ItemAnswer(int number, Answer answer, String words) {}

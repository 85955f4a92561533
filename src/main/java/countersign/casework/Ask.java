package countersign.casework;

/**
 * What one number in a letter stands for.
 *
 * @param number the number as it stands in the letter
 * @param request the request it belongs to
 * @param version the version of that request which the letter showed
 * @param item the item of that version; 0 where the number stands for the request as a whole
 */
public record Ask(int number, RequestRef request, int version, int item) {}

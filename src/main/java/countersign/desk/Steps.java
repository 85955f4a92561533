package countersign.desk;

/** Is told of each durable step when it is done, and what it was about. */
@FunctionalInterface
public interface Steps {

    /** One step was done; {@code about} names the mail, the letter or the contact. */
    void reached(Step step, String about);
}

package countersign.desk;

/**
 * What the bot says to what was said on the command line.
 *
 * @param done whether anything was done, or told where that was asked for
 * @param text what came of it: a transcript, a preview, a question
 */
public record Told(boolean done, String text) {}

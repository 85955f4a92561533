package countersign.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * Somebody in the middle of a {@link Line} who hears every line of text: notes what the program says, answers in the server's
 * place, changes what the server says, or has something happen before a command arrives.
 */
public final class Operator {

    /** What is said instead of the server when a command has these words in it. */
    private record Answer(String words, String text) {}

    /** What happens before a command with these words goes on; once. */
    private record Before(String words, Runnable happens) {}

    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<UnaryOperator<String>> changes = new CopyOnWriteArrayList<>();
    private final List<Answer> answers = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Before> befores = new ConcurrentLinkedQueue<>();

    /** Every line that the server says goes through this; an empty one is left out. */
    public void changes(UnaryOperator<String> change) {
        changes.add(change);
    }

    /** Leaves that word out of what the server says it can do. */
    public void conceals(String capability) {
        changes(line -> line.contains("CAPABILITY ") ? line.replaceAll(" " + capability + "(?=[ \\]\r])", "") : line);
    }

    /**
     * Answers a command with these words; the server never hears of it.
     *
     * @param text {@code {tag}} in it is replaced by the tag of the command, {@code {next}} by that of the next one
     */
    public void answers(String words, String text) {
        answers.add(new Answer(words, text));
    }

    /** Lets the server answer for itself again. */
    public void letsThrough(String words) {
        answers.removeIf(answer -> answer.words().equals(words));
    }

    /** Something happens before the next command with these words arrives. */
    public void before(String words, Runnable happens) {
        befores.add(new Before(words, happens));
    }

    /** What the program said, line by line, without tags. */
    public List<String> commands() {
        return List.copyOf(commands);
    }

    /** How many of them begin with that word. */
    public long count(String verb) {
        return commands.stream().filter(command -> command.startsWith(verb)).count();
    }

    /** @return what goes on */
    byte[] hears(Line.Way way, byte[] lines, OutputStream back) throws IOException {
        StringBuilder on = new StringBuilder();
        for (String line : new String(lines, StandardCharsets.ISO_8859_1).split("(?<=\n)")) {
            if (line.isEmpty()) {
                continue;
            }
            on.append(way == Line.Way.TO_SERVER ? command(line, back) : changed(line));
        }
        return on.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private String changed(String line) {
        String now = line;
        for (UnaryOperator<String> change : changes) {
            now = change.apply(now);
        }
        return now;
    }

    private String command(String line, OutputStream back) throws IOException {
        int space = line.indexOf(' ');
        String said = line.substring(space + 1).strip();
        commands.add(said.toUpperCase(Locale.ROOT).startsWith("LOGIN") ? "LOGIN" : said);
        for (Before before : befores) {
            if (line.contains(before.words()) && befores.remove(before)) {
                before.happens().run();
            }
        }
        for (Answer answer : answers) {
            if (line.contains(answer.words())) {
                String tag = line.substring(0, Math.max(space, 0));
                String text = answer.text().replace("{tag}", tag).replace("{next}", next(tag));
                back.write((text + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                back.flush();
                if (text.startsWith("* BYE")) {
                    back.close();
                }
                return "";
            }
        }
        return line;
    }

    private static String next(String tag) {
        String number = tag.replaceAll("[^0-9]", "");
        return number.isEmpty() ? tag : tag.replace(number, Integer.toString(Integer.parseInt(number) + 1));
    }

    /** All that was said so far is forgotten. */
    public void forgets() {
        commands.clear();
    }

    /** Those of them with these words. */
    public List<String> commands(String words) {
        return commands.stream().filter(command -> command.contains(words)).toList();
    }
}

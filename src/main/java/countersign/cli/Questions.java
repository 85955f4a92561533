package countersign.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks a person at the terminal, or whatever is connected to standard input; until the answer can be used. */
final class Questions {

    private final PrintWriter out;
    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));

    Questions(PrintWriter out) {
        this.out = out;
    }

    /** Says something that is no question. */
    void say(String words) {
        out.println(words);
        out.flush();
    }

    /**
     * The answer to a question.
     *
     * @param given what was said already, or null; it is taken where it can be
     * @param usual what holds where nothing is typed; may be empty
     * @param expected what an answer has to be, for whoever typed something else
     */
    String ask(String given, String question, String usual, Predicate<String> fits, String expected) {
        String answer = given;
        while (answer == null || !fits.test(answer)) {
            if (answer != null) {
                say("  expected " + expected + ", found \"" + answer + "\"");
            }
            out.print(question + (usual.isEmpty() ? ": " : " [" + usual + "]: "));
            out.flush();
            String typed = line().orElseThrow(() -> new IllegalStateException(
                    "nobody answers: say it on the command line, see countersign init --help"));
            answer = typed.isBlank() ? usual : typed.strip();
        }
        return answer;
    }

    /** Something that is not shown while it is typed; nothing where nobody sits at a terminal. */
    Optional<char[]> secret(String question) {
        Console console = System.console();
        return console == null ? Optional.empty() : Optional.ofNullable(console.readPassword("%s: ", question));
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

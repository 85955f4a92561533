package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.desk.Told;
import countersign.house.Reply;
import countersign.scenario.Scene.Left;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plays a scenario script. A line that begins at the margin says what happens; the indented lines below it are the words of
 * the mail. What can happen:
 *
 * <pre>
 * Ann forwards from Jim:            the words are Ann's note; below "wrote:" stands what Jim wrote
 * Ann writes "subject":             a new mail to the bot
 * Ann answers:                      an answer to the mail she got last, quoted below
 * Ann answers "subject":            an answer to the last mail with that in its subject
 * Ben answers Ann's "subject":      the same with a mail that Ann got
 * Ann answers with scan.pdf attached:
 * Jim answers from jim@work.example:  the same from another address
 * Jim answers with a copy to Lena:
 * Jim answers without the thread:   only the subject is left
 * Jim answers, signed by smith.example:   with a signature of that domain
 * Jim answers, vouched for by mx.miller.example:   with what that mail server found on top; "denied by" the contrary
 * Jim answers, passed on by relay.example:   by a server that seals what it found
 * C101-1 is answered at level A      how well the sender of the last answer is proven, with the indented words as reasons
 *                                   in the words of any answer {code} is the code in the mail that is answered
 * Jim's machine answers:            the words are header fields, an empty line, and a body; {id} is the Message-ID answered
 * Jim gets "subject"                the next letter to Jim, with the indented words in it
 * Jim gets "subject" at jim@new.example   the same at another address
 * nobody gets anything              no letter is left over
 * until Wed 4 Mar 2026 10:00        time passes, and what falls due happens
 * nobody works until ...            time jumps
 * # closed on 2026-03-16             at the top: a holiday
 * # without digests                 at the top: the weekly digests are not listed
 * C101-1 stands version 1, open: 1 open, 2 open
 * Ann says on the command line:      the words are the lines that she types
 * Ann forwards on the command line from Jim:  the same with a mail that is passed on
 * the command line answers           what it prints, with the indented words in it
 * the command line refuses           the same, where nothing was done
 * Ann looks at the bank statement:   the words are the table that the bank exports
 * Ann books the bank statement:      the same, and what is sure is booked; without words it is the table from before
 * the bank statement says            what is printed for it, with the indented words in it
 * </pre>
 */
final class Script {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM yyyy H:mm", Locale.US);
    private static final Map<String, String> PEOPLE = Map.of(
            "Ann", "Ann Miller <ann@miller.example>",
            "Ben", "Ben Miller <ben@miller.example>",
            "Jim", "Jim Smith <jim@smith.example>",
            "Lena", "Lena Brown <lena@smith.example>",
            "Carol", "Carol Jones <carol@jones.example>",
            "Victor", "Victor Lee <victor@lee.example>",
            "Ida", "Ida Stone <ida@stone.example>",
            "Eve", "Eve Stranger <eve@elsewhere.example>");
    private static final String BOT = "desk@miller.example";

    private final Scene scene;
    private final Map<String, List<Left>> got = new LinkedHashMap<>();
    private final List<Left> waiting = new ArrayList<>();
    private boolean withoutDigests;
    private Optional<Told> printed = Optional.empty();
    private List<String> statement = List.of();

    Script(Scene scene) {
        this.scene = scene;
    }

    void play(List<String> lines) {
        withoutDigests = lines.contains("# without digests");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#") || line.startsWith(" ")) {
                continue;
            }
            List<String> words = new ArrayList<>();
            while (i + 1 < lines.size()
                    && (lines.get(i + 1).startsWith("  ") || lines.get(i + 1).isBlank())) {
                i++;
                words.add(lines.get(i).isBlank() ? "" : lines.get(i).substring(2));
            }
            while (!words.isEmpty() && words.get(words.size() - 1).isBlank()) {
                words.remove(words.size() - 1);
            }
            step(line.strip(), words, i + 1);
        }
        look();
        assertThat(waiting.stream().map(left -> left.letter().to() + ": " + left.subject()))
                .as("letters nobody spoke of")
                .isEmpty();
        assertThat(printed)
                .as("what the command line printed and nobody spoke of")
                .isEmpty();
    }

    private void step(String line, List<String> words, int number) {
        String as = "line " + number + ": " + line;
        if (line.startsWith("until ")) {
            scene.until(moment(line.substring("until ".length())));
        } else if (line.startsWith("nobody works until ")) {
            scene.sleepUntil(moment(line.substring("nobody works until ".length())));
        } else if (line.equals("nobody gets anything")) {
            look();
            assertThat(waiting.stream().map(left -> left.letter().to() + ": " + left.subject()))
                    .as(as)
                    .isEmpty();
        } else if (line.contains(" is answered at level ")) {
            int at = line.indexOf(" is answered at level ");
            String why = scene.lastReply(line.substring(0, at)).orElseThrow().why();
            assertThat(why).as(as).startsWith(line.substring(at + " is answered at level ".length()) + ": ");
            contains(words, why, as);
        } else if (line.contains(" stands ")) {
            int at = line.indexOf(" stands ");
            assertThat(scene.standing(line.substring(0, at)))
                    .as(as)
                    .isEqualTo(line.substring(at + " stands ".length()));
        } else if (line.endsWith(" the bank statement:")) {
            bank(line, words, as);
        } else if (line.equals("the bank statement says")) {
            prints(true, words, as);
        } else if (line.startsWith("the command line ")) {
            prints(line.endsWith("answers"), words, as);
        } else if (line.contains(" on the command line")) {
            says(line, words, as);
        } else {
            person(line, words, as);
        }
    }

    private void person(String line, List<String> words, String as) {
        if (line.contains("'s machine answers")) {
            machine(line.substring(0, line.indexOf("'s machine")), words, as);
            return;
        }
        String who = line.substring(0, line.indexOf(' '));
        String rest = line.substring(who.length() + 1);
        assertThat(PEOPLE).as(as).containsKey(who);
        if (rest.startsWith("gets ")) {
            gets(
                    who,
                    rest.contains("\" at ") ? rest.substring(rest.lastIndexOf(" at ") + 4) : address(who),
                    quoted(rest),
                    words,
                    as);
        } else if (rest.startsWith("forwards from ")) {
            forwards(who, rest.substring("forwards from ".length()).replace(":", ""), words);
        } else if (rest.startsWith("writes ")) {
            scene.hand(Scene.mail(PEOPLE.get(who), BOT, quoted(rest), List.of(), String.join("\n", words)));
        } else if (rest.startsWith("answers")) {
            answers(who, rest, words, as);
        } else {
            throw new AssertionError(as + ": nobody knows what that means");
        }
    }

    private void says(String line, List<String> words, String as) {
        assertThat(printed).as(as + ": what it printed before").isEmpty();
        String who = line.substring(0, line.indexOf(' '));
        int from = line.indexOf(" from ");
        int wrote = words.indexOf("wrote:");
        String file = line.contains("attached") ? line.replaceAll(".*with (\\S+) attached.*", "$1") : "";
        String forwarded = from < 0
                ? ""
                : Scene.mail(
                        PEOPLE.get(line.substring(from + 6).replace(":", "")),
                        address(who),
                        "A wish",
                        List.of(),
                        String.join("\n", words.subList(wrote + 1, words.size())));
        printed = Optional.of(scene.tell(address(who), from < 0 ? words : words.subList(0, wrote), forwarded, file));
    }

    private void bank(String line, List<String> words, String as) {
        assertThat(printed).as(as + ": what it printed before").isEmpty();
        statement = words.isEmpty() ? statement : words;
        String who = line.substring(0, line.indexOf(' '));
        Reply reply = scene.bank(address(who), String.join("\n", statement), line.contains(" books "));
        printed = Optional.of(new Told(reply.status() == 0, reply.out() + reply.err()));
    }

    private void prints(boolean done, List<String> words, String as) {
        assertThat(printed).as(as + ": nothing was printed").isPresent();
        contains(words, printed.get().text(), as);
        assertThat(printed.get().done()).as(as + ": " + printed.get().text()).isEqualTo(done);
        printed = Optional.empty();
    }

    /** What was written by now, without what was called back. */
    private void look() {
        waiting.addAll(scene.takeLetters());
        waiting.removeIf(left -> scene.isCalledBack(left.letter())
                || withoutDigests && left.letter().template().equals("digest"));
    }

    private void gets(String who, String address, String subject, List<String> words, String as) {
        look();
        Left left = waiting.stream()
                .filter(w -> w.letter().to().equals(address) && w.subject().contains(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError(as + ": there is only "
                        + waiting.stream()
                                .map(w -> w.letter().to() + ": " + w.subject() + "\n" + w.text())
                                .toList()));
        waiting.remove(left);
        got.computeIfAbsent(who, w -> new ArrayList<>()).add(left);
        contains(words, left.text(), as);
    }

    private static void contains(List<String> words, String whole, String as) {
        String text = folded(whole);
        for (String expected : words) {
            if (expected.startsWith("not: ")) {
                assertThat(text).as(as).doesNotContain(folded(expected.substring("not: ".length())));
            } else {
                assertThat(text).as(as).contains(folded(expected));
            }
        }
    }

    private void forwards(String who, String author, List<String> words) {
        int wrote = words.indexOf("wrote:");
        String note = String.join("\n", words.subList(0, wrote));
        String original = String.join("\n", words.subList(wrote + 1, words.size()));
        String body = note + "\n\n---------- Forwarded message ---------\nFrom: " + PEOPLE.get(author)
                + "\nDate: Mon, Mar 2, 2026 at 8:55 AM\nSubject: A wish\nTo: " + PEOPLE.get(who) + "\n\n\n" + original;
        scene.hand(Scene.mail(PEOPLE.get(who), BOT, "Fwd: A wish", List.of(), body));
    }

    private void answers(String who, String rest, List<String> words, String as) {
        String whose = rest.contains("'s \"") ? rest.substring("answers ".length(), rest.indexOf("'s \"")) : who;
        List<Left> mine = got.getOrDefault(whose, List.of());
        String subject = rest.contains("\"") ? quoted(rest) : "";
        Left left = null;
        for (Left candidate : mine) {
            left = candidate.subject().contains(subject) ? candidate : left;
        }
        assertThat(left).as(as + ": nothing to answer").isNotNull();
        String from = rest.contains(" from ")
                ? rest.substring(rest.indexOf(" from ") + 6).replace(":", "").strip()
                : PEOPLE.get(who);
        String file = rest.contains("attached") ? rest.replaceAll(".*with (\\S+) attached.*", "$1") : "";
        boolean noThread = rest.contains("without the thread");
        String copy = rest.contains("with a copy to ")
                ? PEOPLE.get(
                        rest.substring(rest.indexOf("with a copy to ") + 15).replace(":", ""))
                : "";
        String id = "<" + left.letter().messageId() + ">";
        List<String> fields =
                new ArrayList<>(noThread ? List.of() : List.of("In-Reply-To: " + id, "References: " + id));
        if (!copy.isEmpty()) {
            fields.add("Cc: " + copy);
        }
        String quote = String.join("\n> ", left.text().strip().lines().toList());
        String body = String.join("\n", words).replace("{code}", code(left))
                + "\n\nOn Mon, Mar 2, 2026 at 9:12 AM Miller Renovation <" + BOT + ">\nwrote:\n\n> " + quote;
        String mail = Scene.mail(from, noThread ? BOT : replyTo(left), "Re: " + left.subject(), fields, body, file);
        scene.hand(onTheWay(mail, rest));
    }

    /** What the servers on its way do to a mail. */
    private String onTheWay(String mail, String rest) {
        String last = rest.replaceAll(".* by ([a-z.]+):$", "$1");
        String found = "; dmarc=" + (rest.contains("denied") ? "fail" : "pass") + " header.from=smith.example";
        if (rest.contains(", signed by ")) {
            return scene.signed(mail, last);
        } else if (rest.contains(", vouched for by ") || rest.contains(", denied by ")) {
            return "Authentication-Results: " + last + found + "\n" + mail;
        }
        return rest.contains(", passed on by ") ? Keys.sealed(mail, last, last + found) : mail;
    }

    private static String code(Left left) {
        Matcher line = Pattern.compile("(?m)^Code: ([0-9]{6})$").matcher(left.text());
        return line.find() ? line.group(1) : "";
    }

    private void machine(String who, List<String> words, String as) {
        List<Left> mine = got.getOrDefault(who, List.of());
        assertThat(mine).as(as + ": nothing to answer").isNotEmpty();
        Left left = mine.get(mine.size() - 1);
        String raw = String.join("\n", words)
                .replace("{id}", "<" + left.letter().messageId() + ">")
                .replace("{reply}", replyTo(left));
        scene.hand(raw + "\n");
    }

    private static String replyTo(Left left) {
        String field = left.message().headers().first("Reply-To").orElseThrow();
        return field.substring(field.indexOf('<') + 1, field.indexOf('>'));
    }

    private static String quoted(String text) {
        return text.substring(text.indexOf('"') + 1, text.lastIndexOf('"'));
    }

    private static String address(String who) {
        String full = PEOPLE.get(who);
        return full.substring(full.indexOf('<') + 1, full.indexOf('>'));
    }

    private static Instant moment(String text) {
        return LocalDateTime.parse(text, WHEN).atZone(Scene.CHICAGO).toInstant();
    }

    private static String folded(String text) {
        return String.join(" ", text.replace("  | ", "  ").strip().split("\\s+"));
    }
}

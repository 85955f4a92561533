package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scores the reading on the corpora, prints the figures and holds those that were reached. */
@DisplayName("Mail of the corpora is read no worse than it was")
class CorporaScoreTest {

    private static final Set<String> MACHINES = Set.of("BOUNCE", "AUTO_REPLY", "FEEDBACK");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+|[^\\s]");

    @BeforeEach
    void corpora() {
        assumeTrue(Corpora.present(), "left out: there are no corpora in " + Corpora.FOLDER.toAbsolutePath());
    }

    @Test
    void decisions() throws IOException {
        List<JsonNode> rows = Corpora.read("decisions", "dev");
        Map<String, JsonNode> answers = Corpora.answers(rows);
        List<String> falsely = new ArrayList<>();
        int confirmed = 0;
        int found = 0;
        int right = 0;
        for (JsonNode row : rows) {
            String label = row.get("label").asText();
            String decision = decision(answers, row);
            boolean also = false;
            for (JsonNode other : row.path("also")) {
                also |= other.asText().equals(decision);
            }
            confirmed += label.equals("CONFIRMED") ? 1 : 0;
            found += label.equals("CONFIRMED") && decision.equals("CONFIRMED") ? 1 : 0;
            right += label.equals(decision) || also ? 1 : 0;
            if (decision.equals("CONFIRMED") && !label.equals("CONFIRMED")) {
                falsely.add(row.get("id").asText());
            }
        }
        print("false confirmations", "0", String.valueOf(falsely.size()));
        print("confirmations found", ">= 95 %", percent(found, confirmed));
        print("decisions right", ">= 92 %", percent(right, rows.size()));
        assertThat(falsely).isEmpty();
        assertThat(found).as("confirmations found").isEqualTo(confirmed);
        assertThat(right).as("decisions right").isEqualTo(rows.size());
    }

    @Test
    void own_words() throws IOException {
        List<JsonNode> rows = new ArrayList<>(Corpora.read("replies", ""));
        rows.removeIf(row -> row.path("strength").asText("kind").equals("kind"));
        Map<String, JsonNode> answers = Corpora.answers(rows);
        int expected = 0;
        int exact = 0;
        int compared = 0;
        double likeness = 0;
        int checks = 0;
        int checked = 0;
        for (JsonNode row : rows) {
            String reply = answers.get(row.get("id").asText()).path("reply").asText();
            String strength = row.get("strength").asText();
            if (strength.equals("checks")) {
                checks++;
                checked += passes(row, reply) ? 1 : 0;
                continue;
            }
            boolean loose = strength.equals("nospace");
            expected++;
            exact += accepted(row).stream().anyMatch(text -> same(text, reply, loose)) ? 1 : 0;
            if (!loose) {
                compared++;
                likeness += accepted(row).stream()
                        .mapToDouble(text -> likeness(text, reply))
                        .max()
                        .orElse(0);
            }
        }
        double f1 = likeness / compared;
        print("own words exact", ">= 85 %", percent(exact, expected));
        print("own words F1", ">= .93", String.format(Locale.ROOT, "%.3f", f1));
        print("checks on own words", "", checked + " of " + checks);
        assertThat(exact).as("own words exact").isGreaterThanOrEqualTo(129);
        assertThat(f1).as("F1").isGreaterThanOrEqualTo(0.955);
        assertThat(checked).as("checks").isEqualTo(checks);
    }

    @Test
    void the_bots_own_words() throws IOException {
        List<JsonNode> rows = new ArrayList<>(Corpora.read("decisions", "dev"));
        rows.removeIf(row -> {
            String note = row.path("note").asText();
            return Set.of("inline", "disclaimer", "subject_only", "no_answer")
                            .contains(row.get("kind").asText())
                    || List.of("instruction", "form ", "sent back", "tapback").stream()
                            .anyMatch(note::contains)
                    || row.get("label").asText().equals("AUTO_REPLY");
        });
        Map<String, JsonNode> answers = Corpora.answers(rows);
        List<String> leaks = new ArrayList<>();
        for (JsonNode row : rows) {
            String id = row.get("id").asText();
            if (normal(answers.get(id).path("reply").asText())
                    .toLowerCase(Locale.ROOT)
                    .contains("reply yes")) {
                leaks.add(id);
            }
        }
        print("the bot's own words", "0", String.valueOf(leaks.size()));
        assertThat(leaks).isEmpty();
    }

    @Test
    void machine_mail() throws IOException {
        List<JsonNode> rows = Corpora.read("replies", "kind_");
        Map<String, JsonNode> answers = Corpora.answers(rows);
        int machines = 0;
        int seen = 0;
        List<String> people = new ArrayList<>();
        List<String> decided = new ArrayList<>();
        for (JsonNode row : rows) {
            String decision = decision(answers, row);
            boolean machine = MACHINES.contains(decision);
            if (row.get("kind").asText().equals("REPLY")) {
                if (machine) {
                    people.add(row.get("id").asText());
                }
            } else {
                machines++;
                seen += machine ? 1 : 0;
                if (Set.of("CONFIRMED", "PARTIAL", "DECLINED").contains(decision)) {
                    decided.add(row.get("id").asText());
                }
            }
        }
        print("machine mail recognised", ">= 99 %", percent(seen, machines));
        print("people taken for machines", "0", String.valueOf(people.size()));
        assertThat(seen).as("machine mail recognised").isEqualTo(machines);
        assertThat(people).isEmpty();
        assertThat(decided).isEmpty();
    }

    @Test
    void forwards() throws IOException {
        List<JsonNode> rows = Corpora.read("forwards", "dev");
        Map<String, JsonNode> answers = Corpora.answers(rows);
        int right = 0;
        for (JsonNode row : rows) {
            JsonNode wanted = row.get("expected");
            JsonNode got = answers.get(row.get("id").asText()).path("forwarded");
            boolean all = wanted.get("forwarded").asBoolean() == got.isObject();
            for (String field : List.of("from", "subject", "body", "message")) {
                all &= text(wanted, field).equals(text(got, field));
            }
            right += all ? 1 : 0;
        }
        print("forwards all right", "100 %", percent(right, rows.size()));
        assertThat(right).as("forwards all right").isEqualTo(rows.size());
    }

    private static String decision(Map<String, JsonNode> answers, JsonNode row) {
        return answers.get(row.get("id").asText()).path("decision").asText();
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field)
                ? node.get(field)
                        .asText()
                        .strip()
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .strip()
                : "";
    }

    private static List<String> accepted(JsonNode row) {
        List<String> texts = new ArrayList<>(List.of(row.get("expected").asText()));
        row.path("expected_alt").forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static boolean passes(JsonNode row, String reply) {
        boolean passes = true;
        for (JsonNode must : row.path("must_contain")) {
            passes &= normal(reply).contains(normal(must.asText()));
        }
        for (JsonNode mustNot : row.path("must_not_contain")) {
            passes &= !normal(reply).contains(normal(mustNot.asText()));
        }
        return passes;
    }

    private static boolean same(String a, String b, boolean loose) {
        return loose
                ? normal(a).replace(" ", "").equals(normal(b).replace(" ", ""))
                : normal(a).equals(normal(b));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u200b\\u200c\\u200d\\u2060\\ufeff\\u00ad]", "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    private static double likeness(String a, String b) {
        List<String> left = tokens(a);
        List<String> right = tokens(b);
        if (left.isEmpty() && right.isEmpty()) {
            return 1;
        }
        Map<String, Integer> counts = new HashMap<>();
        left.forEach(token -> counts.merge(token, 1, Integer::sum));
        int common = 0;
        for (String token : right) {
            if (counts.merge(token, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (left.size() + right.size());
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(normal(text).toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.1f %% (%d of %d)", 100.0 * part / whole, part, whole);
    }

    private static void print(String measure, String goal, String reached) {
        System.out.printf("| %-26s | %-8s | %-22s |%n", measure, goal, reached);
    }
}

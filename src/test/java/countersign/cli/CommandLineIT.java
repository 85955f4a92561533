package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import countersign.demo.Cast;
import countersign.demo.Mail;
import countersign.demo.MailProgram;
import countersign.demo.MailServers;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.oauth.TokenEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, started as a person starts it. */
class CommandLineIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    Path folder;

    @Test
    void everyHelpIsShownWithoutAConfigurationInAnyFolder() {
        for (String[] words : new String[][] {
            {"--help"},
            {"init", "--help"},
            {"check", "--help"},
            {"run", "--help"},
            {"status", "--help"},
            {"digest", "--help"},
            {"tell", "--help"},
            {"bank", "--help"},
            {"import", "--help"},
            {"gate", "--help"},
            {"dossier", "--help"},
            {"verify", "--help"},
            {"export", "--help"},
            {"erase", "--help"},
            {"rekey", "--help"},
            {"backup", "--help"},
            {"restore", "--help"},
            {"login", "--help"},
            {"explain", "--help"},
            {"demo", "--help"}
        }) {
            Program program = Program.run(folder, words);
            assertThat(program.status()).as(String.join(" ", words)).isZero();
            assertThat(program.out()).contains("Usage: countersign");
        }
    }

    @Test
    void explainReadsAMailWithoutAConfiguration() throws IOException {
        Files.writeString(
                folder.resolve("reply.eml"), "From: Jim <jim@smith.example>\nSubject: Re: x\n\nYes, go ahead.\n");
        Program program = Program.run(folder, "explain", "reply.eml");
        assertThat(program.status()).isZero();
        assertThat(program.out()).contains("Yes, go ahead.");
        Program lines = Program.start(folder, "explain", "--jsonl");
        lines.type("{\"id\":\"a\",\"text\":\"Yes, go ahead.\"}\n{\"id\":\"b\",\"text\":\"No thanks.\"}\n");
        lines.end();
        assertThat(lines.status()).isZero();
        List<String> answers = lines.out().lines().toList();
        assertThat(JSON.readTree(answers.get(0)).get("decision").asText()).isEqualTo("CONFIRMED");
        assertThat(JSON.readTree(answers.get(1)).get("decision").asText()).isEqualTo("DECLINED");
    }

    @Tag("fault-76")
    @Test
    void aMissingOrBrokenConfigurationIsRefusedWithWhatToDo() throws IOException {
        Program none = Program.run(folder, "run");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("--config FILE");
        Files.writeString(folder.resolve("broken.yaml"), "firm: {name: Miller, zone: Nowhere}\nstaff: []\n");
        Program broken = Program.run(folder, "--config", "broken.yaml", "status");
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.err()).contains("broken.yaml:1: firm.zone").contains("broken.yaml:2: staff");
        assertThat(Program.run(folder, "stauts").status()).isEqualTo(2);
    }

    private void signsInAt(String oauth2) throws IOException {
        Files.writeString(
                folder.resolve("login.yaml"),
                "firm: {name: Miller Renovation}\nstaff: [{name: Ann Miller, address: ann@miller.example}]\n"
                        + "mailbox:\n  address: desk@miller.example\n  " + oauth2
                        + "\n  imap: {host: imap.miller.example, login: desk, password: canary}\n  smtp: {host: smtp.miller.example}\n");
    }

    @Test
    void whoeverSignsInIsToldHowItWent() throws IOException {
        signsInAt("poll: 3m");
        Program needless = Program.run(folder, "login", "--config", "login.yaml");
        assertThat(needless.status()).isEqualTo(2);
        assertThat(needless.err()).contains("the configuration has no mailbox.oauth2");
        try (TokenEndpoint provider = new TokenEndpoint()) {
            String tokens = ", token-url: \"" + provider.address("/token") + "\", client-id: x, token-file: signed-in}";
            signsInAt("oauth2: {device-url: \"" + provider.address("/device") + "\"" + tokens);
            String code =
                    "{'device_code': 'canary', 'user_code': 'ABCD-EFGH', 'verification_uri': 'https://a.example/device', 'interval': 1}";
            provider.answers(200, code).answers(400, "{'error': 'access_denied'}");
            Program refused = Program.run(folder, "login", "--config", "login.yaml");
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err()).contains("login: the provider refuses: access_denied");
            String signedIn = "{'access_token': 'canary', 'refresh_token': 'canary-refresh'}";
            provider.forgets().answers(200, code).answers(200, signedIn);
            Program device = Program.run(folder, "login", "--config", "login.yaml");
            assertThat(device.status()).as(device.err()).isZero();
            assertThat(device.out()).contains("https://a.example/device", "ABCD-EFGH", "Signed in.");
            assertThat(folder.resolve("signed-in")).hasContent("canary-refresh");
            Files.delete(folder.resolve("signed-in"));
            signsInAt("oauth2: {authorize-url: \"" + provider.address("/authorize") + "\"" + tokens);
            try (Program browser = Program.start(folder, "login", "--config", "login.yaml")) {
                await().atMost(PATIENCE).until(() -> browser.out().contains("paste its address here"));
                String state = browser.out().replaceAll("(?s).*&state=([A-Za-z0-9_-]+).*", "$1");
                browser.type("http://127.0.0.1:1/?state=" + state + "&code=x\n");
                assertThat(browser.status()).as(browser.err()).isZero();
                assertThat(browser.out() + device.out() + device.err()).doesNotContain("canary");
            }
            assertThat(folder.resolve("signed-in")).hasContent("canary-refresh");
        }
    }

    @Test
    void whoeverBeginsIsAskedForWhatIsNeededAndThenToldWhatWorks() throws IOException {
        Program init = Program.start(folder, "init", "--imap", "127.0.0.1", "--smtp", "127.0.0.1");
        init.type(
                "no address\ndesk@miller.example\nMiller Renovation\n\nAmerica/Chicago\n\nAnn Miller <ann@miller.example>\n");
        init.end();
        assertThat(init.status()).as(init.err()).isZero();
        assertThat(init.out())
                .contains("expected an address, found \"no address\"", "imap.password", "countersign check");
        Path config = folder.resolve("config/countersign.yaml");
        assertThat(Program.run(folder, "init").status())
                .as("it is there already")
                .isEqualTo(2);
        assertThat(Program.run(folder, "check").err()).contains("imap.password-file: expected a file");
        Files.writeString(folder.resolve("config/imap.password"), Cast.BOT_PASSWORD + "\n");
        try (MailServers servers = MailServers.start(Cast.ALL)) {
            Files.writeString(
                    config,
                    Files.readString(config)
                            .replace(
                                    "port: 993\n    security: tls",
                                    "port: " + servers.imapPort() + "\n    security: none")
                            .replace(
                                    "port: 465\n    security: tls",
                                    "port: " + servers.smtpPort() + "\n    security: none"));
            Program check = Program.run(folder, "check");
            assertThat(check.out()).as(check.err()).contains("answers: a mail to desk+check@miller.example arrived");
            assertThat(check.out()).contains("It can work").doesNotContain("✗");
            assertThat(check.status()).isZero();
        }
        Program down = Program.run(folder, "check", "--wait", "1");
        assertThat(down.status()).isEqualTo(1);
        assertThat(down.out()).contains("✗ mailbox", "look at mailbox.imap");
    }

    @Test
    void theDemoTellsItsStoryAndEndsByItself() {
        Program demo = Program.run(folder, "demo", "--out", "story");
        assertThat(demo.status()).as(demo.err()).isZero();
        assertThat(demo.err()).isEmpty();
        assertThat(demo.out())
                .contains("CONFIRMED item 1")
                .contains(folder.resolve("story/mails").toString());
        assertThat(folder.resolve("story/mails/index.html")).exists();
    }

    @Test
    void whoeverStaysCanTakePart() throws IOException {
        Path out = folder.resolve(
                "a-folder-with-a-rather-long-name-so-that-no-socket-fits-beside-the-database/and-one-more");
        try (Program demo = Program.start(folder, "demo", "--stay", "--out", out.toString())) {
            await().atMost(PATIENCE).until(() -> Files.exists(out.resolve("accounts.json")));
            JsonNode accounts = JSON.readTree(out.resolve("accounts.json").toFile());
            String config = accounts.get("config").asText();
            assertThat(accounts.get("accounts")).hasSize(5);
            MailServer smtp = server(accounts.get("smtp"), "", "");
            try (MailProgram ann = program(accounts, smtp, "Ann Miller");
                    MailProgram jim = program(accounts, smtp, "Jim Smith")) {
                ann.send(
                        accounts.get("bot").asText(),
                        "From: Ann Miller <ann@miller.example>\nTo: <desk@miller.example>\nSubject: A job\nMessage-ID: <a1@miller.example>\n\n"
                                + "Contact: jim@smith.example\nCase: Smith bathroom\n- Second vanity: $450\n");
                Mail preview = ann.await("Shall I send this to Mr. Smith?");
                reply(ann, preview, "yes");
                Mail question = jim.await("for your OK");
                assertThat(status(config)).contains("\"state\" : \"open\"");
                assertThat(gate("C101-1", config).status()).isEqualTo(3);
                demo.type("advance 3d\n");
                await().atMost(PATIENCE).until(() -> demo.out().contains("now 20"));
                demo.type("nonsense\nadvance 1d\n");
                await().atMost(PATIENCE).until(() -> demo.out().split("now 20").length == 3);
                assertThat(demo.out()).contains("expected advance with a span");
                jim.await("eminder");
                reply(jim, question, "Yes, please go ahead.");
                jim.await("Thank you");
                assertThat(status(config)).contains("\"state\" : \"confirmed\"").contains("\"price\" : \"450.00\"");
                Program second = Program.run(folder, "run", "--config", config);
                assertThat(second.status()).isEqualTo(1);
                assertThat(second.err()).contains("one daemon for each database");
            }
            assertThat(Program.run(folder, "health", "--config", config).status())
                    .isZero();
            told(config, "while the office is at work");
            banked(config, "while the office is at work", 0);
            imported(config, "while the office is at work", "Smith kitchen");
            demo.type("quit\n");
            assertThat(demo.status()).as(demo.err()).isZero();
            Program unread = Program.run(folder, "tell", "note", "C101", "hello", "--config", config);
            assertThat(unread.status()).isEqualTo(1);
            assertThat(unread.err()).contains("mailbox could not be read", "nothing was done");
            try (MailServers servers = MailServers.start(Cast.ALL)) {
                Path file = Path.of(config);
                Files.writeString(
                        file,
                        Files.readString(file)
                                .replace("port: " + accounts.get("imap").get("port"), "port: " + servers.imapPort()));
                assertThat(Program.run(folder, "health", "--config", config).status())
                        .isEqualTo(1);
                told(config, "while nobody is at work");
                banked(config, "while nobody is at work", 1);
                imported(config, "while nobody is at work", "Smith garden");
            }
            assertThat(status(config)).as("while nobody is at work").contains("\"state\" : \"confirmed\"");
            assertThat(Program.run(folder, "digest", "--config", config).out()).contains("nothing waits");
            exported(config);
            assertThat(gate("C101-1.1", config).status()).isZero();
            assertThat(gate("C101-1.2", config).status()).isEqualTo(1);
            assertThat(Program.run(folder, "status", "C999", "--config", config).status())
                    .isEqualTo(1);
        }
    }

    /** Each entry is a line; and what came since is the rest of them. */
    private void exported(String config) throws IOException {
        Program all = Program.run(folder, "export", "all.jsonl", "--config", config);
        assertThat(all.status()).as(all.err()).isZero();
        List<String> lines = Files.readAllLines(folder.resolve("all.jsonl"));
        for (int i = 0; i < lines.size(); i++) {
            assertThat(JSON.readTree(lines.get(i)).get("seq").asInt()).isEqualTo(i + 1);
        }
        assertThat(lines).anyMatch(line -> line.contains("\"fact\":\"confirmed\"") && line.contains("go ahead"));
        assertThat(Program.run(folder, "export", "new.jsonl", "--after", "5", "--config", config)
                        .out())
                .contains((lines.size() - 5) + " entries");
        assertThat(Files.readAllLines(folder.resolve("new.jsonl"))).isEqualTo(lines.subList(5, lines.size()));
    }

    @Tag("fault-68")
    @Test
    void theDaemonStopsCleanlyWhenItIsToldTo() throws IOException {
        Path out = folder.resolve("demo");
        try (Program demo = Program.start(folder, "demo", "--stay", "--out", out.toString())) {
            await().atMost(PATIENCE).until(() -> Files.exists(out.resolve("accounts.json")));
            JsonNode accounts = JSON.readTree(out.resolve("accounts.json").toFile());
            String config = Files.readString(Path.of(accounts.get("config").asText()))
                    .replace("database: data/countersign", "database: other/countersign");
            Files.writeString(folder.resolve("run.yaml"), config);
            try (Program daemon = Program.start(folder, "run", "--config", "run.yaml")) {
                await().atMost(PATIENCE).until(() -> daemon.err().contains("at work"));
                daemon.terminate();
                assertThat(daemon.status()).isEqualTo(143);
                assertThat(daemon.err()).contains("closed").doesNotContain("ERROR");
            }
            demo.type("quit\n");
            assertThat(demo.status()).isZero();
        }
    }

    private void told(String config, String when) throws IOException {
        Program note = Program.run(folder, "tell", "note", "C101", "the", "tiles", "came", "--config", config);
        assertThat(note.status()).as(when + note.err()).isZero();
        assertThat(note.out()).contains("on record in C101");
        Program wrong = Program.run(folder, "tell", "statsu", "--config", config);
        assertThat(wrong.status()).as(when).isEqualTo(1);
        assertThat(wrong.err()).contains("did you mean \"status\"?");
        assertThat(Program.run(folder, "tell", "--as", "Eve", "status", "--config", config)
                        .status())
                .as(when)
                .isEqualTo(2);
        Files.writeString(
                folder.resolve("wish.eml"),
                "From: Jim Smith <jim@smith.example>\nSubject: A wish\n\nCould you do a mirror, too? Grüße\n");
        Program lines = Program.start(folder, "tell", "--as", "Ann", "--forward", "wish.eml", "--config", config);
        lines.type("Case: C101\n- A mirror: $90\n");
        lines.end();
        assertThat(lines.status()).as(when + lines.err()).isZero();
        assertThat(lines.out()).contains("Shall I send this to Mr. Smith?").contains("Grüße");
        Program items = Program.run(folder, "tell", "Case: C101-2", "- A mirror: $95", "--config", config);
        assertThat(items.out()).as(when + items.err()).contains("$95.00");
    }

    /** The invoice of $450 is paid in two parts; the statement of the second time holds both. */
    private void banked(String config, String when, int before) throws IOException {
        Path table = folder.resolve("bank.csv");
        if (before == 0) {
            Program bill = Program.run(folder, "tell", "invoice", "C101", "--config", config);
            assertThat(bill.status()).as(bill.err()).isZero();
            String number = bill.out().replaceAll("(?s).*invoice (20[0-9]{2}-[0-9]{3}).*", "$1");
            Files.writeString(
                    table,
                    "Date,Name,Description,Amount\n"
                            + (LocalDate.now(ZoneOffset.UTC).minusDays(2) + ",Jim Smith," + number + ",200.00\n")
                                    .repeat(2));
        }
        List<String> rows = Files.readAllLines(table);
        Files.write(folder.resolve("part.csv"), rows.subList(0, 2 + before));
        Program preview = Program.run(folder, "bank", "part.csv", "--config", config);
        assertThat(preview.status()).as(when + preview.err()).isZero();
        assertThat(preview.out()).contains("1 sure, `--book` books that");
        Program booked = Program.run(folder, "bank", "part.csv", "--book", "--as", "Ann", "--config", config);
        assertThat(booked.status()).as(when + booked.err()).isZero();
        assertThat(booked.out()).contains("booked: 200.00 USD for 20");
        Program again = Program.run(folder, "bank", "part.csv", "--book", "--json", "--config", config);
        JsonNode credits = JSON.readTree(again.out()).get("credits");
        assertThat(credits)
                .as(when + again.err())
                .hasSize(before + 1)
                .allSatisfy(row -> assertThat(row.get("state").asText()).isEqualTo("booked-before"));
        Files.writeString(folder.resolve("slashed.csv"), "Date,Amount\n03/04/2026,many\n");
        Program unclear = Program.run(folder, "bank", "slashed.csv", "--days", "day-first", "--config", config);
        assertThat(unclear.status()).as(when).isEqualTo(1);
        assertThat(unclear.err()).contains("line 2: expected an amount such as 450.00, found \"many\"");
        assertThat(Program.run(folder, "bank", "nowhere.csv", "--config", config)
                        .status())
                .as(when)
                .isEqualTo(2);
    }

    /** Two jobs under way, of which one is somebody's who is not known yet. */
    private void imported(String config, String when, String title) throws IOException {
        Path table = folder.resolve("jobs.csv");
        String eve = "Eve's roof " + title.length();
        Files.writeString(
                table,
                "Job;Customer;E-Mail;Item;Price;Days;So far\n" + title
                        + ";Jim Smith;jim@smith.example;A door;450.00;2;7,850\n"
                        + title + ";;;A window\n;;;;;;\n" + eve + ";Eve Adams;eve@adams" + title.length()
                        + ".example;Tiles;1200;;\n");
        Program shown = Program.run(folder, "import", "jobs.csv", "--config", config);
        assertThat(shown.status()).as(when + shown.err()).isZero();
        assertThat(shown.out())
                .contains("    - A door: USD 450.00, 2 days", "2 to be handed in, `--hand-in` does that");
        Program done = Program.run(folder, "import", "jobs.csv", "--hand-in", "--as", "Ann", "--config", config);
        assertThat(done.status()).as(when + done.out() + done.err()).isZero();
        assertThat(done.out()).contains("line 2, " + title + ": handed in, as C", eve + ": handed in, as C");
        Files.writeString(table, Files.readString(table) + title + " 2;Jim Smith;jim@smith.example;A lamp;90;;\n");
        Program again = Program.run(folder, "import", "jobs.csv", "--hand-in", "--config", config);
        assertThat(again.out())
                .as(when + again.err())
                .contains("line 2, " + title + ": there already, as C", title + " 2: handed in");
        assertThat(status(config))
                .contains("A door")
                .doesNotContain("\"price\" : \"1200.00\",\n      \"state\" : \"confirmed\"");
        Files.writeString(table, "job,contact,address,item,price\nA,B,c,D,many\n");
        Program faulty = Program.run(folder, "import", "jobs.csv", "--hand-in", "--config", config);
        assertThat(faulty.status()).as(when).isEqualTo(1);
        assertThat(faulty.err())
                .contains("nothing was handed in", "line 2: expected a price such as 450.00, found \"many\"")
                .contains("line 2: expected a mail address, found \"c\"");
    }

    private Program gate(String name, String config) {
        return Program.run(folder, "gate", name, "--config", config);
    }

    private String status(String config) {
        Program before = Program.run(folder, "--config", config, "status", "--json");
        Program behind = Program.run(folder, "status", "--json", "--config", config);
        assertThat(before.status()).as(before.err()).isZero();
        assertThat(behind.out()).isEqualTo(before.out());
        return before.out();
    }

    private static void reply(MailProgram program, Mail mail, String words) {
        program.send(
                mail.replyAddress(),
                "From: <" + program.owner().address() + ">\nTo: <" + mail.replyAddress() + ">\nSubject: Re: "
                        + "your mail" + "\nIn-Reply-To: " + mail.header("Message-ID") + "\nMessage-ID: <"
                        + System.nanoTime() + "@test.example>\n\n" + words + "\n");
    }

    private static MailProgram program(JsonNode accounts, MailServer smtp, String name) {
        for (JsonNode account : accounts.get("accounts")) {
            if (account.get("name").asText().equals(name)) {
                MailServer imap = server(
                        accounts.get("imap"),
                        account.get("login").asText(),
                        account.get("password").asText());
                return new MailProgram(
                        Cast.ALL.stream()
                                .filter(one -> one.name().equals(name))
                                .findFirst()
                                .orElseThrow(),
                        smtp,
                        imap);
            }
        }
        throw new AssertionError("no account of " + name);
    }

    private static MailServer server(JsonNode server, String login, String password) {
        return new MailServer(
                server.get("host").asText(), server.get("port").asInt(), Security.NONE, login, () -> password);
    }
}

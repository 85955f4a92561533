package countersign.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What systemd hears, on a socket such as its own. */
class SupervisorTest {

    /** Each datagram as a line; whoever waits until it was taken is let go on, for the descriptor that he sends along is dropped. */
    private static final String LISTENER = """
            import socket, sys
            heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            heard.bind(sys.argv[1])
            print("listening", flush=True)
            while True:
                said = heard.recv(65536).decode()
                if said != "BARRIER=1":
                    print(said.strip().replace("\\n", "|"), flush=True)
            """;

    @TempDir
    Path folder;

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private Path socket;
    private Process systemd;
    private BufferedReader heard;

    @BeforeEach
    void listen() throws IOException {
        assumeTrue(isThere("python3"), "no python3 here to listen on a socket of datagrams");
        assumeTrue(isThere("systemd-notify"), "no systemd-notify here to speak to systemd");
        socket = folder.resolve("notify");
        systemd = new ProcessBuilder("python3", "-c", LISTENER, socket.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        heard = systemd.inputReader(StandardCharsets.UTF_8);
        assertThat(heard.readLine()).isEqualTo("listening");
    }

    @AfterEach
    void end() {
        if (systemd != null) {
            systemd.destroyForcibly();
        }
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private Supervisor supervisor(String... watched) {
        Map<String, String> environment = new HashMap<>(Map.of("NOTIFY_SOCKET", socket.toString()));
        for (int i = 0; i < watched.length; i += 2) {
            environment.put(watched[i], watched[i + 1]);
        }
        return new Supervisor(environment, nanos::get);
    }

    private void passes(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Tag("fault-118")
    @Test
    void systemdHearsThatTheOfficeIsUpAndLivesTwiceInTheTimeThatItWaits() throws IOException {
        Supervisor supervisor = supervisor("WATCHDOG_USEC", "600000000");
        supervisor.lives("at work");
        passes(Duration.ofMinutes(4));
        supervisor.lives("at work");
        passes(Duration.ofMinutes(1));
        supervisor.lives("at work");
        supervisor.stops();
        assertThat(List.of(heard.readLine(), heard.readLine(), heard.readLine()))
                .containsExactly(
                        "READY=1|WATCHDOG=1|STATUS=at work",
                        "READY=1|WATCHDOG=1|STATUS=at work",
                        "STOPPING=1|STATUS=finishing what is under way");
    }

    @Test
    void whoStopsDoesNotSayThatHeIsUp() throws IOException {
        Supervisor supervisor = supervisor();
        supervisor.stops();
        supervisor.lives("at work");
        supervisor.stops();
        assertThat(heard.readLine()).startsWith("STOPPING=1");
        assertThat(heard.readLine()).startsWith("STOPPING=1");
    }

    @Test
    void aLimitForAnotherProcessIsNotOurs() throws IOException {
        Supervisor supervisor = supervisor("WATCHDOG_USEC", "2000000", "WATCHDOG_PID", "1");
        supervisor.lives("first");
        passes(Duration.ofMinutes(4));
        supervisor.lives("first");
        supervisor.lives("mail is stuck");
        assertThat(heard.readLine()).endsWith("first");
        assertThat(heard.readLine()).as("what changed is told at once").endsWith("mail is stuck");
    }

    @Test
    void whereNobodyListensNothingIsAsked() {
        Supervisor nobody = new Supervisor(Map.of("WATCHDOG_USEC", "2000000"), nanos::get);
        nobody.lives("at work");
        nobody.stops();
    }

    @Test
    void aSocketThatIsGoneDoesNotStopAnybody() {
        Supervisor supervisor =
                new Supervisor(Map.of("NOTIFY_SOCKET", folder.resolve("gone").toString()), nanos::get);
        supervisor.lives("at work");
        supervisor.stops();
    }
}

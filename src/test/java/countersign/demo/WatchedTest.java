package countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.desk.Dictated;
import countersign.house.Counter;
import countersign.house.House;
import countersign.settings.Settings;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office at work shows figures to whoever watches it, and nothing of what anybody wrote. */
class WatchedTest {

    @TempDir
    Path folder;

    private static HttpResponse<String> asked(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static int freePort() throws Exception {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    @Test
    void figuresOfTheBooksAndHealthAreThere() throws Exception {
        int port = freePort();
        try (MailServers servers = MailServers.start(Cast.ALL)) {
            Path config = Stage.write(folder, servers.host(), servers.smtpPort(), servers.imapPort());
            Files.writeString(config, "metrics: {port: " + port + "}\n", StandardOpenOption.APPEND);
            Settings settings = Settings.read(config);
            try (House house = House.open(settings, Clock.systemUTC(), (step, about) -> {})) {
                house.daemon().finishWork();
                List<String> lines = List.of(
                        "Case: Smith bathroom", "Contact: Mr. Jim Smith, jim@smith.example", "- Second vanity: $450");
                for (List<String> said : List.of(lines, List.of("yes C101-1"))) {
                    Counter.tell(settings, new Dictated(Cast.ANN.address(), said, new byte[0], List.of()));
                }
                house.daemon().finishWork();
                String figures = asked(port, "/metrics").body();
                assertThat(figures)
                        .contains(
                                "countersign_requests_open 1\n",
                                "countersign_mails{state=\"settled\"} 2\n",
                                "countersign_mails{state=\"quarantined\"} 0\n",
                                "countersign_letters{state=\"queued\"} 0\n",
                                "countersign_alarms_due 0\n")
                        .containsPattern("countersign_entries_total [1-9][0-9]*\n")
                        .containsPattern("countersign_mailbox_read_seconds [0-9]+\\.[0-9]+\n")
                        .doesNotContainIgnoringCase("smith");
                assertThat(asked(port, "/health").statusCode()).isEqualTo(200);
                assertThat(asked(port, "/health").body()).contains("the mailbox was read: 2");
            }
        }
    }
}

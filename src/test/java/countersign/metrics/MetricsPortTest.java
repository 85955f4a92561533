package countersign.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.metrics.MetricsPort.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MetricsPortTest {

    private static HttpResponse<String> asked(MetricsPort port, String method, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.port() + path))
                .method(method, BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void figuresAndHealthAreToldAndNothingElse() throws Exception {
        try (MetricsPort port = MetricsPort.open(0, () -> "figures\n", () -> new Answer(503, "mail is stuck\n"))) {
            HttpResponse<String> figures = asked(port, "GET", "/metrics");
            assertThat(figures.statusCode()).isEqualTo(200);
            assertThat(figures.body()).isEqualTo("figures\n");
            assertThat(figures.headers().firstValue("Content-Type"))
                    .hasValue("text/plain; version=0.0.4; charset=utf-8");
            assertThat(asked(port, "GET", "/health").statusCode()).isEqualTo(503);
            assertThat(asked(port, "GET", "/health").body()).isEqualTo("mail is stuck\n");
            assertThat(asked(port, "GET", "/").statusCode()).isEqualTo(404);
            assertThat(asked(port, "GET", "/metrics/../etc").statusCode()).isEqualTo(404);
            assertThat(asked(port, "POST", "/metrics").statusCode()).isEqualTo(405);
        }
    }

    @Test
    void booksThatCannotBeReadAreSaidAndWhyIsNot() throws Exception {
        try (MetricsPort port = MetricsPort.open(
                0,
                () -> {
                    throw new IllegalStateException("jim@smith.example");
                },
                () -> new Answer(200, "well\n"))) {
            HttpResponse<String> figures = asked(port, "GET", "/metrics");
            assertThat(figures.statusCode()).isEqualTo(503);
            assertThat(figures.body()).doesNotContain("jim");
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() throws Exception {
        try (MetricsPort port = MetricsPort.open(0, () -> "", () -> new Answer(200, ""))) {
            assertThatThrownBy(() -> MetricsPort.open(port.port(), () -> "", () -> new Answer(200, "")))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void figuresAreWrittenAsPrometheusReadsThem() {
        Map<String, Long> states = new TreeMap<>(Map.of("queued", 2L, "refused", 0L));
        assertThat(new Exposition()
                        .gauge("age_seconds", "How long.", Double.POSITIVE_INFINITY)
                        .gauge("letters", "Letters by state.", "state", states)
                        .counter("entries_total", "Entries.", 1234567890L)
                        .text())
                .isEqualTo("""
                        # HELP age_seconds How long.
                        # TYPE age_seconds gauge
                        age_seconds +Inf
                        # HELP letters Letters by state.
                        # TYPE letters gauge
                        letters{state="queued"} 2
                        letters{state="refused"} 0
                        # HELP entries_total Entries.
                        # TYPE entries_total counter
                        entries_total 1234567890
                        """);
    }
}

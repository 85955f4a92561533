package countersign.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers {@code GET /metrics} and {@code GET /health} on a port that only this machine reaches. Nothing else is there. */
public final class MetricsPort implements AutoCloseable {

    /**
     * What is answered.
     *
     * @param status the status of HTTP
     * @param text plain text
     */
    public record Answer(int status, String text) {}

    private static final Logger LOG = LoggerFactory.getLogger(MetricsPort.class);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int UNAVAILABLE = 503;
    private static final int THREADS = 2;

    static {
        // Seconds: who asks and then falls silent keeps nobody else from asking.
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "10");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Map<String, Supplier<Answer>> pages;

    private MetricsPort(HttpServer server, ExecutorService threads, Map<String, Supplier<Answer>> pages) {
        this.server = server;
        this.threads = threads;
        this.pages = pages;
    }

    /**
     * Opens the door.
     *
     * @param port where; 0 for any that is free
     * @param metrics the figures, in the text format of Prometheus
     * @param health whether all is well
     * @throws IOException where the port cannot be had
     */
    public static MetricsPort open(int port, Supplier<String> metrics, Supplier<Answer> health) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "metrics");
            thread.setDaemon(true);
            return thread;
        });
        MetricsPort opened = new MetricsPort(
                server, threads, Map.of("/metrics", () -> new Answer(OK, metrics.get()), "/health", health));
        server.setExecutor(threads);
        server.createContext("/", opened::serve);
        server.start();
        return opened;
    }

    /** Where it is. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer =
                    answer(exchange.getRequestMethod(), exchange.getRequestURI().getPath());
            byte[] bytes = answer.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Answer answer(String method, String path) {
        Supplier<Answer> page = pages.get(path);
        if (page == null) {
            return new Answer(NOT_FOUND, "There is /metrics, and /health.\n");
        }
        if (!method.equals("GET")) {
            return new Answer(NOT_ALLOWED, "Only GET.\n");
        }
        try {
            return page.get();
        } catch (RuntimeException e) {
            LOG.debug("no figures: {}", e.getMessage());
            return new Answer(UNAVAILABLE, "The books cannot be read.\n");
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

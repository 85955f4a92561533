package countersign.wire;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.slf4j.LoggerFactory;

/** What a room writes to the log meanwhile. */
final class LogLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();
    private final Logger logger;
    private final Level before;

    private LogLines(String room) {
        logger = (Logger) LoggerFactory.getLogger(room);
        before = logger.getLevel();
    }

    static LogLines of(String room) {
        LogLines lines = new LogLines(room);
        lines.logger.setLevel(Level.DEBUG);
        lines.start();
        lines.logger.setAdditive(false);
        lines.logger.addAppender(lines);
        return lines;
    }

    @Override
    protected void append(ILoggingEvent event) {
        events.add(event);
    }

    /** What was written with these words in it, with its values. */
    List<ILoggingEvent> with(String words) {
        return events.stream()
                .filter(event -> event.getFormattedMessage().contains(words))
                .toList();
    }

    /** Waits until that is written. */
    void await(String words) {
        await(words, 1);
    }

    /** Waits until that is written so many times. */
    void await(String words, int times) {
        Awaitility.await()
                .dontCatchUncaughtExceptions()
                .atMost(Duration.ofSeconds(60))
                .until(() -> with(words).size() >= times);
    }

    @Override
    public void close() {
        logger.detachAppender(this);
        logger.setLevel(before);
        logger.setAdditive(true);
    }
}

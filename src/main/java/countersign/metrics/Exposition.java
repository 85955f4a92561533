package countersign.metrics;

import java.util.LinkedHashMap;
import java.util.Map;

/** Figures in the text format of Prometheus (version 0.0.4). */
public final class Exposition {

    private final StringBuilder text = new StringBuilder();

    /** A figure that goes up and down. */
    public Exposition gauge(String name, String help, Number value) {
        return family(name, "gauge", help, Map.of("", value));
    }

    /** The same, one for each value of a label; the map says them in the order in which they are to stand. */
    public Exposition gauge(String name, String help, String label, Map<String, ? extends Number> values) {
        Map<String, Number> samples = new LinkedHashMap<>();
        values.forEach((value, figure) -> samples.put("{" + label + "=\"" + value + "\"}", figure));
        return family(name, "gauge", help, samples);
    }

    /** A figure that only grows. */
    public Exposition counter(String name, String help, Number value) {
        return family(name, "counter", help, Map.of("", value));
    }

    private Exposition family(String name, String type, String help, Map<String, Number> samples) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
        samples.forEach((labels, value) -> text.append(name)
                .append(labels)
                .append(' ')
                .append(written(value))
                .append('\n'));
        return this;
    }

    private static String written(Number value) {
        return value.doubleValue() == Double.POSITIVE_INFINITY ? "+Inf" : value.toString();
    }

    /** All that was said. */
    public String text() {
        return text.toString();
    }
}

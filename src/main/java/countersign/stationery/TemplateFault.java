package countersign.stationery;

import java.util.List;

/** Templates that cannot be used: each fault with file, line, what was expected and what was found. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    TemplateFault(List<String> faults) {
        super(String.join("\n", faults));
    }
}

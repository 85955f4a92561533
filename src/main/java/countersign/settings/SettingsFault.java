package countersign.settings;

import java.util.List;

/** A configuration that cannot be used: all its faults, each with file, line, what was expected and what was found. */
public final class SettingsFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    SettingsFault(List<String> faults) {
        super(String.join("\n", faults));
    }
}

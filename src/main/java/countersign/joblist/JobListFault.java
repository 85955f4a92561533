package countersign.joblist;

import java.util.List;

/** A table of jobs that cannot be used: every fault in it, with its line, what was expected and what was found. */
public final class JobListFault extends Exception {

    private static final long serialVersionUID = 1;

    JobListFault(List<String> faults) {
        super(String.join("\n", faults));
    }
}

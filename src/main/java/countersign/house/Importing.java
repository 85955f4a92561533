package countersign.house;

import countersign.casework.Firm;
import countersign.casework.RequestRef;
import countersign.casework.Staff;
import countersign.desk.Desk;
import countersign.desk.Dictated;
import countersign.desk.Told;
import countersign.joblist.Job;
import countersign.joblist.JobList;
import countersign.joblist.JobListFault;
import countersign.message.Address;
import java.util.List;
import java.util.Optional;

/**
 * Jobs that a firm has under way when it begins: shown, and where that is asked for handed in as staff would do it, each in one
 * transaction. A job that is there already is not handed in again; so a run that was cut off is finished by the next.
 */
public final class Importing {

    /**
     * A table of jobs, and what is to be done with it.
     *
     * @param as who hands them in: address or name of one of the staff; empty for the first
     * @param bytes the file
     * @param handIn whether they are handed in; else nothing is written
     */
    public record Order(String as, byte[] bytes, boolean handIn) {}

    private final Desk desk;
    private final Firm firm;

    /** For an office with that desk. */
    public Importing(Desk desk, Firm firm) {
        this.desk = desk;
        this.firm = firm;
    }

    /** Shows the jobs in a table, and hands them in where that is asked for. */
    public Reply answer(Order order, Staff staff) {
        List<Job> jobs;
        try {
            jobs = JobList.read(order.bytes(), firm.currency());
        } catch (JobListFault fault) {
            return Reply.trouble("import: nothing was handed in\n" + fault.getMessage());
        }
        StringBuilder out = new StringBuilder();
        int failed = 0;
        int open = 0;
        for (Job job : jobs) {
            Optional<RequestRef> there = find(job);
            if (there.isPresent()) {
                row(out, job, "there already, as " + there.get());
            } else if (!order.handIn()) {
                open++;
                row(out, job, "would be handed in");
                job.lines().forEach(line -> out.append("    ").append(line).append('\n'));
            } else {
                Told told = desk.tell(new Dictated(staff.address(), job.lines(), new byte[0], List.of()), staff);
                Optional<RequestRef> made = find(job);
                failed += told.done() && made.isPresent() ? 0 : 1;
                row(
                        out,
                        job,
                        made.map(ref -> "handed in, as " + ref)
                                .orElse("not handed in: " + told.text().strip()));
            }
        }
        if (open > 0) {
            out.append('\n').append(open).append(" to be handed in, `--hand-in` does that\n");
        }
        return failed > 0
                ? new Reply(1, out.toString(), "import: " + failed + " of " + jobs.size() + " were not handed in")
                : Reply.of(out.toString());
    }

    private static void row(StringBuilder out, Job job, String what) {
        out.append("line ")
                .append(job.row())
                .append(", ")
                .append(job.title())
                .append(": ")
                .append(what)
                .append('\n');
    }

    private Optional<RequestRef> find(Job job) {
        return desk.handedIn(Address.of(job.address()), job.title(), job.lines());
    }
}

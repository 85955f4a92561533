package countersign.joblist;

import java.util.List;

/**
 * A job of the table, as staff would hand it in.
 *
 * @param row the line of the file on which it begins, from 1
 * @param title how the job is called
 * @param address the mail address of the customer
 * @param lines what staff would write to the bot
 */
public record Job(long row, String title, String address, List<String> lines) {

    public Job {
        lines = List.copyOf(lines);
    }
}

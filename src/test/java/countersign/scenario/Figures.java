package countersign.scenario;

import countersign.casework.Entry;
import countersign.casework.Fact;

/**
 * How much happened in a world, so that one sees that it was not empty.
 *
 * @param deaths how often the process died
 * @param mails how many mails came in
 * @param repeated how many of them came twice
 * @param letters how many letters were written
 * @param reminders how many of them remind somebody
 * @param confirmations how many items were confirmed
 */
record Figures(int deaths, int mails, int repeated, int letters, int reminders, int confirmations) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);

    /** What an entry says that happened. */
    static Figures of(Entry entry) {
        if (entry.note().what() instanceof Fact.Queued letter) {
            return new Figures(0, 0, 0, 1, letter.template().equals("reminder") ? 1 : 0, 0);
        }
        return entry.note().what() instanceof Fact.Confirmed ? new Figures(0, 0, 0, 0, 0, 1) : NONE;
    }

    /** Both together. */
    Figures plus(Figures more) {
        return new Figures(
                deaths + more.deaths,
                mails + more.mails,
                repeated + more.repeated,
                letters + more.letters,
                reminders + more.reminders,
                confirmations + more.confirmations);
    }

    @Override
    public String toString() {
        return deaths + " deaths, " + mails + " mails, " + repeated + " of them twice, " + letters + " letters, "
                + reminders + " of them reminders, " + confirmations + " confirmations";
    }
}

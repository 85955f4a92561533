package countersign.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a payment is followed through, as data: a finite table of letters, each so many days before or after the day on which
 * it is due. The last one is the final notice; behind it staff chooses.
 *
 * @param steps the letters, earliest first
 * @param finalDays how many days the final notice gives: it names that one date
 */
public record PaymentSteps(List<Step> steps, int finalDays) {

    /**
     * One letter.
     *
     * @param days days after the day on which the payment is due; less than 0 before it
     * @param letter the template it is written from
     */
    public record Step(int days, String letter) {}

    /** What is shipped: the invoice two weeks ahead, two kind notes, three reminders, and then the final notice. */
    public static final PaymentSteps SHIPPED = new PaymentSteps(
            List.of(
                    new Step(-14, "invoice"),
                    new Step(-3, "payment-soon"),
                    new Step(0, "payment-today"),
                    new Step(7, "payment-open"),
                    new Step(21, "payment-overdue"),
                    new Step(35, "final-notice")),
            14);

    public PaymentSteps {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || finalDays < 1) {
            throw new IllegalArgumentException("a ladder of payments has a first letter and a last date");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).days() <= steps.get(i - 1).days()) {
                throw new IllegalArgumentException("each step must be later than the one before");
            }
        }
    }

    /** The step with that index, from 0; nothing behind the last: it ends. */
    public Optional<Step> step(int index) {
        return index >= 0 && index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
    }

    /** The day of a step for what is due on that day. */
    public Optional<LocalDate> day(int index, LocalDate due) {
        return step(index).map(step -> due.plusDays(step.days()));
    }

    /** How many days a step behind the day on which it is due keeps from the one before it; none before that day. */
    public int daysBehind(int index) {
        return step(index)
                .filter(step -> step.days() > 0)
                .map(step -> step.days()
                        - step(index - 1)
                                .map(before -> Math.max(0, before.days()))
                                .orElse(0))
                .orElse(0);
    }

    /** The templates of its letters. */
    public List<String> letters() {
        return steps.stream().map(Step::letter).toList();
    }

    /** Whether that template is one of its letters. */
    public boolean isLetter(String template) {
        return steps.stream().anyMatch(step -> step.letter().equals(template));
    }

    /** Whether that is the final notice. */
    public boolean isLast(int index) {
        return index == steps.size() - 1;
    }

    /**
     * The step to take today: the latest that has fallen due, so that after a long silence of ours only one letter goes out.
     * The last reminder before the final notice is never skipped.
     *
     * @param first the first step that was not taken
     */
    public Optional<Integer> latest(int first, LocalDate due, LocalDate today) {
        Optional<Integer> latest = Optional.empty();
        for (int i = Math.max(0, first); i < steps.size(); i++) {
            boolean skipsToTheEnd = isLast(i) && latest.isPresent();
            if (!due.plusDays(steps.get(i).days()).isAfter(today) && !skipsToTheEnd) {
                latest = Optional.of(i);
            }
        }
        return latest;
    }
}

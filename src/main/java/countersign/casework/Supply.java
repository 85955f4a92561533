package countersign.casework;

import countersign.casework.Invoice.Covered;
import countersign.casework.Progress.Work;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * When what an invoice bills was supplied (Council Directive 2006/112/EC, article 226, point 7; EN 16931, BT-72 to BT-74).
 *
 * @param from the first day
 * @param until the last one
 * @param known whether the record says so; else it is the day of issue
 */
public record Supply(LocalDate from, LocalDate until, boolean known) {

    /** Of work by the hour the days on which it was done, in that zone; of anything else the day of issue. */
    public static Supply of(Case file, Invoice invoice, ZoneId zone) {
        List<LocalDate> days = new ArrayList<>();
        for (Covered covered : invoice.covers()) {
            List<LocalDate> worked = worked(file, invoice, covered, zone);
            if (worked.isEmpty()) {
                return new Supply(invoice.issued(), invoice.issued(), false);
            }
            days.addAll(worked);
        }
        return new Supply(Collections.min(days), Collections.max(days), true);
    }

    /** Whether it is one day. */
    public boolean isOneDay() {
        return from.equals(until);
    }

    /** Invoices bill work in the order in which it was logged: what earlier ones billed comes first. */
    private static List<LocalDate> worked(Case file, Invoice invoice, Covered covered, ZoneId zone) {
        int earlier = earlier(file, invoice, covered);
        int upTo = earlier + covered.minutes();
        int minutes = 0;
        List<LocalDate> days = new ArrayList<>();
        for (Work work : file.request(covered.request())
                .map(request -> request.progress().work())
                .orElse(List.of())) {
            if (work.item() == covered.item()) {
                int before = minutes;
                minutes += work.minutes();
                if (minutes > earlier && before < upTo) {
                    days.add(work.at().atZone(zone).toLocalDate());
                }
            }
        }
        return days;
    }

    private static int earlier(Case file, Invoice invoice, Covered covered) {
        return file.account().invoices().stream()
                .filter(other -> other.replaced().isEmpty() && other.number().compareTo(invoice.number()) < 0)
                .flatMap(other -> other.covers().stream())
                .filter(other -> other.request() == covered.request() && other.item() == covered.item())
                .mapToInt(Covered::minutes)
                .sum();
    }
}

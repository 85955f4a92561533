package countersign.joblist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a table of jobs, each with the headings by which it is known. */
enum Column {
    JOB(true, "job", "case", "project"),
    CONTACT(true, "contact", "customer", "name"),
    ADDRESS(true, "address", "email", "e mail", "mail"),
    ITEM(true, "item", "description", "text"),
    PRICE(false, "price", "amount"),
    DAYS(false, "days"),
    PHONE(false, "phone"),
    SO_FAR(false, "so far"),
    FINISH(false, "finish"),
    WHY(false, "why"),
    LANGUAGE(false, "language");

    private final boolean needed;
    private final List<String> headings;

    Column(boolean needed, String... headings) {
        this.needed = needed;
        this.headings = List.of(headings);
    }

    static Optional<Column> of(String heading) {
        String name = heading.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return List.of(values()).stream()
                .filter(column ->
                        column.headings.contains(name) || column.heading().equals(name))
                .findFirst();
    }

    /** Whether no table goes without it. */
    boolean isNeeded() {
        return needed;
    }

    /** Whether it says something of an item; else of the whole job. */
    boolean isOfItem() {
        return this == ITEM || this == PRICE || this == DAYS;
    }

    String heading() {
        return headings.get(0);
    }
}

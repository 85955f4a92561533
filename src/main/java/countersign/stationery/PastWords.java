package countersign.stationery;

import countersign.casework.Briefing.Past;
import countersign.casework.Contact;
import countersign.casework.Fact;
import countersign.casework.Firm;
import countersign.casework.Item;
import countersign.casework.Staff;
import countersign.casework.Version;
import countersign.instruction.WorkTime;
import countersign.message.Address;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The record of a request, a line each, as a person reads it: when, who, what, and why. */
final class PastWords {

    private static final int LONGEST = 150;
    private static final int MOST_ITEMS = 3;

    private final Firm firm;
    private final Contact contact;
    private final Wording wording;

    PastWords(Firm firm, Contact contact, Wording wording) {
        this.firm = firm;
        this.contact = contact;
        this.wording = wording;
    }

    /** One line; with the reference in front where the lines are of several requests. */
    Block.Labelled line(Past past, boolean several) {
        return new Block.Labelled(wording.shortMoment(past.at(), firm.hours().zone()), text(past, several));
    }

    /** The same without its time. */
    String text(Past past, boolean several) {
        String ref = several ? past.request().map(request -> request + ": ").orElse("") : "";
        return ref + said(past, who(past.by()), past.version());
    }

    private String said(Past past, String who, Optional<Version> version) {
        Fact fact = past.what();
        if (fact instanceof Fact.Drafted drafted) {
            return contact.courtesyName() + " asked for it: "
                    + quoted(drafted.version().origin().orElseThrow().words());
        } else if (fact instanceof Fact.Asked asked) {
            return who + " asked in writing, version " + asked.version() + ": "
                    + version.map(this::content).orElse("")
                    + (past.accepted() ? "; the customer’s mail server accepted it" : "")
                    + version.map(Version::why)
                            .filter(why -> !why.isBlank())
                            .map(why -> "; why: " + shortened(why))
                            .orElse("");
        } else if (fact instanceof Fact.Reminded) {
            return "a reminder went out";
        } else if (fact instanceof Fact.Replied reply) {
            return who + " answered: " + quoted(reply.words());
        } else if (fact instanceof Fact.Confirmed confirmed) {
            return decided(past.by(), who, "confirmed", items(confirmed.items(), version));
        } else if (fact instanceof Fact.Declined declined) {
            return decided(past.by(), who, "turned down", items(declined.items(), version)) + ": "
                    + quoted(declined.words());
        } else if (fact instanceof Fact.WorkLogged work) {
            return who(work.staff()) + " worked " + WorkTime.written(work.minutes()) + " on "
                    + items(List.of(work.item()), version) + ": " + shortened(work.words())
                    + (work.why().isEmpty() ? "" : " (not confirmed then; because: " + shortened(work.why()) + ")");
        } else if (fact instanceof Fact.DocumentSent document) {
            return "files came with the answer: " + shortened(String.join(", ", document.names()));
        } else if (fact instanceof Fact.PassedOn words) {
            return who + " answered: " + quoted(words.words());
        } else if (fact instanceof Fact.Invoiced invoice) {
            return "invoice " + invoice.number() + ", "
                    + wording.money(invoice.bill().total()) + ", due " + wording.shortDay(invoice.due());
        } else if (fact instanceof Fact.Credited credit) {
            return who + " gave back " + wording.money(credit.amount()) + " of invoice " + credit.number() + ": "
                    + shortened(credit.why());
        } else if (fact instanceof Fact.Paid paid) {
            return wording.money(paid.amount()) + " came in";
        } else if (fact instanceof Fact.Erased gone) {
            return who + " erased raw messages (" + gone.messages().size() + "): " + shortened(gone.why());
        } else if (fact instanceof Fact.CaseNoted noted) {
            return who + " noted: " + quoted(noted.words());
        }
        return fact instanceof Fact.PromiseKept kept ? "done: " + items(List.of(kept.item()), version) : "";
    }

    /** What staff says for him is not what he says. */
    private String decided(String by, String who, String what, String items) {
        return isContact(by) ? who + " " + what + " " + items : who + " recorded as " + what + ": " + items;
    }

    private String content(Version version) {
        if (version.items().size() > MOST_ITEMS) {
            return version.items().size() + " items"
                    + Version.total(version.items())
                            .map(sum -> ", together " + wording.money(sum))
                            .orElse("");
        }
        return version.items().stream()
                .map(item -> Clean.line(item.text())
                        + item.price().map(price -> " " + wording.money(price)).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static String items(List<Integer> numbers, Optional<Version> version) {
        return numbers.stream()
                .map(number -> number
                        + version.flatMap(v -> v.item(number))
                                .map(Item::text)
                                .map(text -> " (" + shortened(text) + ")")
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }

    /** Whether the contact wrote from that address, or a delegate of his. */
    boolean isContact(String by) {
        return Address.isPlausible(by) && contact.decides(Address.of(by));
    }

    /** How somebody is called: the contact as letters greet him, a delegate by name, staff by the first name. */
    String who(String by) {
        if (!Address.isPlausible(by)) {
            return Clean.line(by);
        }
        Address address = Address.of(by);
        return contact.has(address)
                ? contact.courtesyName()
                : contact.colleague(address)
                        .map(colleague -> colleague.name() + " (for " + contact.courtesyName() + ")")
                        .or(() -> firm.staff(address).map(Staff::firstName))
                        .orElse(by);
    }

    private static String quoted(String words) {
        return "“" + shortened(words) + "”";
    }

    private static String shortened(String words) {
        String line = Clean.line(words);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }
}

package countersign.casework;

import countersign.billing.PostalAddress;
import countersign.message.Address;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person at the customer.
 *
 * @param ref the number under which he is kept
 * @param details what is known of him
 * @param mailStopped why no bot mail goes to him, for example a dispute; empty while mail may go
 * @param failed the addresses that bounced, his own and those of his colleagues
 * @param awayUntil the day on which he is back, from his own automatic reply
 * @param colleagues who gets his letters in copy, and may decide for him
 * @param listed what the configuration stated of him last
 * @param excused the missed payments because of which nothing is held any more, for example {@code C101-1.2}
 * @param call the call that the firm owes him because of a dispute, until mail goes on
 * @param lines how many lines his folio has
 */
public record Contact(
        ContactRef ref,
        Details details,
        Optional<String> mailStopped,
        List<String> failed,
        Optional<LocalDate> awayUntil,
        List<Colleague> colleagues,
        Optional<Details> listed,
        List<String> excused,
        Optional<OwedCall> call,
        int lines) {

    /**
     * What is known of a contact.
     *
     * @param name the full name, for example {@code Jim Smith}
     * @param title {@code Mr.}, {@code Dr.} or empty where it is not known
     * @param addresses his mail addresses; the first is the one that is written to
     * @param phone telephone number or empty
     * @param zone the zone in which his business hours are meant
     * @param language ISO 639 code of the language he is written in
     * @param post his postal address, which an invoice names
     */
    public record Details(
            String name,
            String title,
            List<String> addresses,
            String phone,
            ZoneId zone,
            String language,
            Optional<PostalAddress> post) {
        public Details {
            addresses = List.copyOf(addresses);
            post = post == null ? Optional.empty() : post;
            if (addresses.isEmpty()) {
                throw new IllegalArgumentException("a contact has at least one address");
            }
        }

        /** Of whom no postal address is known. */
        public Details(String name, String title, List<String> addresses, String phone, ZoneId zone, String language) {
            this(name, title, addresses, phone, zone, language, Optional.empty());
        }

        /** These details with whatever changed between two statements of somebody else. */
        public Details with(Details was, Details is) {
            return new Details(
                    was.name.equals(is.name) ? name : is.name,
                    was.title.equals(is.title) ? title : is.title,
                    changed(was.addresses, is.addresses),
                    was.phone.equals(is.phone) ? phone : is.phone,
                    was.zone.equals(is.zone) ? zone : is.zone,
                    was.language.equals(is.language) ? language : is.language,
                    was.post.equals(is.post) ? post : is.post);
        }

        /** What was taken away goes, what is new comes; another first address is the first one here, too. */
        private List<String> changed(List<String> was, List<String> is) {
            List<String> all = new ArrayList<>(addresses);
            all.removeIf(address -> was.contains(address) && !is.contains(address));
            is.stream()
                    .filter(address -> !was.contains(address) && !all.contains(address))
                    .forEach(all::add);
            if (all.isEmpty() || !was.get(0).equals(is.get(0))) {
                all.remove(is.get(0));
                all.add(0, is.get(0));
            }
            return all;
        }

        /** The same person, written to in that language. */
        public Details in(String other) {
            return new Details(name, title, addresses, phone, zone, other, post);
        }

        /** The same person under these addresses. */
        public Details with(List<String> others) {
            return new Details(name, title, others, phone, zone, language, post);
        }
    }

    public Contact {
        failed = List.copyOf(failed);
        colleagues = List.copyOf(colleagues);
        excused = List.copyOf(excused);
    }

    /** A contact of whom nothing has happened yet. */
    public static Contact opened(ContactRef ref, Details details) {
        return new Contact(
                ref,
                details,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                0);
    }

    /** This contact after one more line in his folio. */
    public Contact after(Fact fact, Instant at) {
        Contact next = this;
        if (fact instanceof Fact.ContactNoted noted) {
            next = new Contact(
                    ref, noted.details(), mailStopped, failed, awayUntil, colleagues, listed, excused, call, lines);
        } else if (fact instanceof Fact.ContactListed stated) {
            Optional<Details> now = Optional.of(stated.details());
            next = new Contact(ref, details, mailStopped, failed, awayUntil, colleagues, now, excused, call, lines);
        } else if (fact instanceof Fact.ColleagueNamed named) {
            next = named(new Colleague(named.name(), named.address(), named.decides()));
        } else if (fact instanceof Fact.ColleagueLeft left) {
            next = with(without(left.address()));
        } else if (fact instanceof Fact.Away away) {
            Optional<LocalDate> back = Optional.of(away.returns());
            next = new Contact(ref, details, mailStopped, failed, back, colleagues, listed, excused, call, lines);
        } else if (fact instanceof Fact.AddressFailed bounce) {
            List<String> all = new ArrayList<>(failed);
            all.add(bounce.address());
            next = new Contact(ref, details, mailStopped, all, awayUntil, colleagues, listed, excused, call, lines);
        } else if (fact instanceof Fact.MailStopped stop) {
            next = new Contact(
                    ref, details, Optional.of(stop.why()), failed, awayUntil, colleagues, listed, excused, call, lines);
        } else if (fact instanceof Fact.MailResumed) {
            next = new Contact(
                    ref, details, Optional.empty(), List.of(), awayUntil, colleagues, listed, excused, call, lines);
        } else if (fact instanceof Fact.Unparked unparked) {
            List<String> all = new ArrayList<>(excused);
            all.addAll(unparked.payments());
            next = new Contact(ref, details, mailStopped, failed, awayUntil, colleagues, listed, all, call, lines);
        }
        return next.counted(OwedCall.after(call, fact, at));
    }

    /** One line more; the bounces of an address that is not his any more are forgotten with it. */
    private Contact counted(Optional<OwedCall> owed) {
        List<String> known =
                failed.stream().filter(gone -> knows(Address.of(gone))).toList();
        return new Contact(ref, details, mailStopped, known, awayUntil, colleagues, listed, excused, owed, lines + 1);
    }

    /** Whoever is named anew is written to anew, though his address came back before. */
    private Contact named(Colleague colleague) {
        List<Colleague> all = new ArrayList<>(without(colleague.address()));
        all.add(colleague);
        List<String> others = failed.stream()
                .filter(gone -> !Address.of(gone).sameMailbox(colleague.mailbox()))
                .toList();
        return new Contact(ref, details, mailStopped, others, awayUntil, all, listed, excused, call, lines);
    }

    private List<Colleague> without(String address) {
        return colleagues.stream()
                .filter(colleague -> !colleague.mailbox().sameMailbox(Address.of(address)))
                .toList();
    }

    private Contact with(List<Colleague> others) {
        return new Contact(ref, details, mailStopped, failed, awayUntil, others, listed, excused, call, lines);
    }

    /** The address that letters go to. */
    public Address address() {
        return new Address(details.name(), details.addresses().get(0));
    }

    /** Whether that is one of his addresses. Exact but for upper and lower case: who folds dots lets strangers in. */
    public boolean has(Address address) {
        return details.addresses().stream().anyMatch(own -> Address.of(own).sameMailbox(address));
    }

    /** The colleague with that address. */
    public Optional<Colleague> colleague(Address address) {
        return colleagues.stream()
                .filter(colleague -> colleague.mailbox().sameMailbox(address))
                .findFirst();
    }

    /** Whether letters to him go, or may have gone, to that address: it is his own, or a colleague's. */
    public boolean knows(Address address) {
        return has(address) || colleague(address).isPresent();
    }

    /** Whether an answer from that address counts: it is his own, or a delegate's. */
    public boolean decides(Address address) {
        return has(address) || colleague(address).filter(Colleague::decides).isPresent();
    }

    /** Who gets his letters in copy; whose address came back is left out. */
    public List<Colleague> copied() {
        return colleagues.stream()
                .filter(colleague ->
                        failed.stream().noneMatch(gone -> Address.of(gone).sameMailbox(colleague.mailbox())))
                .toList();
    }

    /** How he is addressed: title and last name, or the full name where either is not known. */
    public String courtesyName() {
        return courtesyName(details.title());
    }

    /** The same with that title, his own in another language for example. */
    public String courtesyName(String title) {
        PersonName name = new PersonName(details.name());
        return title.isEmpty() ? details.name() : title + " " + name.behindTitle(details.language());
    }

    /** The last name, with what belongs to it: {@code van der Berg}. */
    public String lastName() {
        return new PersonName(details.name()).last();
    }

    /** Whether a letter may go to him at all. */
    public boolean mayBeWritten() {
        return mailStopped.isEmpty() && isReachable();
    }

    /** Whether the summary of a call may go to him: a dispute does not hold it back, for a person has talked with him. */
    public boolean mayBeSentSummary() {
        return mayBeWritten() || disputes() && isReachable();
    }

    /** Whether mail to him has stopped because he disputes something. */
    public boolean disputes() {
        return mailStopped.filter(Fact.MailStopped.DISPUTE::equals).isPresent();
    }

    private boolean isReachable() {
        return failed.stream()
                .noneMatch(gone -> gone.equalsIgnoreCase(details.addresses().get(0)));
    }
}

package countersign.desk;

import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.RequestRef;
import countersign.casework.Staff;
import countersign.ledger.Alarms.Alarm;
import countersign.ledger.Books;
import countersign.ledger.Ledger;
import countersign.message.Address;
import countersign.rules.CallRule;
import countersign.rules.DigestRule;
import countersign.rules.Files;
import countersign.rules.OfficeRule;
import countersign.rules.Payments;
import countersign.rules.ReminderRule;
import countersign.rules.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when an alarm rings: everything that is due now is taken, contact by contact. No reminder goes out unless
 * the mailbox was read after it fell due: his answer may lie in it.
 */
final class Ringing {

    private static final Logger LOG = LoggerFactory.getLogger(Ringing.class);
    private static final String DIGEST = "digest:";
    private static final int BATCH = 1000;
    /** So many contacts are seen to in one transaction. */
    private static final int TOGETHER = 50;

    private static final Duration HELD_FOR = Duration.ofMinutes(5);
    private static final Duration HELD_TOO_LONG = Duration.ofHours(2);
    private static final Duration ONCE_MORE = Duration.ofHours(1);

    private final Office office;
    private final Ledger ledger;

    Ringing(Office office, Ledger ledger) {
        this.office = office;
        this.ledger = ledger;
    }

    /** Sees to it that every staff member has the alarm of his next digest, and nobody else. */
    void setDigests() {
        ledger.change(books -> {
            List<String> wanted =
                    office.firm().staff().stream().map(Ringing::digest).toList();
            for (String about : wanted) {
                if (books.alarms().find(about).isEmpty()) {
                    books.alarms()
                            .set(about, Optional.empty(), Optional.of(DigestRule.next(office.firm(), office.now())));
                }
            }
            books.alarms().all().stream()
                    .map(Alarm::about)
                    .filter(about -> about.startsWith(DIGEST) && !wanted.contains(about))
                    .forEach(about -> books.alarms().set(about, Optional.empty(), Optional.empty()));
        });
    }

    /** Whether anything is due. */
    boolean isDue() {
        return ledger.read(books -> books.alarms().next())
                .map(due -> !due.isAfter(office.now()))
                .orElse(false);
    }

    /**
     * Does everything that was due then.
     *
     * @param drained whether the mailbox was read to its end since
     */
    synchronized void ring(Instant then, boolean drained) {
        List<Alarm> due = ledger.read(books -> books.alarms().due(then, BATCH));
        while (!due.isEmpty()) {
            Map<ContactRef, List<Alarm>> byContact = new LinkedHashMap<>();
            for (Alarm alarm : due) {
                if (alarm.contact().isEmpty()) {
                    alone(List.of(alarm), () -> ledger.change(books -> digest(books, alarm)));
                    office.steps().reached(Step.RANG, alarm.about());
                } else {
                    byContact
                            .computeIfAbsent(alarm.contact().get(), c -> new ArrayList<>())
                            .add(alarm);
                }
            }
            List<List<Alarm>> rung = List.copyOf(byContact.values());
            for (int i = 0; i < rung.size(); i += TOGETHER) {
                together(rung.subList(i, Math.min(rung.size(), i + TOGETHER)), drained);
            }
            due = ledger.read(books -> books.alarms().due(then, BATCH));
        }
    }

    /** Leaves everything that is due for a while as it is. */
    synchronized void postpone() {
        Instant later = office.now().plus(HELD_FOR);
        ledger.change(books -> books.alarms()
                .due(office.now(), Integer.MAX_VALUE)
                .forEach(alarm -> books.alarms().set(alarm.about(), alarm.contact(), Optional.of(later))));
    }

    /** The alarms of some contacts in one transaction; where that fails, those of each in its own. */
    private void together(List<List<Alarm>> contacts, boolean drained) {
        try {
            ledger.change(books -> contacts.forEach(alarms -> wake(books, alarms, drained)));
        } catch (RuntimeException e) {
            LOG.warn(
                    "what was due for {} contacts failed together, and is done one by one: {}",
                    contacts.size(),
                    e.toString());
            contacts.forEach(alarms -> alone(alarms, () -> ledger.change(books -> wake(books, alarms, drained))));
        }
        contacts.forEach(alarms -> office.steps()
                .reached(Step.RANG, alarms.get(0).contact().orElseThrow().word()));
    }

    /** What fails for one does not stop the others; it is tried again in an hour. */
    private void alone(List<Alarm> alarms, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            String about = alarms.get(0).about();
            LOG.error("{}: what was due failed; it is tried again in an hour", about, e);
            Instant later = office.now().plus(ONCE_MORE);
            ledger.change(books ->
                    alarms.forEach(alarm -> books.alarms().set(alarm.about(), alarm.contact(), Optional.of(later))));
        }
    }

    /** @param alarms those of one contact */
    private void wake(Books books, List<Alarm> alarms, boolean drained) {
        if (!drained) {
            hold(books, alarms);
            return;
        }
        List<CaseRef> rung =
                alarms.stream().flatMap(alarm -> file(alarm).stream()).toList();
        ContactRef ref = alarms.get(0).contact().orElseThrow();
        Files files = office.files(books).waitingFor(ref).files(rung).open();
        Contact contact = files.contact(ref);
        new Settlement(office, books, files).settle(ReminderRule.wake(contact, files));
        alarms.forEach(alarm -> setAgain(books, alarm));
    }

    /** The row of a due alarm never stays as it is: the next due thing takes its place, or nothing. */
    private void setAgain(Books books, Alarm alarm) {
        Instant now = office.now();
        Optional<RequestRef> ref = RequestRef.read(alarm.about());
        Optional<Instant> next = alarm.contact()
                .filter(contact -> contact.word().equals(alarm.about()))
                .map(contact -> call(books, contact))
                .orElseGet(() -> next(books, alarm, ref));
        books.alarms()
                .set(alarm.about(), alarm.contact(), next.map(due -> due.isAfter(now) ? due : now.plus(ONCE_MORE)));
    }

    private Optional<Instant> next(Books books, Alarm alarm, Optional<RequestRef> ref) {
        return file(alarm).flatMap(books.cases()::find).flatMap(file -> {
            Contact contact = books.cases().find(file.contact()).orElseThrow();
            return ref.isPresent()
                    ? file.request(ref.get().number())
                            .flatMap(r -> new Waiting(r, contact, office.firm()).alarm(office.now()))
                    : new Payments(
                                    file,
                                    contact,
                                    office.firm(),
                                    office.stationery().kinds())
                            .next();
        });
    }

    /** The alarm under the name of a contact is the one for the call that is owed to him. */
    private Optional<Instant> call(Books books, ContactRef ref) {
        return books.cases().find(ref).flatMap(contact -> CallRule.alarm(contact, office.firm(), office.now()));
    }

    /** The case of an alarm, which is about one of its requests or about its payments. */
    private static Optional<CaseRef> file(Alarm alarm) {
        return CaseRef.read(alarm.about())
                .or(() -> RequestRef.read(alarm.about()).map(RequestRef::file));
    }

    private void hold(Books books, List<Alarm> alarms) {
        Instant now = office.now();
        for (Alarm alarm : alarms) {
            books.alarms().hold(alarm.about(), now, HELD_FOR);
            LOG.warn("{}: held back, the mailbox cannot be read", alarm.about());
            boolean tooLong = alarm.heldSince()
                    .map(since -> since.plus(HELD_TOO_LONG).isBefore(now))
                    .orElse(false);
            if (tooLong) {
                Files files = office.files(books).open();
                new Settlement(office, books, files)
                        .settle(OfficeRule.held(alarm.heldSince().get(), files));
            }
        }
    }

    private void digest(Books books, Alarm alarm) {
        Instant now = office.now();
        String address = alarm.about().substring(DIGEST.length());
        books.alarms().set(alarm.about(), Optional.empty(), Optional.of(DigestRule.next(office.firm(), now)));
        Optional<Staff> staff = office.firm().staff(Address.of(address));
        if (staff.isEmpty()) {
            books.alarms().set(alarm.about(), Optional.empty(), Optional.empty());
            return;
        }
        digest(books, staff.get(), alarm.due().toString());
    }

    private void digest(Books books, Staff staff, String occasion) {
        Files files = office.files(books).unsettled().open();
        Letter letter = DigestRule.letter(staff, office.digest(books, files), List.of(), occasion);
        new Settlement(office, books, files).settle(Outcome.letters(letter));
    }

    /** Digests besides the weekly ones. */
    void digestNow() {
        String occasion = "asked " + office.now();
        office.firm().staff().forEach(staff -> ledger.change(books -> digest(books, staff, occasion)));
    }

    private static String digest(Staff staff) {
        return DIGEST + staff.mailbox().key();
    }
}

package countersign.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a letter to one of the firm says. */
public sealed interface ForStaff extends Content {
    /**
     * A letter as it would go out, with the question whether to send it.
     *
     * @param letter the letter that would go out
     * @param opens whether the case is opened with it
     * @param done what came of each line of staff's mail
     * @param overdue the payments that the contact has missed
     * @param parked whether he is parked because of them, and a yes sends nothing
     */
    record Preview(Letter letter, boolean opens, List<Done> done, List<Owed> overdue, boolean parked)
            implements ForStaff {
        public Preview {
            overdue = List.copyOf(overdue);
            done = List.copyOf(done);
        }

        @Override
        public String template() {
            return Letter.PREVIEW;
        }
    }

    /**
     * A contact's counter-offer, drafted as the next version, with the question whether to send it.
     *
     * @param letter the letter that would go out
     * @param words his words
     * @param done what may sound better in it
     */
    record CounterOffer(Letter letter, Contact contact, Standing standing, String words, List<Done> done)
            implements ForStaff {
        public CounterOffer {
            done = List.copyOf(done);
        }

        @Override
        public String template() {
            return Letter.COUNTER_OFFER;
        }
    }

    /**
     * Staff's words to a contact that may sound better, with the question whether to send them as they are.
     *
     * @param done what may sound better, line by line
     */
    record AnswerPreview(Letter letter, Contact contact, List<Done> done) implements ForStaff {
        public AnswerPreview {
            done = List.copyOf(done);
        }

        @Override
        public String template() {
            return Letter.ANSWER_PREVIEW;
        }
    }

    /**
     * A doubt about what staff handed in.
     *
     * @param theirs the case of that name which belongs to somebody else
     * @param owner whose case that is
     */
    record IntakeQuestion(Intake intake, Intake.Doubt doubt, Optional<Case> theirs, Optional<Contact> owner)
            implements ForStaff {
        @Override
        public String template() {
            return "intake-question";
        }
    }

    /** What came of each line of a mail of staff. */
    record Transcript(List<Done> done, List<Standing> listed) implements ForStaff {
        public Transcript {
            done = List.copyOf(done);
            listed = List.copyOf(listed);
        }

        @Override
        public String template() {
            return "transcript";
        }
    }

    /**
     * The code for commands that take two steps.
     *
     * @param done what would come of each line
     * @param code six digits
     * @param until until when it counts
     */
    record CodeRequest(List<Done> done, String code, Instant until) implements ForStaff {
        public CodeRequest {
            done = List.copyOf(done);
        }

        @Override
        public String template() {
            return Letter.CODE;
        }
    }

    /**
     * Something that staff has to know at once.
     *
     * @param what what happened, which is also the name of the template, for example {@code note-confirmed}
     * @param words the words of who wrote, or empty
     * @param from the address it came from, or empty
     * @param detail one thing more, by kind: a status code, a day, an address
     */
    record Report(
            String what, Optional<Contact> contact, List<Standing> standings, String words, String from, String detail)
            implements ForStaff {
        public Report {
            standings = List.copyOf(standings);
        }

        @Override
        public String template() {
            return what;
        }
    }

    /** What is needed for the call with a contact who disputes something. */
    record CallBriefing(Contact contact, Briefing page) implements ForStaff {
        @Override
        public String template() {
            return "call-briefing";
        }

        @Override
        public List<Briefing.Proof> encloses() {
            return page.proof();
        }
    }

    /**
     * A call that nobody made yet.
     *
     * @param disputed what is open of what he disputes
     * @param since when he disputed it
     * @param again when staff can be reminded again
     * @param last whether staff hears of it in the digest only from now on
     */
    record CallReminder(Contact contact, List<Standing> disputed, Instant since, Instant again, boolean last)
            implements ForStaff {
        public CallReminder {
            disputed = List.copyOf(disputed);
        }

        @Override
        public String template() {
            return "note-call-owed";
        }

        @Override
        public boolean repeatable() {
            return false;
        }
    }

    /**
     * What is unconfirmed, by age and value, and whatever else should not be forgotten.
     *
     * @param waiting what waits for a contact's answer, and can be chased
     * @param drafts what waits for staff's yes
     * @param owed promises that are not kept yet, ours and theirs
     * @param debtors contacts who have missed payments
     * @param payments what is still to be paid
     * @param disputed contacts who dispute something
     * @param unreachable contacts to whom no mail goes for another reason: the address came back
     * @param flagged work on items that nobody confirmed
     * @param setAside how many mails were set aside lately
     * @param at when it was written
     */
    record Digest(
            List<Waiting> waiting,
            List<Waiting> drafts,
            List<Owed> owed,
            List<Debtor> debtors,
            List<Payment> payments,
            List<Silent> disputed,
            List<Silent> unreachable,
            List<Flagged> flagged,
            int setAside,
            Instant at)
            implements ForStaff {
        @Override
        public boolean witnesses() {
            return true;
        }

        /**
         * A request that waits, with whom it waits for.
         *
         * @param held whether work on it is on hold until he answers
         */
        public record Waiting(Standing standing, Contact contact, boolean held) {}

        /** A contact to whom no mail goes, with what is open with him. */
        public record Silent(Contact contact, List<Waiting> open) {
            public Silent {
                open = List.copyOf(open);
            }
        }

        /** An invoice of which something is still to be paid. */
        public record Payment(Case file, Contact contact, Invoice invoice) {}

        /** Work on an item that nobody confirmed. */
        public record Flagged(Standing standing, Progress.Work work) {}

        public Digest {
            waiting = List.copyOf(waiting);
            drafts = List.copyOf(drafts);
            owed = List.copyOf(owed);
            debtors = List.copyOf(debtors);
            payments = List.copyOf(payments);
            disputed = List.copyOf(disputed);
            unreachable = List.copyOf(unreachable);
            flagged = List.copyOf(flagged);
        }

        @Override
        public String template() {
            return "digest";
        }

        @Override
        public boolean repeatable() {
            return false;
        }
    }

    /** A promise that is not kept yet. */
    record Owed(Standing standing, Contact contact, Item item) {}

    /** A contact who has missed payments, and whether he is parked because of them. */
    record Debtor(Contact contact, List<Owed> missed, boolean parked) {
        public Debtor {
            missed = List.copyOf(missed);
        }
    }

    /**
     * What came of one line of staff's mail.
     *
     * @param line the line as it was written
     * @param understood whether it was
     * @param result what came of it, or what was expected
     */
    record Done(String line, boolean understood, String result) {}

    /**
     * The dossier of a case, as pages to print.
     *
     * @param story what the record says
     * @param seal what the ledger is sealed with
     * @param whole whether the file with all that proves it goes along
     */
    record Dossier(Story story, Seal seal, boolean whole) implements ForStaff {
        /** A dossier that is sealed when its letter is written. */
        public Dossier(Story story) {
            this(story, Seal.NONE, false);
        }

        @Override
        public String template() {
            return "dossier";
        }
    }

    /**
     * The contact wrote about what is to be paid: somebody looks at it before any letter about it goes on.
     *
     * @param invoices what is open of what he answered
     * @param named the lines that his words name
     * @param words his own words
     * @param saysPaid whether he says that it is paid
     * @param until the day until which nothing is sent about it
     */
    record AboutPayment(
            Case file,
            Contact contact,
            List<Invoice> invoices,
            List<NamedLine> named,
            String words,
            boolean saysPaid,
            LocalDate until)
            implements ForStaff {

        /**
         * A line of an invoice.
         *
         * @param number which line, from 1
         */
        public record NamedLine(Invoice invoice, int number) {}

        public AboutPayment {
            invoices = List.copyOf(invoices);
            named = List.copyOf(named);
        }

        @Override
        public String template() {
            return "note-payment";
        }
    }

    /**
     * Staff has to choose how to go on with an invoice: the date of its final notice has passed, or what it bills is not
     * agreed any more.
     *
     * @param gone what of it is not agreed any more
     */
    record Choice(Case file, Contact contact, Invoice invoice, List<Invoice.Covered> gone) implements ForStaff {
        public Choice {
            gone = List.copyOf(gone);
        }

        @Override
        public String template() {
            return "note-choice";
        }
    }
}

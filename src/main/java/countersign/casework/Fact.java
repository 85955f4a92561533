package countersign.casework;

import countersign.billing.Bill;
import countersign.billing.InvoiceNumber;
import countersign.billing.Money;
import countersign.billing.Receivable;
import countersign.reading.Answer;
import countersign.reading.ItemAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that happened. Facts are only ever added; a mistake is undone by another fact. */
public sealed interface Fact {

    /** Where facts name raw messages by their SHA-256: JSON pointers (RFC 6901) into the stored form of one. */
    List<String> RAW_MESSAGES = List.of("/sha256", "/letterSha256", "/commanded/sha256");

    /** A fact about one request of the case in whose folio it stands. */
    sealed interface OfRequest extends Fact {
        /** The number of the request in its case. */
        int request();
    }

    // ---- about a case

    /** A case was opened for a contact. */
    record CaseOpened(String title, ContactRef contact) implements Fact {}

    /** A case got another title. */
    record CaseTitled(String title) implements Fact {}

    /** Something that staff wants to have on record in the case. */
    record CaseNoted(String words) implements Fact {}

    /** The case has come to its end. */
    record CaseClosed(String why) implements Fact {}

    /** A version of a request was drafted and shown to the staff member who signs it. */
    record Drafted(int request, Version version, String staff) implements OfRequest {}

    /** A version is asked of the contact; it supersedes the versions before. */
    record Asked(int request, int version) implements OfRequest {}

    /**
     * A reply about a request, whoever wrote it and however well he is proven: nothing that is said is dropped.
     *
     * @param version the version that was answered
     * @param letter number of the letter that was answered, or 0 where none is certain
     * @param from the address in its From field
     * @param level how well the sender is proven, A to E
     * @param words the own words of the writer
     * @param messageId its Message-ID without brackets, or empty
     */
    record Replied(
            int request,
            int version,
            long letter,
            String from,
            String level,
            Answer answer,
            List<ItemAnswer> items,
            String words,
            String messageId)
            implements OfRequest {}

    /**
     * The sender of a mail was examined: everything that its level rests on, so that it can be examined again.
     *
     * @param mail its number
     * @param from the address in its From field
     * @param level how well he is proven
     * @param reasons why, in order
     * @param signatures what became of each signature, with the DNS record of its key
     * @param trusted what servers that we trust say about it, as it stands in its header
     */
    record SenderExamined(
            int mail, String from, String level, List<String> reasons, List<Signature> signatures, List<String> trusted)
            implements Fact {}

    /** Items of exactly that version were confirmed, by exactly those words, in answer to the letter with those bytes. */
    record Confirmed(int request, int version, List<Integer> items, String words, String level, String letterSha256)
            implements OfRequest {}

    /**
     * A first named person has agreed to items of exactly that version, by exactly those words; at their sum a second one has
     * to agree, too.
     *
     * @param from the address he wrote from
     */
    record ConfirmedByOne(
            int request, int version, List<Integer> items, String words, String level, String letterSha256, String from)
            implements OfRequest {
        public ConfirmedByOne {
            items = List.copyOf(items);
        }
    }

    /** Items were declined or left out, by exactly those words. */
    record Declined(int request, int version, List<Integer> items, String words, String level, String letterSha256)
            implements OfRequest {}

    /** The contact was reminded; {@code rung} counts the steps of the ladder from 0. */
    record Reminded(int request, int version, int rung) implements OfRequest {}

    /** The contact was asked once more because his answer did not decide. */
    record AskedAgain(int request, int version, String why) implements OfRequest {}

    /** Staff was told to call; {@code rung} is the step of the ladder. */
    record CallAsked(int request, int rung) implements OfRequest {}

    /** The ladder of a request rests until staff acts. */
    record Paused(int request, String why) implements OfRequest {}

    /** The ladder of a request goes on from where it was. */
    record Resumed(int request, String why) implements OfRequest {}

    /** Files came with a reply; they decide nothing until staff says so. */
    record DocumentSent(int request, int version, String from, List<String> names, String sha256) implements OfRequest {
        public DocumentSent {
            names = List.copyOf(names);
        }
    }

    /** Staff's words were passed on to the contact, and the question was asked again. */
    record PassedOn(int request, int version, String staff, String words) implements OfRequest {}

    /** Staff's words to the contact wait for a yes, because they may sound better. */
    record AnswerDrafted(int request, int version, String staff, String words) implements OfRequest {}

    /** A draft is dropped; what was asked before stands as it stood. */
    record DraftDropped(int request, String why) implements OfRequest {}

    /** From now on that staff member signs it and hears of it. */
    record Assigned(int request, String staff) implements OfRequest {}

    /**
     * Work was done on an item.
     *
     * @param why why it was logged although the item was not confirmed; empty where it was
     */
    record WorkLogged(int request, int version, int item, int minutes, String staff, String words, String why)
            implements OfRequest {}

    /** Somebody was reminded of a promise; {@code rung} counts from 0. */
    record PromiseChased(int request, int version, int item, int rung) implements OfRequest {}

    /** What was promised in an item is done. */
    record PromiseKept(int request, int version, int item) implements OfRequest {}

    /** A request was taken back, or its draft dropped. */
    record Withdrawn(int request, String why) implements OfRequest {}

    // ---- about the money of a case

    /** A fact about one invoice of the case in whose folio it stands. */
    sealed interface OfInvoice extends Fact {
        /** The number of the invoice. */
        InvoiceNumber number();
    }

    /**
     * An invoice was issued.
     *
     * @param covers what its lines bill
     * @param corrects the invoice whose place it takes
     */
    record Invoiced(
            InvoiceNumber number,
            List<Invoice.Covered> covers,
            Bill bill,
            LocalDate issued,
            LocalDate due,
            Optional<InvoiceNumber> corrects)
            implements OfInvoice {
        public Invoiced {
            covers = List.copyOf(covers);
        }
    }

    /**
     * A step of the table of payments was taken: a letter went out about it.
     *
     * @param step counts the steps from 0
     * @param last the date that the final notice names, where it is that
     */
    record PaymentChased(InvoiceNumber number, int step, Optional<LocalDate> last) implements OfInvoice {}

    /** No letter about the payment goes out until that day, and why. */
    record PaymentRests(InvoiceNumber number, String why, LocalDate until) implements OfInvoice {}

    /** The letters about the payment go on. */
    record PaymentGoesOn(InvoiceNumber number, String why) implements OfInvoice {}

    /** Staff was asked how to go on behind the date of the final notice. */
    record ChoiceAsked(InvoiceNumber number) implements OfInvoice {}

    /** Staff chose how to go on: {@code plan}, {@code write-off} or {@code counsel}. */
    record ChoiceMade(InvoiceNumber number, String choice, String words) implements OfInvoice {}

    /** A payment schedule was sent that offers a plan in the place of an invoice: once it is agreed on, it counts instead. */
    record PlanOffered(InvoiceNumber number, int request) implements OfInvoice {}

    /** Something of an invoice was given back. */
    record Credited(InvoiceNumber number, Money amount, String why) implements OfInvoice {}

    /**
     * Money came in.
     *
     * @param on the day on which it came
     * @param parts what of it goes to which invoice of this case
     * @param surplus what is left of it
     */
    record Paid(Money amount, LocalDate on, List<Receivable.Part> parts, Optional<Money> surplus, String reference)
            implements Fact {
        public Paid {
            parts = List.copyOf(parts);
        }
    }

    // ---- about a letter, in every folio that it is about

    /**
     * A letter was written and waits to be sent; from now on its bytes are fixed.
     *
     * @param letter its number in the outbox
     * @param template which template it was written from
     * @param to the address it goes to
     * @param toContact whether that is the contact; else it goes to staff
     * @param messageId its Message-ID, without brackets
     * @param sha256 of its bytes
     * @param asks what each of its numbers stands for
     */
    record Queued(
            long letter, String template, String to, boolean toContact, String messageId, String sha256, List<Ask> asks)
            implements Fact {
        public Queued {
            asks = List.copyOf(asks);
        }

        /** Whether one of its numbers stands for that request. */
        public boolean speaksOf(RequestRef request) {
            return asks.stream().anyMatch(ask -> ask.request().equals(request));
        }
    }

    /** What became of a letter at the mail server. */
    record Handed(long letter, String template, String outcome, String answer) implements Fact {}

    // ---- about a contact

    /** What is known of a contact, from now on. */
    record ContactNoted(Contact.Details details) implements Fact {}

    /** What the configuration states of a contact; by itself it changes nothing. */
    record ContactListed(Contact.Details details) implements Fact {}

    /** Somebody gets the contact's letters in copy from now on; {@code decides} says whether he is a delegate. */
    record ColleagueNamed(String name, String address, boolean decides) implements Fact {}

    /** Somebody gets no copies any more and decides nothing. */
    record ColleagueLeft(String address) implements Fact {}

    /** The contact's automatic reply says when he is back. */
    record Away(LocalDate returns) implements Fact {}

    /** A letter to that address came back for good. */
    record AddressFailed(String address, String status) implements Fact {}

    /** No more bot mail goes to the contact, and why. */
    record MailStopped(String why) implements Fact {
        /** Why it stops when the contact disputes something. */
        public static final String DISPUTE = "dispute";
    }

    /** Somebody of the firm has to call the contact, because of a dispute. */
    record CallOwed(Optional<CaseRef> about, String staff) implements Fact {}

    /** Staff was reminded of that; {@code rung} is the next step. */
    record CallReminded(int rung) implements Fact {}

    /** Staff wishes to be reminded of it at that moment. */
    record CallLater(Instant at) implements Fact {}

    /** The call was made, or is not needed any more: {@code how} is the reference of its summary, or says why. */
    record CallMade(String how) implements Fact {}

    /**
     * New requests go to the contact again, although he has missed payments.
     *
     * @param payments those that he has missed by then, for example {@code C101-1.2}
     */
    record Unparked(String why, List<String> payments) implements Fact {
        public Unparked {
            payments = List.copyOf(payments);
        }
    }

    /** Bot mail to the contact goes on. */
    record MailResumed(String why) implements Fact {}

    // ---- about a mail that staff handed in

    /** Something about it was in doubt and staff was asked. */
    record IntakeDoubted(Intake intake, Intake.Doubt doubt) implements Fact {}

    /** It was filed under that request. */
    record IntakeFiled(String request) implements Fact {}

    /** Staff let it be, whatever waited in the folio of that mail. */
    record IntakeDropped() implements Fact {}

    // ---- about commands of staff that take two steps, in the folio of their mail

    /** Nothing of it is done yet: its code went to the known address of who wrote it. */
    record CodeAsked(Commanded commanded) implements Fact {}

    /** Another code came back. */
    record CodeMissed() implements Fact {}

    /** The code came back, and the commands are done. */
    record CodeGiven() implements Fact {}

    // ---- about any of them

    /**
     * Something was erased for good, with a reason: bytes and details go, their hashes stay.
     *
     * @param whole whether nothing of the folio stays but its hashes, and this
     * @param messages SHA-256 of the raw messages whose bytes are gone
     * @param lines the lines of this folio whose details are gone
     * @param letters the numbers of the letters of which no word stays
     * @param invoices the invoices that went with it; their numbers are not given again
     */
    record Erased(
            boolean whole,
            List<String> messages,
            List<Integer> lines,
            List<Long> letters,
            List<InvoiceNumber> invoices,
            String why)
            implements Fact {
        public Erased {
            messages = List.copyOf(messages);
            lines = List.copyOf(lines);
            letters = List.copyOf(letters);
            invoices = List.copyOf(invoices);
        }
    }

    // ---- about the office

    /**
     * The own mailbox knows more than the books, or other things: they were restored from an older copy. No letter goes out.
     *
     * @param size how many entries the checkpoint in the mailbox has
     * @param at when that was made
     * @param entries how many there are
     * @param what what is wrong
     */
    record Restored(long size, Instant at, long entries, String what) implements Fact {}

    /**
     * From this entry on checkpoints are signed with that key.
     *
     * @param key the public key in its DER form, in base 64
     * @param announcement the note in which the key before names it, or empty where nobody did
     */
    record KeyInUse(String key, String announcement) implements Fact {}

    /** Staff says that letters go out again. */
    record SendingGoesOn(String why) implements Fact {}

    /** A mail was set aside: nobody's answer, but kept, with the reasons. */
    record SetAside(String from, String kind, List<String> reasons) implements Fact {}
}

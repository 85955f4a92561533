package countersign.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a letter to a contact says. */
public sealed interface ForContact extends Content {

    /** The template of the letter that brings an invoice. */
    String INVOICE = "invoice";

    /** The template of the letter that brings a corrected one. */
    String CORRECTED_INVOICE = "corrected-invoice";

    /** The template of the letter that says what is taken off an invoice. */
    String CREDIT = "credit";

    /** The person of the firm who signs it. */
    Staff signs();
    /**
     * A version of a request, asked for the first time.
     *
     * @param before the version that it supersedes, where that was asked
     */
    record Question(Standing standing, Version version, Optional<Version> before, Staff signs) implements ForContact {
        @Override
        public String template() {
            return version.kind();
        }
    }

    /** Everything of one contact that is still open and has one polarity. */
    record Reminder(List<Standing> open, int rung, Staff signs) implements ForContact {
        public Reminder {
            open = List.copyOf(open);
        }

        @Override
        public String template() {
            return "reminder";
        }

        @Override
        public boolean repeatable() {
            return false;
        }
    }

    /**
     * What was noted of an answer.
     *
     * @param words the words it rests on
     * @param delegate who wrote them, where it was not the contact himself
     * @param received when the answer was received
     */
    record Receipt(List<Standing> standings, String words, Optional<Colleague> delegate, Instant received, Staff signs)
            implements ForContact {
        @Override
        public boolean witnesses() {
            return true;
        }

        public Receipt {
            standings = List.copyOf(standings);
        }

        @Override
        public String template() {
            return "receipt";
        }
    }

    /**
     * The questions once more, because an answer did not decide them, or because who is asked has changed.
     *
     * @param words the answer's words, or empty
     * @param delegate who wrote them, where it was not the contact himself
     */
    record AskAgain(List<Standing> open, Doubt doubt, String words, Optional<Colleague> delegate, Staff signs)
            implements ForContact {
        public AskAgain {
            open = List.copyOf(open);
        }

        /** Why it is asked once more. */
        public enum Doubt {
            /** What was written can be read in more than one way. */
            UNCLEAR("unclear"),
            /** At this sum a yes has to name it. */
            AMOUNT("amount"),
            /** It came without the token. */
            UNPROVEN("unproven"),
            /** Its token came back, and more than that is needed here. */
            PROOF("proof"),
            /** It came from another address. */
            OTHER_ADDRESS("other-address"),
            /** It answered a version that was superseded. */
            SUPERSEDED("superseded"),
            /** It answered a letter that went to an address which is not his any more. */
            OLD_ADDRESS("old-address"),
            /** Nobody answered yet, and from now on letters go to another address. */
            NEW_ADDRESS("new-address"),
            /** Nobody answered yet, and from now on somebody decides with him. */
            DELEGATE("delegate");

            private final String word;

            Doubt(String word) {
                this.word = word;
            }

            /** The short word under which it is stored. */
            public String word() {
                return word;
            }
        }

        @Override
        public String template() {
            return doubt == Doubt.PROOF ? Letter.PROVE : "ask-again";
        }
    }

    /**
     * The question to a second person, because a first one has agreed and the sum asks for both.
     *
     * @param first who has agreed
     * @param words by which words
     */
    record SecondPerson(Standing standing, String first, String words, Staff signs) implements ForContact {
        @Override
        public String template() {
            return "second-person";
        }
    }

    /** The last mail of a case. It is the one letter to a contact that asks nothing. */
    record Goodbye(Case file, Staff signs) implements ForContact {
        @Override
        public String template() {
            return "goodbye";
        }
    }

    /** Staff's words in answer to what the contact asked, and the question once more where it is still open. */
    record PassedOn(Standing standing, String words, Staff signs) implements ForContact {
        @Override
        public String template() {
            return Letter.PASSED_ON;
        }
    }

    /**
     * Promises that fell due and are not kept: theirs, asked after kindly; or ours, and theirs after a while, told to staff.
     *
     * @param ours whether we owe them
     * @param toStaff whether it is told to staff
     */
    record PromisesDue(Standing standing, Contact contact, List<Item> items, boolean ours, boolean toStaff, Staff signs)
            implements ForContact {
        public PromisesDue {
            items = List.copyOf(items);
        }

        @Override
        public String template() {
            return toStaff ? "note-promise" : "promise";
        }

        @Override
        public boolean repeatable() {
            return false;
        }
    }

    /**
     * A letter about a payment: the invoice, a kind note ahead of the day, a reminder, the final notice.
     *
     * @param template which of them
     * @param last the date that the final notice names
     */
    record Payment(Case file, Contact payer, Invoice invoice, String template, Optional<LocalDate> last, Staff signs)
            implements ForContact {

        /** Whether it brings a credit note: something was taken off an invoice. */
        public boolean credits() {
            return template.equals(CREDIT) && !invoice.credits().isEmpty();
        }

        /** Whether it brings an invoice, the first or a corrected one; else it only speaks of it. */
        public boolean bills() {
            return template.equals(INVOICE) || template.equals(CORRECTED_INVOICE);
        }
    }
}

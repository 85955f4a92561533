package countersign.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a letter says; each kind has its templates. */
public sealed interface Content {

    /** The name of the template it is written from. */
    String template();

    /** Whether a letter whose fate is not known may be sent a second time; a reminder may not, the next one covers it. */
    default boolean repeatable() {
        return true;
    }

    /** A case and one of its requests, as both stand. */
    record Standing(Case file, Request request) {}

    /**
     * A version of a request, asked for the first time.
     *
     * @param before the version that it supersedes, where that was asked
     */
    record Question(Standing standing, Version version, Optional<Version> before, Staff signs) implements Content {
        @Override
        public String template() {
            return version.kind();
        }
    }

    /** Everything of one contact that is still open and has one polarity. */
    record Reminder(List<Standing> open, int rung, Staff signs) implements Content {
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
     * @param received when the answer was received
     */
    record Receipt(List<Standing> standings, String words, Instant received, Staff signs) implements Content {
        public Receipt {
            standings = List.copyOf(standings);
        }

        @Override
        public String template() {
            return "receipt";
        }
    }

    /** The questions once more, because an answer did not decide them. */
    record AskAgain(List<Standing> open, Doubt doubt, String words, Staff signs) implements Content {
        public AskAgain {
            open = List.copyOf(open);
        }

        /** Why it is asked once more. */
        public enum Doubt {
            /** What was written can be read in more than one way. */
            UNCLEAR("unclear"),
            /** It came without the token. */
            UNPROVEN("unproven"),
            /** It came from another address. */
            OTHER_ADDRESS("other-address"),
            /** It answered a version that was superseded. */
            SUPERSEDED("superseded");

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
            return "ask-again";
        }
    }

    /** The last mail of a case. It is the one letter to a contact that asks nothing. */
    record Goodbye(Case file, Staff signs) implements Content {
        @Override
        public String template() {
            return "goodbye";
        }
    }

    /** Staff's words in answer to what the contact asked, and the question once more where it is still open. */
    record PassedOn(Standing standing, String words, Staff signs) implements Content {
        @Override
        public String template() {
            return "passed-on";
        }
    }

    /**
     * Promises that fell due and are not kept: theirs, asked after kindly; or ours, and theirs after a while, told to staff.
     *
     * @param ours whether we owe them
     * @param toStaff whether it is told to staff
     */
    record PromisesDue(Standing standing, Contact contact, List<Item> items, boolean ours, boolean toStaff, Staff signs)
            implements Content {
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
     * A letter as it would go out, with the question whether to send it.
     *
     * @param letter the letter that would go out
     * @param opens whether the case is opened with it
     * @param done what came of each line of staff's mail
     */
    record Preview(Letter letter, boolean opens, List<Done> done) implements Content {
        public Preview {
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
            implements Content {
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
    record AnswerPreview(Letter letter, Contact contact, List<Done> done) implements Content {
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
            implements Content {
        @Override
        public String template() {
            return "intake-question";
        }
    }

    /** What came of each line of a mail of staff. */
    record Transcript(List<Done> done, List<Standing> listed) implements Content {
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
     * Something that staff has to know at once.
     *
     * @param what what happened, which is also the name of the template, for example {@code note-confirmed}
     * @param words the words of who wrote, or empty
     * @param from the address it came from, or empty
     * @param detail one thing more, by kind: a status code, a day, an address
     */
    record Report(
            String what, Optional<Contact> contact, List<Standing> standings, String words, String from, String detail)
            implements Content {
        public Report {
            standings = List.copyOf(standings);
        }

        @Override
        public String template() {
            return what;
        }
    }

    /**
     * What is unconfirmed, by age and value, and whatever else should not be forgotten.
     *
     * @param waiting what waits for a contact's answer
     * @param drafts what waits for staff's yes
     * @param owed promises that are not kept yet, ours and theirs
     * @param silent contacts to whom no mail goes
     * @param flagged work on items that nobody confirmed
     * @param setAside how many mails were set aside lately
     * @param at when it was written
     */
    record Digest(
            List<Waiting> waiting,
            List<Waiting> drafts,
            List<Owed> owed,
            List<Contact> silent,
            List<Flagged> flagged,
            int setAside,
            Instant at)
            implements Content {

        /** A request that waits, with whom it waits for. */
        public record Waiting(Standing standing, Contact contact) {}

        /** A promise that is not kept yet. */
        public record Owed(Standing standing, Contact contact, Item item) {}

        /** Work on an item that nobody confirmed. */
        public record Flagged(Standing standing, Progress.Work work) {}

        public Digest {
            waiting = List.copyOf(waiting);
            drafts = List.copyOf(drafts);
            owed = List.copyOf(owed);
            silent = List.copyOf(silent);
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

    /**
     * What came of one line of staff's mail.
     *
     * @param line the line as it was written
     * @param understood whether it was
     * @param result what came of it, or what was expected
     */
    record Done(String line, boolean understood, String result) {}
}

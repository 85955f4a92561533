package countersign.reading.language;

import java.util.Locale;

/** What the words in a section of a language's file are about; the section has the same name in lower case. */
public enum Topic {
    /** Labels of the header lines that mail programs put above a quoted or forwarded message. */
    FROM,
    SENT,
    TO,
    CC,
    SUBJECT,
    REPLY_TO,
    /** The verb of an attribution line: "On … somebody wrote:". */
    WROTE,
    /** How an attribution line begins. */
    ON,
    /** What stands between dashes above a quoted message. */
    ORIGINAL,
    /** What stands above a forwarded message. */
    FORWARDED,
    /** Prefixes of the subject of a forwarded message, without the colon. */
    FORWARD_PREFIX,
    /** "Reply above this line". */
    REPLY_ABOVE,
    /** How the line begins that a phone or a mail program adds. */
    DEVICE,
    /** How a letter is closed. */
    CLOSING,
    /** Phrases of legal footers. */
    DISCLAIMER,
    /** Phrases of warnings that a mail server puts in front. */
    BANNER,
    /** Months from January on, one line for each with its short forms. */
    MONTH,
    /** Days from Monday on, one line for each with its short forms. */
    WEEKDAY,
    /** Phrases of an out-of-office reply. */
    AWAY,
    /** How the subject of an automatic reply begins or reads. */
    AWAY_SUBJECT,
    /** What stands in front of the day of return. */
    RETURNS,
    /** Phrases of a bounce. */
    UNDELIVERED,
    /** Phrases of a delay notice. */
    DELAYED,
    /** Phrases of a read receipt. */
    RECEIPT,
    /** How the subject of a calendar program's answer begins. */
    CALENDAR,
    /** Phrases of an emoji reaction. */
    REACTION,
    /** Phrases of ticket systems, challenge-response filters and other machines. */
    MACHINE,

    /** In a question to which a no agrees: "Is anything left out?". */
    LEFT_OUT,

    /** A bare yes. */
    YES,
    /** Agrees wherever it stands: "go ahead", "confirmed". */
    AGREE,
    /** A word of praise, which agrees where it is said of what was asked: "is fine", "all good". */
    GOOD,
    /** What links such a word with what was asked: "is", "looks". */
    BE,
    /** An article: a word of praise behind it belongs to the noun that follows. */
    ARTICLE,
    /** Agrees where it is all that is said: "fine". */
    ALONE,
    /** The same, but with thanks it may only say that the mail arrived: "ok". */
    OKAY,
    /** A bare no. */
    NO,
    /** There is nothing: agrees where a no agrees. */
    NONE,
    /** Refuses wherever it stands: "cancel", "not interested". */
    REFUSE,
    /** Refuses, but only takes a no back where a firm yes follows: "I changed my mind". */
    TURN,
    /** Begins what somebody thought or meant to do before: "at first I thought", behind which a "but" may turn to a yes. */
    ONCE,
    /** Refuses for the price, which leaves room to bargain: "too expensive". */
    DEAR,
    /** Turns what follows into its opposite. */
    NOT,
    /** Says nothing by itself, refuses when it is negated: "want". */
    WANT,
    /** Agrees when it is negated: "problem", "objections". */
    PROBLEM,
    /** Weakens what is said. */
    HEDGE,
    /** Puts off. */
    WAIT,
    /** Makes a condition. */
    IF,
    /** Turns against what was said before. */
    BUT,
    /** Restricts to a part. */
    ONLY,
    /** Wants something; what was asked, or something else. */
    DESIRE,
    /** Begins a plea to somebody: "could you". */
    PLEA,
    /** Asks for something else or for more. */
    WISH,
    /** Begins a question. */
    ASK,
    /** Denies the facts, complains or threatens. */
    DISPUTE,
    /** What people say they did with it, which is no answer yet: "read", "checked". */
    DONE,
    /** Says that it arrived. */
    RECEIVED,
    /** Says that somebody else decides. */
    HANDED,
    /** Makes a yes doubtful: mockery. */
    IRONY,
    /** Takes back what was said before. */
    CORRECTION,
    /** Says that somebody else said it. */
    REPORTED,
    THANKS,
    /** Begins an excuse or a good wish: whatever follows in the clause says nothing about what was asked. */
    ASIDE,
    /** Politeness: says nothing about what was asked. */
    COURTESY,
    /** A greeting, behind which a name may stand. */
    GREETING,
    PLEASE,
    /** Small words that change nothing. */
    PLAIN,
    /** Words for the things that are talked about, which change nothing either: "order", "details". */
    NEUTRAL,
    /** People who are not the one who writes: "husband", "architect". */
    PERSON,
    /** Names by which people are called. */
    NAME,
    /** The one who writes: "I", "we". */
    SELF,
    /** What makes of a person behind it no more than company, and of a thing what is agreed to: "with", "to". */
    WITH,
    /** Says that something is still to be done: "must", "will". */
    DUTY,
    /** Whom it is written to: "you", "your". */
    YOU,
    /** Tells of something that is over: "was", "had", "came". */
    PAST,
    /** What somebody meant or was told, which may be something else than was asked: "chosen", "had in mind". */
    CLAIM,
    /** Words for a length or a point of time: "week", "last night". */
    PERIOD,
    /** What happens to people: "holiday", "flood", "ill". */
    LIFE,
    /** How the writer may be reached: "call me", "give me a ring". */
    REACH,
    /** Draws a conclusion: "so", "therefore". */
    SO,
    /** Looks forward to a day on which people meet: "see you", behind which that day may stand. */
    MEETING,
    /** Leaves it to whom it is written to: "you can", "please". */
    MAY,
    /** What is then to be done: "order", "begin". */
    WORK,
    /** A side of what was asked, to which a yes is no yes to the whole: "price", "date". */
    ASPECT,
    /** Words for a line of what was asked: "item", "no.". */
    ITEM,
    ALL,
    BOTH,
    REST,
    EXCEPT,
    FIRST,
    LAST,
    NEITHER,
    /** Numbers as words and as ordinals from one on, one line for each. */
    NUMBER;

    /** The topic of a section. @throws IllegalArgumentException where there is none of that name */
    static Topic of(String section) {
        return valueOf(section.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}

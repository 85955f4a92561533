package countersign.rules;

import countersign.billing.Money;
import countersign.billing.WrittenAmount;
import countersign.casework.Colleague;
import countersign.casework.Contact;
import countersign.casework.Fact;
import countersign.casework.ForContact.AskAgain.Doubt;
import countersign.casework.Item;
import countersign.casework.Request;
import countersign.casework.Strength;
import countersign.casework.Strength.Need;
import countersign.message.Address;
import countersign.reading.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Weighs a clear and proven yes against the sum that it would confirm: above one sum it has to name the amount, above another
 * a second named person has to say yes, too. What does not weigh enough is recorded and decides nothing yet.
 */
final class Weighing {

    private final Reply reply;
    private final Contact contact;
    private final Files files;
    private final Consequences then;

    Weighing(Reply reply, Contact contact, Files files, Consequences then) {
        this.reply = reply;
        this.contact = contact;
        this.files = files;
        this.then = then;
    }

    /**
     * What of it counts; whatever follows from the rest is seen to. Nobody gets round a sum by agreeing in pieces: it is that
     * of everything the reply agrees to, and of what was agreed to before in the same requests.
     *
     * @param all what the reply says to each request
     */
    Verdict counted(Verdict read, List<Verdict> all) {
        if (read.superseded()) {
            return read;
        }
        Verdict verdict = read.without(ofTwoMinds(read));
        Strength strength = files.firm().strength();
        List<Item> agreed = items(verdict, verdict.confirmed());
        if (agreed.isEmpty()) {
            return verdict;
        }
        List<Item> weighed = all.stream().flatMap(any -> weighed(any).stream()).toList();
        if (strength.needs(Need.AMOUNT, weighed) && !namesSum(agreed)) {
            if (!verdict.wishes()) {
                then.askOnce(verdict.standing(), Doubt.AMOUNT, "note-amount");
            }
            return verdict.without(verdict.confirmed());
        }
        return strength.needs(Need.SECOND_PERSON, weighed) ? byTwo(verdict) : verdict;
    }

    /** Whether the sender is proven well enough for what this reply says to one request: by its kind, and by the sum. */
    boolean isProven(Verdict verdict, List<Verdict> all) {
        List<Item> agreed = verdict.confirmed().isEmpty()
                ? List.of()
                : all.stream().flatMap(any -> weighed(any).stream()).toList();
        String kind = verdict.standing().request().version().kind();
        return reply.level().reaches(files.firm().leastProof(kind, agreed));
    }

    /** What it agrees to, and what was agreed to before. */
    private static List<Item> weighed(Verdict verdict) {
        if (verdict.superseded()) {
            return List.of();
        }
        Request request = verdict.standing().request();
        Set<Integer> numbers = new TreeSet<>(verdict.confirmed());
        request.items(Item.State.CONFIRMED).forEach(item -> numbers.add(item.number()));
        request.progress().firsts().forEach(first -> numbers.addAll(first.items()));
        return items(verdict, List.copyOf(numbers));
    }

    /** What somebody else has agreed to and he declines stays open, for staff. */
    private List<Integer> ofTwoMinds(Verdict verdict) {
        List<Integer> both = new ArrayList<>(verdict.declined());
        both.retainAll(agreedByOthers(verdict));
        if (!both.isEmpty()) {
            then.pause(verdict.standing(), "two named people see it differently");
            then.report("note-two-minds", List.of(verdict.standing()), "");
        }
        return both;
    }

    private List<Integer> agreedByOthers(Verdict verdict) {
        return verdict.standing().request().progress().firsts().stream()
                .filter(first -> isOther(first.from()))
                .flatMap(first -> first.items().stream())
                .toList();
    }

    /** Whether his words name what it comes to, or the price of each item that he agrees to. */
    private boolean namesSum(List<Item> agreed) {
        List<WrittenAmount> named = WrittenAmount.in(reply.reading().ownWords());
        Optional<Money> sum = Strength.sum(agreed);
        boolean whole = sum.isPresent() && named.stream().anyMatch(amount -> amount.is(sum.get()));
        return whole
                || agreed.stream()
                        .flatMap(item -> item.price().stream())
                        .allMatch(price -> named.stream().anyMatch(amount -> amount.is(price)));
    }

    /** What somebody else has agreed to before is confirmed by two now; the rest is confirmed by one. */
    private Verdict byTwo(Verdict verdict) {
        Request request = verdict.standing().request();
        List<Integer> alone = new ArrayList<>(verdict.confirmed());
        alone.removeAll(agreedByOthers(verdict));
        if (!alone.isEmpty()) {
            then.note(
                    verdict.standing(),
                    new Fact.ConfirmedByOne(
                            request.ref().number(),
                            request.current(),
                            alone,
                            verdict.words(Answer.YES),
                            reply.level().word(),
                            reply.letter().sha256(),
                            reply.writer()),
                    "agreed by one; at this sum a second named person has to agree, too");
            if (!verdict.wishes()) {
                askSecond(verdict);
            }
        }
        return verdict.without(alone);
    }

    /** Everybody named who has not agreed yet is asked in a letter of his own; where there is nobody, staff names one. */
    private void askSecond(Verdict verdict) {
        boolean his = reply.from().map(contact::has).orElse(false);
        List<Colleague> others = contact.copied().stream()
                .filter(Colleague::decides)
                .filter(colleague -> isOther(colleague.address()))
                .toList();
        boolean known =
                verdict.standing().request().progress().firsts().stream().anyMatch(first -> !isOther(first.from()));
        if (known && !(his && others.isEmpty())) {
            return;
        }
        if (contact.mayBeWritten()) {
            then.secondPerson(verdict.standing(), his ? others : List.of(), !his);
        }
        String asked =
                his ? String.join(", ", others.stream().map(Colleague::name).toList()) : contact.courtesyName();
        then.report("note-second-person", List.of(verdict.standing()), "", asked);
    }

    /** Whether that is the address of somebody else who decides. */
    private boolean isOther(String address) {
        if (!Address.isPlausible(address) || !contact.decides(Address.of(address))) {
            return false;
        }
        Address other = Address.of(address);
        boolean same = reply.from()
                .map(from -> from.sameMailbox(other) || contact.has(from) && contact.has(other))
                .orElse(true);
        return !same;
    }

    private static List<Item> items(Verdict verdict, List<Integer> numbers) {
        return verdict.standing().request().version().items().stream()
                .filter(item -> numbers.contains(item.number()))
                .toList();
    }
}

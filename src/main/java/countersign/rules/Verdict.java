package countersign.rules;

import countersign.casework.Ask;
import countersign.casework.Content.Standing;
import countersign.casework.Item;
import countersign.casework.Request;
import countersign.reading.Answer;
import countersign.reading.ItemAnswer;
import countersign.reading.Reading;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one reply says to one request, item by item, before anybody asks how well its sender is proven.
 *
 * @param standing the request
 * @param version the version that was answered
 * @param answers the answer to each item that was asked, by the item's own number
 */
record Verdict(Standing standing, int version, List<ItemAnswer> answers) {

    /** @param choice whether the items are alternatives: one of them is chosen, or it is not clear which */
    static Verdict of(Standing standing, List<Ask> asks, Reading reading, boolean choice) {
        List<ItemAnswer> answers = itemAnswers(reading, asks);
        return new Verdict(standing, asks.get(0).version(), choice ? chosen(answers, asks) : answers);
    }

    /**
     * Who chooses one leaves the others out; who agrees to several, or asks something about another one, has not chosen
     * yet.
     */
    private static List<ItemAnswer> chosen(List<ItemAnswer> answers, List<Ask> asks) {
        List<ItemAnswer> yes =
                answers.stream().filter(answer -> answer.answer() == Answer.YES).toList();
        boolean open =
                answers.stream().anyMatch(answer -> answer.answer() != Answer.YES && answer.answer() != Answer.NO);
        if (yes.isEmpty() || open) {
            return answers.stream()
                    .map(answer -> answer.answer() == Answer.YES
                            ? new ItemAnswer(answer.number(), Answer.UNCLEAR, answer.words())
                            : answer)
                    .toList();
        }
        return asks.stream()
                .filter(ask -> ask.item() > 0)
                .map(ask -> {
                    boolean his = ask.item() == yes.get(0).number();
                    Answer answer = yes.size() > 1 ? Answer.UNCLEAR : his ? Answer.YES : Answer.NO;
                    return new ItemAnswer(ask.item(), answer, yes.get(0).words());
                })
                .toList();
    }

    /**
     * The answers by the items' own numbers. Where a reply is not read item by item, what it says as a whole is said to
     * every item; where it is in doubt as a whole, or yes to some that are not named, it is in doubt for each.
     */
    static List<ItemAnswer> itemAnswers(Reading reading, List<Ask> asks) {
        List<Ask> items = asks.stream().filter(ask -> ask.item() > 0).toList();
        boolean doubtful = reading.answer() == Answer.DISPUTE || reading.answer() == Answer.HANDED_ON;
        if (reading.items().isEmpty() || doubtful) {
            Answer whole = reading.answer() == Answer.PARTLY ? Answer.UNCLEAR : reading.answer();
            return items.stream()
                    .map(ask -> new ItemAnswer(ask.item(), whole, reading.words()))
                    .toList();
        }
        return items.stream()
                .flatMap(ask -> reading.items().stream()
                        .filter(answer -> answer.number() == ask.number())
                        .map(answer -> new ItemAnswer(ask.item(), answer.answer(), answer.words())))
                .toList();
    }

    /** Whether the version that was answered is not the one that counts. */
    boolean superseded() {
        return version != standing.request().current()
                || standing.request().withdrawn().isPresent();
    }

    /** Whether it says anything to the request at all. */
    boolean speaks() {
        return !answers.isEmpty();
    }

    /** The open items it agrees to. */
    List<Integer> confirmed() {
        return open(Answer.YES);
    }

    /** The open items it declines. */
    List<Integer> declined() {
        return open(Answer.NO);
    }

    /** The same, with a yes to those items that does not count yet. */
    Verdict without(List<Integer> items) {
        return new Verdict(
                standing,
                version,
                answers.stream()
                        .map(answer -> items.contains(answer.number())
                                ? new ItemAnswer(answer.number(), Answer.RECEIVED, answer.words())
                                : answer)
                        .toList());
    }

    /** Whether it decides an open item. */
    boolean decides() {
        return !confirmed().isEmpty() || !declined().isEmpty();
    }

    /** Whether it says the opposite of what an item was decided to be. */
    boolean contradicts() {
        return answers.stream().anyMatch(answer -> {
            Item.State state = state(answer.number());
            return answer.answer() == Answer.NO && state == Item.State.CONFIRMED
                    || answer.answer() == Answer.YES && state == Item.State.DECLINED;
        });
    }

    /**
     * Whether it decides nothing any more and still is no repetition: "only 1 after all", when both were confirmed. What is
     * said of every item, and as it stands, is one; thanks are none of either.
     */
    boolean saysOtherwise() {
        boolean open = standing.request().state() == Request.State.OPEN;
        boolean received = answers.stream().allMatch(answer -> answer.answer() == Answer.RECEIVED);
        boolean repeats = answers.size() == standing.request().version().items().size()
                && answers.stream().allMatch(this::repeats);
        return !open && !superseded() && !contradicts() && !answers.isEmpty() && !received && !repeats && !unclear();
    }

    private boolean repeats(ItemAnswer answer) {
        Item.State state = state(answer.number());
        return answer.answer() == Answer.YES && state == Item.State.CONFIRMED
                || answer.answer() == Answer.NO && state == Item.State.DECLINED;
    }

    /** Whether it asks for something that was not asked. */
    boolean wishes() {
        return has(Answer.YES_BUT) || has(Answer.QUESTION);
    }

    /** Whether it is a counter-offer: a yes to something else than was asked. */
    boolean changes() {
        return has(Answer.YES_BUT);
    }

    /** Whether a careful clerk would ask back. */
    boolean unclear() {
        return has(Answer.UNCLEAR) && !decides() && !wishes();
    }

    /** The verbatim words that the items with that answer rest on. */
    String words(Answer answer) {
        return answers.stream()
                .filter(item -> item.answer() == answer)
                .map(ItemAnswer::words)
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private List<Integer> open(Answer answer) {
        return answers.stream()
                .filter(item -> item.answer() == answer && state(item.number()) == Item.State.OPEN)
                .map(ItemAnswer::number)
                .toList();
    }

    private boolean has(Answer answer) {
        return answers.stream().anyMatch(item -> item.answer() == answer);
    }

    private Item.State state(int item) {
        return standing.request().items().getOrDefault(item, Item.State.OPEN);
    }
}

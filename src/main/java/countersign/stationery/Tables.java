package countersign.stationery;

import countersign.billing.Money;
import countersign.casework.Ask;
import countersign.casework.Content.Standing;
import countersign.casework.Item;
import countersign.casework.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tables of a letter: items with their figures, and where they stand. */
final class Tables {

    private static final int LETTERS = 8;

    private final Wording wording;
    private final Set<String> choices;
    private final Set<String> talks;

    /**
     * Tables in that wording; {@code choices} are the kinds of request whose items are alternatives, called by
     * letters; {@code talks} those that start no work.
     */
    Tables(Wording wording, Set<String> choices, Set<String> talks) {
        this.wording = wording;
        this.choices = choices;
        this.talks = talks;
    }

    /** A version as it is asked; what is confirmed already says so. */
    Block.Table asked(Version version) {
        Block.Table table = asked(version.kind(), version.items());
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < version.items().size(); i++) {
            Block.Row row = table.rows().get(i);
            boolean carried = version.carried().contains(version.items().get(i).number());
            rows.add(
                    carried
                            ? new Block.Row(
                                    row.number(),
                                    row.text(),
                                    row.amount(),
                                    word(Item.State.CONFIRMED),
                                    tone(Item.State.CONFIRMED))
                            : row);
        }
        return new Block.Table(rows, table.total());
    }

    /** Items as they are asked, with what they come to together; of alternatives there is no sum. */
    Block.Table asked(String kind, List<Item> items) {
        List<Block.Row> rows = items.stream()
                .map(item ->
                        new Block.Row(label(kind, item.number()), Clean.line(item.called()), price(item), extra(item)))
                .toList();
        return new Block.Table(rows, choices.contains(kind) ? List.of() : total(items));
    }

    /** Whether items of that kind are alternatives. */
    boolean isChoice(String kind) {
        return choices.contains(kind);
    }

    /** How an item is called in front of its row: by its number, alternatives by A, B, C. */
    String label(String kind, int number) {
        return choices.contains(kind) && number <= LETTERS
                ? String.valueOf((char) ('A' + number - 1))
                : Integer.toString(number);
    }

    /** The items that the numbers of a letter stand for; with the job in front where they are of several jobs. */
    Block.Table numbered(List<Ask> asks, List<Standing> standings) {
        List<Block.Row> rows = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        boolean several = standings.stream().map(s -> s.file().ref()).distinct().count() > 1;
        for (Ask ask : asks) {
            Optional<Standing> standing = standings.stream()
                    .filter(s -> s.request().ref().equals(ask.request()))
                    .findFirst();
            Optional<Item> item = standing.flatMap(s -> s.request().version().item(ask.item()));
            item.ifPresent(found -> {
                String job = several ? Clean.line(standing.get().file().title()) + ": " : "";
                items.add(found);
                String kind = standing.get().request().version().kind();
                rows.add(new Block.Row(
                        label(kind, ask.number()), job + Clean.line(found.text()), price(found), extra(found)));
            });
        }
        boolean choice = standings.stream()
                .anyMatch(standing ->
                        choices.contains(standing.request().version().kind()));
        return new Block.Table(rows, choice || standings.size() > 1 ? List.of() : total(items));
    }

    /** Items and where each stands now; where they are of several requests, with the job in front instead of a number. */
    Block.Table stands(List<Standing> standings) {
        List<Block.Row> rows = new ArrayList<>();
        boolean several = standings.size() > 1;
        for (Standing standing : standings) {
            for (Item item : standing.request().version().items()) {
                Item.State state = standing.request().items().getOrDefault(item.number(), Item.State.OPEN);
                String kind = standing.request().version().kind();
                boolean talk = talks.contains(kind);
                String owed = talk && !extra(item).isEmpty() ? " (" + extra(item) + ")" : "";
                String text =
                        (several ? Clean.line(standing.file().title()) + ": " : "") + Clean.line(item.text()) + owed;
                rows.add(new Block.Row(
                        several ? "" : label(standing.request().version().kind(), item.number()),
                        text,
                        price(item),
                        word(state),
                        tone(state)));
            }
        }
        return new Block.Table(rows, List.of());
    }

    /** Requests, a row each, as a person who knows the office reads them. */
    Block.Table requests(List<Standing> standings) {
        List<Block.Row> rows = new ArrayList<>();
        for (Standing standing : standings) {
            Version version = standing.request().version();
            rows.add(new Block.Row(
                    "",
                    standing.request().ref() + " " + Clean.line(standing.file().title()),
                    Version.total(version.items()).map(wording::money).orElse(""),
                    standing.request().waitsForSecond()
                            ? "waits for a second person"
                            : standing.request().state().word()));
            for (Item item : version.items()) {
                Item.State state = standing.request().items().getOrDefault(item.number(), Item.State.OPEN);
                rows.add(new Block.Row(
                        "",
                        "   " + label(version.kind(), item.number()) + ". " + Clean.line(item.text()),
                        price(item),
                        word(state),
                        tone(state)));
            }
        }
        return new Block.Table(rows, List.of());
    }

    private List<Block.Row> total(List<Item> items) {
        Optional<Money> sum = Version.total(items);
        if (items.size() < 2 || sum.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Row(
                "", wording.say(Phrase.TOGETHER), wording.money(sum.get()), wording.days(Version.days(items))));
    }

    private String price(Item item) {
        return item.price().map(wording::money).orElse("");
    }

    private String extra(Item item) {
        List<String> pieces = new ArrayList<>();
        item.days().map(wording::days).filter(text -> !text.isEmpty()).ifPresent(pieces::add);
        String owner = item.owner()
                .map(o -> wording.say(o == Item.Owner.US ? Phrase.US : Phrase.YOU))
                .orElse("");
        String due = item.due()
                .map(day -> wording.say(Phrase.BY, wording.shortDay(day)))
                .orElse("");
        if (!owner.isEmpty() || !due.isEmpty()) {
            pieces.add((owner + (owner.isEmpty() || due.isEmpty() ? "" : ", ") + due));
        }
        return String.join(", ", pieces);
    }

    private String word(Item.State state) {
        return wording.say(Phrase.of(state));
    }

    private static String tone(Item.State state) {
        return switch (state) {
            case CONFIRMED -> "good";
            case DECLINED -> "quiet";
            case OPEN -> "open";
        };
    }
}

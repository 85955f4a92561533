package countersign.command;

import countersign.billing.Money;
import countersign.casework.Item;
import countersign.deadline.WrittenDate;
import countersign.instruction.Instructions;
import countersign.instruction.Line;
import countersign.rules.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The terms that a mail of staff states; what it does not state is empty.
 *
 * @param items its numbered lines
 * @param soFar what the job cost before
 * @param total what a payment schedule shares out
 * @param finish when it was to be finished before
 * @param why the reason, for the record
 * @param open what is left open
 */
record Terms(
        List<Item> items,
        Optional<Money> soFar,
        Optional<Money> total,
        Optional<LocalDate> finish,
        Optional<String> why,
        List<String> open) {

    /**
     * Reads them.
     *
     * @param notes whether any words are a point too, as in the notes of a call
     */
    static Terms read(Instructions instructions, boolean notes, Files files) {
        return new Terms(
                items(instructions, notes),
                amount(instructions, Line.Field.Name.SO_FAR, files),
                amount(instructions, Line.Field.Name.TOTAL, files),
                instructions.field(Line.Field.Name.FINISH).flatMap(value -> WrittenDate.read(value, files.today())),
                instructions.field(Line.Field.Name.WHY),
                instructions.all(Line.Field.class).stream()
                        .filter(field -> field.name() == Line.Field.Name.OPEN)
                        .map(Line.Field::value)
                        .toList());
    }

    private static Optional<Money> amount(Instructions instructions, Line.Field.Name field, Files files) {
        return instructions
                .field(field)
                .flatMap(value -> Instructions.amount(value, files.firm().currency()));
    }

    /** Whether anything was stated. */
    boolean isEmpty() {
        return items.isEmpty()
                && soFar.isEmpty()
                && total.isEmpty()
                && finish.isEmpty()
                && why.isEmpty()
                && open.isEmpty();
    }

    private static List<Item> items(Instructions instructions, boolean notes) {
        List<Item> items = new ArrayList<>();
        for (Line line : instructions.lines()) {
            if (line instanceof Line.Item item) {
                items.add(new Item(
                        items.size() + 1,
                        item.text(),
                        item.price(),
                        item.days(),
                        item.due(),
                        item.ours().map(ours -> ours ? Item.Owner.US : Item.Owner.THEM),
                        item.share()));
            } else if (notes && line instanceof Line.Words words) {
                items.add(point(items.size() + 1, words.written()));
            }
        }
        if (notes) {
            for (String paragraph : instructions.text().split("\n\\s*\n")) {
                if (!paragraph.isBlank()) {
                    items.add(point(
                            items.size() + 1,
                            String.join(
                                    " ", paragraph.lines().map(String::strip).toList())));
                }
            }
        }
        return items;
    }

    private static Item point(int number, String text) {
        return new Item(number, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

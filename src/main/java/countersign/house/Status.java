package countersign.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.casework.Case;
import countersign.casework.Colleague;
import countersign.casework.Contact;
import countersign.casework.Item;
import countersign.casework.Version;
import countersign.house.Inquiry.Standing;
import java.util.List;
import java.util.stream.Collectors;

/** Where every request stands: as text for people, as JSON for other programs. */
final class Status {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Status() {}

    static String text(List<Standing> rows) {
        if (rows.isEmpty()) {
            return "There is no request yet.\n";
        }
        StringBuilder out = new StringBuilder();
        String last = "";
        for (Standing row : rows) {
            String ref = row.file().ref().toString();
            if (!ref.equals(last)) {
                out.append(String.format(
                        "%s%s  %s, %s%s%s%n",
                        last.isEmpty() ? "" : "\n",
                        ref,
                        row.file().title(),
                        row.contact().details().name(),
                        colleagues(row.contact()),
                        credit(row.file())
                                + (row.arrears().isEmpty()
                                        ? ""
                                        : "; " + row.arrears().told())));
                last = ref;
            }
            Version version = row.request().version();
            out.append(String.format(
                    "  %s  version %d, %s: %s%s%n",
                    row.request().ref(),
                    version.number(),
                    version.kind(),
                    row.request().state().word()
                            + (row.request().waitsForSecond() ? ", waits for a second person" : ""),
                    row.request()
                            .chase()
                            .paused()
                            .or(() -> row.contact().mailStopped())
                            .map(why -> " (rests: " + why + ")")
                            .orElse("")));
            for (Item item : version.items()) {
                out.append(String.format(
                        "    %2d. %-44s %14s  %s%n",
                        item.number(),
                        item.text(),
                        item.price().map(Object::toString).orElse(""),
                        state(row, item).word()));
            }
        }
        return out.toString();
    }

    /** What he paid that nobody waited for. */
    private static String credit(Case file) {
        return file.account()
                .surplus()
                .filter(more -> !more.isZero())
                .map(more -> "; " + more + " of his are left over")
                .orElse("");
    }

    /** Who decides with the contact, and who only reads along. */
    private static String colleagues(Contact contact) {
        return contact.colleagues().stream()
                .map(colleague -> (colleague.decides() ? "; delegate: " : "; in copy: ")
                        + colleague.name()
                        + (contact.copied().contains(colleague) ? "" : " (address came back)"))
                .collect(Collectors.joining());
    }

    static String json(List<Standing> rows) {
        ArrayNode array = JSON.createArrayNode();
        for (Standing row : rows) {
            Version version = row.request().version();
            ObjectNode node = array.addObject();
            node.put("case", row.file().ref().toString());
            node.put("request", row.request().ref().toString());
            node.put("version", version.number());
            node.put("kind", version.kind());
            node.put("state", row.request().state().word());
            node.put("waitsForSecondPerson", row.request().waitsForSecond());
            node.put("title", row.file().title());
            node.put("overduePayments", row.arrears().missed().size());
            node.put("parked", row.arrears().parked());
            node.put("contact", row.contact().address().toString());
            ArrayNode copies = node.putArray("copies");
            for (Colleague colleague : row.contact().colleagues()) {
                copies.addObject()
                        .put("address", colleague.mailbox().toString())
                        .put("decides", colleague.decides())
                        .put("bounced", !row.contact().copied().contains(colleague));
            }
            ArrayNode items = node.putArray("items");
            for (Item item : version.items()) {
                ObjectNode one = items.addObject();
                one.put("number", item.number());
                one.put("text", item.text());
                one.put("price", item.price().map(money -> money.digits()).orElse(null));
                one.put(
                        "currency",
                        item.price()
                                .map(money -> money.currency().getCurrencyCode())
                                .orElse(null));
                one.put("state", state(row, item).word());
            }
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(array) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }

    private static Item.State state(Standing row, Item item) {
        return row.request().items().getOrDefault(item.number(), Item.State.OPEN);
    }
}

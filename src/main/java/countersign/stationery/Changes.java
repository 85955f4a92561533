package countersign.stationery;

import countersign.casework.Item;
import countersign.casework.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changed from one version of a request to the next, in short lines. */
final class Changes {

    private final Wording wording;

    Changes(Wording wording) {
        this.wording = wording;
    }

    List<String> between(Version before, Version after) {
        List<String> lines = new ArrayList<>();
        for (Item item : after.items()) {
            Optional<Item> old = same(before, item);
            String text = Clean.line(item.text());
            if (old.isEmpty()) {
                lines.add(wording.say(Phrase.NEW, text + behind(figures(item))));
            } else if (!figures(old.get()).equals(figures(item))
                    || !old.get().text().equals(item.text())) {
                boolean renamed = !old.get().text().equals(item.text());
                String was = renamed ? Clean.line(old.get().text()) + behind(figures(old.get())) : figures(old.get());
                String now = text + behind(figures(item));
                lines.add(was.isEmpty() ? now : wording.say(Phrase.BEFORE, now, was));
            }
        }
        for (Item old : before.items()) {
            boolean gone = after.items().stream()
                    .noneMatch(item -> same(before, item).filter(old::equals).isPresent());
            if (gone) {
                lines.add(wording.say(Phrase.GONE, Clean.line(old.text())));
            }
        }
        return lines;
    }

    /** The same item is the one of the same words; else the one under the same number whose words nobody else has. */
    private static Optional<Item> same(Version before, Item item) {
        Optional<Item> sameWords = before.items().stream()
                .filter(old -> old.text().equalsIgnoreCase(item.text()))
                .findFirst();
        return sameWords.or(() -> before.item(item.number()).filter(old -> sharesAWord(old.text(), item.text())));
    }

    private static boolean sharesAWord(String a, String b) {
        List<String> words = List.of(a.toLowerCase(java.util.Locale.ROOT).split("\\W+"));
        for (String word : b.toLowerCase(java.util.Locale.ROOT).split("\\W+")) {
            if (word.length() > 3 && words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String behind(String figures) {
        return figures.isEmpty() ? "" : ": " + figures;
    }

    private String figures(Item item) {
        List<String> pieces = new ArrayList<>();
        item.price().map(wording::money).ifPresent(pieces::add);
        item.days().map(wording::days).filter(text -> !text.isEmpty()).ifPresent(pieces::add);
        item.due().map(day -> wording.say(Phrase.BY, wording.shortDay(day))).ifPresent(pieces::add);
        return String.join(", ", pieces);
    }
}

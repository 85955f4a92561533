package countersign.stationery;

import countersign.billing.Money;
import countersign.casework.Briefing;
import countersign.casework.Briefing.Confirmed;
import countersign.casework.Briefing.Issue;
import countersign.casework.Briefing.Said;
import countersign.casework.Briefing.Stake;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Firm;
import countersign.casework.Item;
import countersign.casework.Version;
import countersign.instruction.WorkTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The words of the briefing for a call. */
final class BriefingWords {

    /** His words come first, and the page still has to hold the rest. */
    private static final int LONGEST_SAID = 900;

    private static final int LONGEST_CONFIRMED = 240;

    private final Wording wording;
    private final Instant now;
    private final ZoneId zone;
    private final PastWords past;

    BriefingWords(Firm firm, Contact contact, Wording wording, Instant now) {
        this.wording = wording;
        this.now = now;
        this.zone = firm.hours().zone();
        this.past = new PastWords(firm, contact, wording);
    }

    void put(Words words, Contact contact, Briefing page) {
        said(words, contact, page.said());
        boolean several = page.disputed().size() > 1;
        words.put(
                "jobs",
                page.disputed().stream()
                        .map(standing -> "“" + Clean.line(standing.file().title()) + "” ("
                                + standing.request().ref() + ")")
                        .collect(Collectors.joining(", ")));
        List<Block.Labelled> lines = new ArrayList<>();
        if (page.earlier() > 0) {
            lines.add(new Block.Labelled("", page.earlier() + " earlier lines are on record"));
        }
        page.past().forEach(line -> lines.add(past.line(line, several)));
        labelled(words, "past", lines);
        points(
                words,
                "confirmed",
                page.confirmed().stream().map(this::confirmed).toList());
        List<Block.Labelled> issues = new ArrayList<>();
        page.issues().forEach(issue -> issues.add(new Block.Labelled((issues.size() + 1) + ".", issue(issue))));
        labelled(words, "issue", issues);
        stake(words, page.stake());
        words.put("named", page.named());
        points(words, "other", page.others().stream().map(this::other).toList());
        words.put("again", wording.soon(page.again(), now, zone));
        words.put(
                "case",
                page.disputed().isEmpty()
                        ? ""
                        : page.disputed().get(0).file().ref().toString());
    }

    private void said(Words words, Contact contact, Said said) {
        boolean own = past.isContact(said.by());
        words.put("own", own);
        words.put("saidBy", past.who(said.by()));
        words.put("saidWhen", wording.around(said.at(), now, zone));
        words.put("words", new Block.Quote(shortened(Clean.reflowed(said.words()), LONGEST_SAID)));
        words.put("hasWords", !said.words().isBlank());
    }

    private String confirmed(Confirmed confirmed) {
        String items = confirmed.items().stream()
                .map(item -> Clean.line(item.text())
                        + item.price().map(price -> ", " + wording.money(price)).orElse(""))
                .collect(Collectors.joining("; "));
        return "“" + shortened(Clean.line(confirmed.words()), LONGEST_CONFIRMED) + "” (" + items + "; "
                + wording.shortMoment(confirmed.at(), zone) + "; " + proven(confirmed.level()) + ")";
    }

    static String proven(String level) {
        return switch (level) {
            case "A" ->
                "proof level A: from the known address, with the token of that letter and a signature of its domain";
            case "B" ->
                "proof level B: from the known address, with the token of that letter, as our mail server confirms";
            case "C+" ->
                "proof level C+: from the known address, with the token of a second letter that went there to prove it";
            case "C" -> "proof level C: from the known address, with the token of that letter";
            case "document" -> "counted by staff";
            case "staff" -> "read so by staff";
            default -> "proof level " + level;
        };
    }

    private String issue(Issue issue) {
        String price =
                issue.item().price().map(amount -> ", " + wording.money(amount)).orElse("");
        String what = Clean.line(issue.item().text()) + price + " ("
                + issue.standing().request().ref() + "." + issue.item().number() + "): ";
        String worked = WorkTime.written(issue.minutes());
        return what
                + switch (issue.ease()) {
                    case NOTHING_DONE -> "no yes is on record and no work; to leave it out costs nothing but the price";
                    case PROMISED_BY_US ->
                        "we promised it by "
                                + wording.shortDay(issue.item().due().orElseThrow())
                                + ", and nobody has said that it is done; there the record is on the customer’s side";
                    case WORKED_UNCONFIRMED ->
                        worked + " worked, and no yes is on record; there the record is on the customer’s side";
                    case CONFIRMED_NOT_BEGUN -> "confirmed, and no work is on record; it can still be left out";
                    case CONFIRMED_AND_WORKED ->
                        "confirmed, and " + worked + " worked; the hardest, so hear the other side first";
                };
    }

    private void stake(Words words, Stake stake) {
        Money cost = stake.dispute().total();
        words.put("cost", wording.money(cost));
        words.put("hours", stake.dispute().hours().stripTrailingZeros().toPlainString());
        words.put("rate", wording.money(stake.dispute().hourlyRate()));
        words.put("dear", false);
        stake.amount().ifPresent(amount -> {
            words.put("amount", wording.money(amount));
            words.put("half", wording.money(part(amount, 2)));
            words.put("third", wording.money(part(amount, 3)));
            words.put("dear", amount.currency().equals(cost.currency()) && amount.compareTo(cost) <= 0);
        });
        if (stake.minutes() > 0) {
            words.put("worked", wording.money(stake.dispute().worth(stake.minutes())));
            words.put("workedTime", WorkTime.written(stake.minutes()));
        }
    }

    /** The first of so many equal parts. */
    private static Money part(Money whole, int parts) {
        return whole.split(Collections.nCopies(parts, BigDecimal.ONE)).get(0);
    }

    private String other(Standing standing) {
        List<Item> open = standing.request().items(Item.State.OPEN);
        List<Item> confirmed = standing.request().items(Item.State.CONFIRMED);
        String state = open.isEmpty() ? "confirmed" : confirmed.isEmpty() ? "not answered yet" : "answered in part";
        String sum = Version.total(open.isEmpty() ? confirmed : open)
                .map(total -> ", " + wording.money(total))
                .orElse("");
        return Clean.line(standing.file().title()) + " (" + standing.request().ref() + ")" + sum + ": " + state;
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest / 2)) + " […]";
    }

    private static void labelled(Words words, String name, List<Block.Labelled> lines) {
        words.put(name + (name.equals("issue") ? "s" : ""), new Block.Lines(lines));
        words.put(name + "Count", lines.size());
    }

    private static void points(Words words, String name, List<String> points) {
        words.put(name + (name.equals("other") ? "s" : ""), new Block.Points(points));
        words.put(name + "Count", points.size());
    }
}

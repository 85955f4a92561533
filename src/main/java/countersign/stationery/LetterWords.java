package countersign.stationery;

import countersign.billing.Money;
import countersign.casework.Colleague;
import countersign.casework.Contact;
import countersign.casework.Content;
import countersign.casework.Content.Standing;
import countersign.casework.Firm;
import countersign.casework.ForContact;
import countersign.casework.Item;
import countersign.casework.Letter;
import countersign.casework.Strength;
import countersign.casework.Version;
import countersign.message.Address;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words that a letter is filled in with; each kind of content has its own. */
final class LetterWords {

    private final Firm firm;
    private final Wording wording;
    private final Tables tables;
    private final Instant now;

    LetterWords(Firm firm, Wording wording, Set<String> choices, Set<String> talks, Instant now) {
        this.firm = firm;
        this.wording = wording;
        this.tables = new Tables(wording, choices, talks);
        this.now = now;
    }

    Words of(Letter letter) {
        Words words = new Words();
        words.put("firm", firm.name());
        ZoneId zone = letter.to()
                .asContact()
                .map(contact -> contact.details().zone())
                .orElse(firm.hours().zone());
        letter.to().asContact().ifPresent(contact -> words.put("greeting", wording.courtesyName(contact)));
        if (letter.to() instanceof Letter.ToColleague to) {
            words.put("greeting", to.colleague().name());
        }
        if (letter.to() instanceof Letter.ToStaff to) {
            words.put("greeting", to.staff().firstName());
        }
        Content content = letter.content();
        if (content instanceof ForContact.Question question) {
            question(words, question, zone);
        } else if (content instanceof ForContact.Reminder reminder) {
            reminder(words, reminder, letter, zone);
        } else if (content instanceof ForContact.Receipt receipt) {
            receipt(words, receipt, zone);
        } else if (content instanceof ForContact.AskAgain again) {
            askAgain(words, again, letter);
        } else if (content instanceof ForContact.SecondPerson second) {
            secondPerson(words, second, letter);
        } else if (content instanceof ForContact.Goodbye goodbye) {
            words.put("title", goodbye.file().title());
            words.put("ref", goodbye.file().ref().toString());
        } else if (content instanceof ForContact.PassedOn passed) {
            passedOn(words, passed, letter);
        } else if (content instanceof ForContact.PromisesDue due) {
            promises(words, due, zone);
        } else if (content instanceof ForContact.Payment payment) {
            new PaymentWords(wording, firm, now, zone).put(words, payment);
        } else {
            new StaffWords(firm, wording, tables, now, zone).put(words, content);
        }
        return words;
    }

    private void question(Words words, ForContact.Question question, ZoneId zone) {
        Version version = question.version();
        about(words, question.standing(), version.asked());
        words.put("version", version.number());
        words.put("items", tables.asked(version));
        words.put("asked", version.origin().isPresent());
        schedule(words, version, version.items(), zone);
        stillOpen(words, version.open());
        words.put(
                "first",
                question.standing().file().requests().size() <= 1
                        && version.soFar().isEmpty());
        words.put("renewed", question.before().isPresent());
        words.put(
                "changes",
                new Block.Points(question.before()
                        .map(before -> new Changes(wording).between(before, version))
                        .orElse(List.of())));
    }

    private void reminder(Words words, ForContact.Reminder reminder, Letter letter, ZoneId zone) {
        List<Item> items = reminder.open().stream()
                .flatMap(standing -> standing.request().items(Item.State.OPEN).stream())
                .toList();
        Standing first = reminder.open().get(0);
        about(words, first, items);
        words.put("requests", reminder.open().size());
        words.put("items", tables.numbered(letter.asks(), reminder.open()));
        words.put("rung", reminder.rung());
        words.put("kind", first.request().version().kind());
        Instant asked = reminder.open().stream()
                .flatMap(standing -> standing.request().chase().asked().stream())
                .min(Instant::compareTo)
                .orElse(now);
        words.put("askedDay", wording.recentDay(asked, now, zone));
        boolean today = asked.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
        words.put(
                "askedWhen",
                today
                        ? wording.say(Phrase.EARLIER_TODAY)
                        : wording.say(Phrase.ON, wording.recentDay(asked, now, zone)));
        List<Item> wanted = first.request().version().items().stream()
                .filter(item -> first.request().items().get(item.number()) != Item.State.DECLINED)
                .toList();
        words.put("seconded", seconded(reminder.open(), letter));
        boolean single = reminder.open().size() == 1;
        stillOpen(words, single ? first.request().version().open() : List.of());
        if (single) {
            schedule(words, first.request().version(), wanted, zone);
        }
    }

    /** Points of a call that were left open; nobody is asked to answer them. */
    private static void stillOpen(Words words, List<String> points) {
        words.put("open", new Block.Points(points.stream().map(Clean::line).toList()));
        words.put("openPoints", points.size());
    }

    private void receipt(Words words, ForContact.Receipt receipt, ZoneId zone) {
        Standing first = receipt.standings().get(0);
        List<Item> confirmed = all(receipt.standings(), Item.State.CONFIRMED);
        List<Item> open = all(receipt.standings(), Item.State.OPEN);
        about(words, first, confirmed);
        words.put("items", tables.stands(receipt.standings()));
        words.put("by", receipt.delegate().map(Colleague::name).orElse(""));
        words.put("noted", wording.moment(receipt.received(), zone));
        words.put("words", new Block.Quote(Clean.reflowed(receipt.words())));
        words.put("confirmed", confirmed.size());
        words.put("open", open.size());
        words.put("declined", all(receipt.standings(), Item.State.DECLINED).size());
        words.put("kind", first.request().version().kind());
        words.put(
                "paused",
                receipt.standings().stream()
                        .anyMatch(
                                standing -> standing.request().chase().paused().isPresent()));
        words.put("signs", receipt.signs().name());
        words.put("start", startable(confirmed));
        boolean single = receipt.standings().size() == 1;
        if (single && !confirmed.isEmpty()) {
            schedule(words, first.request().version(), confirmed, zone);
        }
    }

    private void askAgain(Words words, ForContact.AskAgain again, Letter letter) {
        List<Item> open = again.open().stream()
                .flatMap(standing -> standing.request().items(Item.State.OPEN).stream())
                .toList();
        about(words, again.open().get(0), open);
        words.put("requests", again.open().size());
        words.put("items", tables.numbered(letter.asks(), again.open()));
        words.put(
                "delegates",
                letter.to().asContact().stream()
                        .flatMap(contact -> contact.colleagues().stream())
                        .filter(Colleague::decides)
                        .map(Colleague::name)
                        .reduce((one, other) -> wording.say(Phrase.AND, one, other))
                        .orElse(""));
        words.put("by", again.delegate().map(Colleague::name).orElse(""));
        words.put("doubt", again.doubt().word());
        words.put("seconded", seconded(again.open(), letter));
        words.put("words", new Block.Quote(Clean.reflowed(again.words())));
        words.put("hasWords", !again.words().isBlank());
    }

    /** Who has agreed to one of them already where a second person has to, by name; else empty. */
    private String seconded(List<Standing> open, Letter letter) {
        Contact contact = letter.to().asContact().orElseThrow();
        return open.stream()
                .filter(standing -> standing.request().waitsForSecond())
                .flatMap(standing -> standing.request().progress().firsts().stream())
                .map(first -> contact.colleague(Address.of(first.from()))
                        .map(Colleague::name)
                        .orElse(wording.named(contact)))
                .findFirst()
                .orElse("");
    }

    private void secondPerson(Words words, ForContact.SecondPerson second, Letter letter) {
        about(words, second.standing(), second.standing().request().items(Item.State.OPEN));
        words.put("items", tables.numbered(letter.asks(), List.of(second.standing())));
        Contact contact = letter.to().asContact().orElseThrow();
        boolean himself = second.first().equals(contact.courtesyName());
        words.put("first", himself ? wording.named(contact) : second.first());
        words.put("words", new Block.Quote(Clean.reflowed(second.words())));
    }

    private void passedOn(Words words, ForContact.PassedOn passed, Letter letter) {
        List<Item> open = passed.standing().request().items(Item.State.OPEN);
        about(words, passed.standing(), open);
        words.put("items", tables.numbered(letter.asks(), List.of(passed.standing())));
        words.put("words", new Block.Spoken(Clean.reflowed(passed.words())));
    }

    private void promises(Words words, ForContact.PromisesDue due, ZoneId zone) {
        about(words, due.standing(), due.items());
        words.put("items", tables.asked(due.standing().request().version().kind(), due.items()));
        words.put("ours", due.ours());
        words.put("contact", due.contact().courtesyName());
        words.put("contactName", due.contact().details().name());
        words.put("phone", due.contact().details().phone());
        words.put("there", wording.there(now, due.contact().details().zone()));
        words.put(
                "late",
                due.items().stream()
                        .anyMatch(item -> item.due()
                                .orElseThrow()
                                .isBefore(now.atZone(zone).toLocalDate())));
    }

    private void about(Words words, Standing standing, List<Item> items) {
        words.put("title", standing.file().title());
        words.put("ref", standing.request().ref().toString());
        sum(words, standing, items);
        words.put("n", items.size());
        words.put("count", wording.count(items.size()));
    }

    /** The sum that a yes to those items has to name, where it has to; of alternatives the first such price, by its letter. */
    private void sum(Words words, Standing standing, List<Item> items) {
        String kind = standing.request().version().kind();
        List<Item> named = tables.isChoice(kind)
                ? items.stream()
                        .filter(item -> firm.strength().needs(Strength.Need.AMOUNT, List.of(item)))
                        .limit(1)
                        .toList()
                : items;
        words.put("two", firm.strength().needs(Strength.Need.SECOND_PERSON, named));
        if (firm.strength().needs(Strength.Need.AMOUNT, named)) {
            Strength.sum(named).ifPresent(sum -> words.put("sum", wording.money(sum)));
            words.put("sumLetter", tables.label(kind, named.get(0).number()));
        }
    }

    /** The new total and the new date, where both the old ones and every change are known. */
    private void schedule(Words words, Version version, List<Item> items, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        Optional<Money> total = Version.total(items);
        version.soFar()
                .flatMap(soFar ->
                        total.filter(t -> t.currency().equals(soFar.currency())).map(soFar::plus))
                .ifPresent(sum -> words.put("newTotal", wording.money(sum)));
        version.finish()
                .map(day -> firm.hours().dayAfter(day, Version.days(items)))
                .ifPresent(day -> words.put("newFinish", wording.day(day, today)));
    }

    private static List<Item> all(List<Standing> standings, Item.State state) {
        return standings.stream()
                .flatMap(standing -> standing.request().items(state).stream())
                .toList();
    }

    /** "Second vanity", "both points", "all three points": what the receipt says may start. */
    private String startable(List<Item> confirmed) {
        List<String> names = new ArrayList<>();
        confirmed.forEach(item -> names.add(item.text()));
        return names.size() == 1 ? names.get(0) : "";
    }
}

package countersign.stationery;

import countersign.casework.Colleague;
import countersign.casework.Contact;
import countersign.casework.Content;
import countersign.casework.Content.Standing;
import countersign.casework.Firm;
import countersign.casework.ForContact;
import countersign.casework.ForStaff;
import countersign.casework.ForStaff.Done;
import countersign.casework.ForStaff.Owed;
import countersign.casework.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** The words that letters to staff are filled in with. */
final class StaffWords {

    private static final int LONGEST_QUOTE = 3000;

    private final Firm firm;
    private final Wording wording;
    private final Tables tables;
    private final Instant now;
    private final ZoneId zone;

    StaffWords(Firm firm, Wording wording, Tables tables, Instant now, ZoneId zone) {
        this.firm = firm;
        this.wording = wording;
        this.tables = tables;
        this.now = now;
        this.zone = zone;
    }

    void put(Words words, Content content) {
        if (content instanceof ForStaff.Preview preview) {
            preview(words, preview);
        } else if (content instanceof ForStaff.CounterOffer offer) {
            contact(words, offer.contact());
            done(words, offer.done());
            words.put("title", offer.standing().file().title());
            words.put("words", excerpt(offer.words()));
            words.put("confirmed", names(List.of(offer.standing()), Item.State.CONFIRMED));
        } else if (content instanceof ForStaff.AnswerPreview preview) {
            contact(words, preview.contact());
            done(words, preview.done());
        } else if (content instanceof ForStaff.IntakeQuestion question) {
            intake(words, question);
        } else if (content instanceof ForStaff.Transcript transcript) {
            done(words, transcript.done());
            words.put("listed", tables.requests(transcript.listed()));
            words.put("rows", transcript.listed().size());
        } else if (content instanceof ForStaff.CodeRequest request) {
            done(words, request.done());
            words.put("code", request.code());
            words.put("until", wording.moment(request.until(), zone));
        } else if (content instanceof ForStaff.Report report) {
            report.contact().ifPresent(contact -> contact(words, contact));
            new ReportWords(wording, tables, now, zone).put(words, report);
        } else if (content instanceof ForStaff.AboutPayment about) {
            contact(words, about.contact());
            words.put("words", excerpt(about.words()));
            new PaymentWords(wording, firm, now, zone).put(words, about);
        } else if (content instanceof ForStaff.Choice choice) {
            contact(words, choice.contact());
            PaymentWords payments = new PaymentWords(wording, firm, now, zone);
            payments.put(words, choice.file(), choice.invoice());
            payments.putGone(words, choice.file(), choice.gone());
        } else if (content instanceof ForStaff.CallBriefing briefing) {
            contact(words, briefing.contact());
            new BriefingWords(firm, briefing.contact(), wording, now).put(words, briefing.contact(), briefing.page());
        } else if (content instanceof ForStaff.Dossier dossier) {
            contact(words, dossier.story().contact());
            new StoryWords(firm, dossier.story(), wording, now).put(words, dossier);
        } else if (content instanceof ForStaff.CallReminder reminder) {
            reminder(words, reminder);
        } else if (content instanceof ForStaff.Digest digest) {
            new DigestWords(wording, now, zone).put(words, digest);
        }
    }

    private void preview(Words words, ForStaff.Preview preview) {
        Contact contact = preview.letter().to().asContact().orElseThrow();
        ForContact.Question question = (ForContact.Question) preview.letter().content();
        contact(words, contact);
        words.put("opens", preview.opens());
        words.put("title", question.standing().file().title());
        words.put("case", question.standing().file().ref().toString());
        words.put("ref", question.standing().request().ref().toString());
        words.put("version", question.version().number());
        words.put("why", question.version().why());
        words.put(
                "said",
                question.version()
                        .origin()
                        .map(origin -> excerpt(origin.words()))
                        .orElse(new Block.Quote("")));
        words.put(
                "hasSaid",
                question.version()
                        .origin()
                        .filter(origin -> !origin.words().isBlank())
                        .isPresent());
        words.put(
                "overdue",
                new Block.Points(preview.overdue().stream()
                        .map(owed -> missed(owed, wording))
                        .toList()));
        words.put("overdueCount", preview.overdue().size());
        words.put("parked", preview.parked());
        words.put("lastName", contact.lastName());
        done(words, preview.done());
    }

    /** "Deposit, $500.00, by Fri 6 March (C101-1.2)". */
    static String missed(Owed owed, Wording wording) {
        return Clean.line(owed.item().text())
                + owed.item().price().map(price -> ", " + wording.money(price)).orElse("")
                + ", by " + wording.shortDay(owed.item().due().orElseThrow()) + " ("
                + owed.standing().request().ref() + "." + owed.item().number() + ")";
    }

    private void intake(Words words, ForStaff.IntakeQuestion question) {
        words.put(
                "doubt",
                question.doubt().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        words.put("customer", question.intake().customer().orElse(""));
        words.put(
                "customerName",
                question.intake().customerName().isBlank()
                        ? question.intake().customer().orElse("")
                        : question.intake().customerName());
        words.put("case", question.intake().caseName());
        words.put(
                "theirs",
                question.theirs().map(file -> file.ref() + " " + file.title()).orElse(""));
        words.put("owner", question.owner().map(Contact::courtesyName).orElse(""));
        words.put("subject", question.intake().subject());
        words.put(
                "said",
                question.intake()
                        .origin()
                        .map(origin -> excerpt(origin.words()))
                        .orElse(new Block.Quote("")));
        words.put(
                "hasSaid",
                question.intake()
                        .origin()
                        .filter(origin -> !origin.words().isBlank())
                        .isPresent());
        words.put(
                "items",
                tables.asked(question.intake().kind(), question.intake().items()));
        words.put("n", question.intake().items().size());
    }

    private void reminder(Words words, ForStaff.CallReminder reminder) {
        contact(words, reminder.contact());
        List<Standing> disputed = reminder.disputed();
        LocalDate since = reminder.since().atZone(zone).toLocalDate();
        words.put("n", disputed.size());
        words.put("items", tables.stands(disputed));
        words.put("since", wording.shortDay(since));
        words.put("sinceWhen", wording.day(since, now.atZone(zone).toLocalDate()));
        words.put("again", wording.soon(reminder.again(), now, zone));
        words.put("last", reminder.last());
        words.put("case", disputed.isEmpty() ? "" : disputed.get(0).file().ref().toString());
    }

    private void contact(Words words, Contact contact) {
        words.put("contact", contact.courtesyName());
        words.put("contactName", contact.details().name());
        words.put("titleKnown", !contact.details().title().isEmpty());
        words.put("address", contact.address().mailbox());
        words.put("copies", contact.copied().stream().map(Colleague::name).collect(Collectors.joining(", ")));
        words.put("phone", contact.details().phone());
        words.put("there", wording.there(now, contact.details().zone()));
        words.put("stopped", contact.disputes());
    }

    private void done(Words words, List<Done> done) {
        words.put("done", new Block.Points(done.stream().map(StaffWords::line).toList()));
        words.put("lines", done.size());
        words.put(
                "undone",
                !done.isEmpty() && done.stream().allMatch(line -> line.result().startsWith("not done")));
        words.put("failed", done.stream().anyMatch(line -> !line.understood()));
    }

    private static String line(Done done) {
        String written = done.line().isBlank() ? "" : "“" + Clean.line(done.line()) + "”: ";
        return written + (done.understood() ? "" : "not done, ") + done.result();
    }

    static String names(List<Standing> standings, Item.State state) {
        return standings.stream()
                .flatMap(standing -> standing.request().items(state).stream()
                        .map(item -> standings.size() == 1
                                ? item.number() + " (" + item.text() + ")"
                                : standing.file().title() + ": " + item.text()))
                .collect(Collectors.joining(", "));
    }

    static Block.Quote excerpt(String text) {
        String clean = Clean.reflowed(text);
        return new Block.Quote(clean.length() <= LONGEST_QUOTE ? clean : clean.substring(0, LONGEST_QUOTE) + " […]");
    }
}

package countersign.rules;

import countersign.billing.Money;
import countersign.casework.Briefing;
import countersign.casework.Briefing.Ease;
import countersign.casework.Briefing.Issue;
import countersign.casework.Briefing.Said;
import countersign.casework.Briefing.Stake;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Item;
import countersign.casework.Progress;
import countersign.casework.RequestKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what somebody needs at hand for the call with a contact who disputes something. */
final class BriefingRule {

    private static final int MOST_ISSUES = 6;
    private static final int MOST_OTHERS = 4;

    private final Contact contact;
    private final List<Standing> disputed;
    private final Said said;
    private final Files files;

    private BriefingRule(Contact contact, List<Standing> disputed, Said said, Files files) {
        this.contact = contact;
        this.said = said;
        this.files = files;
        this.disputed = disputed.isEmpty() ? underWay(contact, files) : disputed;
    }

    /** The briefing about those requests; where none is known to be disputed, about whatever is under way with him. */
    static Briefing of(Contact contact, List<Standing> disputed, Said said, String sha256, Files files) {
        return new BriefingRule(contact, disputed, said, files).of(sha256);
    }

    private Briefing of(String sha256) {
        List<Issue> all = disputed.stream().flatMap(this::issues).toList();
        List<Issue> named = all.stream().filter(this::isNamed).toList();
        List<Issue> issues = Stream.concat((named.isEmpty() ? all : named).stream(), broken())
                .sorted(Comparator.comparing(Issue::ease).thenComparing(BriefingRule::price))
                .toList();
        PastRule record = new PastRule(disputed, files);
        return new Briefing(
                said,
                disputed,
                underWay(contact, files).stream()
                        .filter(standing -> !disputed.contains(standing))
                        .limit(MOST_OTHERS)
                        .toList(),
                record.lines(),
                record.earlier(),
                disputed.stream()
                        .flatMap(standing -> Confirmations.of(standing, files))
                        .toList(),
                issues.stream().limit(MOST_ISSUES).toList(),
                !named.isEmpty(),
                stake(issues),
                new ProofRule(disputed, files).mails(said, sha256),
                CallRule.again(files.now(), files.firm()));
    }

    /** What he was asked in jobs that are not closed, and did not turn down. */
    private static List<Standing> underWay(Contact contact, Files files) {
        return files.of(contact.ref()).stream()
                .filter(file -> !file.closed())
                .flatMap(file -> file.requests().stream()
                        .filter(request -> request.current() > 0
                                && request.withdrawn().isEmpty()
                                && request.items().values().stream().anyMatch(state -> state != Item.State.DECLINED))
                        .map(request -> new Standing(file, request)))
                .toList();
    }

    /** What he did not turn down; of alternatives only the chosen one counts. */
    private Stream<Issue> issues(Standing standing) {
        boolean choice = files.kind(standing.request().version().kind())
                .map(RequestKind::choice)
                .orElse(false);
        List<Item> confirmed = standing.request().items(Item.State.CONFIRMED);
        List<Item> open = choice ? List.of() : standing.request().items(Item.State.OPEN);
        return Stream.concat(
                open.stream().map(item -> issue(standing, item, Ease.NOTHING_DONE, Ease.WORKED_UNCONFIRMED)),
                confirmed.stream()
                        .map(item -> issue(standing, item, Ease.CONFIRMED_NOT_BEGUN, Ease.CONFIRMED_AND_WORKED)));
    }

    private static Issue issue(Standing standing, Item item, Ease idle, Ease worked) {
        int minutes = standing.request().progress().work().stream()
                .filter(work -> work.item() == item.number())
                .mapToInt(Progress.Work::minutes)
                .sum();
        return new Issue(standing, item, minutes > 0 ? worked : idle, minutes);
    }

    /** Our own promises to him whose day has passed, in whatever job: there he is right. */
    private Stream<Issue> broken() {
        return underWay(contact, files).stream()
                .flatMap(standing -> standing.request().promises().stream()
                        .filter(item -> item.owner().orElseThrow() == Item.Owner.US
                                && item.due().orElseThrow().isBefore(files.today()))
                        .map(item -> new Issue(standing, item, Ease.PROMISED_BY_US, 0)));
    }

    private boolean isNamed(Issue issue) {
        return Telling.of(said.words()).share(Telling.of(issue.item().text()));
    }

    private Stake stake(List<Issue> issues) {
        Optional<Money> amount = Money.sum(issues.stream()
                .filter(issue -> issue.ease() != Ease.PROMISED_BY_US)
                .flatMap(issue -> issue.item().price().stream())
                .toList());
        int minutes = issues.stream().mapToInt(Issue::minutes).sum();
        return new Stake(amount, files.firm().dispute(), minutes);
    }

    private static BigDecimal price(Issue issue) {
        return issue.item().price().map(Money::amount).orElse(BigDecimal.ZERO);
    }
}

package countersign.bank;

import countersign.billing.BankEntry;
import countersign.billing.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One entry of a camt.053 statement while it is read. What came into the account is what the entry says: its transactions
 * count one by one only where they add up to it.
 */
final class CamtEntry {

    private Money amount;
    private boolean credit;
    private boolean booked;
    private boolean reversed;
    private LocalDate on;
    private String reference = "";
    private String remark = "";
    private final List<Transaction> transactions = new ArrayList<>();
    private Transaction transaction = new Transaction();

    /** One transaction of an entry. */
    static final class Transaction {
        private Money amount;
        private Money amountInDetails;
        private Boolean credit;
        private String reference = "";
        private String endToEnd = "";
        private String payer = "";
        private String behalf = "";
        private String remark = "";
        private final List<String> texts = new ArrayList<>();

        void amount(Money is) {
            amount = is;
        }

        void amountInDetails(Money is) {
            amountInDetails = is;
        }

        void credit(boolean is) {
            credit = is;
        }

        void reference(String is) {
            reference = is;
        }

        void endToEnd(String is) {
            endToEnd = is.equals("NOTPROVIDED") ? "" : is;
        }

        void payer(String is) {
            payer = is;
        }

        void behalf(String is) {
            behalf = is;
        }

        void remark(String is) {
            remark = is;
        }

        void text(String more) {
            texts.add(more);
        }

        private Optional<Money> money() {
            return Optional.ofNullable(amount).or(() -> Optional.ofNullable(amountInDetails));
        }

        private boolean isCredit(boolean entry) {
            return credit == null ? entry : credit;
        }

        private String who() {
            return behalf.isEmpty() || behalf.equals(payer)
                    ? payer
                    : payer.isEmpty() ? behalf : payer + " for " + behalf;
        }

        /** What the payer wrote; the bank's own words only where there is nothing else. */
        private String said(String otherwise) {
            String own = texts.isEmpty() ? (remark.isEmpty() ? otherwise : remark) : String.join(" ", texts);
            return own.contains(endToEnd) ? own : (own + " " + endToEnd).strip();
        }
    }

    void amount(Money is) {
        amount = is;
    }

    void credit(boolean is) {
        credit = is;
    }

    void booked(boolean is) {
        booked = is;
    }

    void reversed(boolean is) {
        reversed = is;
    }

    void on(LocalDate is) {
        on = is;
    }

    void reference(String is) {
        reference = is;
    }

    void remark(String is) {
        remark = is;
    }

    void nextTransaction() {
        transaction = new Transaction();
    }

    void endTransaction() {
        transactions.add(transaction);
    }

    Transaction transaction() {
        return transaction;
    }

    /** What came in by it. A credit that reverses a debit is our own money, and no payment. */
    List<BankEntry> credits() {
        return credit && !reversed ? entries() : List.of();
    }

    /** What was taken back by it: a credit that is reversed is a debit. */
    List<BankEntry> returned() {
        return !credit && reversed ? entries() : List.of();
    }

    /** Whether it is a credit that the bank only announces. */
    boolean isPending() {
        return credit && !reversed && !booked;
    }

    private List<BankEntry> entries() {
        boolean counts = booked && on != null && amount != null && !amount.isZero() && !amount.isNegative();
        if (!counts) {
            return List.of();
        }
        return transactions.size() > 1 && addUp()
                ? transactions.stream()
                        .filter(one -> one.isCredit(credit) == credit)
                        .map(one -> entry(one.money().orElseThrow(), List.of(one)))
                        .filter(one -> !one.amount().isZero())
                        .toList()
                : List.of(entry(amount, transactions));
    }

    /** Whether its transactions say in its own currency where all of it comes from. */
    private boolean addUp() {
        List<Optional<Money>> parts = transactions.stream()
                .map(one -> one.money().map(money -> one.isCredit(credit) == credit ? money : money.negated()))
                .toList();
        return parts.stream().allMatch(Optional::isPresent)
                && Money.sum(parts.stream().map(Optional::get).toList())
                        .map(amount::equals)
                        .orElse(false);
    }

    private BankEntry entry(Money money, List<Transaction> of) {
        String payer = distinct(of.stream().map(Transaction::who));
        String text = of.isEmpty() ? remark : distinct(of.stream().map(one -> one.said(remark)));
        String own = of.size() == 1 ? of.get(0).reference : "";
        return new BankEntry(on, money, payer, text, own.isEmpty() ? reference : own);
    }

    private static String distinct(Stream<String> all) {
        return all.filter(Objects::nonNull)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}

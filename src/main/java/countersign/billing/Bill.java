package countersign.billing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an invoice adds up: its lines, and per tax rate what is taxed and how much tax that is. Each tax is rounded once, on
 * the sum of its lines (EN 16931, BR-CO-17), never line by line.
 *
 * @param lines what is billed, in order; all in one currency
 * @param taxIncluded whether the prices include the tax, as prices to consumers do
 */
public record Bill(List<Line> lines, boolean taxIncluded) {

    /**
     * One line.
     *
     * @param text what it is
     * @param quantity how many, or how many hours
     * @param unit what is counted: {@link Unit#PIECE} or {@link Unit#HOUR}
     * @param price of one
     * @param taxPercent the tax on it, 0 for none
     */
    public record Line(String text, BigDecimal quantity, Unit unit, Money price, BigDecimal taxPercent) {

        /** One of something, at that price. */
        public static Line of(String text, Money price, BigDecimal taxPercent) {
            return new Line(text, BigDecimal.ONE, Unit.PIECE, price, taxPercent);
        }

        /** Price times quantity, rounded once. */
        public Money amount() {
            return price.times(quantity);
        }
    }

    /** What is counted (UN/ECE Recommendation 20: C62 and HUR). */
    public enum Unit {
        PIECE,
        HOUR
    }

    /**
     * What is taxed at one rate.
     *
     * @param percent the rate
     * @param net without the tax
     * @param tax the tax
     */
    public record Taxed(BigDecimal percent, Money net, Money tax) {

        /** Both together. */
        public Money gross() {
            return net.plus(tax);
        }
    }

    public Bill {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a bill has at least one line");
        }
        if (lines.stream().map(line -> line.price().currency()).distinct().count() > 1) {
            throw new IllegalArgumentException("a bill has one currency");
        }
    }

    /** What is taxed at each rate, lowest rate first. */
    public List<Taxed> taxed() {
        SortedMap<BigDecimal, Money> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(line.taxPercent(), line.amount(), Money::plus));
        List<Taxed> taxed = new ArrayList<>();
        sums.forEach((percent, sum) -> {
            Money tax = taxIncluded ? sum.includedTax(percent) : sum.percent(percent);
            taxed.add(new Taxed(percent, taxIncluded ? sum.minus(tax) : sum, tax));
        });
        return taxed;
    }

    /**
     * What a part of the total is at each rate: a rate bears of it what it bears of the total, nothing is lost, and each tax
     * is rounded once.
     */
    public List<Taxed> share(Money part) {
        List<Taxed> whole = taxed();
        List<Money> shares = part.split(whole.stream()
                .map(taxed -> taxed.gross().amount().max(BigDecimal.ZERO))
                .toList());
        List<Taxed> shared = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            BigDecimal percent = whole.get(i).percent();
            Money tax = shares.get(i).includedTax(percent);
            shared.add(new Taxed(percent, shares.get(i).minus(tax), tax));
        }
        return shared;
    }

    /** Everything without tax. */
    public Money net() {
        return taxed().stream().map(Taxed::net).reduce(Money::plus).orElseThrow();
    }

    /** All tax. */
    public Money tax() {
        return taxed().stream().map(Taxed::tax).reduce(Money::plus).orElseThrow();
    }

    /** What is to be paid. */
    public Money total() {
        return net().plus(tax());
    }

    /**
     * The lines' amounts without tax, in their order; those of one rate add up to what is taxed at it. Where prices include
     * the tax, each line bears the difference that it makes to the rounded tax of the lines so far: no cent is lost, and none
     * is off by more than one.
     */
    public List<Money> netAmounts() {
        SortedMap<BigDecimal, Money> soFar = new TreeMap<>();
        List<Money> amounts = new ArrayList<>();
        for (Line line : lines) {
            Money before = soFar.getOrDefault(
                    line.taxPercent(), Money.zero(line.price().currency()));
            Money after = before.plus(line.amount());
            soFar.put(line.taxPercent(), after);
            Money tax = after.includedTax(line.taxPercent()).minus(before.includedTax(line.taxPercent()));
            amounts.add(taxIncluded ? line.amount().minus(tax) : line.amount());
        }
        return amounts;
    }
}

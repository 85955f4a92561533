package countersign.settings;

import countersign.billing.Money;
import countersign.casework.Level;
import countersign.casework.Strength;
import countersign.instruction.Instructions;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Reads how strong a proof has to be: {@code amounts: [{above: 1000, needs: amount}]}. */
final class StrengthReader {

    private StrengthReader() {}

    /** The steps that are listed, each above the one before; none where nothing is listed. */
    static Strength read(Section proof, Map<String, Level> kinds, Currency currency) {
        List<Strength.Step> steps = new ArrayList<>();
        Money last = Money.zero(currency);
        for (Section step : proof.sections("amounts")) {
            Money above = step.value(
                    "above",
                    "an amount such as 1000 or $1,000",
                    Money.zero(currency),
                    text -> Instructions.amount(text, currency)
                            .filter(sum -> sum.currency().equals(currency))
                            .filter(sum -> sum.amount().signum() >= 0));
            Strength.Need needs = step.choice("needs", List.of(Strength.Need.values()), Strength.Need.AMOUNT);
            if (above.compareTo(last) < 0) {
                step.fault("above", "no less than in the step before", above.toString());
            }
            step.end();
            last = above;
            steps.add(new Strength.Step(above, needs));
        }
        return new Strength(steps, kinds);
    }
}

package org.wakhan.chart.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wakhan.chart.sweep.FactorEffects.WordedDifference;
import org.wakhan.history.Outcome;
import org.wakhan.statistics.Sensitivity;
import org.wakhan.statistics.Spread;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.SweepResults;

/** Finds how outcomes follow the factors of a sweep. */
final class EffectFinder {
    private final SweepMaterial material;
    private final List<StoredFactor> factors;
    private final List<Outcome> outcomes;
    private final double[][] correlations;
    private final double[][] shares;
    private final double[][] chance;
    private final List<List<Optional<WordedDifference>>> differences = new ArrayList<>();
    private int points;
    private int freePoints;

    EffectFinder(SweepResults results) {
        material = new SweepMaterial(results);
        factors = material.factors();
        outcomes = results.outcomes();
        correlations = new double[factors.size()][outcomes.size()];
        shares = new double[factors.size()][outcomes.size()];
        chance = new double[factors.size()][outcomes.size()];
        List<FactorSides> sides = new ArrayList<>();
        for (int factor = 0; factor < factors.size(); factor++) {
            differences.add(new ArrayList<>());
            sides.add(new FactorSides(results, factor));
        }
        for (int outcome = 0; outcome < outcomes.size(); outcome++) {
            find(outcome, sides);
        }
    }

    private void find(int outcome, List<FactorSides> sides) {
        SweepMaterial.Response response = material.response(outcomes.get(outcome));
        SameWords words = SameWords.of(factors, response.points());
        double[] means = response.means();
        double[] within = words.within(means);
        double kept = Spread.squares(within) / Spread.squares(means);
        for (int factor = 0; factor < factors.size(); factor++) {
            double[] values = response.values(factor);
            boolean numbers = !factors.get(factor).hasWords();
            double part = numbers ? kept : 1;
            correlations[factor][outcome] = numbers ? Sensitivity.rankCorrelation(values, within) : Double.NaN;
            shares[factor][outcome] = part * Sensitivity.firstOrder(values, numbers ? within : means);
            chance[factor][outcome] = part * Sensitivity.largestShareByChance(factors.size(), values);
            differences
                    .get(factor)
                    .add(
                            numbers
                                    ? sides.get(factor).ends(outcome)
                                    : sides.get(factor).words(outcome, values, means));
        }
        points = means.length;
        freePoints = points - words.combinations() + 1;
    }

    FactorEffects found() {
        return new FactorEffects(factors, outcomes, correlations, shares, chance, differences, points, freePoints);
    }
}

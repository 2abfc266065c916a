package org.wakhan.chart.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.history.Outcome;
import org.wakhan.statistics.Sensitivity;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.SweepResults;

/**
 * How the mean of each outcome at a point follows the value of each factor there.
 *
 * @param factors the factors
 * @param outcomes the outcomes
 * @param correlations Spearman's rank correlation by factor and outcome; NaN where an outcome does not vary
 * @param shares first-order share of the variance between points by factor and outcome; NaN where there are too few points
 * @param chance by factor, what the largest share of all factors without effect stays below in 19 sweeps of 20
 * @param points number of points
 */
public record FactorEffects(
        List<StoredFactor> factors,
        List<Outcome> outcomes,
        double[][] correlations,
        double[][] shares,
        double[] chance,
        int points) {
    /** Technical: points below which a rank correlation says next to nothing. */
    private static final int FEWEST_POINTS = 10;

    public FactorEffects {
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * A share in words, in brackets where chance may give as much; none where there are too few points.
     *
     * @param what words that follow the number
     */
    public Optional<String> share(int factor, int outcome, String what) {
        double share = shares[factor][outcome];
        if (!Double.isFinite(share)) {
            return Optional.empty();
        }
        String text = Rounded.percent(share) + what;
        return Optional.of(share > chance[factor] ? text : "(" + text + ")");
    }

    /** Whether the effects of factors can be told apart from the points of some results. */
    public static boolean areTold(SweepResults results) {
        int points = results.points().size();
        return points >= FEWEST_POINTS
                && !results.variation().isOneAtATime()
                && results.variation().factors().size() >= 2;
    }

    /** The effects of the factors that have numbers, in results that hold finished histories. */
    public static FactorEffects of(SweepResults results) {
        SweepMaterial material = new SweepMaterial(results);
        List<StoredFactor> numeric =
                material.factors().stream().filter(factor -> !factor.hasWords()).toList();
        List<Outcome> outcomes = results.outcomes();
        double[][] correlations = new double[numeric.size()][outcomes.size()];
        double[][] shares = new double[numeric.size()][outcomes.size()];
        double[] chance = new double[numeric.size()];
        List<Integer> points = new ArrayList<>();
        for (int column = 0; column < outcomes.size(); column++) {
            SweepMaterial.Response response = material.response(outcomes.get(column));
            points.add(response.points().size());
            double[] means = response.means();
            for (int row = 0; row < numeric.size(); row++) {
                double[] values = response.values(material.factors().indexOf(numeric.get(row)));
                correlations[row][column] = Sensitivity.rankCorrelation(values, means);
                shares[row][column] = Sensitivity.firstOrder(values, means);
                chance[row] = Sensitivity.largestShareByChance(chance.length, values);
            }
        }
        return new FactorEffects(numeric, outcomes, correlations, shares, chance, points.get(0));
    }
}

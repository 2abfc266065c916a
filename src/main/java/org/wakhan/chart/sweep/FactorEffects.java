package org.wakhan.chart.sweep;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.history.Outcome;
import org.wakhan.statistics.PairedDifference;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.SweepResults;

/**
 * How the mean of each outcome at a point follows the value of each factor there.
 *
 * <p>What follows numbers is asked within points that have the same words: the means of points are taken less the mean of the
 * points that have their words, so that a number that happens to go with a word is not taken for it.
 *
 * @param factors the factors
 * @param outcomes the outcomes
 * @param correlations Spearman's rank correlation by factor and outcome; NaN for words, and where an outcome does not vary
 * @param shares first-order share of the variance between points by factor and outcome; NaN where there are too few points
 * @param chance by factor and outcome, what the largest share of all factors without effect stays below in 19 sweeps of 20
 * @param differences by factor and outcome, between the third of the points where a number is lowest and that where it is
 *     highest, or between the words with the lowest and the highest mean, replicate by replicate
 * @param points number of points
 * @param freePoints those that tell of numbers: the points less one for each combination of words but the first
 */
public record FactorEffects(
        List<StoredFactor> factors,
        List<Outcome> outcomes,
        double[][] correlations,
        double[][] shares,
        double[][] chance,
        List<List<Optional<WordedDifference>>> differences,
        int points,
        int freePoints) {
    /** Technical: points below which a rank correlation says next to nothing. */
    private static final int FEWEST_POINTS = 10;

    public FactorEffects {
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
        differences = List.copyOf(differences);
    }

    /**
     * A difference between two sides of a factor.
     *
     * @param sides which sides, in words
     * @param difference replicate by replicate
     */
    public record WordedDifference(String sides, PairedDifference difference) {}

    /**
     * A share in words, in brackets where the points or the replicates may give it by chance; none where there are too few
     * points.
     *
     * @param what words that follow the number
     */
    public Optional<String> share(int factor, int outcome, String what) {
        double share = shares[factor][outcome];
        if (!Double.isFinite(share)) {
            return Optional.empty();
        }
        String text = Rounded.percent(share) + what;
        return Optional.of(exceedsChance(factor, outcome) && isClear(factor, outcome) ? text : "(" + text + ")");
    }

    /** Whether the means of an outcome differ between points, as far as its factors have enough points to tell. */
    public boolean varies(int outcome) {
        return IntStream.range(0, factors.size())
                .anyMatch(factor ->
                        Double.isFinite(correlations[factor][outcome]) || Double.isFinite(shares[factor][outcome]));
    }

    /** Whether a share is larger than what chance over the points makes of factors without effect. */
    public boolean exceedsChance(int factor, int outcome) {
        return shares[factor][outcome] > chance[factor][outcome];
    }

    /** Whether the replicates tell the difference between both sides of a factor. */
    public boolean isClear(int factor, int outcome) {
        return differences.get(factor).get(outcome).stream()
                .anyMatch(told -> told.difference().isClear());
    }

    /** The effects of the factors; none where there are too few points, factors or histories to tell them apart. */
    public static Optional<FactorEffects> of(SweepResults results) {
        boolean told = results.points().size() >= FEWEST_POINTS
                && !results.variation().isOneAtATime()
                && results.variation().factors().size() >= 2
                && !results.outcomes().isEmpty()
                && !results.summaries(results.outcomes().get(0)).isEmpty();
        return told ? Optional.of(new EffectFinder(results).found()) : Optional.empty();
    }
}

package org.wakhan.report.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.sweep.FactorEffects;
import org.wakhan.history.Outcome;
import org.wakhan.report.page.DifferenceText;
import org.wakhan.statistics.PairedDifference;
import org.wakhan.statistics.Sensitivity;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.PairedRuns;
import org.wakhan.store.result.SweepPoint;
import org.wakhan.store.result.SweepResults;

/**
 * What an outcome follows where no two points differ in one factor alone.
 *
 * <p>Two chances must be ruled out. Of few points, those with a high value of one factor may happen to have a high value of
 * another, in every replicate alike: hence the rank correlation of means over points, beside what it is without effect.
 * And all points share the chances of few replicates, which may favour high values of a factor that does nothing on average:
 * hence the paired difference between the points where the factor is high and where it is low. The rank correlation comes
 * from means over replicates, as that of single replicates fades where outcomes are rare counts.
 */
final class RankFindings implements FactorFindings {
    private static final int MOST_SENTENCES = 3;
    /** Technical: the low and the high side hold one in so many points each. */
    private static final int SIDES = 3;

    private final FactorEffects effects;
    private final List<List<PairedRuns>> ends;
    private final String together;
    private final double chance;

    /**
     * Of the effects of factors.
     *
     * @param effects with at least one factor
     * @param results the results that they come from
     */
    RankFindings(FactorEffects effects, SweepResults results) {
        this.effects = effects;
        List<SweepPoint> points = results.points();
        int[] positions = effects.factors().stream()
                .mapToInt(results.variation().factors()::indexOf)
                .toArray();
        double[][] values = Arrays.stream(positions)
                .mapToObj(factor -> points.stream()
                        .mapToDouble(point -> point.values()[factor])
                        .toArray())
                .toArray(double[][]::new);
        this.together = FactorsTogether.sentence(effects.factors(), values);
        this.ends = IntStream.range(0, positions.length)
                .mapToObj(row -> ends(results, positions[row], values[row]))
                .toList();
        this.chance = Sensitivity.largestByChance(positions.length, effects.points());
    }

    /** The outcomes where a factor is low and where it is high; empty where too many points have one value. */
    private static List<PairedRuns> ends(SweepResults results, int factor, double[] values) {
        double[] ascending = Arrays.stream(values).sorted().toArray();
        double low = ascending[values.length / SIDES - 1];
        double high = ascending[values.length - values.length / SIDES];
        return low < high ? results.ends(factor, low, high) : List.of();
    }

    @Override
    public String lead() {
        return "All factors move at once from point to point. Named are those that the means of points follow more than"
                + " chance may give, by Spearman's rank correlation. The difference is that between the third of the points"
                + " where the factor is lowest and the third where it is highest." + together;
    }

    @Override
    public List<String> sentences(Outcome outcome, int index) {
        int[] order = IntStream.range(0, effects.factors().size())
                .filter(row -> Double.isFinite(correlation(row, index)))
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -Math.abs(correlation(row, index))))
                .mapToInt(Integer::intValue)
                .toArray();
        if (order.length == 0) {
            return List.of("The mean does not vary from point to point.");
        }
        int[] named = Arrays.stream(order)
                .filter(row -> Math.abs(correlation(row, index)) > chance)
                .toArray();
        if (named.length == 0) {
            return List.of("Follows no factor more than chance may give (rank correlation up to "
                    + String.format(Locale.ROOT, "%.2f", chance) + ").");
        }
        List<String> sentences = new ArrayList<>();
        List<String> smaller = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (int row : named) {
            StoredFactor factor = effects.factors().get(row);
            String rank = "rank correlation " + SweepReport.signed(correlation(row, index));
            Optional<PairedDifference> clear = difference(row, index).filter(PairedDifference::isClear);
            if (clear.isEmpty()) {
                unclear.add(factor.name() + " (" + rank + ")");
            } else if (sentences.size() < MOST_SENTENCES) {
                sentences.add(factor.name() + " from its lowest to its highest third: "
                        + DifferenceText.change(outcome, clear.get()) + ", "
                        + clear.get().pairs() + " replicates; " + rank + ".");
            } else {
                smaller.add(factor.name() + " " + Rounded.signed(clear.get().estimate()) + " (" + rank + ")");
            }
        }
        if (!smaller.isEmpty()) {
            sentences.add("Also clear: " + FactorFindings.list(smaller) + ".");
        }
        if (!unclear.isEmpty()) {
            sentences.add("Beyond chance over these points, not clear over the replicates: "
                    + FactorFindings.list(unclear) + ".");
        }
        return sentences;
    }

    private Optional<PairedDifference> difference(int row, int index) {
        return ends.get(row).isEmpty()
                ? Optional.empty()
                : ends.get(row).get(index).difference();
    }

    private double correlation(int row, int index) {
        return effects.correlations()[row][index];
    }
}

package org.wakhan.calibration.posterior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.wakhan.history.History;
import org.wakhan.history.Outcomes;
import org.wakhan.statistics.Quantiles;

/**
 * All that histories of the posterior may say about attacks on Chinese nationals: a yearly rate, the probability of at
 * least one in twelve months, and the order of units. Three to six documented events cannot validate more.
 *
 * @param inside yearly rate inside Afghanistan: 2.5 % quantile over histories, mean, 97.5 % quantile
 * @param border the same across the Tajik border
 * @param insideWithin12 share of histories with at least one inside Afghanistan in their last 12 months
 * @param borderWithin12 the same across the Tajik border
 * @param ranking indexes of units by mean number of attacks, most first; those without any left out
 * @param shares share of each of these units in all attacks
 */
public record ChineseTargetRate(
        double[] inside,
        double[] border,
        double insideWithin12,
        double borderWithin12,
        List<Integer> ranking,
        List<Double> shares) {
    private static final int INSIDE = Outcomes.monthly().indexOf(Outcomes.CHINESE_ATTACKS_INSIDE);
    private static final int BORDER = Outcomes.monthly().indexOf(Outcomes.CHINESE_ATTACKS_BORDER);
    private static final int BY_UNIT = indexByUnit();
    private static final int YEAR = 12;
    private static final double LOW = .025;
    private static final double HIGH = .975;

    public ChineseTargetRate {
        ranking = List.copyOf(ranking);
        shares = List.copyOf(shares);
    }

    private static int indexByUnit() {
        return Outcomes.byUnit()
                .indexOf(Outcomes.find(
                        Outcomes.byUnit(), Outcomes.chineseAttacks().key()));
    }

    /**
     * What is kept of one history.
     *
     * @param months length in months
     * @param inside attacks inside Afghanistan: in all, and in the last 12 months
     * @param border the same across the Tajik border
     * @param byUnit attacks by unit
     */
    record Counts(int months, double[] inside, double[] border, double[] byUnit) {
        static Counts of(History history) {
            return new Counts(
                    history.months(), counts(history, INSIDE), counts(history, BORDER), history.byUnit()[BY_UNIT]);
        }

        private static double[] counts(History history, int outcome) {
            double[] monthly = history.monthly()[outcome];
            int lastYear = Math.max(0, monthly.length - YEAR);
            return new double[] {
                Arrays.stream(monthly).sum(),
                Arrays.stream(monthly, lastYear, monthly.length).sum()
            };
        }
    }

    /** The rates of some histories, at least one. */
    static ChineseTargetRate of(List<Counts> histories) {
        double[] byUnit = new double[histories.get(0).byUnit().length];
        for (Counts history : histories) {
            for (int unit = 0; unit < byUnit.length; unit++) {
                byUnit[unit] += history.byUnit()[unit];
            }
        }
        double all = Arrays.stream(byUnit).sum();
        List<Integer> ranking = IntStream.range(0, byUnit.length)
                .filter(unit -> byUnit[unit] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer unit) -> -byUnit[unit]))
                .toList();
        List<Double> shares = new ArrayList<>();
        ranking.forEach(unit -> shares.add(byUnit[unit] / all));
        return new ChineseTargetRate(
                yearly(histories.stream().mapToDouble(counts -> counts.inside()[0] * YEAR / counts.months())),
                yearly(histories.stream().mapToDouble(counts -> counts.border()[0] * YEAR / counts.months())),
                share(histories.stream().mapToDouble(counts -> counts.inside()[1])),
                share(histories.stream().mapToDouble(counts -> counts.border()[1])),
                ranking,
                shares);
    }

    private static double[] yearly(DoubleStream rates) {
        double[] values = rates.toArray();
        double[] q = Quantiles.of(values, LOW, HIGH);
        return new double[] {q[0], Quantiles.mean(values), q[1]};
    }

    private static double share(DoubleStream lastYears) {
        return lastYears.map(count -> count > 0 ? 1 : 0).average().orElse(0);
    }
}

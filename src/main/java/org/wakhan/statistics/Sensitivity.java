package org.wakhan.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/** How much a quantity follows from one input, told from points spread over the whole range of all inputs. */
public final class Sensitivity {
    /** Technical: points a class holds at least, so that a class's mean means something. */
    private static final int LEAST_IN_CLASS = 8;

    /** Technical: classes at most; more do not find more of a smooth effect. */
    private static final int MOST_CLASSES = 20;

    /** Chance that the largest of some rank correlations without effect passes for one with effect. */
    private static final double FALSE_ALARM = .05;

    private Sensitivity() {}

    /** Spearman's rank correlation; ties share their mean rank. NaN where one does not vary. */
    public static double rankCorrelation(double[] x, double[] y) {
        NaturalRanking ranking = new NaturalRanking(TiesStrategy.AVERAGE);
        return Correlation.pearson(ranking.rank(x), ranking.rank(y));
    }

    /**
     * What the largest of some rank correlations without effect stays below in 19 cases of 20 (Bonferroni; a rank
     * correlation without effect is near normal with variance 1 / (points - 1)).
     *
     * @param correlations how many there are, at least 1
     * @param points number of points, at least 2
     */
    public static double largestByChance(int correlations, int points) {
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - FALSE_ALARM / 2 / correlations)
                / Math.sqrt(points - 1.0);
    }

    /**
     * The share of the variance of y that its mean given x explains: the first-order index of Sobol' (1993), estimated from
     * classes of x with as many points each by the unbiased epsilon squared of Kelley (1935). Interactions with other
     * inputs, and chance, are not in it.
     *
     * @return from 0 (also where the estimate is below it) to 1; NaN with too few points or where y does not vary
     */
    public static double firstOrder(double[] x, double[] y) {
        int n = x.length;
        int classes = Math.min(MOST_CLASSES, n / LEAST_IN_CLASS);
        if (classes < 2) {
            return Double.NaN;
        }
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> x[i]).thenComparingInt(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        double total = Spread.squares(y);
        double within = 0;
        int counted = 0;
        for (int from = 0; from < n; counted++) {
            int to = end(from, (int) ((long) n * (counted + 1) / classes), order, x);
            double[] group =
                    Arrays.stream(order, from, to).mapToDouble(i -> y[i]).toArray();
            within += Spread.squares(group);
            from = to;
        }
        if (!(total > 0) || counted < 2 || counted >= n) {
            return Double.NaN;
        }
        double unexplained = within / (n - counted) * (n - 1);
        return Math.max(0, 1 - unexplained / total);
    }

    /** The end of a class that ends near a position: equal values stay together. */
    private static int end(int from, int wanted, int[] order, double[] x) {
        int to = Math.max(from + 1, wanted);
        while (to < order.length && x[order[to]] == x[order[to - 1]]) {
            to++;
        }
        return to;
    }
}

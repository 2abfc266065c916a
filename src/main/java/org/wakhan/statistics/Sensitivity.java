package org.wakhan.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/** How much a quantity follows from one input, told from points spread over the whole range of all inputs. */
public final class Sensitivity {
    /** Technical: points a class holds at least, so that a class's mean means something. */
    private static final int LEAST_IN_CLASS = 8;

    /** Technical: points of one value at least, so that values are classes of their own. */
    private static final int LEAST_ALIKE = 2;

    /** Technical: classes at most; more do not find more of a smooth effect. */
    private static final int MOST_CLASSES = 20;

    /** Chance that the largest of some correlations or shares without effect passes for one with effect. */
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
     * classes of x by the unbiased epsilon squared of Kelley (1935). Where every value of x comes at least twice, as on a
     * grid, the values are the classes; else classes hold as many points each. Interactions with other inputs, and chance,
     * are not in it.
     *
     * @return from 0 (also where the estimate is below it) to 1; NaN with too few points or where y does not vary
     */
    public static double firstOrder(double[] x, double[] y) {
        int n = x.length;
        int[] order = order(x);
        List<Integer> ends = ends(order, x);
        double total = Spread.squares(y);
        if (!(total > 0) || ends.size() < 2) {
            return Double.NaN;
        }
        double within = 0;
        int from = 0;
        for (int to : ends) {
            double[] group =
                    Arrays.stream(order, from, to).mapToDouble(i -> y[i]).toArray();
            within += Spread.squares(group);
            from = to;
        }
        double unexplained = within / (n - ends.size()) * (n - 1);
        return Math.max(0, 1 - unexplained / total);
    }

    /**
     * What the largest of some shares without effect stays below in 19 cases of 20 (Bonferroni; where y is near normal, the
     * part of its variance within classes has a beta law).
     *
     * @param shares how many there are, at least 1
     * @param x the input, whose classes decide
     * @return NaN where there are too few points for a share
     */
    public static double largestShareByChance(int shares, double[] x) {
        int n = x.length;
        int classes = ends(order(x), x).size();
        if (classes < 2) {
            return Double.NaN;
        }
        double within = new BetaDistribution(null, (n - classes) / 2.0, (classes - 1) / 2.0)
                .inverseCumulativeProbability(FALSE_ALARM / shares);
        return 1 - within / (n - classes) * (n - 1);
    }

    private static int[] order(double[] x) {
        return IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> x[i]).thenComparingInt(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Where classes of the input end, in its order: its values, if each comes often enough, else some of as many points. */
    private static List<Integer> ends(int[] order, double[] x) {
        int n = order.length;
        List<Integer> values = new ArrayList<>();
        int fewest = n;
        for (int from = 0, to; from < n; from = to) {
            to = end(from + 1, order, x);
            fewest = Math.min(fewest, to - from);
            values.add(to);
        }
        if (fewest >= LEAST_ALIKE) {
            return values;
        }
        List<Integer> ends = new ArrayList<>();
        int classes = Math.min(MOST_CLASSES, n / LEAST_IN_CLASS);
        for (int from = 0; classes > 0 && from < n; ) {
            int size = Math.max(LEAST_IN_CLASS, (n - from) / Math.max(1, classes - ends.size()));
            int to = end(Math.min(n, from + size), order, x);
            from = n - to < LEAST_IN_CLASS ? n : to;
            ends.add(from);
        }
        return ends;
    }

    /** The end of a class that would end at a position: equal values stay together. */
    private static int end(int wanted, int[] order, double[] x) {
        int to = wanted;
        while (to < order.length && x[order[to]] == x[order[to - 1]]) {
            to++;
        }
        return to;
    }
}

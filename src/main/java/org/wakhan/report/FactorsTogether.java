package org.wakhan.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.wakhan.statistics.Sensitivity;
import org.wakhan.store.StoredFactor;

/**
 * Factors that go together over the points of a sweep, as constraints or a file of points may have it: an outcome that
 * follows one follows the other too.
 */
final class FactorsTogether {
    /** Chance that the largest of some rank correlations without effect passes for one with effect. */
    private static final double FALSE_ALARM = .05;

    private FactorsTogether() {}

    /**
     * What a rank correlation without effect stays below, the largest of some in 19 cases of 20.
     *
     * @param correlations how many there are, at least 1
     * @param points number of points, at least 2
     */
    static double chance(int correlations, int points) {
        return new NormalDistribution().inverseCumulativeProbability(1 - FALSE_ALARM / 2 / correlations)
                / Math.sqrt(points - 1.0);
    }

    /**
     * Names them.
     *
     * @param values by factor and point
     * @return a sentence; empty where no two factors go together
     */
    static String sentence(List<StoredFactor> factors, double[][] values) {
        int pairs = factors.size() * (factors.size() - 1) / 2;
        List<String> together = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            for (int j = i + 1; j < factors.size(); j++) {
                double correlation = Sensitivity.rankCorrelation(values[i], values[j]);
                if (Math.abs(correlation) > chance(pairs, values[i].length)) {
                    together.add(factors.get(i).name() + " and "
                            + factors.get(j).name() + " (rank correlation " + SweepReport.signed(correlation) + ")");
                }
            }
        }
        return together.isEmpty()
                ? ""
                : " Some factors go together over these points, so that what is said of one may be the other's doing: "
                        + FactorFindings.list(together) + ".";
    }
}

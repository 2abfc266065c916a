package org.wakhan.report.sweep;

import java.util.ArrayList;
import java.util.List;
import org.wakhan.statistics.Sensitivity;
import org.wakhan.store.manifest.StoredFactor;

/**
 * Factors that go together over the points of a sweep, as constraints or a file of points may have it: an outcome that
 * follows one follows the other too.
 */
final class FactorsTogether {
    private FactorsTogether() {}

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
                if (Math.abs(correlation) > Sensitivity.largestByChance(pairs, values[i].length)) {
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

package org.wakhan.calibration.posterior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wakhan.calibration.target.Target;
import org.wakhan.calibration.target.Targets;
import org.wakhan.statistics.Quantiles;

/**
 * An observation beside what histories give for it.
 *
 * @param target the observation
 * @param low 5 % quantile over histories; NaN where no history decides it
 * @param median median over histories
 * @param high 95 % quantile over histories
 */
public record TargetComparison(Target target, double low, double median, double high) {
    private static final double LOW = .05;
    private static final double MIDDLE = .5;
    private static final double HIGH = .95;

    /**
     * Comparisons of all targets.
     *
     * @param simulated values on the targets' scales, by history and target
     */
    static List<TargetComparison> of(Targets targets, List<double[]> simulated) {
        List<TargetComparison> comparisons = new ArrayList<>();
        for (int t = 0; t < targets.all().size(); t++) {
            Target target = targets.all().get(t);
            int position = t;
            double[] values = simulated.stream()
                    .mapToDouble(row -> target.scale().back(row[position]))
                    .filter(Double::isFinite)
                    .toArray();
            double[] q = values.length == 0
                    ? new double[] {Double.NaN, Double.NaN, Double.NaN}
                    : Quantiles.of(values, LOW, MIDDLE, HIGH);
            comparisons.add(new TargetComparison(target, q[0], q[1], q[2]));
        }
        return comparisons;
    }

    /** Whether the observation lies between the two quantiles, to the rounding of the scales. */
    public boolean inside() {
        double slack = 1e-9
                * Arrays.stream(new double[] {1, Math.abs(low), Math.abs(high)})
                        .max()
                        .orElse(1);
        return target.observed() >= low - slack && target.observed() <= high + slack;
    }
}

package org.wakhan.store.result;

import java.util.Locale;
import org.wakhan.experiment.Precision;
import org.wakhan.statistics.Quantiles;
import org.wakhan.statistics.Spread;

/**
 * An outcome of whole histories at one point.
 *
 * @param point number of the point
 * @param runs finished runs
 * @param mean their mean
 * @param low low end of Student's 90 % interval of the mean; NaN with one run
 * @param high its high end
 * @param q05 quantile of the runs
 * @param q25 quantile
 * @param q50 quantile
 * @param q75 quantile
 * @param q95 quantile
 */
public record PointSummary(
        int point,
        int runs,
        double mean,
        double low,
        double high,
        double q05,
        double q25,
        double q50,
        double q75,
        double q95) {

    /** The summary of some values, at least one, in the order of the replicates. */
    static PointSummary of(int point, double[] values) {
        double mean = Spread.mean(values);
        double half = values.length > 1 ? Precision.widthOf(values) / 2 : Double.NaN;
        double[] q = Quantiles.of(values, .05, .25, .5, .75, .95);
        return new PointSummary(point, values.length, mean, mean - half, mean + half, q[0], q[1], q[2], q[3], q[4]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "point %d: %.4g (%.4g to %.4g, %d runs)", point, mean, low, high, runs);
    }
}

package org.wakhan.chart.calibration;

/**
 * An observation beside what histories give for it.
 *
 * @param label what was observed
 * @param fitted whether parameters were fitted to it
 * @param sourced whether a source is on record
 * @param observed what was observed
 * @param low 5 % quantile over histories; NaN where no history decides it
 * @param median median over histories
 * @param high 95 % quantile over histories
 */
public record TargetRow(
        String label, boolean fitted, boolean sourced, double observed, double low, double median, double high) {

    /** Whether the observation lies within the interval. */
    boolean inside() {
        return observed >= low - 1e-9 && observed <= high + 1e-9;
    }
}

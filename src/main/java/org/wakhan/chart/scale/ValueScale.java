package org.wakhan.chart.scale;

import java.util.ArrayList;
import java.util.List;

/**
 * A linear scale with round ends and ticks.
 *
 * @param low value at the low end
 * @param high value at the high end, above the low one
 * @param step from tick to tick
 */
public record ValueScale(double low, double high, double step) {

    /**
     * A scale that holds two values.
     *
     * @param withZero whether it holds 0 too
     * @param room how many steps it aims at
     */
    public static ValueScale holding(double least, double most, boolean withZero, int room) {
        double low = withZero ? Math.min(0, least) : least;
        double high = withZero ? Math.max(0, most) : most;
        if (!(low < high)) {
            high = low + (low == 0 ? 1 : Math.abs(low) * 0.1);
        }
        double step = niceStep((high - low) / room, false);
        return new ValueScale(Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step, step);
    }

    /** The next of 1, 2, 5 times a power of ten; at least 1 where only whole values make sense. */
    public static double niceStep(double least, boolean whole) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double share = least / power;
        double step = power * (share <= 1.0001 ? 1 : share <= 2.0001 ? 2 : share <= 5.0001 ? 5 : 10);
        return whole ? Math.max(1, step) : step;
    }

    /** Position of a value, 0 at the low end and 1 at the high end. */
    public double share(double value) {
        return (value - low) / (high - low);
    }

    /** A tick as words, with as many decimals as the step has. */
    public String text(double tick) {
        return Rounded.text(tick, step);
    }

    /** Values to label, ascending, from the low end to the high end. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long first = Math.round(low / step);
        for (long i = first; i * step <= high + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}

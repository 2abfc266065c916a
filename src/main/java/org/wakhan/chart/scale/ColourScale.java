package org.wakhan.chart.scale;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wakhan.chart.frame.Palette;

/**
 * From values to colours: linear from 0, or logarithmic where a few units are far above the others. Zero and values that
 * are not defined have colours of their own.
 *
 * @param low value of the lightest colour; 0 on a linear scale
 * @param high value of the darkest colour
 * @param logarithmic whether equal steps of colour are equal ratios
 */
public record ColourScale(double low, double high, boolean logarithmic) {
    /** The scale is logarithmic where the largest value is more than this many times the median positive one. */
    private static final double SKEWED = 8;

    private static final double WIDEST_RATIO = 1000;

    /** A scale for values; NaN and zero play no part. */
    public static ColourScale of(double[] values) {
        double[] positive =
                Arrays.stream(values).filter(value -> value > 0).sorted().toArray();
        if (positive.length == 0) {
            return new ColourScale(0, 1, false);
        }
        double high = positive[positive.length - 1];
        double median = positive[positive.length / 2];
        if (high / median <= SKEWED) {
            return new ColourScale(0, high, false);
        }
        return new ColourScale(Math.max(positive[0], high / WIDEST_RATIO), high, true);
    }

    /** The colour of a value. */
    public Color colour(double value) {
        if (!Double.isFinite(value)) {
            return Palette.UNDEFINED;
        }
        return value <= 0 ? Palette.NOTHING : Palette.sequential(share(value));
    }

    /** Position of a positive value on the scale, 0 to 1. */
    public double share(double value) {
        double share = logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
        return Math.max(0, Math.min(1, share));
    }

    /** Values to label, ascending, from low to high. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        if (!logarithmic) {
            double step = ValueScale.niceStep(high / 5, false);
            for (int i = 0; i * step <= high * 1.0001; i++) {
                ticks.add(i * step);
            }
            return ticks;
        }
        double ratio = high / low;
        int[] digits = ratio > 100 ? new int[] {1} : ratio > 12 ? new int[] {1, 3} : new int[] {1, 2, 5};
        for (int power = (int) Math.floor(Math.log10(low)); Math.pow(10, power) <= high; power++) {
            for (int digit : digits) {
                double tick = digit * Math.pow(10, power);
                if (tick >= low * 0.9999 && tick <= high * 1.0001) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }
}

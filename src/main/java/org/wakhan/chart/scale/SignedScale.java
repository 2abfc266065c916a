package org.wakhan.chart.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A scale through 0 for differences: linear near 0 and logarithmic beyond, so that small differences stay visible beside
 * large ones of either sign.
 *
 * @param linear up to about this size the scale is linear; infinite for a scale that is linear throughout
 * @param low least value, at most 0
 * @param high largest value, at least 0
 */
public record SignedScale(double linear, double low, double high) {
    /** A scale bends where its largest size is more than this many times the median one. */
    private static final double SKEWED = 8;
    /** So many times smaller than the largest, a difference has hardly a colour. */
    private static final double WIDEST_RATIO = 50;

    public SignedScale {
        if (!(low <= 0) || !(high >= 0) || !(low < high) || !(linear > 0)) {
            throw new IllegalArgumentException("The scale from " + low + " to " + high + " must go through 0.");
        }
    }

    /** A scale for differences that reaches as far to either side; NaN and 0 play no part. */
    public static SignedScale symmetric(double[] differences) {
        double[] sizes = Arrays.stream(differences)
                .map(Math::abs)
                .filter(size -> size > 0)
                .sorted()
                .toArray();
        if (sizes.length == 0) {
            return new SignedScale(Double.POSITIVE_INFINITY, -1, 1);
        }
        double most = sizes[sizes.length - 1];
        double median = sizes[sizes.length / 2];
        double linear = Math.max(median, most / WIDEST_RATIO);
        return new SignedScale(most / median > SKEWED ? linear : Double.POSITIVE_INFINITY, -most, most);
    }

    /** Whether the scale is linear throughout. */
    public boolean isLinear() {
        return Double.isInfinite(linear);
    }

    /** Position of a value: 0 at the least, 1 at the largest; beyond them where the value is. */
    public double share(double value) {
        return (bent(value) - bent(low)) / (bent(high) - bent(low));
    }

    private double bent(double value) {
        double ratio = value / linear;
        return isLinear() ? value : Math.signum(ratio) * Math.log(Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
    }

    /** Values to label, ascending; 0 among them. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        if (isLinear()) {
            double step = ValueScale.niceStep((high - low) / 6, false);
            for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high * (1 + 1e-9); i++) {
                ticks.add(i * step);
            }
            return ticks;
        }
        ticks.add(0.0);
        int first = (int) Math.floor(Math.log10(linear));
        for (int power = first; Math.pow(10, power) <= Math.max(high, -low); power++) {
            for (int digit : new int[] {1, 3}) {
                double tick = digit * Math.pow(10, power);
                if (tick >= linear * .9999 && tick <= high * 1.0001) {
                    ticks.add(tick);
                }
                if (tick >= linear * .9999 && tick <= -low * 1.0001) {
                    ticks.add(-tick);
                }
            }
        }
        ticks.sort(null);
        return ticks;
    }
}

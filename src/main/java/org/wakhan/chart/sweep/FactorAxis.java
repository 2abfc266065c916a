package org.wakhan.chart.sweep;

import java.util.ArrayList;
import java.util.List;
import org.wakhan.chart.scale.ValueScale;
import org.wakhan.store.manifest.StoredFactor;

/**
 * Where the values of a factor stand on an axis.
 *
 * @param factor the factor
 * @param low lowest value
 * @param high highest value, above the lowest
 */
record FactorAxis(StoredFactor factor, double low, double high) {

    /** An axis that holds some values. */
    static FactorAxis of(StoredFactor factor, double[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        if (low < high) {
            return new FactorAxis(factor, low, high);
        }
        double room = low == 0 ? 1 : Math.abs(low) / 2;
        return new FactorAxis(factor, low - room, high + room);
    }

    private boolean logarithmic() {
        return factor.logarithmic() && low > 0;
    }

    /** Position of a value, 0 at the low end and 1 at the high end. */
    double share(double value) {
        return logarithmic() ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    }

    /** Values to label, ascending, about as many as there is room for. */
    List<Double> ticks(int room) {
        List<Double> ticks = new ArrayList<>();
        if (factor.hasWords()) {
            for (int word = 0; word < factor.words().size(); word++) {
                if (word >= low && word <= high) {
                    ticks.add((double) word);
                }
            }
            return ticks;
        }
        if (!logarithmic()) {
            double step = ValueScale.niceStep((high - low) / room, false);
            for (double tick = Math.ceil(low / step) * step; tick <= high + step * 1e-9; tick += step) {
                ticks.add(Math.abs(tick) < step * 1e-9 ? 0 : tick);
            }
            return ticks;
        }
        double decades = Math.log10(high / low);
        int[] digits = decades * 3 <= room ? new int[] {1, 2, 5} : new int[] {1};
        for (int power = (int) Math.floor(Math.log10(low)); Math.pow(10, power) <= high; power++) {
            for (int digit : digits) {
                double tick = digit * Math.pow(10, power);
                if (tick >= low * 0.9999 && tick <= high * 1.0001) {
                    ticks.add(tick);
                }
            }
        }
        return ticks.size() >= 2 ? ticks : List.of(low, high);
    }

    /** What the axis shows, with its unit and scale. */
    String label() {
        String unit = factor.unit().equals("-") ? "" : ", " + factor.unit();
        return factor.sets() + unit + (logarithmic() ? ", logarithmic scale" : "");
    }
}

package org.wakhan.chart.run;

import java.util.Arrays;
import java.util.List;
import org.wakhan.chart.scale.ValueScale;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcome.Over;
import org.wakhan.statistics.Quantiles;
import org.wakhan.store.result.Results;

/**
 * One value a history, counted in bins.
 *
 * @param label what the values are
 * @param unit their unit
 * @param values one value a history; at least one; read only
 * @param whole whether the values are whole numbers by nature
 */
record Sample(String label, String unit, double[] values, boolean whole) {
    private static final int MOST_WHOLE_BINS = 16;
    private static final int AIMED_BINS = 16;
    private static final String LEVEL = "level";
    private static final double HIGHEST_LEVEL = 5;

    /**
     * A bin and how much it holds.
     *
     * @param low lower end
     * @param high upper end
     * @param percent share of the histories in per cent
     */
    record Bin(double low, double high, double percent) {}

    static Sample of(Results results, Outcome outcome) {
        boolean whole = outcome.over() == Over.SUM
                || List.of("level", "firms", "persons").contains(outcome.unit());
        return new Sample(outcome.label(), outcome.totalInWords(), results.totals(outcome), whole);
    }

    double quantile(double probability) {
        return Quantiles.of(values, probability)[0];
    }

    /** Bins of one width over the range of the values: one a whole number where there are few, round widths otherwise. */
    List<Bin> bins() {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(0);
        if (unit.startsWith(LEVEL)) {
            least = 0;
            most = HIGHEST_LEVEL;
        }
        double width;
        double first;
        if (whole && most - least < MOST_WHOLE_BINS) {
            width = 1;
            first = least - 0.5;
        } else {
            width = most > least
                    ? ValueScale.niceStep((most - least) / AIMED_BINS, whole)
                    : Math.max(Math.abs(most), 1) / 5;
            first = Math.floor(least / width) * width;
        }
        int[] counts = new int[(int) Math.floor((most - first) / width) + 1];
        for (double value : values) {
            counts[(int) Math.floor((value - first) / width)]++;
        }
        Bin[] bins = new Bin[counts.length];
        for (int i = 0; i < bins.length; i++) {
            bins[i] = new Bin(first + i * width, first + (i + 1) * width, 100.0 * counts[i] / values.length);
        }
        return List.of(bins);
    }
}

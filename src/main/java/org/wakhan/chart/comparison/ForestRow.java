package org.wakhan.chart.comparison;

import java.util.Comparator;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.statistics.PairedDifference;

/**
 * One row of a forest plot: a relative difference with the interval of its mean and its spread between histories.
 *
 * @param label what differs
 * @param difference the difference over whole histories
 */
record ForestRow(String label, PairedDifference difference) {
    /** From the largest rise to the largest fall; what does not differ or has no relative difference comes last. */
    static final Comparator<ForestRow> LARGEST_FIRST = Comparator.comparing((ForestRow row) -> !row.isDrawn())
            .thenComparing(Comparator.comparingDouble(ForestRow::relative).reversed());

    /** Whether there is something to draw: a difference in some history, relative to a baseline that is not 0. */
    boolean isDrawn() {
        return difference.differing() > 0 && Double.isFinite(difference.relative());
    }

    private double relative() {
        return isDrawn() ? difference.relative() : 0;
    }

    /** Lower end of the spread between histories, relative to the baseline's mean. */
    double spreadLow() {
        return difference.q05() / Math.abs(difference.baseline());
    }

    /** Upper end of the spread between histories. */
    double spreadHigh() {
        return difference.q95() / Math.abs(difference.baseline());
    }

    /** The difference in words. */
    String text() {
        if (difference.differing() == 0) {
            return "no difference in any history";
        }
        if (!isDrawn()) {
            return Rounded.signed(difference.estimate()) + " from 0 in the baseline";
        }
        String mean = Rounded.signedPercent(difference.relative());
        return Double.isFinite(difference.relativeLow())
                ? mean + " (" + Rounded.signed(100 * difference.relativeLow()) + " to "
                        + Rounded.signed(100 * difference.relativeHigh()) + ")"
                : mean;
    }
}

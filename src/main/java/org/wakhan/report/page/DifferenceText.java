package org.wakhan.report.page;

import java.util.Set;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.history.Outcome;
import org.wakhan.statistics.PairedDifference;

/** Differences of an outcome as sentences say them. */
public final class DifferenceText {
    private static final Set<String> SCALES = Set.of("index", "0 to 1", "level", "ratio");

    private DifferenceText() {}

    /** How far a mean changes, and how well that is known. */
    public static String change(Outcome outcome, PairedDifference difference) {
        String direction = difference.estimate() > 0 ? "higher" : "lower";
        String relative = Double.isFinite(difference.relative())
                ? Rounded.text(Math.abs(100 * difference.relative())) + " %, "
                : "";
        return direction + " by " + relative + Rounded.text(Math.abs(difference.estimate())) + unit(outcome)
                + " on average (90 % interval of the mean " + Rounded.signed(difference.low()) + " to "
                + Rounded.signed(difference.high()) + ")";
    }

    /** The unit of counts and stocks; scales such as "0 to 1" would only confuse here. */
    public static String unit(Outcome outcome) {
        return SCALES.contains(outcome.totalUnit()) ? "" : " " + outcome.totalUnit();
    }
}

package org.wakhan.chart.map;

import org.wakhan.history.Outcome;
import org.wakhan.history.Outcome.Over;
import org.wakhan.history.Outcomes;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;
import org.wakhan.statistics.Quantiles;
import org.wakhan.store.result.Results;

/**
 * One value a unit: the mean of an outcome over histories.
 *
 * @param outcome the outcome
 * @param region the units
 * @param means mean by unit; NaN where the outcome is not defined
 */
public record UnitValues(Outcome outcome, Region region, double[] means) {
    /** The means over the histories of some results, which hold at least one. */
    public static UnitValues mean(Results results, Region region, Outcome outcome) {
        double[][] runs = results.byUnit(outcome);
        double[] means = new double[region.size()];
        double[] sample = new double[runs.length];
        for (Unit unit : region.units()) {
            for (int run = 0; run < runs.length; run++) {
                sample[run] = runs[run][unit.index()];
            }
            boolean defined = unit.isProvince() || !Outcomes.areOfProvincesOnly(outcome);
            means[unit.index()] = defined ? Quantiles.mean(sample) : Double.NaN;
        }
        return new UnitValues(outcome, region, means);
    }

    /** Whether the outcome is defined for a unit. */
    public boolean isDefined(Unit unit) {
        return Double.isFinite(means[unit.index()]);
    }

    /** The mean of a unit; NaN where the outcome is not defined. */
    public double of(Unit unit) {
        return means[unit.index()];
    }

    /** Whether some unit has no value. */
    boolean hasGaps() {
        return region.units().stream().anyMatch(unit -> !isDefined(unit));
    }

    /** What the values hold that the outcome over the region leaves out, as a sentence; empty where it is nothing. */
    public static String scope(Outcome outcome) {
        return outcome.hasPlace() ? " Units outside Afghanistan included." : "";
    }

    /** What the values are, with their unit, for legends. */
    public String measure() {
        String when = outcome.over() == Over.SUM ? "over the whole period" : "at the end of the period";
        return outcome.totalUnit() + (outcome.over() == Over.MEAN ? ", mean of months" : " " + when);
    }
}

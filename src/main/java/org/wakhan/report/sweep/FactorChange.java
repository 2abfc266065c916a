package org.wakhan.report.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wakhan.chart.sweep.FactorText;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.PairedRuns;
import org.wakhan.store.result.PointSummary;
import org.wakhan.store.result.SweepPoint;
import org.wakhan.store.result.SweepResults;

/**
 * How outcomes change from one value of a factor to another while all other factors stay, replicate by replicate.
 *
 * <p>The values are those that the design names and not those with the least and the most, so that their interval is as
 * wide as it says: of numbers the lowest and the highest; of words, that of the first point and each of the others.
 *
 * @param factor the factor
 * @param from value that the change starts from
 * @param to value that it leads to
 * @param runs the outcomes of the sweep at both, in their order, without replicates where no two points that ran the same
 *     replicates differ in this factor alone
 */
record FactorChange(StoredFactor factor, double from, double to, List<PairedRuns> runs) {
    FactorChange {
        runs = List.copyOf(runs);
    }

    /** The changes to ask for in a sweep that has finished runs: none for a factor that does not vary. */
    static List<FactorChange> of(SweepResults results) {
        Set<Integer> finished = results.summaries(results.outcomes().get(0)).stream()
                .map(PointSummary::point)
                .collect(Collectors.toSet());
        List<SweepPoint> points = results.points().stream()
                .filter(point -> finished.contains(point.number()))
                .toList();
        List<FactorChange> changes = new ArrayList<>();
        for (int i = 0; i < results.variation().factors().size(); i++) {
            int index = i;
            StoredFactor factor = results.variation().factors().get(i);
            double[] values = points.stream()
                    .mapToDouble(point -> point.values()[index])
                    .distinct()
                    .toArray();
            double first = results.points().get(0).values()[i];
            double from = Arrays.stream(values).anyMatch(value -> value == first) ? first : values[0];
            Arrays.sort(values);
            if (!factor.hasWords()) {
                from = values[0];
                values = new double[] {values[values.length - 1]};
            }
            for (double to : values) {
                if (to != from) {
                    changes.add(new FactorChange(factor, from, to, results.alone(i, from, to)));
                }
            }
        }
        return changes;
    }

    /** Whether there are points to compare. */
    boolean isTold() {
        return runs.get(0).replicates() > 0;
    }

    /** The factor and its values, such as {@code taliban.security.budget from 0.5 to 2}. */
    String text() {
        return factor.name() + " from " + FactorText.of(factor, from) + " to " + FactorText.of(factor, to);
    }
}

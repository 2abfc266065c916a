package org.wakhan.chart.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.scale.TimeAxis;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcome.Over;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.PointSummary;
import org.wakhan.store.result.SweepPoint;
import org.wakhan.store.result.SweepResults;

/**
 * What pictures of a sweep are made of.
 *
 * @param results stored results with at least one finished history
 */
record SweepMaterial(SweepResults results) {

    /**
     * An outcome over the points that have finished runs.
     *
     * @param outcome the outcome
     * @param points the points, in ascending order
     * @param summaries the outcome at each
     */
    record Response(Outcome outcome, List<SweepPoint> points, List<PointSummary> summaries) {

        /** The values of a factor by point. */
        double[] values(int factor) {
            return points.stream().mapToDouble(point -> point.values()[factor]).toArray();
        }

        /** The means by point. */
        double[] means() {
            return summaries.stream().mapToDouble(PointSummary::mean).toArray();
        }
    }

    /** An outcome over those replicates that all points have run, so that points can be compared. */
    Response response(Outcome outcome) {
        return joined(outcome, results.common(outcome));
    }

    /** How an outcome differs from that at a point, run by run. */
    Response differences(Outcome outcome, int base) {
        return joined(outcome, results.differences(outcome, base));
    }

    private Response joined(Outcome outcome, List<PointSummary> summaries) {
        Map<Integer, SweepPoint> byNumber = new HashMap<>();
        results.points().forEach(point -> byNumber.put(point.number(), point));
        List<SweepPoint> points = new ArrayList<>();
        for (PointSummary summary : summaries) {
            SweepPoint point = byNumber.get(summary.point());
            if (point == null) {
                throw new IllegalStateException("The point " + summary.point() + " has runs but no values.");
            }
            points.add(point);
        }
        return new Response(outcome, points, summaries);
    }

    List<StoredFactor> factors() {
        return results.variation().factors();
    }

    /** Whether an outcome counts something, so that its axis starts at 0. */
    static boolean counts(Outcome outcome) {
        return outcome.over() == Over.SUM;
    }

    /** The number of points and runs in words. */
    static String sizeInWords(Response response) {
        int least =
                response.summaries().stream().mapToInt(PointSummary::runs).min().orElse(0);
        int most =
                response.summaries().stream().mapToInt(PointSummary::runs).max().orElse(0);
        return Rounded.text(response.points().size()) + (response.points().size() == 1 ? " point" : " points")
                + " with "
                + (least == most ? Integer.toString(most) : least + " to " + most)
                + (most == 1 ? " history each" : " histories each");
    }

    /** The footer of a picture. */
    String footer(Response response) {
        Manifest manifest = results.manifest();
        return "Sweep " + manifest.scenario() + ", " + TimeAxis.text(manifest.start()) + " to "
                + TimeAxis.text(manifest.start().plusMonths(manifest.months()).minusDays(1)) + ". "
                + sizeInWords(response) + (results.runsDiffer() ? ", those that all points have run" : "")
                + ", seed " + manifest.seed() + ". " + manifest.program()
                + ": a model, not a forecast.";
    }
}

package org.wakhan.store;

import java.util.List;
import org.wakhan.history.Outcome;

/** Results of a sweep, as charts and pages read them. */
public interface SweepResults {

    /** What was run, with what and when. */
    Manifest manifest();

    /** What varies from point to point. */
    Variation variation();

    /** The outcomes to draw, the most important first. */
    List<Outcome> outcomes();

    /** The points that have runs, in ascending order. */
    List<SweepPoint> points();

    /** An outcome of the whole history at every point that has finished runs, in ascending order. */
    List<PointSummary> summaries(Outcome outcome);

    /**
     * How an outcome differs from that at another point, run by run with the same replicate, at every point that shares
     * finished runs with it.
     *
     * @param base number of the other point
     */
    List<PointSummary> differences(Outcome outcome, int base);

    /** Number of runs that failed. */
    int failedRuns();

    /** The first runs that failed. */
    List<FailedRun> failures(int most);

    /**
     * A run that failed.
     *
     * @param point number of its point
     * @param replicate number of the run
     * @param message why
     */
    record FailedRun(int point, int replicate, String message) {}
}

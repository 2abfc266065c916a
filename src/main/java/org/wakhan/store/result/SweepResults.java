package org.wakhan.store.result;

import java.util.List;
import org.wakhan.history.Outcome;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.Variation;

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
     * The same over those replicates alone that every point has run. Where points ran until an interval was narrow, or the
     * sweep was broken off, their means are of unequal replicates, and a replicate with many events moves those points
     * alone that have it.
     */
    List<PointSummary> common(Outcome outcome);

    /** Whether points may have run unequal numbers of replicates. */
    default boolean runsDiffer() {
        return variation().runsDiffer() || !manifest().part().complete();
    }

    /**
     * How an outcome differs from that at another point, run by run with the same replicate, at every point that shares
     * finished runs with it.
     *
     * @param base number of the other point
     */
    List<PointSummary> differences(Outcome outcome, int base);

    /**
     * An outcome at two points, by the replicates that finished at both.
     *
     * @param from number of a point
     * @param to number of the other
     */
    PairedRuns between(Outcome outcome, int from, int to);

    /**
     * Each of the outcomes at one value of a factor and at another, by replicate: means over those pairs of points that
     * have the same values of all other factors. No replicates where there is no such pair.
     *
     * @param factor position of the factor
     * @param from a value of it
     * @param to another
     */
    List<PairedRuns> alone(int factor, double from, double to);

    /**
     * Each of the outcomes where a factor is low and where it is high, by replicate: means over the points of each side,
     * whatever the numbers of the other factors, but with the same words of those that have words.
     *
     * @param factor position of the factor, which has numbers
     * @param low greatest value of the low side
     * @param high least value of the high side, above the other
     */
    List<PairedRuns> ends(int factor, double low, double high);

    /**
     * Each of the outcomes where a factor has one word and where it has another, by replicate: means over the points of each
     * side, whatever the numbers of the other factors, but with the same words of those that have words.
     *
     * @param factor position of the factor, which has words
     * @param from position of a word of it
     * @param to position of another
     */
    List<PairedRuns> words(int factor, double from, double to);

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

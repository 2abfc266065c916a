package org.wakhan.store;

import org.wakhan.experiment.Experiment;
import org.wakhan.history.Outcomes;
import org.wakhan.store.manifest.Keep;

/**
 * How much disk results take.
 *
 * <p>The store compresses its columns, so the figures are measured ones: of the baseline's folders with 25, 100, 200
 * and 800 histories and each way to keep them, by the increase from one number of histories to the next ({@code docs/durability.md}
 * has the sizes).
 */
public final class DiskNeed {
    /** Technical: measured bytes of a value in the tables of series and units. */
    private static final double VALUE = 2;

    /** Technical: measured bytes of a value of a run, in the store and in {@code runs.csv}. */
    private static final double VALUE_OF_RUN = 21;

    /** Technical: measured bytes of an event or of an entry of the record. */
    private static final double EVENT = 17;

    /** Technical: measured bytes of a row of {@code series.csv}. */
    private static final double ROW_OF_SERIES = 80;

    /** Technical: measured bytes of a store without runs, and of the manifest. */
    private static final double EMPTY = 0.8e6;

    /** Technical: bytes of the journal before the store takes it in, which is when it is largest. */
    public static final double JOURNAL = 256e6;

    private DiskNeed() {}

    /**
     * Bytes of the results of an experiment, charts and page not counted.
     *
     * @param experiment what is run
     * @param points points that no constraint rejects
     * @param units number of the region's units
     * @param keep what is kept of a run
     * @param eventRows events and entries of the record of a run, on average
     */
    public static double bytes(Experiment experiment, int points, int units, Keep keep, double eventRows) {
        double runs = (double) points * experiment.runs();
        int months = experiment.points().base().months();
        double bytes = EMPTY
                + runs
                        * VALUE_OF_RUN
                        * (experiment.points().uncertain().size()
                                + Outcomes.ofARun().size());
        if (keep.series()) {
            double values = months * Outcomes.monthly().size()
                    + units * Outcomes.byUnit().size();
            double withEvents =
                    keep == Keep.EVENTS ? runs : (double) points * Math.min(experiment.runs(), Keep.EVENTS_OF_FIRST);
            bytes += runs * VALUE * values
                    + withEvents * EVENT * eventRows
                    + points * ROW_OF_SERIES * months * Outcomes.monthly().size();
        }
        return bytes;
    }
}

package org.wakhan.store.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wakhan.history.Event;
import org.wakhan.history.Outcome;
import org.wakhan.store.manifest.Manifest;

/**
 * Stored results of many histories of one scenario, as charts and reports read them: those of one point. Runs are in
 * ascending order.
 */
public interface Results extends AutoCloseable {

    /** What was run, with what and when. */
    Manifest manifest();

    /** Replicates of the finished runs, ascending. */
    int[] replicates();

    /** Runs that failed: replicate and message. */
    List<Failure> failures();

    /** First days of the months. */
    List<LocalDate> months();

    /** Values of a monthly outcome by run and month. */
    double[][] monthly(Outcome outcome);

    /** Values of an outcome of the whole history ({@code Outcomes.ofARun()}) by run. */
    double[] totals(Outcome outcome);

    /**
     * What each run drew of the uncertain parameters: values by run under the parameter's key. What a dated change drew, where
     * that is known, stands under the key with the date behind it, such as {@code china.pressure.gain@2026-09-01}.
     */
    Map<String, double[]> drawn();

    /** Values of an outcome by run and unit. */
    double[][] byUnit(Outcome outcome);

    /** Replicates whose events are stored, ascending. */
    int[] replicatesWithEvents();

    /** The events of a run in the order of time; empty where they are not stored. */
    List<Event> events(int replicate);

    @Override
    void close();

    /**
     * A run that failed.
     *
     * @param replicate number of the run
     * @param message why
     */
    record Failure(int replicate, String message) {}
}

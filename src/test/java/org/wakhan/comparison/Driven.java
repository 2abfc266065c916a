package org.wakhan.comparison;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.wakhan.history.Event;
import org.wakhan.history.Outcome;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.result.Results;
import org.wakhan.store.result.SyntheticResults;

/** Made-up results with ten times the only drawn parameter added to every outcome of whole histories. */
final class Driven implements Results {
    private final Results all;

    Driven(int runs, double density) {
        this.all = new SyntheticResults(runs, 12, density);
    }

    @Override
    public double[] totals(Outcome outcome) {
        double[] values = all.totals(outcome).clone();
        double[] driver = all.drawn().values().iterator().next();
        Arrays.setAll(values, run -> values[run] + 10 * driver[run]);
        return values;
    }

    @Override
    public int[] replicates() {
        return all.replicates();
    }

    @Override
    public double[][] monthly(Outcome outcome) {
        return all.monthly(outcome);
    }

    @Override
    public double[][] byUnit(Outcome outcome) {
        return all.byUnit(outcome);
    }

    @Override
    public Map<String, double[]> drawn() {
        return all.drawn();
    }

    @Override
    public Manifest manifest() {
        return all.manifest();
    }

    @Override
    public List<Failure> failures() {
        return all.failures();
    }

    @Override
    public List<LocalDate> months() {
        return all.months();
    }

    @Override
    public int[] replicatesWithEvents() {
        return all.replicatesWithEvents();
    }

    @Override
    public List<Event> events(int replicate) {
        return all.events(replicate);
    }

    @Override
    public void close() {
        all.close();
    }
}

package org.wakhan.comparison;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wakhan.history.Event;
import org.wakhan.history.Outcome;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.result.Results;

/** Results in which one replicate has failed. */
record WithoutReplicate(Results all, int replicate) implements Results {

    private int[] kept() {
        int[] replicates = all.replicates();
        return IntStream.range(0, replicates.length)
                .filter(run -> replicates[run] != replicate)
                .toArray();
    }

    @Override
    public int[] replicates() {
        return Arrays.stream(all.replicates())
                .filter(number -> number != replicate)
                .toArray();
    }

    @Override
    public double[][] monthly(Outcome outcome) {
        double[][] values = all.monthly(outcome);
        return Arrays.stream(kept()).mapToObj(run -> values[run]).toArray(double[][]::new);
    }

    @Override
    public double[] totals(Outcome outcome) {
        double[] values = all.totals(outcome);
        return Arrays.stream(kept()).mapToDouble(run -> values[run]).toArray();
    }

    @Override
    public double[][] byUnit(Outcome outcome) {
        double[][] values = all.byUnit(outcome);
        return Arrays.stream(kept()).mapToObj(run -> values[run]).toArray(double[][]::new);
    }

    @Override
    public Map<String, double[]> drawn() {
        Map<String, double[]> drawn = new LinkedHashMap<>();
        all.drawn()
                .forEach((key, values) -> drawn.put(
                        key,
                        Arrays.stream(kept()).mapToDouble(run -> values[run]).toArray()));
        return drawn;
    }

    @Override
    public Manifest manifest() {
        return all.manifest();
    }

    @Override
    public List<Failure> failures() {
        return List.of(new Failure(replicate, "made up"));
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
    public List<Event> events(int number) {
        return all.events(number);
    }

    @Override
    public void close() {
        all.close();
    }
}

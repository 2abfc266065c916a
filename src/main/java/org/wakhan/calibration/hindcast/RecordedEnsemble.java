package org.wakhan.calibration.hindcast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.wakhan.calibration.RecordedSeries;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.experiment.Ending;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.HistorySink;
import org.wakhan.experiment.Progress;
import org.wakhan.experiment.RunSet;
import org.wakhan.experiment.Runner;
import org.wakhan.experiment.Simulator;
import org.wakhan.history.History;
import org.wakhan.region.Region;
import org.wakhan.statistics.score.Ensemble;
import org.wakhan.statistics.score.Forecast;

/** Counts by province and month that ACLED would have recorded in many histories, and nothing else of these histories. */
public final class RecordedEnsemble {
    private final YearMonth first;
    private final int months;
    private final int provinces;
    private final int units;
    private final Map<Integer, Map<ObservedSeries, double[][]>> byReplicate = new TreeMap<>();
    private final Map<Integer, int[]> chineseTargets = new TreeMap<>();

    private RecordedEnsemble(YearMonth first, int months, Region region) {
        this.first = first;
        this.months = months;
        this.provinces = region.provinces().size();
        this.units = region.size();
    }

    /**
     * Runs histories and keeps their counts. Those that fail are left out; the progress tells how many.
     *
     * @param simulator makes the histories
     * @param threads histories at the same time
     * @param experiment what to run; its scenario covers the months
     * @param region the units
     * @param first first month to count
     * @param months number of months
     * @throws IllegalStateException if no history finished
     */
    public static RecordedEnsemble run(
            Simulator simulator,
            int threads,
            Experiment experiment,
            Region region,
            YearMonth first,
            int months,
            Progress progress) {
        RecordedEnsemble ensemble = new RecordedEnsemble(first, months, region);
        new Runner(simulator, threads).run(experiment, new RunSet(), ensemble.new Sink(), progress);
        if (ensemble.byReplicate.isEmpty()) {
            throw new IllegalStateException(
                    "No history of " + experiment.points().base().name() + " finished.");
        }
        return ensemble;
    }

    /** Histories that were counted. */
    public int histories() {
        return byReplicate.size();
    }

    /** Counts of a series in a cell, one a history in the order of replicates. */
    public double[] draws(ObservedSeries series, int province, int month) {
        return byReplicate.values().stream()
                .mapToDouble(counts -> Objects.requireNonNull(counts.get(series))[province][month])
                .toArray();
    }

    /** Mean count of a series in a province over histories and all months. */
    public double mean(ObservedSeries series, int province) {
        double sum = 0;
        for (int month = 0; month < months; month++) {
            for (double draw : draws(series, province, month)) {
                sum += draw;
            }
        }
        return sum / months / histories();
    }

    /** Variance of a series in a province over histories and all months about its mean. */
    public double variance(ObservedSeries series, int province) {
        double mean = mean(series, province);
        double squares = 0;
        for (int month = 0; month < months; month++) {
            for (double draw : draws(series, province, month)) {
                squares += (draw - mean) * (draw - mean);
            }
        }
        return squares / months / histories();
    }

    /** The counts as forecasts, by series, province and month. */
    public Map<ObservedSeries, List<List<Forecast>>> forecasts() {
        Map<ObservedSeries, List<List<Forecast>>> forecasts = new EnumMap<>(ObservedSeries.class);
        for (ObservedSeries series : byReplicate.values().iterator().next().keySet()) {
            List<List<Forecast>> rows = new ArrayList<>();
            for (int province = 0; province < provinces; province++) {
                List<Forecast> row = new ArrayList<>();
                for (int month = 0; month < months; month++) {
                    row.add(new Ensemble(draws(series, province, month)));
                }
                rows.add(row);
            }
            forecasts.put(series, rows);
        }
        return forecasts;
    }

    /** Sums over provinces as forecasts, by series and month. */
    public Map<ObservedSeries, List<Forecast>> national() {
        Map<ObservedSeries, List<Forecast>> forecasts = new EnumMap<>(ObservedSeries.class);
        for (ObservedSeries series : byReplicate.values().iterator().next().keySet()) {
            List<Forecast> row = new ArrayList<>();
            for (int month = 0; month < months; month++) {
                double[] sums = new double[histories()];
                for (int province = 0; province < provinces; province++) {
                    double[] draws = draws(series, province, month);
                    for (int i = 0; i < sums.length; i++) {
                        sums[i] += draws[i];
                    }
                }
                row.add(new Ensemble(sums));
            }
            forecasts.put(series, row);
        }
        return forecasts;
    }

    /** Attacks on Chinese nationals in these months. */
    public RareForecast rare() {
        return new RareForecast(months, chineseTargets.values().toArray(int[][]::new));
    }

    private Map<ObservedSeries, double[][]> counts(History history) {
        Map<ObservedSeries, double[][]> counts = new EnumMap<>(ObservedSeries.class);
        for (RecordedSeries recorded : RecordedSeries.values()) {
            ObservedSeries.find(recorded.key())
                    .ifPresent(series -> counts.put(series, recorded.counts(history, provinces, first, months)));
        }
        return counts;
    }

    private final class Sink implements HistorySink {
        @Override
        public void accept(Ending ending) {
            if (ending instanceof Ending.Finished finished) {
                History history = finished.history();
                byReplicate.put(ending.run().replicate(), counts(history));
                chineseTargets.put(
                        ending.run().replicate(),
                        RareForecast.count(
                                history,
                                units,
                                first.atDay(1),
                                first.plusMonths(months).atDay(1)));
            }
        }

        @Override
        public void commit() {
            // Nothing is stored.
        }
    }
}

package org.wakhan.calibration.hindcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wakhan.calibration.climatology.NaiveModel;
import org.wakhan.evidence.Observations;
import org.wakhan.evidence.ObservedSeries;

/**
 * The forecasts of all competitors from one origin, scored.
 *
 * @param window origin and months
 * @param sets forecasts, the model's first
 * @param scored scores of every set and series that it forecasts
 */
public record Hindcast(Window window, List<ForecastSet> sets, List<Scored> scored) {
    public Hindcast {
        sets = List.copyOf(sets);
        scored = List.copyOf(scored);
    }

    /**
     * Scores forecasts, and the naive models' beside them.
     *
     * @param forecasts forecasts from one origin, the model's first
     */
    public static Hindcast of(List<ForecastSet> forecasts, Observations observations) {
        Window window = forecasts.get(0).window();
        List<ForecastSet> sets = new ArrayList<>(forecasts);
        for (NaiveModel naive : NaiveModel.values()) {
            sets.add(ForecastSet.naive(naive, window, observations));
        }
        List<Scored> scored = new ArrayList<>();
        for (ForecastSet set : sets) {
            for (ObservedSeries series : ObservedSeries.values()) {
                if (set.has(series)) {
                    scored.add(Scored.of(set, series, window.target(observations, series)));
                }
            }
        }
        return new Hindcast(window, sets, scored);
    }

    /** The model's forecasts. */
    public ForecastSet model() {
        return sets.get(0);
    }

    /** The scores of a forecaster, if it forecasts the series. */
    public Optional<Scored> find(String key, ObservedSeries series) {
        return scored.stream()
                .filter(one -> one.forecasts().key().equals(key) && one.series() == series)
                .findFirst();
    }

    /**
     * The scores of a forecaster.
     *
     * @throws IllegalArgumentException if it does not forecast the series
     */
    public Scored scored(String key, ObservedSeries series) {
        return find(key, series)
                .orElseThrow(() -> new IllegalArgumentException(key + " has no forecast of " + series.key() + "."));
    }

    /** The scores of the bar: negative binomial climatology of the last 12 months. */
    public Scored bar(ObservedSeries series) {
        return scored(NaiveModel.NEGATIVE_BINOMIAL.key(), series);
    }
}

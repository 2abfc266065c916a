package org.wakhan.calibration.hindcast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wakhan.calibration.climatology.NaiveModel;
import org.wakhan.calibration.climatology.Past;
import org.wakhan.evidence.Observations;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.statistics.score.Forecast;

/**
 * One forecaster's forecasts from one origin.
 *
 * @param key the forecaster's name in files
 * @param label its name for readers
 * @param kind what sort of forecaster it is
 * @param window origin and months
 * @param forecasts by series; each holds a row a province with a forecast a month
 * @param national forecasts of the sums over provinces by series and month; empty where nothing is said of them
 */
public record ForecastSet(
        String key,
        String label,
        Kind kind,
        Window window,
        Map<ObservedSeries, List<List<Forecast>>> forecasts,
        Map<ObservedSeries, List<Forecast>> national) {
    public ForecastSet {
        forecasts = Map.copyOf(forecasts);
        national = Map.copyOf(national);
    }

    /** The forecasts of a form of the model. */
    public static ForecastSet of(Competitor competitor, Window window, RecordedEnsemble ensemble) {
        return new ForecastSet(
                competitor.key(),
                competitor.label(),
                competitor.kind(),
                window,
                ensemble.forecasts(),
                ensemble.national());
    }

    /** The forecasts of a naive model. */
    public static ForecastSet naive(NaiveModel model, Window window, Observations observations) {
        Map<ObservedSeries, List<List<Forecast>>> forecasts = new EnumMap<>(ObservedSeries.class);
        for (ObservedSeries series : ObservedSeries.values()) {
            Past past = window.past(observations, series);
            List<List<Forecast>> rows = new ArrayList<>();
            for (Forecast forecast : model.forecasts(past)) {
                rows.add(Collections.nCopies(window.horizon(), forecast));
            }
            forecasts.put(series, rows);
        }
        return new ForecastSet(model.key(), model.label(), Kind.NAIVE, window, forecasts, Map.of());
    }

    /** Whether there are forecasts of a series. */
    public boolean has(ObservedSeries series) {
        return forecasts.containsKey(series);
    }

    /** Forecasts of the sum over provinces, one a month; none where nothing is said of it. */
    public List<Forecast> sums(ObservedSeries series) {
        return national.getOrDefault(series, List.of());
    }

    /**
     * The forecast of a cell.
     *
     * @param month months after the first that is forecast, from 0
     */
    public Forecast of(ObservedSeries series, int province, int month) {
        List<List<Forecast>> rows = forecasts.get(series);
        if (rows == null) {
            throw new IllegalArgumentException(key + " has no forecast of " + series.key() + ".");
        }
        return rows.get(province).get(month);
    }
}

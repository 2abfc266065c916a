package org.wakhan.calibration.hindcast;

import java.util.ArrayList;
import java.util.List;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;
import org.wakhan.statistics.score.Ensemble;
import org.wakhan.statistics.score.Forecast;
import org.wakhan.statistics.score.Interval;
import org.wakhan.statistics.score.PairedBootstrap;
import org.wakhan.statistics.score.Scores;

/**
 * Forecasts of one series with what was observed: a score for every cell.
 *
 * @param forecasts who forecast
 * @param series of what
 * @param target what was observed, by province and month of the window; read only
 * @param scores a score a cell, by province and month
 */
public record Scored(ForecastSet forecasts, ObservedSeries series, double[][] target, List<List<Scores>> scores) {
    private static final Purpose TRANSFORM = Purpose.of("validation-pit");
    private static final Purpose RESAMPLES = Purpose.of("validation-bootstrap");

    /** Technical: with so many resamples the ends of a 90 % interval stand to about 2 % of its width. */
    private static final int BOOTSTRAP = 2000;

    /** Scores every cell. */
    public static Scored of(ForecastSet forecasts, ObservedSeries series, double[][] target) {
        List<List<Scores>> scores = new ArrayList<>();
        for (int province = 0; province < target.length; province++) {
            List<Scores> row = new ArrayList<>();
            for (int month = 0; month < target[province].length; month++) {
                row.add(Scores.of(forecasts.of(series, province, month), target[province][month]));
            }
            scores.add(row);
        }
        return new Scored(forecasts, series, target, scores);
    }

    /** Mean scores over some cells, at least one. */
    public Scores mean(Cells cells) {
        List<Scores> parts = new ArrayList<>();
        each(cells, (province, month) -> parts.add(scores.get(province).get(month)));
        return Scores.mean(parts);
    }

    /**
     * This forecaster's CRPS against another's in some cells. Blocks are provinces: what is wrong with the level of a province
     * is wrong in all its months.
     *
     * @param seed decides the resamples
     */
    public PairedBootstrap against(Scored other, Cells cells, long seed) {
        return PairedBootstrap.of(
                crps(cells), other.crps(cells), blocks(cells), BOOTSTRAP, new Streams(seed, 0).stream(0, RESAMPLES));
    }

    private double[] crps(Cells cells) {
        List<Double> values = new ArrayList<>();
        each(
                cells,
                (province, month) -> values.add(scores.get(province).get(month).crps()));
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private int[] blocks(Cells cells) {
        List<Integer> values = new ArrayList<>();
        each(cells, (province, month) -> values.add(province));
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Randomised probability integral transforms of all cells, by province and month.
     *
     * @param seed decides the uniform numbers, one a cell
     */
    public double[] transforms(long seed) {
        List<Double> values = new ArrayList<>();
        Streams streams = new Streams(seed, 0);
        each(Cells.ALL, (province, month) -> {
            Stream stream = streams.stream(Streams.agent(series.key(), province, month), TRANSFORM);
            Forecast forecast = forecasts.of(series, province, month);
            values.add(forecast.pit(target[province][month], stream.open()));
        });
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Share of observations in the central interval with a probability. */
    public double coverage(double level) {
        return mean((province, month) ->
                forecasts.of(series, province, month).central(level).covers(target[province][month]) ? 1 : 0);
    }

    /**
     * Share of observations that the central intervals with a probability would hold if every forecast were right: above the
     * probability, for intervals of counts hold both of their ends.
     */
    public double attainable(double level) {
        return mean((province, month) -> {
            Forecast forecast = forecasts.of(series, province, month);
            Interval interval = forecast.central(level);
            return forecast.cumulative(interval.high()) - forecast.below(interval.low());
        });
    }

    /** The CRPS, with that of ensembles corrected for their size ({@link Ensemble#fairCrps}), over all cells. */
    public double fairCrps() {
        return mean((province, month) -> forecasts.of(series, province, month) instanceof Ensemble ensemble
                ? ensemble.fairCrps(target[province][month])
                : scores.get(province).get(month).crps());
    }

    private interface OfCell {
        double at(int province, int month);
    }

    private double mean(OfCell value) {
        List<Double> values = new ArrayList<>();
        each(Cells.ALL, (province, month) -> values.add(value.at(province, month)));
        return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }

    private interface Visit {
        void cell(int province, int month);
    }

    private void each(Cells cells, Visit visit) {
        for (int province = 0; province < target.length; province++) {
            for (int month = 0; month < target[province].length; month++) {
                if (cells.filter().holds(province, month)) {
                    visit.cell(province, month);
                }
            }
        }
    }
}

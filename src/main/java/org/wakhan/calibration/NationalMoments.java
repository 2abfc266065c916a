package org.wakhan.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wakhan.history.CalendarMonths;
import org.wakhan.history.History;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.statistics.Correlation;
import org.wakhan.statistics.Quantiles;
import org.wakhan.statistics.Spread;

/**
 * How counts of attacks by calendar month spread and follow one another in the histories of a scenario: what a model and
 * its null models are told apart by. A constant Poisson rate has variance over mean 1 and correlation 0; a trend raises both.
 * Months in part, at the start and the end of a history, are left out.
 */
public final class NationalMoments {
    /** The counts: of the organisation whose level falls, and of those whose level has no trend. */
    public static final List<Outcome> OUTCOMES;

    private static final List<Organisation> ORGANISATIONS =
            List.of(Organisation.ISIS_K, Organisation.NRF, Organisation.AFF, Organisation.TTP);

    static {
        OUTCOMES = ORGANISATIONS.stream().map(Outcomes::attacksBy).toList();
    }

    private static final int FIGURES = 3;

    /** By history: mean, dispersion and correlation of each count. */
    private final List<double[]> values = new ArrayList<>();

    /**
     * Moments of one count.
     *
     * @param outcome the count
     * @param mean mean of a month, over histories
     * @param dispersion variance over mean of the months of a history
     * @param lag1 correlation of the months of a history with the months before
     */
    public record Line(Outcome outcome, double mean, Band dispersion, Band lag1) {}

    /**
     * A figure over histories; NaN where no history decides it.
     *
     * @param low lower end of the 90 % band
     * @param median median
     * @param high upper end of the 90 % band
     */
    public record Band(double low, double median, double high) {
        static Band of(double[] sample) {
            double[] known = Arrays.stream(sample).filter(Double::isFinite).toArray();
            if (known.length == 0) {
                return new Band(Double.NaN, Double.NaN, Double.NaN);
            }
            double[] q = Quantiles.of(known, .05, .5, .95);
            return new Band(q[0], q[1], q[2]);
        }
    }

    /**
     * Adds a history.
     *
     * @param history with its events
     */
    public void add(History history) {
        double[] row = new double[FIGURES * OUTCOMES.size()];
        for (int i = 0; i < OUTCOMES.size(); i++) {
            double[] counts = CalendarMonths.counts(history, OUTCOMES.get(i));
            row[FIGURES * i] = Quantiles.mean(counts);
            row[FIGURES * i + 1] = Spread.varianceToMean(counts);
            row[FIGURES * i + 2] = Correlation.lag1(counts);
        }
        values.add(row);
    }

    /** Histories added. */
    public int histories() {
        return values.size();
    }

    /** A line for each count, from at least one history. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < OUTCOMES.size(); i++) {
            lines.add(new Line(
                    OUTCOMES.get(i),
                    Quantiles.mean(column(FIGURES * i)),
                    Band.of(column(FIGURES * i + 1)),
                    Band.of(column(FIGURES * i + 2))));
        }
        return lines;
    }

    private double[] column(int index) {
        return values.stream().mapToDouble(row -> row[index]).toArray();
    }
}

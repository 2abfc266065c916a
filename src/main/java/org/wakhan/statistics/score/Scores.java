package org.wakhan.statistics.score;

import java.util.List;

/**
 * Means of the scores of many forecasts.
 *
 * @param n number of forecasts
 * @param crps continuous ranked probability score, in the unit of the number
 * @param ign ignorance in the bins of ViEWS, in bits
 * @param mis interval score of the 95 % interval
 * @param cover50 share of observations in the central 50 % interval
 * @param cover80 the same for 80 %
 * @param cover90 the same for 90 %
 */
public record Scores(int n, double crps, double ign, double mis, double cover50, double cover80, double cover90) {
    /** By definition: the level of the mean interval score. */
    private static final double MIS_LEVEL = .95;

    /** By definition: the weight of pseudo-draws against a forecast, whatever its size or form: that of 1,000 draws. */
    private static final int AS_DRAWS = 1000;

    /** The scores of one forecast. */
    public static Scores of(Forecast forecast, double observed) {
        return new Scores(
                1,
                forecast.crps(observed),
                Ignorance.of(forecast, AS_DRAWS, observed),
                forecast.central(MIS_LEVEL).score(observed),
                covers(forecast, .5, observed),
                covers(forecast, .8, observed),
                covers(forecast, .9, observed));
    }

    private static double covers(Forecast forecast, double level, double observed) {
        return forecast.central(level).covers(observed) ? 1 : 0;
    }

    /**
     * The mean over groups of forecasts, each weighing as many as it is of.
     *
     * @param parts at least one
     */
    public static Scores mean(List<Scores> parts) {
        int n = parts.stream().mapToInt(Scores::n).sum();
        if (n == 0) {
            throw new IllegalArgumentException("The mean of no scores is not defined.");
        }
        double[] sums = new double[6];
        for (Scores part : parts) {
            double[] values = {part.crps, part.ign, part.mis, part.cover50, part.cover80, part.cover90};
            for (int i = 0; i < sums.length; i++) {
                sums[i] += part.n * values[i] / n;
            }
        }
        return new Scores(n, sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
    }

    /** Skill against a reference: the share of its score that is saved; 0 as good, below 0 worse, 1 perfect. */
    public double skill(Scores reference) {
        return 1 - crps / reference.crps;
    }
}

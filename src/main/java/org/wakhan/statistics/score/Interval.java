package org.wakhan.statistics.score;

/**
 * A forecast interval.
 *
 * @param low lower end, included
 * @param high upper end, included
 * @param level probability that the forecaster gives it, above 0 and below 1
 */
public record Interval(double low, double high, double level) {
    public Interval {
        if (!(low <= high) || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("The interval " + low + " to " + high + " with level " + level
                    + " must rise, its level be in (0, 1).");
        }
    }

    /** Whether a value lies in it, ends included. */
    public boolean covers(double observed) {
        return low <= observed && observed <= high;
    }

    /**
     * Interval score: the width, plus 2 / (1 - level) times the distance by which the observation misses it. Its mean
     * over forecasts is the mean interval score (MIS).
     *
     * <p>Source: Gneiting and Raftery (2007), JASA 102, equation 43; as MIS in Hegre et al. (2025), Journal of Peace
     * Research 62, the ViEWS prediction challenge.
     */
    public double score(double observed) {
        double penalty = 2 / (1 - level);
        return high - low + penalty * Math.max(0, low - observed) + penalty * Math.max(0, observed - high);
    }
}

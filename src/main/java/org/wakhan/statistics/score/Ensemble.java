package org.wakhan.statistics.score;

import java.util.Arrays;

/** A forecast that is a sample: each draw is as likely as any other. */
public final class Ensemble implements Forecast {
    private final double[] sorted;

    /**
     * @param draws at least one finite number; copied
     */
    public Ensemble(double... draws) {
        if (draws.length == 0 || !Arrays.stream(draws).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("An ensemble must hold at least one draw, and finite draws only.");
        }
        sorted = draws.clone();
        Arrays.sort(sorted);
    }

    /** The number of draws. */
    public int size() {
        return sorted.length;
    }

    /** The draws in ascending order; a copy. */
    public double[] draws() {
        return sorted.clone();
    }

    @Override
    public double mean() {
        double sum = 0;
        for (double draw : sorted) {
            sum += draw;
        }
        return sum / sorted.length;
    }

    @Override
    public double cumulative(double x) {
        return (double) upTo(x) / sorted.length;
    }

    @Override
    public double below(double x) {
        return (double) upTo(Math.nextDown(x)) / sorted.length;
    }

    @Override
    public double quantile(double probability) {
        // Technical: 1e-9 of a draw makes up for rounding, so that the 90 % quantile of 10 draws is the ninth.
        int rank = (int) Math.ceil(probability * sorted.length - 1e-9);
        return sorted[Math.max(0, rank - 1)];
    }

    /**
     * The score of the sample's own distribution function, mean |x - y| - 1/2 mean |x - x'| over all S^2 pairs, as ViEWS
     * scores ensembles. In O(S) once sorted.
     */
    @Override
    public double crps(double observed) {
        return distance(observed) - spread() / sorted.length / sorted.length;
    }

    /**
     * The score that a sample of any size has in expectation of the law it was drawn from: pairs of different draws only,
     * S (S - 1) of them.
     *
     * <p>Source: Ferro (2014), Quarterly Journal of the Royal Meteorological Society 140.
     */
    public double fairCrps(double observed) {
        if (sorted.length == 1) {
            return distance(observed);
        }
        return distance(observed) - spread() / sorted.length / (sorted.length - 1);
    }

    private double distance(double observed) {
        double sum = 0;
        for (double draw : sorted) {
            sum += Math.abs(draw - observed);
        }
        return sum / sorted.length;
    }

    /** Half the sum of |x - x'| over all ordered pairs, by ranks. */
    private double spread() {
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += (2.0 * i + 1 - sorted.length) * sorted[i];
        }
        return sum;
    }

    private int upTo(double x) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

package org.wakhan.calibration.abc;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.wakhan.parameter.Law;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/** Four Poisson counts with a rate from Gamma(2, rate 1); the statistic is their sum. Its posterior is a gamma law. */
record PoissonModel(long seed) implements GenerativeModel {
    private static final Law PRIOR = new Law.Gamma(2, 1);
    private static final int COUNTS = 4;

    static double rate(double score) {
        return PRIOR.quantile(new NormalDistribution(null, 0, 1).cumulativeProbability(score));
    }

    @Override
    public int dimensions() {
        return 1;
    }

    @Override
    public double[] statistics(double[] scores, int run) {
        return new double[] {
            new Streams(seed, run).stream(0, Purpose.of("counts")).poisson(COUNTS * rate(scores[0]))
        };
    }
}

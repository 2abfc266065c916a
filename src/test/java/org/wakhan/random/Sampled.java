package org.wakhan.random;

import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

/**
 * Statistical oracles for numbers drawn at a fixed seed. A test that asks for a p-value above {@link #LEVEL} would fail
 * for one seed in 10,000 if the rule held; with the seed fixed it fails always or never.
 */
public final class Sampled {
    /** The error rate of every distribution test. */
    public static final double LEVEL = 1e-4;

    private Sampled() {}

    public static double[] from(int size, DoubleSupplier source) {
        return DoubleStream.generate(source).limit(size).toArray();
    }

    /** p-value of Kolmogorov and Smirnov's test of a sample against a continuous law. */
    public static double fits(RealDistribution law, double[] sample) {
        return new KolmogorovSmirnovTest().kolmogorovSmirnovTest(law, sample);
    }

    /** p-value of Pearson's test of counts against expected counts, of which none should be below 5. */
    public static double fits(double[] expected, long[] counts) {
        return new ChiSquareTest().chiSquareTest(expected, counts);
    }

    public static double mean(double[] sample) {
        return DoubleStream.of(sample).sum() / sample.length;
    }

    public static double variance(double[] sample) {
        double mean = mean(sample);
        return DoubleStream.of(sample).map(x -> (x - mean) * (x - mean)).sum() / (sample.length - 1);
    }

    /** Pearson's correlation of two samples. */
    public static double correlation(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum / (a.length - 1) / Math.sqrt(variance(a) * variance(b));
    }
}

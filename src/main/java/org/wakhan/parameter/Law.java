package org.wakhan.parameter;

import java.util.Locale;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ChengBetaSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** The law of an uncertain parameter. */
public sealed interface Law {

    /** The value used when uncertainty is left out: mean of a normal, beta or gamma law, median of a log-normal. */
    double point();

    /**
     * The value below which the parameter lies with a probability.
     *
     * @param probability from 0 to 1
     */
    double quantile(double probability);

    /** One draw. */
    double sample(UniformRandomProvider random);

    /** A known value. */
    record Fixed(double value) implements Law {
        @Override
        public double point() {
            return value;
        }

        @Override
        public double quantile(double probability) {
            return value;
        }

        @Override
        public double sample(UniformRandomProvider random) {
            return value;
        }

        @Override
        public String toString() {
            return Double.toString(value);
        }
    }

    /** Every value between two bounds is as likely. */
    record Uniform(double low, double high) implements Law {
        public Uniform {
            if (!(low < high)) {
                throw new IllegalArgumentException(
                        "The uniform law must end (" + high + ") above its start (" + low + ").");
            }
        }

        @Override
        public double point() {
            return (low + high) / 2;
        }

        @Override
        public double quantile(double probability) {
            return low + probability * (high - low);
        }

        @Override
        public double sample(UniformRandomProvider random) {
            return quantile(random.nextDouble());
        }

        @Override
        public String toString() {
            return "Uniform(" + low + ", " + high + ")";
        }
    }

    /** A normal law. */
    record Normal(double mean, double sd) implements Law {
        public Normal {
            if (!(sd > 0)) {
                throw new IllegalArgumentException(
                        "The standard deviation of a normal law (" + sd + ") must be above 0.");
            }
        }

        @Override
        public double point() {
            return mean;
        }

        @Override
        public double quantile(double probability) {
            return new NormalDistribution(null, mean, sd).inverseCumulativeProbability(probability);
        }

        @Override
        public double sample(UniformRandomProvider random) {
            return mean + sd * ZigguratSampler.NormalizedGaussian.of(random).sample();
        }

        @Override
        public String toString() {
            return "Normal(" + mean + ", " + sd + ")";
        }
    }

    /**
     * A log-normal law.
     *
     * @param median median, above 0
     * @param sigma standard deviation of the logarithm
     */
    record LogNormal(double median, double sigma) implements Law {
        /** 95 % quantile of the standard normal law, to the precision of a double. */
        private static final double Z95 = 1.6448536269514722;

        public LogNormal {
            if (!(median > 0 && sigma > 0)) {
                throw new IllegalArgumentException("A log-normal law must have a median and a sigma above 0.");
            }
        }

        /** The law whose central 90 % lies between two values above 0. */
        public static LogNormal between(double low, double high) {
            if (!(low > 0 && low < high)) {
                throw new IllegalArgumentException(
                        "The 90 % range " + low + " to " + high + " must rise from above 0.");
            }
            return new LogNormal(Math.sqrt(low * high), StrictMath.log(high / low) / (2 * Z95));
        }

        @Override
        public double point() {
            return median;
        }

        @Override
        public double quantile(double probability) {
            return median
                    * StrictMath.exp(
                            sigma * new NormalDistribution(null, 0, 1).inverseCumulativeProbability(probability));
        }

        @Override
        public double sample(UniformRandomProvider random) {
            return median
                    * StrictMath.exp(sigma
                            * ZigguratSampler.NormalizedGaussian.of(random).sample());
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "LogNormal(median %.4g, sigma %.3g)", median, sigma);
        }
    }

    /** A beta law. */
    record Beta(double a, double b) implements Law {
        public Beta {
            if (!(a > 0 && b > 0)) {
                throw new IllegalArgumentException(
                        "A beta law must have parameters above 0, not " + a + " and " + b + ".");
            }
        }

        @Override
        public double point() {
            return a / (a + b);
        }

        @Override
        public double quantile(double probability) {
            return new BetaDistribution(null, a, b).inverseCumulativeProbability(probability);
        }

        @Override
        public double sample(UniformRandomProvider random) {
            return ChengBetaSampler.of(random, a, b).sample();
        }

        @Override
        public String toString() {
            return "Beta(" + a + ", " + b + ")";
        }
    }

    /**
     * A gamma law. Weights with gamma laws of rate 1, divided by their sum, follow a Dirichlet law.
     *
     * @param shape shape, above 0
     * @param rate rate, above 0
     */
    record Gamma(double shape, double rate) implements Law {
        public Gamma {
            if (!(shape > 0 && rate > 0)) {
                throw new IllegalArgumentException("A gamma law must have a shape and a rate above 0.");
            }
        }

        @Override
        public double point() {
            return shape / rate;
        }

        @Override
        public double quantile(double probability) {
            return new GammaDistribution(null, shape, 1 / rate).inverseCumulativeProbability(probability);
        }

        @Override
        public double sample(UniformRandomProvider random) {
            return AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, 1 / rate)
                    .sample();
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "Gamma(%.4g, rate %.4g)", shape, rate);
        }
    }
}

package org.wakhan.calibration.abc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/** Counts 3, 5, 2 and 4 with a prior Gamma(2, rate 1). Oracle: the posterior Gamma(16, rate 5) in closed form. */
class ConjugateTest {
    private static final GammaDistribution EXACT = new GammaDistribution(null, 16, 1 / 5.0);
    private static final double SUM = 3 + 5 + 2 + 4;

    @Test
    void theClosedFormHasTheNumbersOfTheLiterature() {
        assertThat(EXACT.getNumericalMean()).isCloseTo(3.2, within(1e-12));
        assertThat(Math.sqrt(EXACT.getNumericalVariance())).isCloseTo(.8, within(1e-12));
        assertThat(EXACT.inverseCumulativeProbability(.025)).isCloseTo(1.8291, within(5e-5));
        assertThat(EXACT.inverseCumulativeProbability(.975)).isCloseTo(4.9480, within(5e-5));
    }

    /** Fixed seed; a right sampler fails this in one of twenty seeds. */
    @Test
    void rejectionWithToleranceZeroGivesTheExactPosterior() {
        List<Particle> kept = new RejectionSampler(new PoissonModel(3), 3)
                .sample(2000, statistics -> Math.abs(statistics[0] - SUM), 0, 100_000);
        double[] rates = kept.stream()
                .mapToDouble(particle -> PoissonModel.rate(particle.scores()[0]))
                .toArray();
        assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(EXACT, rates))
                .isGreaterThan(.05);
    }

    @Test
    void rejectionFromAnotherObservationDoesNot() {
        List<Particle> kept = new RejectionSampler(new PoissonModel(3), 3)
                .sample(2000, statistics -> Math.abs(statistics[0] - SUM - 1), 0, 100_000);
        double[] rates = kept.stream()
                .mapToDouble(particle -> PoissonModel.rate(particle.scores()[0]))
                .toArray();
        assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(EXACT, rates))
                .isLessThan(.001);
    }

    /** The weighted draws count as so many draws as their effective size. */
    @Test
    void theSequentialSamplerGivesTheSamePosterior() {
        SequentialSampler sampler = new SequentialSampler(
                new Simulations(new PoissonModel(5), 5, new Workers(2)),
                new double[] {SUM},
                new Schedule(8000, 6000, 4, 1000));
        SequentialSampler.Result result = sampler.run(Rounds.NONE, done -> {});
        WeightedSample posterior = result.posterior().adjusted();
        assertThat(result.posterior().tolerance()).isZero();
        assertThat(posterior.effectiveSize()).isGreaterThan(1000);
        int[] draws = posterior.resample(
                (int) posterior.effectiveSize(), new Streams(5, 0).stream(2, Purpose.of("resample")));
        double[] rates = new double[draws.length];
        for (int i = 0; i < draws.length; i++) {
            rates[i] = PoissonModel.rate(posterior.scores()[draws[i]][0]);
        }
        assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(EXACT, jittered(rates)))
                .isGreaterThan(.05);
        double[] quantiles = {.025, .25, .5, .75, .975};
        for (double q : quantiles) {
            assertThat(PoissonModel.rate(posterior.quantile(0, q)))
                    .isCloseTo(EXACT.inverseCumulativeProbability(q), within(.1));
        }
    }

    /** Breaks ties of draws taken twice, which the test has no place for, by less than any difference that matters. */
    private static double[] jittered(double[] values) {
        double[] jittered = values.clone();
        for (int i = 0; i < jittered.length; i++) {
            jittered[i] += i * 1e-9;
        }
        return jittered;
    }
}

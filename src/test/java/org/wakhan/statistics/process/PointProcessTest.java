package org.wakhan.statistics.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;
import org.wakhan.statistics.Spread;

/** Rates and self-exciting processes. Oracles: closed forms, and the process that made the events. */
class PointProcessTest {
    private static final Hawkes PROCESS = new Hawkes(.5, .5, 1);
    private static final double[] TIMES = {1, 2, 4};

    private static Stream stream(int number) {
        return new Streams(17, number).stream(0, Purpose.of("point-process-test"));
    }

    @Test
    void threeEventsHaveTheCompensatorAndLikelihoodOfTheirClosedForm() {
        assertThat(PROCESS.compensator(TIMES, 5)).isCloseTo(3.782009, within(5e-7));
        assertThat(PROCESS.logLikelihood(TIMES, 5)).isCloseTo(-5.378343, within(5e-7));
    }

    @Test
    void theLongRunHasTheMeanAndFanoFactorOfTheBranching() {
        assertThat(PROCESS.meanRate()).isEqualTo(1);
        assertThat(PROCESS.fano()).isEqualTo(4);
        assertThat(new Hawkes(2, 0, 1).fano()).isEqualTo(1);
        assertThatThrownBy(() -> new Hawkes(1, 1, 1)).hasMessageContaining("below 1");
    }

    /** 1,000 windows of 200: the mean has a standard error of 1 in 200, the ratio one of 4.5 %. */
    @Test
    void simulatedEventsHaveThatMeanAndFanoFactor() {
        double[] counts = new double[1000];
        for (int i = 0; i < counts.length; i++) {
            double[] times = PROCESS.simulate(220, stream(i));
            counts[i] = Arrays.stream(times).filter(time -> time > 20).count();
        }
        assertThat(Spread.mean(counts)).isCloseTo(200, within(4.0));
        assertThat(Spread.varianceToMean(counts)).isCloseTo(4, within(.7));
    }

    /**
     * 200 sets of some 400 events: were the interval exact, its coverage would be .9 with a standard error of .021, so .85
     * to .95 is missed once in 60 seeds; this seed is fixed.
     */
    @Test
    void theNinetyPerCentIntervalOfTheBranchingCoversTheTruthNineTimesInTen() {
        int covered = 0;
        for (int i = 0; i < 200; i++) {
            double[] times = PROCESS.simulate(400, stream(2000 + i));
            covered += HawkesFit.of(times, 400).covers90(.5) ? 1 : 0;
        }
        assertThat(covered / 200.0).isBetween(.85, .95);
    }

    @Test
    void theFitIsTheHighestPointOfTheLikelihood() {
        double[] times = PROCESS.simulate(400, stream(1));
        HawkesFit fit = HawkesFit.of(times, 400);
        Hawkes best = fit.estimate();
        assertThat(fit.profile(best.branching())).isCloseTo(fit.logLikelihood(), within(1e-4));
        for (double factor : new double[] {.97, 1.03}) {
            assertThat(new Hawkes(best.background() * factor, best.branching(), best.decay()).logLikelihood(times, 400))
                    .isLessThan(fit.logLikelihood());
            assertThat(new Hawkes(best.background(), best.branching(), best.decay() * factor).logLikelihood(times, 400))
                    .isLessThan(fit.logLikelihood());
        }
    }

    @Test
    void threeEventsInFourYearsHaveTheJeffreysPosteriorOfTheClosedForm() {
        GammaRate three = GammaRate.jeffreys(3, 4.43);
        assertThat(three).isEqualTo(new GammaRate(3.5, 4.43));
        assertThat(three.mean()).isCloseTo(.790, within(5e-4));
        assertThat(three.quantile(.025)).isCloseTo(.191, within(5e-4));
        assertThat(three.quantile(.975)).isCloseTo(1.807, within(5e-4));
        assertThat(three.atLeastOne(1)).isCloseTo(.510, within(5e-4));
    }

    @Test
    void sixEventsHaveTheirs() {
        GammaRate six = GammaRate.jeffreys(6, 4.43);
        assertThat(six.mean()).isCloseTo(1.467, within(5e-4));
        assertThat(six.quantile(.025)).isCloseTo(.565, within(5e-4));
        assertThat(six.quantile(.975)).isCloseTo(2.792, within(5e-4));
        assertThat(six.atLeastOne(1)).isCloseTo(.734, within(5e-4));
    }

    @Test
    void countsUpdateAGammaRateByTheirSumAndTime() {
        GammaRate posterior = new GammaRate(2, 1).updated(3 + 5 + 2 + 4, 4);
        assertThat(posterior).isEqualTo(new GammaRate(16, 5));
        assertThat(posterior.mean()).isCloseTo(3.2, within(1e-12));
        assertThat(posterior.sd()).isCloseTo(.8, within(1e-12));
        assertThat(posterior.quantile(.025)).isCloseTo(1.8291, within(5e-5));
        assertThat(posterior.quantile(.975)).isCloseTo(4.9480, within(5e-5));
    }
}

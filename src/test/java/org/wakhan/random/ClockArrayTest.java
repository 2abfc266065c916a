package org.wakhan.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: closed forms of point processes, and clocks with the same keys under a constant hazard. */
class ClockArrayTest {
    private static final Purpose PURPOSE = Purpose.of("test-clock");

    private static ClockArray clocks(int size, long seed) {
        Streams streams = new Streams(seed, 0);
        return new ClockArray(LongStream.range(0, size)
                .map(agent -> streams.key(agent, PURPOSE))
                .toArray());
    }

    private static double[] dues(ClockArray clocks) {
        return IntStream.range(0, clocks.size()).mapToDouble(clocks::due).toArray();
    }

    @ParameterizedTest
    @ValueSource(doubles = {.001, .37, 25})
    void waitingTimesOfAConstantHazardAreExponential(double hazard) {
        ClockArray clocks = clocks(5000, 11);
        for (int i = 0; i < clocks.size(); i++) {
            clocks.set(i, 0, hazard);
        }
        assertThat(Sampled.fits(new ExponentialDistribution(null, 1 / hazard), dues(clocks)))
                .isGreaterThan(Sampled.LEVEL);
    }

    @Test
    void survivalUnderAPiecewiseConstantHazardIsTheExponentialOfItsIntegral() {
        ClockArray clocks = clocks(5000, 12);
        double[] from = {0, 2, 5, 6};
        double[] hazard = {.1, .3, 0, .8};
        double[] integrals = new double[clocks.size()];
        for (int i = 0; i < clocks.size(); i++) {
            for (int piece = 0; piece < from.length && clocks.due(i) >= from[piece]; piece++) {
                clocks.set(i, from[piece], hazard[piece]);
            }
            integrals[i] = integral(from, hazard, clocks.due(i));
        }
        assertThat(Sampled.fits(new ExponentialDistribution(null, 1), integrals))
                .as("by the time-change theorem the integrated hazard at the ring is exponential with mean 1")
                .isGreaterThan(Sampled.LEVEL);
        double alive =
                IntStream.range(0, clocks.size()).filter(i -> clocks.due(i) > 7).count() / (double) clocks.size();
        double expected = Math.exp(-(.2 + .9 + 0 + .8));
        assertThat(alive).isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / clocks.size())));
    }

    private static double integral(double[] from, double[] hazard, double until) {
        double sum = 0;
        for (int piece = 0; piece < from.length; piece++) {
            double end = piece + 1 < from.length ? Math.min(until, from[piece + 1]) : until;
            sum += Math.max(0, end - from[piece]) * hazard[piece];
        }
        return sum;
    }

    @Test
    void aHazardSetOftenToTheValueThatItHasChangesNothingToTheBit() {
        ClockArray quiet = clocks(100, 13);
        ClockArray busy = clocks(100, 13);
        for (int i = 0; i < quiet.size(); i++) {
            quiet.set(i, .25, .1);
            busy.set(i, .25, .1);
            for (double now = .3; now < Math.min(9, busy.due(i)); now += .7) {
                assertThat(busy.set(i, now, .1)).isFalse();
            }
        }
        assertThat(dues(busy)).isEqualTo(dues(quiet));
    }

    @Test
    void splittingAnIntervalByOtherHazardsUsesUpTheThresholdExactly() {
        ClockArray unit = clocks(200, 14);
        ClockArray split = clocks(200, 14);
        for (int i = 0; i < unit.size(); i++) {
            unit.set(i, 0, 1);
            double threshold = unit.due(i);
            double used = 0;
            double now = 0;
            double[] hazards = {.02, .3, .01, 0, .07};
            for (double hazard : hazards) {
                split.set(i, now, hazard);
                if (used + hazard * 1.5 >= threshold) {
                    break;
                }
                used += hazard * 1.5;
                now += 1.5;
            }
            double last = split.hazard(i);
            double start = last > 0 && used + last * 1.5 >= threshold ? now : now - 1.5;
            double before = start == now ? used : used - last * 1.5;
            assertThat(split.due(i)).isCloseTo(start + (threshold - before) / last, within(1e-9));
        }
    }

    @Test
    void aClockWithHazardZeroStandsStillAndLosesNothing() {
        ClockArray paused = clocks(50, 15);
        ClockArray running = clocks(50, 15);
        for (int i = 0; i < paused.size(); i++) {
            assertThat(paused.due(i)).isInfinite();
            running.set(i, 0, .01);
            paused.set(i, 0, .01);
            double pause = Math.min(.5, running.due(i) / 2);
            paused.set(i, pause, 0);
            assertThat(paused.due(i)).isInfinite();
            paused.set(i, pause + 1000, .01);
            assertThat(paused.due(i)).isCloseTo(running.due(i) + 1000, within(1e-9));
        }
    }

    @Test
    void countsOfRingsArePoissonUnderAConstantHazard() {
        ClockArray clocks = clocks(4000, 16);
        long[] counts = new long[12];
        for (int i = 0; i < clocks.size(); i++) {
            clocks.set(i, 0, .5);
            while (clocks.due(i) < 8) {
                clocks.ring(i);
            }
            counts[Math.min(clocks.rings(i), counts.length - 1)]++;
        }
        PoissonDistribution poisson = new PoissonDistribution(4);
        double[] expected = new double[counts.length];
        for (int k = 0; k < expected.length; k++) {
            double p = k < expected.length - 1 ? poisson.probability(k) : 1 - poisson.cumulativeProbability(k - 1);
            expected[k] = clocks.size() * p;
        }
        assertThat(Sampled.fits(expected, counts)).isGreaterThan(Sampled.LEVEL);
    }

    @Test
    void theNextThresholdIsTheSameWhateverTheHazardBefore() {
        ClockArray slow = clocks(50, 17);
        ClockArray fast = clocks(50, 17);
        for (int i = 0; i < slow.size(); i++) {
            slow.set(i, 0, .1);
            fast.set(i, 0, 4);
            slow.ring(i);
            fast.ring(i);
            double firstSlow = slow.due(i);
            double firstFast = fast.due(i);
            slow.ring(i);
            fast.ring(i);
            assertThat((slow.due(i) - firstSlow) * .1).isCloseTo((fast.due(i) - firstFast) * 4, within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-9, Double.NaN, Double.POSITIVE_INFINITY})
    void hazardsThatAreNoHazardsAreRefusedWithTheirValue(double hazard) {
        assertThatThrownBy(() -> clocks(1, 1).set(0, 0, hazard))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Double.toString(hazard));
    }
}

package org.wakhan.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.junit.jupiter.api.Test;

/** Oracle: {@link ClockArray} with the same keys, each clock with the product of its weight and its group's rate. */
class ClockGroupsTest {
    private static final int[] SIZES = {3, 1, 5};
    private static final int CLOCKS = 9;
    private static final Purpose PURPOSE = Purpose.of("test-clock");

    private static long[] keys(int size, long seed) {
        Streams streams = new Streams(seed, 0);
        return LongStream.range(0, size)
                .map(agent -> streams.key(agent, PURPOSE))
                .toArray();
    }

    private static int groupOf(int clock) {
        return clock < SIZES[0] ? 0 : clock < SIZES[0] + SIZES[1] ? 1 : 2;
    }

    /** Both sides under the same rates and weights, which change at random times and are often 0. */
    private static final class Pair {
        final ClockGroups groups;
        final ClockArray single;
        final double[] rate = new double[SIZES.length];
        final double[] weight = new double[CLOCKS];
        double now;

        Pair(long seed) {
            groups = new ClockGroups(keys(CLOCKS, seed), SIZES);
            single = new ClockArray(keys(CLOCKS, seed));
        }

        void setRate(int group, double value) {
            rate[group] = value;
            groups.rate(group, now, value);
            setSingle();
        }

        void setWeight(int clock, double value) {
            weight[clock] = value;
            groups.weight(groupOf(clock), clock, now, value);
            setSingle();
        }

        private void setSingle() {
            for (int clock = 0; clock < CLOCKS; clock++) {
                single.set(clock, now, weight[clock] * rate[groupOf(clock)]);
            }
        }

        int earliest() {
            return IntStream.range(0, CLOCKS)
                    .reduce((a, b) -> single.due(b) < single.due(a) ? b : a)
                    .orElseThrow();
        }
    }

    @Test
    void clocksRingInTheOrderAndAtTheTimesOfClocksWithHazardsOfTheirOwn() {
        for (int seed = 0; seed < 20; seed++) {
            Pair pair = new Pair(seed);
            Stream chances = new Streams(seed, 1).stream(0, PURPOSE);
            int rung = 0;
            for (int change = 0; change < 2000; change++) {
                if (chances.chance(.5)) {
                    pair.setRate((int) (3 * chances.open()), chances.chance(.2) ? 0 : 4 * chances.open());
                } else {
                    pair.setWeight((int) (CLOCKS * chances.open()), chances.chance(.3) ? 0 : 2 * chances.open());
                }
                double until = pair.now + .2 * chances.exponential();
                for (int clock = pair.earliest(); pair.single.due(clock) < until; clock = pair.earliest()) {
                    int group = groupOf(clock);
                    assertThat(pair.groups.next(group)).isEqualTo(clock);
                    assertThat(pair.groups.due(group)).isCloseTo(pair.single.due(clock), within(1e-8));
                    pair.now = Math.max(pair.groups.due(group), pair.single.due(clock));
                    pair.groups.ring(group);
                    pair.single.ring(clock);
                    rung++;
                }
                pair.now = Math.max(pair.now, until);
            }
            assertThat(rung).as("rings of seed %d", seed).isGreaterThan(500);
            for (int clock = 0; clock < CLOCKS; clock++) {
                assertThat(pair.groups.rings(clock)).isEqualTo(pair.single.rings(clock));
            }
        }
    }

    @Test
    void waitingTimesOfAConstantHazardAreExponential() {
        int size = 5000;
        int[] sizes = new int[size];
        Arrays.fill(sizes, 1);
        ClockGroups clocks = new ClockGroups(keys(size, 11), sizes);
        for (int i = 0; i < size; i++) {
            clocks.weight(i, i, 0, .5);
            clocks.rate(i, 0, .8);
        }
        double[] dues = IntStream.range(0, size).mapToDouble(clocks::due).toArray();
        assertThat(Sampled.fits(new ExponentialDistribution(null, 1 / .4), dues))
                .isGreaterThan(Sampled.LEVEL);
    }

    @Test
    void whatIsSetOftenToTheValueThatItHasChangesNothingToTheBit() {
        ClockGroups quiet = new ClockGroups(keys(CLOCKS, 13), SIZES);
        ClockGroups busy = new ClockGroups(keys(CLOCKS, 13), SIZES);
        for (int clock = 0; clock < CLOCKS; clock++) {
            int group = groupOf(clock);
            for (ClockGroups clocks : new ClockGroups[] {quiet, busy}) {
                clocks.weight(group, clock, 0, 1 + clock);
                clocks.rate(group, 0, .001);
            }
            assertThat(busy.weight(group, clock, .01 * clock, 1 + clock)).isFalse();
            assertThat(busy.rate(group, .01 * clock, .001)).isFalse();
        }
        for (int group = 0; group < SIZES.length; group++) {
            quiet.ring(group);
            busy.ring(group);
            assertThat(busy.due(group)).isEqualTo(quiet.due(group));
        }
    }

    @Test
    void clocksWithoutWeightOrRateAreNeverDue() {
        ClockGroups clocks = new ClockGroups(keys(CLOCKS, 14), SIZES);
        clocks.rate(0, 0, 1);
        clocks.weight(1, 3, 0, 1);
        assertThat(clocks.due(0)).isInfinite();
        assertThat(clocks.due(1)).isInfinite();
        clocks.rate(1, 0, 1);
        assertThat(clocks.due(1)).isFinite();
    }

    @Test
    void hazardsBelowZeroAndSizesThatDoNotFitAreRefused() {
        ClockGroups clocks = new ClockGroups(keys(CLOCKS, 15), SIZES);
        assertThatThrownBy(() -> clocks.rate(0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clocks.weight(0, 0, 0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockGroups(keys(CLOCKS, 15), new int[] {CLOCKS - 1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

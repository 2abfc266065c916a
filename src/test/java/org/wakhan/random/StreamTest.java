package org.wakhan.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: closed forms of the laws; bounds are 4 standard errors, 6 in 100,000. */
class StreamTest {
    private static final int SIZE = 20_000;

    private final Stream stream = new Streams(2026, 3).stream(1, Purpose.of("test-stream"));

    @Test
    void exponentialNumbersHaveMeanOneAndTheExponentialLaw() {
        double[] sample = Sampled.from(SIZE, stream::exponential);
        assertThat(Sampled.fits(new ExponentialDistribution(null, 1), sample)).isGreaterThan(Sampled.LEVEL);
        assertThat(Sampled.mean(sample)).isCloseTo(1, within(4 / Math.sqrt(SIZE)));
    }

    @Test
    void gaussianNumbersAreStandardNormalAndFollowOneAnotherIndependently() {
        double[] sample = Sampled.from(SIZE, stream::gaussian);
        assertThat(Sampled.fits(new NormalDistribution(null, 0, 1), sample)).isGreaterThan(Sampled.LEVEL);
        assertThat(Sampled.variance(sample)).isCloseTo(1, within(4 * Math.sqrt(2.0 / SIZE)));
        double[] next = Sampled.from(SIZE, stream::gaussian);
        assertThat(Sampled.correlation(sample, next)).isCloseTo(0, within(4 / Math.sqrt(SIZE)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.01, .5, .93})
    void chancesComeTrueWithTheirProbability(double probability) {
        int hits = 0;
        for (int i = 0; i < SIZE; i++) {
            hits += stream.chance(probability) ? 1 : 0;
        }
        double error = Math.sqrt(probability * (1 - probability) / SIZE);
        assertThat(hits / (double) SIZE).isCloseTo(probability, within(4 * error));
    }

    @Test
    void probabilityZeroNeverComesTrueAndOneAlways() {
        for (int i = 0; i < 1000; i++) {
            assertThat(stream.chance(0)).isFalse();
            assertThat(stream.chance(1)).isTrue();
        }
    }

    @Test
    void positionsAreChosenInProportionToTheirWeightsAndNeverAtWeightZero() {
        double[] weights = {0, 2, 5, 0, .5, 0};
        long[] counts = new long[weights.length];
        for (int i = 0; i < SIZE; i++) {
            counts[stream.choose(weights)]++;
        }
        assertThat(counts[0] + counts[3] + counts[5]).isZero();
        double[] expected = {SIZE * 2 / 7.5, SIZE * 5 / 7.5, SIZE * .5 / 7.5};
        assertThat(Sampled.fits(expected, new long[] {counts[1], counts[2], counts[4]}))
                .isGreaterThan(Sampled.LEVEL);
    }

    @Test
    void nothingCanBeChosenWhereAllWeightsAreZero() {
        assertThatThrownBy(() -> stream.choose(new double[3])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyBitOfTheWordsIsSetHalfTheTime() {
        int[] set = new int[Long.SIZE];
        for (int i = 0; i < SIZE; i++) {
            long word = stream.nextLong();
            for (int bit = 0; bit < Long.SIZE; bit++) {
                set[bit] += (int) (word >>> bit & 1);
            }
        }
        for (int count : set) {
            assertThat(count / (double) SIZE).isCloseTo(.5, within(2.5 / Math.sqrt(SIZE)));
        }
    }
}

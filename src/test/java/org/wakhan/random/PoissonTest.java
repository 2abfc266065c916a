package org.wakhan.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Poisson numbers by inversion. Oracle: mean and variance of the Poisson law, and monotony in the mean. */
class PoissonTest {
    private static final int DRAWS = 20_000;

    @ParameterizedTest
    @CsvSource({"0.3", "4", "60", "590", "1300"})
    void meanAndVarianceAreTheMean(double mean) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double count = stream(i).poisson(mean);
            sum += count;
            squares += count * count;
        }
        double average = sum / DRAWS;
        double variance = squares / DRAWS - average * average;
        assertThat(average).isCloseTo(mean, within(5 * Math.sqrt(mean / DRAWS)));
        assertThat(variance / mean).isCloseTo(1, within(5 * Math.sqrt((2 + 1 / mean) / DRAWS)));
    }

    @Test
    void aHigherMeanNeverGivesFewerAndTakesOneUniformToo() {
        for (int i = 0; i < 200; i++) {
            assertThat(stream(i).poisson(5)).isGreaterThanOrEqualTo(stream(i).poisson(4));
            Stream few = stream(i);
            Stream many = stream(i);
            few.poisson(0);
            many.poisson(500);
            assertThat(few.open()).isEqualTo(many.open());
        }
        assertThat(stream(1).poisson(0)).isZero();
    }

    @Test
    void aKnownProbabilityOfNoneChangesNothing() {
        for (double mean : new double[] {0, .4, 30, 500, 501, 1200}) {
            Stream knowing = stream(7);
            Stream computing = stream(7);
            assertThat(knowing.poisson(mean, StrictMath.exp(-mean))).isEqualTo(computing.poisson(mean));
            assertThat(knowing.open()).isEqualTo(computing.open());
        }
    }

    private static Stream stream(int number) {
        return new Streams(3, 0).stream(number, Purpose.of("test"));
    }
}

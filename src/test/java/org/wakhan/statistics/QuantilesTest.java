package org.wakhan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oracle: R 4, quantile(x, p, type = 7). */
class QuantilesTest {

    @ParameterizedTest
    @CsvSource({"0, 1", ".05, 1.2", ".25, 2", ".5, 3", ".75, 4", ".95, 8.8", "1, 10"})
    void quantilesAreThoseOfR(double probability, double expected) {
        double[] sample = {3, 10, 1, 4, 2};
        assertThat(Quantiles.of(sample, probability)[0]).isCloseTo(expected, within(1e-12));
        assertThat(sample).as("the sample is left as it is").containsExactly(3, 10, 1, 4, 2);
    }

    @Test
    void everyQuantileOfOneValueIsThatValue() {
        assertThat(Quantiles.of(new double[] {4.5}, 0, .3, 1)).containsExactly(4.5, 4.5, 4.5);
    }

    @Test
    void theMeanDoesNotDependOnTheOrderToTheBit() {
        double[] rising = {1e-9, .1, .3, 7, 1e9};
        double[] mixed = {1e9, .3, 1e-9, 7, .1};
        assertThat(Quantiles.mean(mixed)).isEqualTo(Quantiles.mean(rising));
        assertThat(Quantiles.mean(new double[] {1, 2, 3, 4, 10})).isEqualTo(4);
    }

    @Test
    void aFanHoldsTheQuantilesOfEachMonth() {
        Fan fan = Fan.of(new double[][] {{1, 0}, {2, 0}, {3, 5}, {4, 0}, {10, 0}});
        assertThat(fan.months()).isEqualTo(2);
        assertThat(new double[] {fan.q05()[0], fan.q25()[0], fan.median()[0], fan.q75()[0], fan.q95()[0]})
                .containsExactly(new double[] {1.2, 2, 3, 4, 8.8}, within(1e-12));
        assertThat(fan.mean()).containsExactly(4, 1);
        assertThat(fan.median()[1]).isZero();
        assertThat(fan.q95()[1]).isCloseTo(4, within(1e-12));
    }
}

package org.wakhan.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates of rare events. Oracle: the gamma posterior, worked out independently to three digits. */
class JeffreysRateTest {
    private static final double YEARS = 4.43;

    @ParameterizedTest
    @CsvSource({"3, .790, .191, 1.807, .510", "6, 1.467, .565, 2.792, .734"})
    void threeAndSixEventsInFourYears(int events, double mean, double low, double high, double oneInAYear) {
        JeffreysRate rate = new JeffreysRate(events, YEARS);
        assertThat(rate.mean()).isCloseTo(mean, within(5e-4));
        assertThat(rate.quantile(.025)).isCloseTo(low, within(5e-4));
        assertThat(rate.quantile(.975)).isCloseTo(high, within(5e-4));
        assertThat(rate.atLeastOneWithin(1)).isCloseTo(oneInAYear, within(5e-4));
    }

    @Test
    void noTimeIsRefused() {
        assertThatThrownBy(() -> new JeffreysRate(3, 0)).hasMessageContaining("above 0");
    }
}

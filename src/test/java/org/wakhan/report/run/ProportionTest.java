package org.wakhan.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    private static final double Z = 1.6448536269514722;

    /** Oracle: the definition, both ends solve (share - p)^2 = z^2 p (1 - p) / n. */
    @ParameterizedTest
    @CsvSource({"10, 100", "1, 2", "3, 7", "250, 500"})
    void bothEndsSolveTheScoreEquation(int times, int of) {
        Proportion proportion = new Proportion(times, of);
        for (double p : new double[] {proportion.low(), proportion.high()}) {
            assertThat(Math.pow(proportion.share() - p, 2)).isCloseTo(Z * Z * p * (1 - p) / of, within(1e-12));
        }
        assertThat(proportion.low()).isLessThan(proportion.share());
        assertThat(proportion.high()).isGreaterThan(proportion.share());
    }

    @Test
    void neverAndAlwaysKeepRoomForDoubt() {
        assertThat(new Proportion(0, 20).low()).isZero();
        assertThat(new Proportion(0, 20).high()).isCloseTo(Z * Z / (20 + Z * Z), within(1e-12));
        assertThat(new Proportion(20, 20).high()).isEqualTo(1);
        assertThat(new Proportion(20, 20).low()).isLessThan(1);
    }
}

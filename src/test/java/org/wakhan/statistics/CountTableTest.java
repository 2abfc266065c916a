package org.wakhan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Small cases worked by hand. */
class CountTableTest {
    private static final double EXACT = 1e-12;
    /** Two units of means 2 and 4 whose residuals are (-1, 1, -1, 1) x sqrt 2 and (-1, 1, -1, 1) x 1. */
    private static final double[][] TOGETHER = {
        {2 - 2, 2 + 2, 2 - 2, 2 + 2},
        {4 - 2, 4 + 2, 4 - 2, 4 + 2}
    };

    private static final int[][] EACH_OTHER = {{1}, {0}};

    @Test
    void residuals_are_scaled_by_the_root_of_the_mean() {
        double[][] residuals = new CountTable(TOGETHER).residuals();
        assertThat(residuals[0][1]).isCloseTo(Math.sqrt(2), within(EXACT));
        assertThat(residuals[1][1]).isCloseTo(1, within(EXACT));
    }

    @Test
    void a_unit_with_hardly_an_event_is_scaled_by_the_floor() {
        double[][] counts = new double[2][40];
        counts[0][0] = 1;
        double mean = 1.0 / 40;
        assertThat(new CountTable(counts).residuals()[0][0]).isCloseTo((1 - mean) / Math.sqrt(.05), within(EXACT));
    }

    @Test
    void detrended_residuals_have_mean_0_in_every_month() {
        double[][] residuals = new CountTable(TOGETHER).detrended();
        for (int month = 0; month < 4; month++) {
            assertThat(residuals[0][month] + residuals[1][month]).isCloseTo(0, within(EXACT));
        }
        assertThat(residuals[0][1]).isCloseTo((Math.sqrt(2) - 1) / 2, within(EXACT));
    }

    @Test
    void what_goes_up_and_down_has_a_lag_1_correlation_of_minus_1() {
        assertThat(new CountTable(new double[][] {{1, 3, 1, 3, 1}, {2, 4, 2, 4, 2}}).lag1())
                .isLessThan(-.9);
    }

    @Test
    void two_units_alone_move_against_each_other_once_the_common_course_is_off() {
        assertThat(new CountTable(TOGETHER).neighboursSameMonth(EACH_OTHER)).isCloseTo(-1, within(EXACT));
        assertThat(new CountTable(TOGETHER).neighboursLag1(EACH_OTHER)).isCloseTo(1, within(EXACT));
    }

    @Test
    void dispersion_is_the_excess_variance_over_the_squared_mean() {
        // Means 2 and 4, variances 4 and 4: ((4 - 2) + (4 - 4)) / (4 + 16).
        assertThat(new CountTable(TOGETHER).dispersion()).isCloseTo(.1, within(EXACT));
    }

    @Test
    void Morans_I_of_a_chain_that_alternates_is_minus_1() {
        double[][] counts = {{0, 0}, {4, 5}, {0, 0}, {4, 5}};
        assertThat(new CountTable(counts).moran(new int[][] {{1}, {0, 2}, {1, 3}, {2}}))
                .isCloseTo(-1, within(EXACT));
    }

    /** Oracle: the definitions, computed apart in another language. */
    @Test
    void a_chain_of_three_units_whose_middle_has_two_neighbours() {
        CountTable chain = new CountTable(new double[][] {{1, 3, 2, 6}, {4, 0, 2, 2}, {0, 2, 1, 1}});
        int[][] neighbours = {{1}, {0, 2}, {1}};
        assertThat(chain.neighboursSameMonth(neighbours)).isCloseTo(-.7146703103082429, within(EXACT));
        assertThat(chain.neighboursLag1(neighbours)).isCloseTo(.5202070853656454, within(EXACT));
        assertThat(chain.lag1()).isCloseTo(-.5687707850097509, within(EXACT));
        assertThat(chain.lag1Detrended()).isCloseTo(-.6261005369575235, within(EXACT));
        assertThat(chain.national()).containsExactly(5, 5, 5, 9);
        assertThat(chain.totals()).containsExactly(12, 8, 4);
    }

    @Test
    void Morans_I_leaves_units_without_neighbours_out_of_the_weights() {
        // Logarithms equal but for one: deviations d, d, -3d, d; products 2 d^2 over 2 weights, squares 12 d^2 over 4.
        double[][] counts = {{4, 5}, {4, 5}, {0, 0}, {9, 0}};
        assertThat(new CountTable(counts).moran(new int[][] {{1}, {0}, {}, {}})).isCloseTo(1.0 / 3, within(EXACT));
    }

    @Test
    void Morans_I_of_two_halves_is_above_0() {
        // Deviations (d, d, -d, -d) along a chain: (1 + 0 + 0 + 1) / 4.
        double[][] counts = {{4, 5}, {4, 5}, {0, 0}, {0, 0}};
        assertThat(new CountTable(counts).moran(new int[][] {{1}, {0, 2}, {1, 3}, {2}}))
                .isCloseTo(.5, within(EXACT));
    }

    @Test
    void what_an_empty_table_does_not_decide_is_not_a_number() {
        CountTable empty = new CountTable(new double[2][4]);
        assertThat(empty.dispersion()).isNaN();
        assertThat(empty.lag1()).isNaN();
        assertThat(empty.moran(EACH_OTHER)).isNaN();
        assertThat(Concentration.gini(empty.totals())).isNaN();
        assertThat(empty.zeroShare()).isEqualTo(1);
    }

    @Test
    void concentration_of_a_known_spread() {
        double[] totals = {1, 2, 3, 4};
        assertThat(Concentration.share(totals, 3)).isEqualTo(.4);
        assertThat(Concentration.top(totals, 2)).isEqualTo(.7);
        // Mean absolute difference 1.25 over twice the mean 2.5.
        assertThat(Concentration.gini(totals)).isCloseTo(.25, within(EXACT));
        assertThat(Concentration.gini(new double[] {0, 0, 0, 7})).isCloseTo(.75, within(EXACT));
        assertThat(Concentration.zeroShare(new double[][] {{0, 1}, {0, 0}})).isEqualTo(.75);
    }

    @Test
    void spread_and_lag_1_of_a_short_series() {
        double[] series = {1, 2, 4, 5};
        assertThat(Spread.mean(series)).isEqualTo(3);
        assertThat(Spread.variance(series)).isCloseTo(10.0 / 3, within(EXACT));
        assertThat(Spread.varianceToMean(series)).isCloseTo(10.0 / 9, within(EXACT));
        // (1, 2, 4) against (2, 4, 5): covariance 13/3 over roots of 14/3 and 14/3.
        assertThat(Correlation.lag1(series)).isCloseTo(13.0 / 14, within(EXACT));
    }
}

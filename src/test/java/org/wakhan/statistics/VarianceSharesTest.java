package org.wakhan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Shares of three inputs, of which the first stands out; by chance each has .1 or -.1. */
class VarianceSharesTest {
    private static final double[][] BY_CHANCE = {{.1, .1, .1}, {-.1, -.1, -.1}, {.1, -.1, .1}, {-.1, .1, -.1}};
    private static final VarianceShares SHARES = new VarianceShares(new double[] {.5, .15, -.05}, .3, BY_CHANCE);

    /** Noise of all: sums of .3, -.3, .1 and -.1, so the root of .05. */
    @Test
    void noise_is_that_of_the_sum_and_not_of_each() {
        assertThat(SHARES.noise(input -> true)).isCloseTo(Math.sqrt(.05), within(1e-12));
        assertThat(SHARES.noise(input -> input < 2)).isCloseTo(Math.sqrt(.02), within(1e-12));
    }

    @Test
    void a_sum_that_chance_may_give_is_that_of_inputs_that_stand_out() {
        assertThat(SHARES.told(input -> true)).as("twice .22 and more").isCloseTo(.6, within(1e-12));
        assertThat(SHARES.told(input -> input > 0)).as("none stands out").isZero();
        VarianceShares smaller = new VarianceShares(new double[] {.35, .15, -.1}, .3, BY_CHANCE);
        assertThat(smaller.told(input -> true))
                .as("less than twice .22, but one stands out")
                .isCloseTo(.35, within(1e-12));
    }
}

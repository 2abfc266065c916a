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
        assertThat(SHARES.part(input -> true).noise()).isCloseTo(Math.sqrt(.05), within(1e-12));
        assertThat(SHARES.part(input -> input < 2).noise()).isCloseTo(Math.sqrt(.02), within(1e-12));
    }

    @Test
    void a_part_is_told_from_twice_its_noise_on_and_stays_what_it_is_below() {
        assertThat(SHARES.part(input -> true).share()).isCloseTo(.6, within(1e-12));
        assertThat(SHARES.part(input -> true).isTold()).as("twice .22 and more").isTrue();
        assertThat(SHARES.part(input -> input > 0).share()).isCloseTo(.1, within(1e-12));
        assertThat(SHARES.part(input -> input > 0).isTold()).isFalse();
        assertThat(SHARES.part(input -> input == 1).isTold())
                .as(".15 of noise .1")
                .isFalse();
    }

    @Test
    void the_rest_is_what_all_inputs_leave_as_well_known_as_their_sum() {
        assertThat(SHARES.rest().share()).isCloseTo(.4, within(1e-12));
        assertThat(SHARES.rest().noise()).isEqualTo(SHARES.part(input -> true).noise());
    }
}

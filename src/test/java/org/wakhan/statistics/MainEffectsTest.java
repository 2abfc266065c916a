package org.wakhan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MainEffectsTest {
    private static final int RUNS = 500;
    private static final int INPUTS = 80;

    private final SplittableRandom random = new SplittableRandom(11);

    /** Oracle: y = 2 x0 + x1 + e with unit variances has shares 4/6, 1/6 and 0. */
    @Test
    void shares_of_a_linear_response_are_those_of_its_coefficients() {
        double[][] inputs = normal(INPUTS, RUNS);
        double[] response = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            response[run] = 2 * inputs[0][run] + inputs[1][run] + random.nextGaussian();
        }

        VarianceShares shares = new MainEffects(inputs).of(response);

        assertThat(shares.shares()[0]).isCloseTo(4 / 6.0, within(.06));
        assertThat(shares.shares()[1]).isCloseTo(1 / 6.0, within(.06));
        assertThat(shares.standsOut(0)).isTrue();
        assertThat(shares.standsOut(1)).isTrue();
        // Noise of 80 inputs with 3 degrees of freedom each is sqrt(2 * 3 * 80) / 500 = .044.
        assertThat(shares.part(input -> true).noise()).isCloseTo(.044, within(.02));
        assertThat(shares.part(input -> true).share()).isCloseTo(5 / 6.0, within(.13));
    }

    /** Oracle: Ishigami and Homma (1990), a = 7, b = .1: the first-order shares of x1 and x3 are .3139 and 0. */
    @Test
    void a_curved_effect_is_seen_and_one_through_interaction_alone_is_not() {
        int runs = 20_000;
        double[][] inputs = new double[3][runs];
        double[] response = new double[runs];
        for (int run = 0; run < runs; run++) {
            for (double[] input : inputs) {
                input[run] = Math.PI * (2 * random.nextDouble() - 1);
            }
            response[run] = Math.sin(inputs[0][run])
                    + 7 * Math.pow(Math.sin(inputs[1][run]), 2)
                    + .1 * Math.pow(inputs[2][run], 4) * Math.sin(inputs[0][run]);
        }

        VarianceShares shares = new MainEffects(inputs).of(response);

        assertThat(shares.shares()[0]).isCloseTo(.3139, within(.02));
        assertThat(shares.shares()[2]).isCloseTo(0, within(.005));
        assertThat(shares.standsOut(2)).isFalse();
    }

    /** Oracle: an unrelated response has a share of 0 on average, and stands out in one of 20 cases, over all inputs. */
    @Test
    void many_inputs_without_effect_explain_nothing_even_of_a_skewed_response() {
        MainEffects effects = new MainEffects(normal(40, 120));
        double sum = 0;
        int alarms = 0;
        for (int trial = 0; trial < 400; trial++) {
            double[] response = new double[120];
            for (int run = 0; run < response.length; run++) {
                response[run] = Math.exp(2 * random.nextGaussian());
            }
            VarianceShares shares = effects.of(response);
            sum += shares.part(input -> true).share() / 400;
            alarms += IntStream.range(0, 40).anyMatch(shares::standsOut) ? 1 : 0;
        }
        // The sum over 40 inputs has a deviation of about sqrt(2 * 3 * 40) / 120 = .13, its mean over 400 trials .0065.
        assertThat(sum).isCloseTo(0, within(.025));
        assertThat(alarms).isBetween(6, 38);
    }

    /**
     * Oracle: 500 runs take 200 joint draws of 80 inputs. Where the response is all of a draw's own, and no input has an
     * effect, the sum of shares is 0 on average. Taken as 500 trials it would come to 80 * 3 * (1 / 200 - 1 / 500) or more.
     */
    @Test
    void runs_that_took_the_same_joint_draw_are_no_independent_trials() {
        double sum = 0;
        double noise = 0;
        double sumOfSquares = 0;
        for (int trial = 0; trial < 40; trial++) {
            double[][] draws = normal(INPUTS + 1, 200);
            int[] taken = random.ints(RUNS, 0, 200).toArray();
            double[][] inputs = new double[INPUTS + 1][RUNS];
            for (int input = 0; input <= INPUTS; input++) {
                double[] of = draws[input];
                Arrays.setAll(inputs[input], run -> of[taken[run]]);
            }
            double[] own = inputs[INPUTS];
            // The last input is one of each run by itself.
            inputs[INPUTS] = normal(1, RUNS)[0];
            double[] response = new double[RUNS];
            double[] alone = inputs[INPUTS];
            Arrays.setAll(response, run -> own[run] + alone[run]);
            VarianceShares shares = new MainEffects(inputs).of(response);
            assertThat(shares.shares()[INPUTS]).isCloseTo(.5, within(.12));
            double repeated = shares.part(input -> input < INPUTS).share();
            sum += repeated / 40;
            sumOfSquares += repeated * repeated / 40;
            noise += shares.part(input -> input < INPUTS).noise() / 40;
        }
        // A sum has a deviation of sqrt(2 * 3 * 80) * .5 * (1 / 200 + 1 / 500) = .077, its mean over 40 trials .012.
        assertThat(sum).isCloseTo(0, within(.04));
        assertThat(Math.sqrt(sumOfSquares)).isCloseTo(noise, within(.03));
    }

    /** Oracle: one effect of half of the variance among 80 inputs in 300 joint draws, most taken more than once. */
    @Test
    void an_effect_of_an_input_that_repeats_is_found_in_full() {
        double[][] draws = normal(INPUTS, 300);
        int[] taken = random.ints(RUNS, 0, 300).toArray();
        double[][] inputs = new double[INPUTS][RUNS];
        for (int input = 0; input < INPUTS; input++) {
            double[] of = draws[input];
            Arrays.setAll(inputs[input], run -> of[taken[run]]);
        }
        double[] response = new double[RUNS];
        Arrays.setAll(response, run -> inputs[7][run] + random.nextGaussian());

        VarianceShares shares = new MainEffects(inputs).of(response);

        assertThat(shares.shares()[7]).isCloseTo(.5, within(.1));
        assertThat(IntStream.range(0, INPUTS).filter(shares::standsOut)).containsExactly(7);
    }

    @Test
    void a_response_that_does_not_vary_has_no_shares() {
        VarianceShares shares = new MainEffects(normal(5, 60)).of(new double[60]);
        assertThat(shares.shares()).containsOnly(0);
        assertThat(shares.standsOut(0)).isFalse();
        assertThat(shares.part(input -> true).noise()).isZero();
    }

    @Test
    void shares_do_not_depend_on_the_scale_of_an_input_or_of_the_response() {
        double[][] inputs = normal(3, 90);
        double[] response = Arrays.copyOf(inputs[1], 90);
        double[] larger = Arrays.stream(response).map(value -> 5 + 1000 * value).toArray();
        double[][] stretched = {Arrays.stream(inputs[0]).map(Math::exp).toArray(), inputs[1], inputs[2]};

        assertThat(new MainEffects(stretched).of(larger).shares())
                .containsExactly(new MainEffects(inputs).of(response).shares(), within(1e-9));
    }

    @Test
    void too_few_runs_are_refused() {
        assertThatThrownBy(() -> new MainEffects(normal(2, 39))).hasMessageContaining("must be at least 40");
        assertThatThrownBy(() -> new MainEffects(normal(2, 40)).of(new double[41]))
                .hasMessageContaining("41 values, it must hold 40");
    }

    private double[][] normal(int inputs, int runs) {
        double[][] values = new double[inputs][runs];
        for (double[] input : values) {
            Arrays.setAll(input, run -> random.nextGaussian());
        }
        return values;
    }
}

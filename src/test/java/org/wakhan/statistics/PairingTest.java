package org.wakhan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final int STRATA = 200_000;

    /** Oracle: with a common uniform U the difference is 0 or 1, so its variance is .3 (1 - .3) = .21. */
    @Test
    void poisson_counts_from_common_numbers_have_the_known_variance_of_their_difference() {
        double[] three = poisson(3);
        double[] more = poisson(3.3);

        PairedDifference difference = new Pairing(STRATA).compare(three, more);

        assertThat(difference.estimate()).isCloseTo(.3, within(1e-4));
        assertThat(difference.below()).isZero();
        assertThat(difference.varianceRatio()).isCloseTo(6.3 / .21, within(.02));
        assertThat(Spread.variance(new Pairing(STRATA).differences(three, more)))
                .isCloseTo(.21, within(1e-4));
        assertThat(Correlation.pearson(three, more)).isCloseTo(.968, within(5e-4));
    }

    /** One value from the middle of each of many equal strata of the uniform law: the law itself, all but exactly. */
    private static double[] poisson(double mean) {
        PoissonDistribution law = new PoissonDistribution(mean);
        double[] values = new double[STRATA];
        for (int i = 0; i < STRATA; i++) {
            values[i] = law.inverseCumulativeProbability((i + .5) / STRATA);
        }
        return values;
    }

    /** Oracle: Student (1908), the sleep data as in R's help of t.test: mean 1.58, t = 4.0621 on 9 degrees of freedom. */
    @Test
    void the_interval_of_the_mean_is_students() {
        double[] first = {.7, -1.6, -.2, -1.2, -.1, 3.4, 3.7, .8, 0, 2};
        double[] second = {1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4};

        PairedDifference difference = new Pairing(10).compare(first, second);

        assertThat(difference.estimate()).isCloseTo(1.58, within(1e-12));
        double half = 1.833113 * 1.58 / 4.0621;
        assertThat(difference.low()).isCloseTo(1.58 - half, within(1e-4));
        assertThat(difference.high()).isCloseTo(1.58 + half, within(1e-4));
        assertThat(difference.equal()).isEqualTo(1);
        assertThat(difference.above()).isEqualTo(9);
    }

    /** Oracle: the same sleep data with every pair four times tell no more about the mean than once. */
    @Test
    void pairs_that_took_the_same_draw_count_as_one_trial_of_it() {
        double[] first = {.7, -1.6, -.2, -1.2, -.1, 3.4, 3.7, .8, 0, 2};
        double[] second = {1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4};
        double[] draws = IntStream.range(0, 40).mapToDouble(pair -> pair % 10).toArray();
        Repeats repeats = Repeats.of(new double[][] {draws, draws, draws}, 40);

        PairedDifference once = new Pairing(10).compare(first, second);
        PairedDifference often = new Pairing(repeats).compare(four(first), four(second));
        PairedDifference naive = new Pairing(40).compare(four(first), four(second));

        assertThat(often.low()).isCloseTo(once.low(), within(1e-12));
        assertThat(often.relativeHigh()).isCloseTo(once.relativeHigh(), within(1e-12));
        assertThat(naive.low()).isGreaterThan(once.low() + .3);
        assertThat(often.pairs()).isEqualTo(40);
        assertThat(new Pairing(new Repeats(new int[4], 1))
                        .compare(new double[4], new double[] {1, 2, 3, 4})
                        .low())
                .isNaN();
    }

    /** 400 pairs of 40 draws, of which two draws differ, or thirty: pairs of one draw are one case. */
    @Test
    void a_difference_that_few_draws_show_is_rare_however_many_pairs_show_it() {
        int[] group = IntStream.range(0, 400).map(pair -> pair % 40).toArray();
        Pairing pairing = new Pairing(new Repeats(group, 40));
        double[] few = IntStream.of(group).mapToDouble(draw -> draw < 2 ? 1 : 0).toArray();
        double[] many =
                IntStream.of(group).mapToDouble(draw -> draw < 30 ? 1 : 0).toArray();

        PairedDifference rare = pairing.compare(new double[400], few);
        PairedDifference clear = pairing.compare(new double[400], many);

        assertThat(rare.differing()).isEqualTo(20);
        assertThat(rare.differingDraws()).isEqualTo(2);
        assertThat(rare.isRare()).isTrue();
        assertThat(rare.isClear()).isFalse();
        assertThat(clear.isClear()).isTrue();
        assertThat(new Pairing(400).compare(new double[400], few).isRare()).isFalse();
    }

    /** Inputs with one value say nothing of which pairs go together. */
    @Test
    void inputs_that_do_not_vary_put_no_pairs_together() {
        double[] constant = new double[6];
        double[] own = {1, 2, 3, 4, 5, 6};
        double[] shared = {1, 2, 3, 1, 2, 3};

        assertThat(Repeats.of(new double[][] {constant, constant, constant, own}, 6)
                        .count())
                .isEqualTo(6);
        assertThat(Repeats.of(new double[][] {constant, constant, constant, shared, shared, own}, 6)
                        .count())
                .isEqualTo(3);
    }

    /** Half of the inputs are not most of them. */
    @Test
    void inputs_put_pairs_together_where_most_of_them_agree() {
        double[] own = {1, 2, 3, 4, 5, 6};
        double[] shared = {1, 2, 3, 1, 2, 3};
        double[] other = {1, 1, 2, 2, 3, 3};

        assertThat(Repeats.of(new double[][] {shared, shared, own, other}, 6).count())
                .isEqualTo(6);
        assertThat(Repeats.of(new double[][] {shared, shared, shared, own, other}, 6)
                        .count())
                .isEqualTo(3);
        assertThat(Repeats.of(new double[][] {shared}, 6).count()).isEqualTo(6);
    }

    private static double[] four(double[] values) {
        return IntStream.range(0, 4 * values.length)
                .mapToDouble(pair -> values[pair % values.length])
                .toArray();
    }

    /**
     * Intervals of means over draws that pairs share: 200 pairs from 50 draws, whose own part has three times the variance of
     * chance. A binomial number of 1,000 lies within 4 standard errors of 900.
     */
    @Test
    void nine_in_ten_intervals_hold_the_mean_over_all_draws() {
        SplittableRandom random = new SplittableRandom(4);
        double[] draws = IntStream.range(0, 200).mapToDouble(pair -> pair % 50).toArray();
        Pairing robust = new Pairing(Repeats.of(new double[][] {draws, draws}, 200));
        Pairing naive = new Pairing(200);
        int held = 0;
        int heldNaively = 0;
        for (int trial = 0; trial < 1000; trial++) {
            double[] own = random.doubles(50).map(u -> Math.sqrt(3) * (u - .5)).toArray();
            double[] differences = IntStream.range(0, 200)
                    .mapToDouble(pair -> own[pair % 50] + random.nextDouble() - .5)
                    .toArray();
            held += holdsZero(robust.compare(new double[200], differences)) ? 1 : 0;
            heldNaively += holdsZero(naive.compare(new double[200], differences)) ? 1 : 0;
        }
        assertThat(held).isBetween(862, 938);
        assertThat(heldNaively).isLessThan(700);
    }

    private static boolean holdsZero(PairedDifference difference) {
        return difference.low() <= 0 && difference.high() >= 0;
    }

    @Test
    void a_difference_is_clear_where_its_interval_leaves_0_out_and_twenty_pairs_differ() {
        double[] without = new double[100];
        double[] with = new double[100];
        Arrays.fill(with, 0, 19, 1);
        PairedDifference rare = new Pairing(100).compare(without, with);
        assertThat(rare.low()).isPositive();
        assertThat(rare.isRare()).isTrue();
        assertThat(rare.isClear()).isFalse();
        with[19] = 1;
        PairedDifference clear = new Pairing(100).compare(without, with);
        assertThat(clear.isRare()).isFalse();
        assertThat(clear.isClear()).isTrue();
        assertThat(new Pairing(100).compare(without, without).isRare()).isFalse();
    }

    /** Oracle: of 2,000 intervals 90 % hold the true mean, with three standard errors of that count. */
    @Test
    void the_intervals_cover_the_true_difference_and_ratio_nine_times_in_ten() {
        SplittableRandom random = new SplittableRandom(3);
        Pairing pairing = new Pairing(60);
        int covered = 0;
        int ratioCovered = 0;
        for (int trial = 0; trial < 2000; trial++) {
            double[] baseline = new double[60];
            double[] alternative = new double[60];
            for (int i = 0; i < 60; i++) {
                double shared = random.nextGaussian(10, 3);
                baseline[i] = shared + random.nextGaussian();
                alternative[i] = 1.2 * shared + random.nextGaussian();
            }
            PairedDifference difference = pairing.compare(baseline, alternative);
            covered += difference.low() <= 2 && difference.high() >= 2 ? 1 : 0;
            ratioCovered += difference.relativeLow() <= .2 && difference.relativeHigh() >= .2 ? 1 : 0;
        }
        assertThat(covered / 2000.0).isCloseTo(.9, within(.02));
        assertThat(ratioCovered / 2000.0).isCloseTo(.9, within(.02));
    }

    @Test
    void an_alternative_equal_to_its_baseline_differs_by_exactly_nothing() {
        double[] values = {1, 4.25, 0, 1e9};

        PairedDifference difference = new Pairing(4).compare(values, values.clone());

        assertThat(difference.estimate()).isZero();
        assertThat(difference.low()).isZero();
        assertThat(difference.high()).isZero();
        assertThat(difference.relative()).isZero();
        assertThat(difference.shareBelow()).isZero();
        assertThat(difference.equal()).isEqualTo(4);
        assertThat(difference.isClear()).isFalse();
        assertThat(difference.varianceRatio()).isNaN();
    }

    @Test
    void an_alternative_in_a_fixed_ratio_has_an_exact_relative_difference() {
        double[] baseline = {1, 2, 3, 4};
        double[] alternative = Arrays.stream(baseline).map(value -> 1.5 * value).toArray();

        PairedDifference difference = new Pairing(4).compare(baseline, alternative);

        assertThat(difference.relative()).isCloseTo(.5, within(1e-12));
        assertThat(difference.relativeLow()).isCloseTo(.5, within(1e-12));
        assertThat(difference.relativeHigh()).isCloseTo(.5, within(1e-12));
        assertThat(difference.low()).isLessThan(difference.high());
    }

    /** Stocks of relations lie below 0. */
    @Test
    void the_interval_of_a_ratio_to_a_negative_baseline_has_its_lower_end_first() {
        PairedDifference difference =
                new Pairing(4).compare(new double[] {-1, -2, -3, -4}, new double[] {-1, -2.5, -3, -6});

        assertThat(difference.relative()).isCloseTo(.25, within(1e-12));
        assertThat(difference.relativeLow()).isLessThan(.25);
        assertThat(difference.relativeHigh()).isGreaterThan(.25);
    }

    /** Oracle: Student's quantiles with 2 degrees of freedom, 2.919986 at 1 - .05 and 9.924843 at 1 - .05 / 10. */
    @Test
    void the_interval_of_a_picked_difference_is_wide_enough_for_all_it_was_picked_from() {
        double[] nothing = new double[3];
        double[] alternative = {1, 2, 3};

        PairedDifference named = new Pairing(3).compare(nothing, alternative);
        PairedDifference picked = new Pairing(3, 10).compare(nothing, alternative);

        assertThat(named.high() - 2).isCloseTo(2.919986 / Math.sqrt(3), within(1e-5));
        assertThat(picked.high() - 2).isCloseTo(9.924843 / Math.sqrt(3), within(1e-5));
        assertThat(picked.estimate()).isEqualTo(named.estimate());
        assertThat(new Pairing(2, 5_000_000_000L)
                        .compare(new double[2], new double[] {1, 2})
                        .high())
                .isFinite();
        assertThatThrownBy(() -> new Pairing(3, 0)).hasMessageContaining("(0) must be at least 1");
    }

    /** Oracle: of points that are all alike, the least and the most differ clearly in one sweep of ten at most. */
    @Test
    void the_least_and_the_most_of_many_points_that_are_alike_are_seldom_told_apart() {
        SplittableRandom random = new SplittableRandom(5);
        int points = 12;
        int named = 0;
        int picked = 0;
        for (int trial = 0; trial < 300; trial++) {
            double[][] values = new double[points][30];
            for (double[] point : values) {
                Arrays.setAll(point, i -> random.nextGaussian());
            }
            Arrays.sort(values, Comparator.comparingDouble(Spread::mean));
            double[] least = values[0];
            double[] most = values[points - 1];
            named += new Pairing(30).compare(least, most).isClear() ? 1 : 0;
            picked += new Pairing(30, points * (points - 1) / 2)
                            .compare(least, most)
                            .isClear()
                    ? 1
                    : 0;
        }
        assertThat(named).isGreaterThan(240);
        assertThat(picked).isLessThan(40);
    }

    @Test
    void rounding_is_no_difference() {
        double[] sum = {.1 + .2, 5};
        assertThat(new Pairing(2).compare(sum, new double[] {.3, 5}).equal()).isEqualTo(2);
        assertThat(new Pairing(2).compare(sum, new double[] {.3 + 1e-9, 5}).equal())
                .isEqualTo(1);
    }

    @Test
    void a_single_pair_has_no_interval_and_a_baseline_of_zero_no_ratio() {
        PairedDifference difference = new Pairing(1).compare(new double[] {0}, new double[] {2});
        assertThat(difference.estimate()).isEqualTo(2);
        assertThat(difference.low()).isNaN();
        assertThat(difference.relative()).isNaN();
        assertThat(difference.isClear()).isFalse();
    }

    @Test
    void samples_of_another_size_are_refused() {
        assertThatThrownBy(() -> new Pairing(3).compare(new double[3], new double[2]))
                .hasMessageContaining("2 values, it must hold 3");
        assertThatThrownBy(() -> new Pairing(0)).hasMessageContaining("(0) must be at least 1");
    }
}

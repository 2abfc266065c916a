package org.wakhan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Effects of inputs. Oracles: closed forms, with fixed seeds. */
class SensitivityTest {
    private static final int POINTS = 4000;
    private final double[][] inputs = inputs();

    private static double[][] inputs() {
        SplittableRandom random = new SplittableRandom(5);
        double[][] inputs = new double[3][POINTS];
        for (int i = 0; i < POINTS; i++) {
            for (double[] input : inputs) {
                input[i] = random.nextDouble();
            }
        }
        return inputs;
    }

    @Test
    void a_rising_function_has_rank_correlation_1_and_a_falling_one_minus_1() {
        double[] x = {3, 1, 2, 5};
        assertThat(Sensitivity.rankCorrelation(x, new double[] {27, 1, 8, 125})).isCloseTo(1, within(1e-12));
        assertThat(Sensitivity.rankCorrelation(x, new double[] {-3, -1, -2, -5}))
                .isCloseTo(-1, within(1e-12));
    }

    /** Pearson's correlation of the ranks 1, 2.5, 2.5, 4, 5 and 2, 1, 3.5, 3.5, 5, by hand: 7.25 / 9.5. */
    @Test
    void ties_share_their_mean_rank() {
        assertThat(Sensitivity.rankCorrelation(new double[] {1, 2, 2, 4, 5}, new double[] {2, 1, 3, 3, 5}))
                .isCloseTo(7.25 / 9.5, within(1e-12));
    }

    /** 2.865 is the normal quantile of 1 - .05 / 24, 1.96 that of .975 (tables); bounds are 4 standard errors of 1,000 trials. */
    @Test
    void the_largest_of_twelve_correlations_without_effect_passes_its_bound_once_in_twenty() {
        assertThat(Sensitivity.largestByChance(1, 101)).isCloseTo(.196, within(5e-4));
        assertThat(Sensitivity.largestByChance(12, 101)).isCloseTo(.2865, within(5e-4));
        SplittableRandom random = new SplittableRandom(9);
        int trials = 1000;
        int passed = 0;
        for (int trial = 0; trial < trials; trial++) {
            double[] y = random.doubles(60).toArray();
            double bound = Sensitivity.largestByChance(12, 60);
            passed += IntStream.range(0, 12)
                            .mapToDouble(i -> Sensitivity.rankCorrelation(
                                    random.doubles(60).toArray(), y))
                            .anyMatch(correlation -> Math.abs(correlation) > bound)
                    ? 1
                    : 0;
        }
        assertThat((double) passed / trials).isCloseTo(.05, within(4 * Math.sqrt(.05 * .95 / trials)));
    }

    /** y = 4 a + 3 b, a and b uniform: shares 16/25 and 9/25. */
    @Test
    void shares_of_a_sum_are_those_of_its_variances() {
        double[] y = IntStream.range(0, POINTS)
                .mapToDouble(i -> 4 * inputs[0][i] + 3 * inputs[1][i])
                .toArray();

        assertThat(Sensitivity.firstOrder(inputs[0], y)).isCloseTo(.64, within(.03));
        assertThat(Sensitivity.firstOrder(inputs[1], y)).isCloseTo(.36, within(.03));
        assertThat(Sensitivity.firstOrder(inputs[2], y)).isCloseTo(0, within(.01));
    }

    /** Ishigami and Homma (1990) with a = 7, b = 0.1: first-order indices 0.3139, 0.4424 and 0. */
    @Test
    void the_function_of_ishigami_and_homma_has_its_published_indices() {
        double[] y = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double a = Math.PI * (2 * inputs[0][i] - 1);
            double b = Math.PI * (2 * inputs[1][i] - 1);
            double c = Math.PI * (2 * inputs[2][i] - 1);
            y[i] = Math.sin(a) + 7 * Math.pow(Math.sin(b), 2) + .1 * Math.pow(c, 4) * Math.sin(a);
        }

        assertThat(Sensitivity.firstOrder(inputs[0], y)).isCloseTo(.3139, within(.04));
        assertThat(Sensitivity.firstOrder(inputs[1], y)).isCloseTo(.4424, within(.04));
        assertThat(Sensitivity.firstOrder(inputs[2], y)).isCloseTo(0, within(.02));
    }

    /** Unrelated inputs: the plain share between 20 classes of 160 points would be 19/159 = 0.12 on average. */
    @Test
    void an_input_without_effect_has_next_to_no_share_even_with_few_points() {
        SplittableRandom random = new SplittableRandom(8);
        double mean = IntStream.range(0, 300)
                .mapToDouble(i -> Sensitivity.firstOrder(
                        random.doubles(160).toArray(), random.doubles(160).toArray()))
                .average()
                .orElseThrow();

        assertThat(mean).isBetween(0.0, .05);
    }

    /** A factor that decides everything, by a step after its first level, and one that decides nothing. */
    @Test
    void on_a_grid_each_level_is_a_class_of_its_own() {
        double[] across = IntStream.range(0, 25).mapToDouble(i -> i % 5).toArray();
        double[] up = IntStream.range(0, 25).mapToDouble(i -> i / 5).toArray();
        double[] step = Arrays.stream(across).map(level -> level == 0 ? 0 : 1).toArray();

        assertThat(Sensitivity.firstOrder(across, step)).isCloseTo(1, within(1e-12));
        assertThat(Sensitivity.firstOrder(up, step)).isZero();
    }

    /** Of 1,000 trials each; bounds are 4 standard errors, and Bonferroni's level is a little strict. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_largest_of_some_shares_without_effect_passes_its_bound_once_in_twenty(boolean grid) {
        SplittableRandom random = new SplittableRandom(4);
        int factors = grid ? 2 : 12;
        int points = grid ? 25 : 200;
        int trials = 1000;
        int passed = 0;
        for (int trial = 0; trial < trials; trial++) {
            double[] y = new double[points];
            Arrays.setAll(y, i -> random.nextGaussian());
            boolean any = false;
            for (int factor = 0; factor < factors; factor++) {
                int step = factor == 0 ? 1 : 5;
                double[] x = new double[points];
                Arrays.setAll(x, i -> grid ? i / step % 5 : random.nextDouble());
                any |= Sensitivity.firstOrder(x, y) > Sensitivity.largestShareByChance(factors, x);
            }
            passed += any ? 1 : 0;
        }
        assertThat((double) passed / trials).isCloseTo(.05, within(4 * Math.sqrt(.05 * .95 / trials)));
        assertThat(Sensitivity.largestShareByChance(2, new double[10])).isNaN();
    }

    /** 80 of 160 points share a value: a class of them and ten of eight; with 81 of them the last class has fifteen. */
    @ParameterizedTest
    @CsvSource({"80, 11", "81, 10"})
    void no_class_holds_few_points_where_many_share_a_value(int alike, int classes) {
        double[] tied =
                IntStream.range(0, 160).mapToDouble(i -> Math.max(alike - 1, i)).toArray();
        double[] values = IntStream.range(0, 160).mapToDouble(i -> i % classes).toArray();

        assertThat(Sensitivity.largestShareByChance(1, tied)).isEqualTo(Sensitivity.largestShareByChance(1, values));
    }

    @Test
    void few_points_and_no_variance_give_no_share() {
        assertThat(Sensitivity.firstOrder(new double[10], new double[10])).isNaN();
        assertThat(Sensitivity.firstOrder(inputs[0], new double[POINTS])).isNaN();
        assertThat(Sensitivity.firstOrder(new double[POINTS], inputs[0])).isNaN();
    }
}

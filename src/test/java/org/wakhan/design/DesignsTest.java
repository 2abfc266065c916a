package org.wakhan.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.random.Streams;
import org.wakhan.statistics.Correlation;

/** Points of designs. Oracles: products written by hand, published points, the definitions of the designs. */
class DesignsTest {
    private static final List<Dimension> TWO =
            List.of(Dimensions.range("made.a", 0, 1), Dimensions.range("made.b", 10, 20));

    @Test
    void a_grid_holds_every_combination_the_last_factor_changing_fastest() {
        Design grid = new Grid(List.of(Dimensions.levels("made.a", 1, 2), Dimensions.levels("made.b", 5, 6, 7)));

        assertThat(points(grid)).isDeepEqualTo(new double[][] {{1, 5}, {1, 6}, {1, 7}, {2, 5}, {2, 6}, {2, 7}});
    }

    @Test
    void a_grid_that_cannot_be_counted_is_refused() {
        double[] many = IntStream.range(0, 2000).asDoubleStream().toArray();
        List<Dimension> four = List.of(
                Dimensions.levels("a", many),
                Dimensions.levels("b", many),
                Dimensions.levels("c", many),
                Dimensions.levels("d", many));

        assertThatThrownBy(() -> new Grid(four)).hasMessageContaining("must be at most 2147483647");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64, 1000})
    void a_latin_hypercube_has_one_point_in_every_stratum_of_every_factor(int size) {
        double[][] points = points(new LatinHypercube(TWO, size, 3));

        for (int factor = 0; factor < 2; factor++) {
            int of = factor;
            double low = factor == 0 ? 0 : 10;
            double width = factor == 0 ? 1 : 10;
            assertThat(Arrays.stream(points).mapToInt(point -> (int) ((point[of] - low) / width * size)))
                    .as("strata of factor %d", factor)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, size).boxed().toList());
        }
    }

    /** Uniform inside the strata: 4 standard errors of the mean and of the mean square of 1,000 such numbers. */
    @Test
    void points_of_a_latin_hypercube_lie_at_random_inside_their_strata() {
        double[] inside = Arrays.stream(points(new LatinHypercube(TWO, 1000, 3)))
                .mapToDouble(point -> point[0] * 1000 % 1)
                .toArray();
        double squares = Arrays.stream(inside).map(x -> x * x).average().orElseThrow();

        assertThat(Arrays.stream(inside).average().orElseThrow()).isCloseTo(.5, within(4 * Math.sqrt(1 / 12.0 / 1000)));
        assertThat(squares).isCloseTo(1 / 3.0, within(4 * Math.sqrt(4 / 45.0 / 1000)));
    }

    /**
     * Factors whose names share the place in which {@link Streams} remembers keys, which two threads would take from each
     * other. Points asked for by several threads are those of one.
     */
    @Test
    void points_are_the_same_however_many_threads_ask_for_them() {
        List<Dimension> alike = IntStream.range(0, 5000)
                .mapToObj(i -> "made." + i)
                .filter(name -> (Streams.agent(name) & 255) == 0)
                .limit(8)
                .map(name -> Dimensions.range(name, 0, 1))
                .toList();
        assertThat(alike).hasSize(8);
        int size = 2000;
        double[][] alone = points(new LatinHypercube(alike, size, 4));
        for (int round = 0; round < 20; round++) {
            LatinHypercube shared = new LatinHypercube(alike, size, 4);
            double[][] together = new double[size][];
            IntStream.range(0, size).parallel().forEach(point -> together[point] = shared.values(point));
            assertThat(Arrays.deepEquals(together, alone)).as("round %d", round).isTrue();
        }
    }

    @Test
    void a_latin_hypercube_does_not_order_its_factors_alike() {
        double[][] points = points(new LatinHypercube(TWO, 500, 1));
        double[] a = Arrays.stream(points).mapToDouble(point -> point[0]).toArray();
        double[] b = Arrays.stream(points).mapToDouble(point -> point[1]).toArray();

        // 4 standard errors of the correlation of independent values: error rate 6e-5.
        assertThat(Correlation.pearson(a, b)).isCloseTo(0, within(4 / Math.sqrt(500)));
    }

    @Test
    void another_seed_gives_other_points_and_the_same_one_the_same() {
        assertThat(points(new LatinHypercube(TWO, 20, 1))).isDeepEqualTo(points(new LatinHypercube(TWO, 20, 1)));
        assertThat(new LatinHypercube(TWO, 20, 1).values(0)).isNotEqualTo(new LatinHypercube(TWO, 20, 2).values(0));
        assertThat(new Sobol(TWO, 20, 1).values(0)).isNotEqualTo(new Sobol(TWO, 20, 2).values(0));
    }

    /** Oracle: the first points of the sequence as Joe and Kuo publish them. */
    @Test
    void a_sobol_sequence_without_shift_has_the_published_first_points() {
        Design sobol = new Sobol(
                List.of(Dimensions.range("a", 0, 1), Dimensions.range("b", 0, 1), Dimensions.range("c", 0, 1)),
                8,
                1,
                new long[3]);

        double[][] published = {
            {0, 0, 0},
            {.5, .5, .5},
            {.75, .25, .25},
            {.25, .75, .75},
            {.375, .375, .625},
            {.875, .875, .125},
            {.625, .125, .875},
            {.125, .625, .375}
        };
        for (int point = 0; point < 8; point++) {
            assertThat(sobol.values(point)).containsExactly(published[point], within(1e-12));
        }
    }

    @Test
    void a_sobol_point_is_the_same_whatever_was_asked_for_before() {
        SobolSequenceGenerator inOrder = new SobolSequenceGenerator(2);
        Design sobol =
                new Sobol(List.of(Dimensions.range("a", 0, 1), Dimensions.range("b", 0, 1)), 100, 1, new long[2]);
        double[][] expected =
                IntStream.range(0, 100).mapToObj(i -> inOrder.nextVector()).toArray(double[][]::new);

        for (int point : new int[] {99, 0, 63, 64, 1}) {
            assertThat(sobol.values(point)).containsExactly(expected[point], within(1e-12));
        }
    }

    @Test
    void a_shifted_sobol_sequence_still_has_one_point_in_every_stratum() {
        double[][] points = points(new Sobol(TWO, 256, 5));

        assertThat(Arrays.stream(points).mapToInt(point -> (int) (point[0] * 256)))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 256).boxed().toList());
    }

    @Test
    void more_sobol_points_only_add_points() {
        Design few = new Sobol(TWO, 10, 1);
        Design many = new Sobol(TWO, 1000, 1);

        assertThat(many.identity()).isEqualTo(few.identity());
        assertThat(many.values(9)).isEqualTo(few.values(9));
    }

    @Test
    void one_at_a_time_moves_each_factor_from_the_base_and_no_other() {
        Design design = new OneAtATime(List.of(Dimensions.range("made.a", 0, 1), Dimensions.levels("made.b", 5, 6, 7)));

        assertThat(points(design)).isDeepEqualTo(new double[][] {{.5, 5}, {0, 5}, {1, 5}, {.5, 6}, {.5, 7}});
    }

    @Test
    void one_at_a_time_has_no_point_twice() {
        Design words =
                new OneAtATime(List.of(Dimensions.words("made.a", "host", "expel"), Dimensions.range("made.b", 0, 1)));
        Design repeated = new OneAtATime(List.of(Dimensions.levels("made.a", 5, 6, 6, 5)));

        assertThat(points(words)).isDeepEqualTo(new double[][] {{0, .5}, {1, .5}, {0, 0}, {0, 1}});
        assertThat(words.description()).isEqualTo("one factor at a time, 4 points with the base");
        assertThat(points(repeated)).isDeepEqualTo(new double[][] {{5}, {6}});
    }

    private static double[][] points(Design design) {
        return IntStream.range(0, design.size()).mapToObj(design::values).toArray(double[][]::new);
    }
}

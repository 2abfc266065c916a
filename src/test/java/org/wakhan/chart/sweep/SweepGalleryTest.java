package org.wakhan.chart.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wakhan.chart.frame.Gallery;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.frame.Png;
import org.wakhan.chart.frame.Svg;
import org.wakhan.chart.plot.SensitivityMatrix;
import org.wakhan.chart.scale.ValueScale;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.MadeSweep;
import org.wakhan.store.result.SweepPoint;

/** Pictures of sweeps. Oracles: functions whose shape is known. */
class SweepGalleryTest {
    private static final StoredFactor A = MadeSweep.factor("made.a");
    private static final StoredFactor B = MadeSweep.factor("made.b");
    private static final StoredFactor C = MadeSweep.factor("made.c");
    private static final StoredFactor WORDS = MadeSweep.factor("scenario", "outlook", "travel-ban");

    @Test
    void one_factor_gives_lines_and_two_of_a_grid_a_heat_map() {
        Gallery one = SweepGallery.of(MadeSweep.grid("grid", List.of(A), values -> values[0], 5));
        Gallery two = SweepGallery.of(MadeSweep.grid("grid", List.of(A, WORDS), values -> values[0], 3, 2));

        assertThat(one.pictures()).extracting(Picture::name).containsExactly("lines-attacks", "lines-staff");
        assertThat(one.pictures().get(0).body()).isInstanceOf(ResponseLines.class);
        assertThat(two.pictures()).extracting(Picture::name).containsExactly("map-attacks", "map-staff");
    }

    @Test
    void many_factors_give_parallel_coordinates_and_their_effects() {
        MadeSweep few = MadeSweep.grid("sobol", List.of(A, B, C), values -> values[0] - values[2], 4, 4, 4);
        MadeSweep sweep = new MadeSweep(few.design(), few.factors(), few.points(), 24, few.value());
        Gallery many = SweepGallery.of(sweep);

        assertThat(many.pictures())
                .extracting(Picture::name)
                .containsExactly("parallel-attacks", "parallel-staff", "effects");
        SensitivityMatrix effects = (SensitivityMatrix) many.pictures().get(2).body();
        assertThat(effects.correlations()[0][0]).isBetween(.6, .8);
        assertThat(effects.correlations()[1][0]).isCloseTo(0, within(1e-12));
        assertThat(effects.correlations()[2][0]).isBetween(-.8, -.6);
        // Half of the variance lies within a level of a factor: 1 - (1/2) 63 / 60.
        assertThat(FactorEffects.of(sweep).orElseThrow().shares()[0][0]).isCloseTo(.475, within(1e-12));
        assertThat(effects.shares().get(1)).containsExactly("(0 % of variance)", "(0 % of variance)");
        assertThat(effects.shares().get(2).get(0)).matches("4[78] % of variance");
        assertThat(FactorEffects.of(few).orElseThrow().share(2, 0, "").orElseThrow())
                .as("of four replicates")
                .matches("\\(4[78] %\\)");
    }

    @Test
    void a_tornado_puts_the_factor_that_moves_most_on_top_with_differences_from_the_base() {
        List<SweepPoint> points = new ArrayList<>(List.of(
                new SweepPoint(0, new double[] {1, 1}),
                new SweepPoint(1, new double[] {0, 1}),
                new SweepPoint(2, new double[] {2, 1}),
                new SweepPoint(3, new double[] {1, 0}),
                new SweepPoint(4, new double[] {1, 2})));
        Gallery gallery = SweepGallery.of(
                new MadeSweep("one-at-a-time", List.of(A, B), points, values -> values[0] - 3 * values[1]));

        Tornado tornado = (Tornado) gallery.pictures().get(0).body();
        assertThat(tornado.bars()).extracting(Tornado.Bar::name).containsExactly("made.b", "made.a");
        assertThat(tornado.bars().get(0).ends())
                .extracting(end -> end.change().mean())
                .containsExactly(3.0, -3.0);
        assertThat(tornado.bars().get(0).ends()).extracting(Tornado.End::label).containsExactly("0", "2");
        assertThat(tornado.bars().get(1).swing()).isEqualTo(2);
        assertThat(gallery.pictures().get(0).description()).contains("No factor clearly moves the mean");
    }

    @Test
    void a_tornado_names_the_factor_that_moves_most_only_where_enough_replicates_say_so() {
        List<SweepPoint> points = List.of(new SweepPoint(0, new double[] {1}), new SweepPoint(1, new double[] {2}));
        MadeSweep clear = new MadeSweep("one-at-a-time", List.of(A), points, 24, (values, replicate) -> values[0]);
        MadeSweep none = new MadeSweep("one-at-a-time", List.of(A), points, 24, (values, replicate) -> 5);

        assertThat(SweepGallery.of(clear).pictures().get(0).description()).contains("moves the mean most is made.a.");
        assertThat(SweepGallery.of(none).pictures().get(0).description()).contains("No factor clearly moves the mean");
    }

    /**
     * Six factors without any effect, two ends each. By itself an interval of 90 % leaves 0 out in one of ten; the widest
     * of twelve would in two of three sweeps. Fixed seeds; 11 or more of 40 have a probability below .001 at one in ten.
     */
    @Test
    void a_tornado_of_factors_without_effect_seldom_names_one() {
        List<StoredFactor> factors = Stream.of("a", "b", "c", "d", "e", "f")
                .map(name -> MadeSweep.factor("made." + name))
                .toList();
        List<SweepPoint> points = new ArrayList<>();
        points.add(new SweepPoint(0, new double[] {1, 1, 1, 1, 1, 1}));
        for (int end = 0; end < 12; end++) {
            double[] values = points.get(0).values().clone();
            values[end / 2] = end % 2 * 2;
            points.add(new SweepPoint(end + 1, values));
        }
        int named = 0;
        for (int i = 0; i < 40; i++) {
            long seed = 1000 * i;
            MadeSweep sweep = new MadeSweep(
                    "one-at-a-time",
                    factors,
                    points,
                    60,
                    (values, replicate) ->
                            new SplittableRandom(31 * (seed + replicate) + Arrays.hashCode(values)).nextDouble());
            named += SweepGallery.of(sweep).pictures().get(0).description().contains("moves the mean most") ? 1 : 0;
        }
        assertThat(named).isLessThan(11);
    }

    @Test
    void the_text_alternative_names_the_lowest_and_the_highest_mean_and_where_they_are() {
        Gallery gallery =
                SweepGallery.of(MadeSweep.grid("grid", List.of(A, WORDS), values -> 10 * values[0] + values[1], 3, 2));

        assertThat(gallery.pictures().get(0).description())
                .contains("Lowest mean 0 at made.a 0, scenario outlook, highest 21 at made.a 2, scenario travel-ban.");
    }

    @Test
    void pictures_are_whole_and_fetch_nothing() {
        for (MadeSweep sweep : List.of(
                MadeSweep.grid("grid", List.of(A), values -> 0, 1),
                MadeSweep.grid("grid", List.of(WORDS), values -> values[0], 2),
                MadeSweep.grid("grid", List.of(A, B), values -> values[0] * values[1], 6, 7),
                MadeSweep.grid("csv", List.of(A, B, WORDS), values -> values[0], 3, 3, 2))) {
            for (Picture picture : SweepGallery.of(sweep).pictures()) {
                assertThat(Svg.file(picture))
                        .startsWith("<?xml")
                        .doesNotContain("NaN")
                        .doesNotContain("href=\"http");
                assertThat(Png.file(picture).length).isGreaterThan(1000);
            }
        }
    }

    @Test
    void no_finished_history_gives_no_picture() {
        assertThat(SweepGallery.of(new MadeSweep("grid", List.of(A), List.of(), values -> 0))
                        .pictures())
                .isEmpty();
    }

    /** On the plane x + 2 y the line of value 3 is straight: every piece ends on it. */
    @Test
    void a_contour_lies_where_the_interpolated_value_is_its_level() {
        double[][] plane = new double[4][5];
        for (int y = 0; y < 4; y++) {
            for (int x = 0; x < 5; x++) {
                plane[y][x] = x + 2 * y;
            }
        }

        assertThat(Contour.of(plane, 3.5)).isNotEmpty().allSatisfy(line -> {
            assertThat(line.getX1() + 2 * line.getY1()).isCloseTo(3.5, within(1e-12));
            assertThat(line.getX2() + 2 * line.getY2()).isCloseTo(3.5, within(1e-12));
        });
        double length = Contour.of(plane, 3.5).stream()
                .mapToDouble(line -> line.getP1().distance(line.getP2()))
                .sum();
        // From (0, 1.75) to (3.5, 0).
        assertThat(length).isCloseTo(Math.hypot(3.5, 1.75), within(1e-9));
    }

    @Test
    void a_saddle_joins_the_corners_that_its_middle_belongs_to() {
        assertThat(Contour.of(new double[][] {{1, 0}, {0, 1}}, .4)).hasSize(2).allSatisfy(line -> {
            // The middle (.5) is above: the pieces cut off the low corners (1, 0) and (0, 1).
            double nearer = Math.min(
                    Math.hypot(line.getX1() - 1, line.getY1()) + Math.hypot(line.getX2() - 1, line.getY2()),
                    Math.hypot(line.getX1(), line.getY1() - 1) + Math.hypot(line.getX2(), line.getY2() - 1));
            assertThat(nearer).isCloseTo(.8, within(1e-12));
        });
        assertThat(Contour.of(new double[][] {{1, Double.NaN}, {0, 1}}, .4)).isEmpty();
    }

    @Test
    void scales_hold_their_values_between_round_ends() {
        assertThat(ValueScale.holding(.743, .781, false, 5).ticks()).first().isEqualTo(.74);
        assertThat(ValueScale.holding(3, 17, true, 6))
                .returns(0.0, ValueScale::low)
                .returns(20.0, ValueScale::high);
        assertThat(ValueScale.holding(5, 5, false, 6).share(5)).isBetween(0.0, 1.0);
    }
}

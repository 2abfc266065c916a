package org.wakhan.report.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wakhan.chart.sweep.FactorEffects;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.MadeSweep;
import org.wakhan.store.result.SweepPoint;

/** What the page of a sweep says of its factors. Oracle: outcomes written so that each difference is known. */
class SweepFindingsTest {
    private static final StoredFactor A = factor("made.a");
    private static final StoredFactor B = factor("made.b");

    private static String html(MadeSweep sweep) {
        return SweepFindings.html(sweep, FactorEffects.of(sweep));
    }

    /** Chances that all points share, some hundred times as large as what the factors do. */
    private static double chance(int replicate) {
        return 1000 * ((replicate * 7) % 5);
    }

    private static int sign(int replicate) {
        return replicate % 2 == 0 ? 1 : -1;
    }

    /** Along a: 3 more in even and 5 more in odd replicates at 1 than at 0, twice that at 2; b does nothing. */
    @Test
    void a_factor_of_a_grid_is_told_with_its_paired_difference_and_one_that_does_nothing_is_not() {
        String html =
                html(grid(24, (values, replicate) -> 1000 + chance(replicate) + values[0] * (4 - sign(replicate))));

        // Half the interval: t(.95, 23) = 1.713872 times 2 sqrt(24 / 23) / sqrt(24).
        assertThat(html)
                .contains("made.a from 0 to 2: higher by 0.27 %, 8 attacks on average"
                        + " (90 % interval of the mean +7.29 to +8.71), 24 replicates.")
                .contains("No difference in any replicate: made.b from 0 to 2.")
                .contains("While a factor moves, all others stay")
                .doesNotContain("rank correlation");
    }

    @Test
    void a_factor_that_does_as_much_one_way_as_the_other_is_not_called_clear() {
        String html = html(grid(24, (values, replicate) -> values[0] * sign(replicate)));

        assertThat(html)
                .contains("Not told apart from no change on average: made.a from 0 to 2.")
                .doesNotContain("higher by")
                .doesNotContain("lower by");
    }

    @Test
    void few_replicates_that_differ_are_counted_and_carry_no_mean() {
        assertThat(html(grid(24, (values, replicate) -> replicate < 19 ? values[0] : 0)))
                .contains("Differs in fewer than 20 replicates, too few to speak of a mean: made.a from 0 to 2"
                        + " (lower in 0, higher in 19 of 24).");
        assertThat(html(grid(1, (values, replicate) -> values[0])))
                .contains("made.a from 0 to 2 (lower in 0, higher in 1 of 1).")
                .contains("; not clear: which point has the least or the most may be chance.")
                .doesNotContain("NaN");
    }

    @Test
    void that_nothing_differs_in_few_replicates_comes_with_their_number() {
        assertThat(html(grid(24, (values, replicate) -> values[0])))
                .contains("No difference in any replicate: made.b from 0 to 2.");
        assertThat(html(grid(1, (values, replicate) -> values[0])))
                .contains("No difference in any replicate: made.b from 0 to 2 (1 replicate).");
        assertThat(html(grid(19, (values, replicate) -> values[0]))).contains("made.b from 0 to 2 (19 replicates).");
    }

    /** Half the interval for 36 pairs of points: t(1 - .05 / 36, 23) = 3.33 times 9.6 sqrt(24 / 23) / sqrt(24), more than 4. */
    @Test
    void the_least_and_the_most_need_an_interval_that_holds_for_all_pairs_of_points() {
        assertThat(html(grid(24, (values, replicate) -> chance(replicate) + values[0] * values[1])))
                .contains("The mean goes from 1,958 at made.a 0, made.b 0 to 1,962 at made.a 2, made.b 2: +4 attacks"
                        + " (interval for all pairs of points +4 to +4), 24 replicates.");
        String noisy = html(grid(24, (values, replicate) -> values[0] * values[1] * (1 + 2.4 * sign(replicate))));
        assertThat(noisy)
                .contains("at made.a 2, made.b 2; not clear: which point has the least or the most may be chance.")
                .contains("made.a from 0 to 2: higher by");
    }

    @Test
    void each_word_is_compared_with_that_of_the_first_point() {
        StoredFactor words =
                new StoredFactor("scenario", "scenario", "", "-", List.of("outlook", "ban", "war"), "", false);
        List<SweepPoint> points = new ArrayList<>();
        for (int point = 0; point < 3; point++) {
            points.add(new SweepPoint(point, new double[] {point}));
        }
        assertThat(html(new MadeSweep(
                        "grid", List.of(words), points, 20, (values, replicate) -> 100 + 5 * values[0] * values[0])))
                .contains("scenario from outlook to war: higher by 20 %, 20 attacks")
                .contains("scenario from outlook to ban: higher by 5 %, 5 attacks")
                .doesNotContain("from ban");
    }

    /** Base 1 and 1, then a at 0 and 3, then b at 0 and 5. */
    @Test
    void where_one_factor_moves_at_a_time_its_low_end_is_set_against_its_high_one() {
        double[][] at = {{1, 1}, {0, 1}, {3, 1}, {1, 0}, {1, 5}};
        List<SweepPoint> points = IntStream.range(0, at.length)
                .mapToObj(point -> new SweepPoint(point, at[point]))
                .toList();
        String html = html(new MadeSweep(
                "one-at-a-time",
                List.of(A, B),
                points,
                20,
                (values, replicate) -> 10 + chance(replicate) + 2 * values[0] - values[1]));

        assertThat(html)
                .contains("all others stay at the base")
                .contains("made.a from 0 to 3: higher by")
                .contains("6 attacks on average (90 % interval of the mean +6 to +6), 20 replicates.")
                .contains("made.b from 0 to 5: lower by")
                .contains("5 attacks on average (90 % interval of the mean -5 to -5), 20 replicates.");
    }

    @Test
    void where_all_factors_move_at_once_the_thirds_of_points_are_compared() {
        String html = html(
                spread(20, (values, replicate) -> chance(replicate) + 30 * values[0] + sign(replicate) * values[1]));

        // Values 0 to 1 evenly: means of the thirds lie two thirds apart, that is 20.
        assertThat(html)
                .containsPattern(
                        "made.a from its lowest to its highest third: higher by [0-9.]+ %, (19.9|20|20.1) attacks")
                .contains("20 replicates; rank correlation +1.00.")
                .doesNotContain("made.b from")
                .doesNotContain("made.b (")
                .doesNotContain("go together");
    }

    /** Of a grid of 5 by 5 a constraint leaves a band about the diagonal: no ends of a factor meet. Ranks give 144.5 / 175. */
    @Test
    void a_grid_whose_ends_do_not_meet_is_told_from_all_its_points() {
        List<SweepPoint> points = IntStream.range(0, 25)
                .mapToObj(point -> new SweepPoint(point, new double[] {point / 5, point % 5}))
                .filter(point -> Math.abs(point.values()[0] - point.values()[1]) <= 1)
                .toList();
        assertThat(html(new MadeSweep(
                        "grid", List.of(A, B), points, 20, (values, replicate) -> chance(replicate) + values[0])))
                .contains("made.a from its lowest to its highest third: higher by")
                .contains("may be the other&#39;s doing: made.a and made.b (rank correlation +0.83).")
                .doesNotContain("While a factor moves");
    }

    /** Of 24 replicates 14 favour high values of b and 10 low ones: their mean follows b, though chance may do that. */
    @Test
    void what_the_chances_of_few_replicates_favour_is_told_from_what_a_factor_does() {
        assertThat(html(spread(24, (values, replicate) -> values[1] * (replicate < 14 ? 1 : -1))))
                .contains(
                        "Beyond chance over these points, not clear over the replicates: made.b (rank correlation +1.00).")
                .doesNotContain("higher by");
        assertThat(html(spread(1, (values, replicate) -> values[1])))
                .contains("not clear over the replicates: made.b (rank correlation +1.00).");
    }

    /** Most points with war have a high a, which does nothing; b adds 60 from 0 to 1, war 1,000. */
    @Test
    void what_a_word_does_is_not_laid_on_a_number_that_goes_with_it() {
        StoredFactor words = new StoredFactor("scenario", "scenario", "", "-", List.of("outlook", "war"), "", false);
        SplittableRandom random = new SplittableRandom(3);
        List<SweepPoint> points = IntStream.range(0, 90)
                .mapToObj(point -> {
                    double a = (point + .5) / 90;
                    return new SweepPoint(point, new double[] {
                        a, random.nextDouble(), random.nextDouble() < .05 + .9 * a ? 1 : 0
                    });
                })
                .toList();
        String html = html(new MadeSweep(
                "latin-hypercube",
                List.of(A, B, words),
                points,
                20,
                (values, replicate) -> 5000 + chance(replicate) + 60 * values[1] + 1000 * values[2]));

        assertThat(html)
                .containsPattern(
                        "scenario from outlook to war: higher by 1[0-9](\\.[0-9])? %, (99|1,00|1,01)[0-9.]+ attacks")
                .containsPattern("20 replicates; (99|99.9|100) % of the variance between points")
                .containsPattern(
                        "made.b from its lowest to its highest third: higher by [0-9.]+ %, (3[5-9]|4[0-5])[0-9.]* attacks")
                .contains("asked within points that have the same words")
                .doesNotContain("made.a from")
                .doesNotContain("made.a (");
    }

    /** Means 100, 50 and 150 in the order of the words. */
    @Test
    void of_several_words_the_lowest_and_the_highest_are_compared() {
        StoredFactor words =
                new StoredFactor("scenario", "scenario", "", "-", List.of("outlook", "ban", "war"), "", false);
        List<SweepPoint> points = IntStream.range(0, 60)
                .mapToObj(point -> new SweepPoint(point, new double[] {point % 3, point}))
                .toList();
        assertThat(html(new MadeSweep(
                        "latin-hypercube",
                        List.of(words, A),
                        points,
                        20,
                        (values, replicate) -> values[0] == 0 ? 100 : 100 * values[0] - 50)))
                .contains("scenario from ban to war: higher by 200 %, 100 attacks");
    }

    /** A Latin hypercube of words alone: war is 100 more than outlook, and the other words do nothing. */
    @Test
    void words_alone_are_told_too() {
        StoredFactor scenario = new StoredFactor("scenario", "scenario", "", "-", List.of("outlook", "war"), "", false);
        StoredFactor policy = new StoredFactor("made.policy", "made.policy", "", "-", List.of("a", "b"), "", false);
        List<SweepPoint> points = IntStream.range(0, 40)
                .mapToObj(point -> new SweepPoint(point, new double[] {point % 2, point / 2 % 2}))
                .toList();
        String told = html(new MadeSweep(
                "latin-hypercube",
                List.of(scenario, policy),
                points,
                20,
                (values, replicate) -> 100 + 100 * values[0]));
        String none = html(
                new MadeSweep("latin-hypercube", List.of(scenario, policy), points, 20, (values, replicate) -> 100));

        assertThat(told)
                .contains("scenario from outlook to war: higher by 100 %, 100 attacks")
                .doesNotContain("made.policy from")
                .doesNotContain("What numbers do")
                .doesNotContain("does not vary")
                .doesNotContain("Follows no");
        assertThat(none).contains("The mean is 100 at every point.").contains("does not vary from point to point");
    }

    private static MadeSweep grid(int replicates, MadeSweep.Value value) {
        List<SweepPoint> points = IntStream.range(0, 9)
                .mapToObj(point -> new SweepPoint(point, new double[] {point / 3, point % 3}))
                .toList();
        return new MadeSweep("grid", List.of(A, B), points, replicates, value);
    }

    /** Points of a Latin hypercube: a ascends evenly from 0 to 1, b has the same values in another order. */
    private static MadeSweep spread(int replicates, MadeSweep.Value value) {
        SplittableRandom random = new SplittableRandom(2);
        int size = 90;
        int[] order = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        List<SweepPoint> points = IntStream.range(0, size)
                .mapToObj(point ->
                        new SweepPoint(point, new double[] {(point + .5) / size, (order[point] + .5) / size}))
                .toList();
        return new MadeSweep("latin-hypercube", List.of(A, B), points, replicates, value);
    }

    private static StoredFactor factor(String name) {
        return new StoredFactor(name, name, "made up", "-", List.of(), "0 to 2", false);
    }
}

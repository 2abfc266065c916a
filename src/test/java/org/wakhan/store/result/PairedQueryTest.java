package org.wakhan.store.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Factor;
import org.wakhan.experiment.Made;
import org.wakhan.experiment.MadePoints;
import org.wakhan.experiment.Points;
import org.wakhan.experiment.Precision;
import org.wakhan.experiment.Progress;
import org.wakhan.experiment.Replicates;
import org.wakhan.experiment.Runner;
import org.wakhan.experiment.Simulator;
import org.wakhan.history.History;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.store.ResultStore;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.Keep;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.Program;
import org.wakhan.store.manifest.Provenance;
import org.wakhan.store.manifest.Variation;

/**
 * Two sides of a sweep, replicate by replicate, out of a store. Oracle: attacks written as replicate² + 10 (replicate + 1)
 * place + 100 spot over two places and three spots.
 */
class PairedQueryTest {
    private static final double[] SPOTS = {0, Math.sqrt(.5), 4e-5};
    private static final List<Outcome> OUTCOMES = List.of(Outcomes.STAFF, Outcomes.ATTACKS);
    private static final int PLACE = 0;
    private static final int SPOT = 1;

    @TempDir
    private Path temporary;

    @Test
    void a_factor_alone_is_the_mean_over_the_pairs_of_points_that_differ_in_it_only() {
        try (StoredSweep sweep = run(grid(6), (point, replicate) -> attacks(point, replicate), Replicates.fixed(4))) {
            PairedRuns place = sweep.alone(PLACE, 0, 1).get(1);
            PairedRuns spot = sweep.alone(SPOT, SPOTS[0], SPOTS[2]).get(1);

            assertThat(place.from()).containsExactly(100, 101, 104, 109);
            assertThat(place.to()).containsExactly(110, 121, 134, 149);
            assertThat(spot.difference().orElseThrow().estimate()).isEqualTo(200);
            assertThat(sweep.alone(SPOT, SPOTS[0], .5).get(1).difference()).isEmpty();
        }
    }

    /** The grid without (there, spot 0) and (here, spot 2): what is left to compare places at is spot 1. */
    @Test
    void points_without_their_counterpart_are_left_out() {
        Points points = grid(6, 2, 3);
        try (StoredSweep sweep = run(points, (point, replicate) -> attacks(point, replicate), Replicates.fixed(3))) {
            assertThat(sweep.alone(PLACE, 0, 1).get(1).from()).containsExactly(100, 101, 104);
            assertThat(sweep.alone(SPOT, SPOTS[0], SPOTS[2]).get(1).replicates())
                    .isZero();
        }
    }

    /** Point 3 (there, spot 0) fails always, point 5 (there, spot 2) in replicate 2. */
    @Test
    void a_failed_history_takes_its_counterpart_with_it_and_nothing_else() {
        try (StoredSweep sweep = run(
                grid(6),
                (point, replicate) -> point == 3 || point == 5 && replicate == 2 ? null : attacks(point, replicate),
                Replicates.fixed(4))) {
            PairedRuns place = sweep.alone(PLACE, 0, 1).get(1);

            assertThat(place.from()).containsExactly(150, 151, 4 + 100, 159);
            assertThat(place.to()).containsExactly(160, 171, 4 + 100 + 30, 199);
            assertThat(sweep.between(Outcomes.ATTACKS, 2, 5).to()).containsExactly(210, 221, 249);
            assertThat(sweep.between(Outcomes.ATTACKS, 2, 3).difference()).isEmpty();
        }
    }

    /** Points 1 and 4 swing widely and run on to 40, the others stop at 20. */
    @Test
    void only_replicates_count_that_every_point_has_run() {
        Replicates narrow = new Replicates(40, new Precision(Outcomes.ATTACKS, 1));
        try (StoredSweep sweep = run(
                grid(6),
                (point, replicate) -> point % 3 == 1 ? 1000.0 * (replicate % 2) : 5.0 + replicate % 2,
                narrow)) {
            assertThat(sweep.between(Outcomes.ATTACKS, 1, 4).replicates()).isEqualTo(40);
            assertThat(sweep.between(Outcomes.ATTACKS, 0, 4).replicates()).isEqualTo(20);
            assertThat(sweep.alone(PLACE, 0, 1).get(1).replicates()).isEqualTo(20);
            assertThat(sweep.ends(SPOT, SPOTS[0], SPOTS[1]).get(1).replicates()).isEqualTo(20);
        }
    }

    /** Points 1 and 4 swing widely and run on to 40; their second 20 replicates are higher, and in replicate 3 point 1 fails. */
    @Test
    void means_of_points_to_compare_are_of_the_replicates_that_every_point_has_run() {
        Replicates narrow = new Replicates(40, new Precision(Outcomes.ATTACKS, 1));
        Attacks attacks = (point, replicate) -> {
            if (point == 1 && replicate == 3) {
                return null;
            }
            return point % 3 == 1 ? 1000.0 * (replicate % 2) + (replicate < 20 ? 0 : 4000) : replicate % 2;
        };
        try (StoredSweep sweep = run(grid(6), attacks, narrow)) {
            assertThat(sweep.summaries(Outcomes.ATTACKS))
                    .extracting(PointSummary::runs)
                    .containsExactly(20, 39, 20, 20, 40, 20);
            assertThat(sweep.common(Outcomes.ATTACKS))
                    .extracting(PointSummary::runs)
                    .containsExactly(20, 19, 20, 20, 20, 20);
            assertThat(sweep.common(Outcomes.ATTACKS).get(4).mean()).isEqualTo(500);
        }
        try (StoredSweep sweep = run(grid(6), attacks, Replicates.fixed(40))) {
            assertThat(sweep.common(Outcomes.ATTACKS)).isEqualTo(sweep.summaries(Outcomes.ATTACKS));
        }
    }

    /** Spots in their order: 0, 0.00004, 0.7. Where a word has no finished history on one side, its replicate has none. */
    @Test
    void the_ends_of_a_factor_are_means_over_all_points_there() {
        try (StoredSweep sweep = run(
                grid(6),
                (point, replicate) -> point == 1 && replicate == 0 ? null : attacks(point, replicate),
                Replicates.fixed(3))) {
            PairedRuns ends = sweep.ends(SPOT, SPOTS[2], SPOTS[1]).get(1);

            assertThat(ends.from()).containsExactly(111, 119);
            assertThat(ends.to()).containsExactly(111, 119);
        }
    }

    /** Of the low spots most are here, of the high one most are there: within a place a spot is 100 more than the next. */
    @Test
    void sides_are_compared_within_the_words_of_other_factors() {
        try (StoredSweep sweep =
                run(grid(6, 3), (point, replicate) -> 1000.0 * (point / 3) + 100 * (point % 3), Replicates.fixed(3))) {
            PairedRuns ends = sweep.ends(SPOT, SPOTS[2], SPOTS[1]).get(1);
            // Here 100 at 0 and 200 against 100; there 1,200 against 1,100. Weights 2 / 3 and 1 / 2, as four and three
            // sevenths.
            assertThat(ends.difference().orElseThrow().estimate()).isCloseTo((0 * 4 - 100 * 3) / 7.0, within(1e-9));
        }
    }

    @Test
    void two_words_are_compared_over_all_points_that_have_them() {
        try (StoredSweep sweep = run(
                grid(6),
                (point, replicate) -> 1000.0 * (point / 3) + 100 * (point % 3) + replicate,
                Replicates.fixed(3))) {
            PairedRuns words = sweep.words(PLACE, 0, 1).get(1);
            assertThat(words.from()).containsExactly(100, 101, 102);
            assertThat(words.to()).containsExactly(1100, 1101, 1102);
        }
    }

    private static double attacks(int point, int replicate) {
        return replicate * replicate + 10 * (replicate + 1) * (point / 3) + 100 * (point % 3);
    }

    /** Attacks of a history; null where it fails. */
    @FunctionalInterface
    private interface Attacks {
        Double of(int point, int replicate);
    }

    private static Points grid(int size, int... passedOver) {
        return new MadePoints(size, point -> IntStream.of(passedOver).noneMatch(other -> other == point)) {
            @Override
            public List<Factor> factors() {
                return List.of(
                        new Factor("place", "place", "a place", "-", List.of("it's here", "there"), "", false),
                        new Factor("spot", "spot", "a spot", "-", List.of(), "", false));
            }

            @Override
            public double[] values(int point) {
                return new double[] {point / 3, SPOTS[point % 3]};
            }
        };
    }

    private StoredSweep run(Points points, Attacks attacks, Replicates replicates) {
        ResultFolder folder = new ResultFolder(temporary.resolve("a"));
        Experiment experiment = new Experiment(points, 7, replicates);
        Manifest manifest = Provenance.of(
                        experiment, Keep.NONE, new Program("1", "abc", "f".repeat(64)), "wakhan sweep", Instant.EPOCH)
                .varying(Variation.of(
                        "grid", "made", points.size(), List.of(), replicates.inWords(), points.factors(), OUTCOMES));
        Simulator simulator = (scenario, seed, replicate) -> {
            int point = (int) scenario.settings().get("made.fixed").quantile(0);
            Double value = attacks.of(point, replicate);
            if (value == null) {
                throw new IllegalStateException("no");
            }
            History history = Made.history(scenario, seed, replicate);
            history.totals()[Outcomes.ofARun().indexOf(Outcomes.ATTACKS)] = value;
            return history;
        };
        try (ResultStore store = ResultStore.open(folder, manifest, points, Made.UNITS, Keep.NONE, false)) {
            new Runner(simulator, 2).run(experiment, store.stored(), store, Progress.SILENT);
            store.finish(Instant.EPOCH, true);
        }
        return StoredSweep.open(folder);
    }
}

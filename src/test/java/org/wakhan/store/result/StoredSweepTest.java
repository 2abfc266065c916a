package org.wakhan.store.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.wakhan.experiment.Progress;
import org.wakhan.experiment.Run;
import org.wakhan.experiment.RunSet;
import org.wakhan.experiment.Runner;
import org.wakhan.history.History;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.input.UserError;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.ResultStore;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.Keep;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.ManifestFile;
import org.wakhan.store.manifest.Program;
import org.wakhan.store.manifest.Provenance;
import org.wakhan.store.manifest.Variation;

/** Summaries of points. Oracle: values written so that means, differences and quantiles are known. */
class StoredSweepTest {
    private static final int ATTACKS = Outcomes.ofARun().indexOf(Outcomes.ATTACKS);
    private static final Points POINTS = new MadePoints(3) {
        @Override
        public List<Factor> factors() {
            return List.of(
                    new Factor("place", "place", "a place", "-", List.of("here", "there", "beyond"), "", false),
                    new Factor("spot", "spot", "a spot", "-", List.of(), "", false));
        }

        @Override
        public double[] values(int point) {
            return new double[] {point, point / 4.0};
        }
    };
    private static final Experiment EXPERIMENT = new Experiment(POINTS, 7, 5);

    @TempDir
    private Path temporary;

    /** Attacks: the square of the replicate times 1 + the point; replicate 3 fails at point 1. */
    private static History history(Scenario scenario, long seed, int replicate) {
        double point = scenario.settings().get("made.fixed").quantile(0);
        if (point == 1 && replicate == 3) {
            throw new IllegalStateException("no");
        }
        History history = Made.history(scenario, seed, replicate);
        history.totals()[ATTACKS] = replicate * replicate * (1 + point);
        return history;
    }

    @Test
    void summaries_are_of_the_finished_runs_of_each_point() {
        try (StoredSweep sweep = StoredSweep.open(run())) {
            List<PointSummary> found = sweep.summaries(Outcomes.ATTACKS);

            assertThat(found).extracting(PointSummary::runs).containsExactly(5, 4, 5);
            // 0 1 4 9 16: mean 6, median 4, quartiles 1 and 9.
            assertThat(found.get(0))
                    .returns(6.0, PointSummary::mean)
                    .returns(4.0, PointSummary::q50)
                    .returns(1.0, PointSummary::q25)
                    .returns(9.0, PointSummary::q75);
            // Half the width: t(0.95, 4) = 2.131847 times sqrt(43.5 / 5).
            assertThat(found.get(0).high() - 6).isCloseTo(2.131847 * Math.sqrt(43.5 / 5), within(1e-5));
            assertThat(found.get(1).mean()).isEqualTo(2 * (0 + 1 + 4 + 16) / 4.0);
        }
    }

    /** The first two replicates are 0 and 1 times 1 + the point. */
    @Test
    void points_are_compared_over_the_replicates_that_all_have_run_where_a_sweep_was_broken_off() {
        RunSet ran = new RunSet();
        IntStream.range(0, 5).forEach(replicate -> ran.add(new Run(0, replicate)));
        IntStream.range(0, 4).forEach(i -> ran.add(new Run(1 + i / 2, i % 2)));

        try (StoredSweep sweep = StoredSweep.open(run(EXPERIMENT.only(ran), false))) {
            assertThat(sweep.summaries(Outcomes.ATTACKS))
                    .extracting(PointSummary::runs)
                    .containsExactly(5, 2, 2);
            assertThat(sweep.common(Outcomes.ATTACKS))
                    .extracting(PointSummary::mean)
                    .containsExactly(.5, 1.0, 1.5);
            assertThat(sweep.runsDiffer()).isTrue();
        }
        try (StoredSweep sweep = StoredSweep.open(run(EXPERIMENT, true))) {
            assertThat(sweep.common(Outcomes.ATTACKS)).isEqualTo(sweep.summaries(Outcomes.ATTACKS));
            assertThat(sweep.runsDiffer()).isFalse();
        }
    }

    @Test
    void differences_are_taken_replicate_by_replicate_and_skip_those_that_one_of_the_two_lacks() {
        try (StoredSweep sweep = StoredSweep.open(run())) {
            List<PointSummary> found = sweep.differences(Outcomes.ATTACKS, 1);

            assertThat(found).extracting(PointSummary::runs).containsExactly(4, 4, 4);
            assertThat(found).extracting(PointSummary::mean).containsExactly(-21 / 4.0, 0.0, 21 / 4.0);
            assertThat(found.get(1)).returns(0.0, PointSummary::low).returns(0.0, PointSummary::high);
        }
    }

    @Test
    void points_come_back_with_words_as_positions_and_failures_with_their_point() {
        try (StoredSweep sweep = StoredSweep.open(run())) {
            assertThat(sweep.points()).extracting(SweepPoint::number).containsExactly(0, 1, 2);
            assertThat(sweep.points().get(2).values()).containsExactly(2, .5);
            assertThat(sweep.failedRuns()).isEqualTo(1);
            assertThat(sweep.failures(9))
                    .singleElement()
                    .returns(1, SweepResults.FailedRun::point)
                    .returns(3, SweepResults.FailedRun::replicate);
        }
    }

    @Test
    void the_scenario_of_a_point_comes_back_from_the_store() {
        ResultFolder folder = run();
        Manifest manifest = ManifestFile.read(folder.manifest());

        try (StoredSweep sweep = StoredSweep.open(folder)) {
            for (int point = 0; point < 3; point++) {
                Scenario there =
                        StoredScenario.of(manifest, sweep.scenarioOf(point).orElseThrow(), Made.registry());
                Scenario then = POINTS.scenario(point);
                assertThat(Made.registry().rows())
                        .allMatch(row -> there.law(row).equals(then.law(row)));
            }
            assertThat(sweep.scenarioOf(3)).isEmpty();
        }
    }

    @Test
    void results_of_one_scenario_are_no_sweep() {
        ResultFolder folder = new ResultFolder(temporary.resolve("one"));
        Experiment one = new Experiment(Made.scenario(3), 7, 2);
        Manifest manifest = Provenance.of(one, Keep.NONE, new Program("1", "a", "f"), "", Instant.EPOCH);
        try (ResultStore store = ResultStore.open(folder, manifest, one.points(), Made.UNITS, Keep.NONE, false)) {
            store.finish(Instant.EPOCH, true);
        }

        assertThatThrownBy(() -> StoredSweep.open(folder))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("the results of one scenario, not of a sweep");
    }

    private ResultFolder run() {
        return run(EXPERIMENT, true);
    }

    private ResultFolder run(Experiment experiment, boolean complete) {
        ResultFolder folder = new ResultFolder(temporary.resolve("a"));
        List<Outcome> outcomes = List.of(Outcomes.ATTACKS);
        Manifest manifest = Provenance.of(
                        experiment, Keep.NONE, new Program("1", "abc", "f".repeat(64)), "wakhan sweep", Instant.EPOCH)
                .varying(Variation.of("grid", "made", 3, List.of(), "5", POINTS.factors(), outcomes));
        try (ResultStore store = ResultStore.open(folder, manifest, POINTS, Made.UNITS, Keep.NONE, false)) {
            new Runner(StoredSweepTest::history, 2).run(experiment, store.stored(), store, Progress.SILENT);
            store.finish(Instant.EPOCH, complete);
        }
        return folder;
    }
}

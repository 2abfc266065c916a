package org.wakhan.store.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Made;
import org.wakhan.experiment.MadePoints;
import org.wakhan.experiment.Points;
import org.wakhan.experiment.Progress;
import org.wakhan.experiment.Run;
import org.wakhan.experiment.Runner;
import org.wakhan.history.History;
import org.wakhan.history.Outcomes;
import org.wakhan.store.ResultStore;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.Keep;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.Program;
import org.wakhan.store.manifest.Provenance;

/** Results of several points in one store. Oracle: the histories that were put in. */
class StoredPointsTest {
    private static final Program PROGRAM = new Program("1", "abc", "f".repeat(64));
    private static final Points POINTS = new MadePoints(4);

    @TempDir
    private Path temporary;

    @Test
    void each_point_reads_back_as_its_own_results() {
        ResultFolder folder = run("a", 3, 2);

        for (int point = 0; point < 4; point++) {
            try (StoredResults results = StoredResults.open(folder, point)) {
                assertThat(results.replicates()).containsExactly(0, 1, 2);
                History history = Made.history(POINTS.scenario(point), 7, 2);
                assertThat(results.totals(Outcomes.ATTACKS)[2])
                        .isEqualTo(history.totals()[Outcomes.ofARun().indexOf(Outcomes.ATTACKS)]);
                assertThat(results.monthly(Outcomes.KILLED)[2])
                        .isEqualTo(history.monthly()[Outcomes.monthly().indexOf(Outcomes.KILLED)]);
                assertThat(results.events(2)).isEqualTo(history.events());
            }
        }
    }

    @Test
    void a_parameter_that_some_points_draw_has_a_column_that_is_empty_at_the_others() throws IOException {
        List<String> lines = Files.readAllLines(run("a", 1, 1).runs());

        assertThat(lines.get(0)).startsWith("point,replicate,status,made.level,made.fixed,attacks,");
        assertThat(lines.get(1)).matches("0,0,finished,[0-9.]+,,.*");
        assertThat(lines.get(2)).matches("1,0,finished,,[0-9.]+,.*");
    }

    @Test
    void runs_are_in_the_order_of_points_and_replicates_and_the_same_whatever_the_threads() throws IOException {
        ResultFolder one = run("one", 30, 1);
        ResultFolder two = run("two", 30, 2);

        assertThat(two.runs()).hasSameBinaryContentAs(one.runs());
        List<String> lines = Files.readAllLines(one.runs());
        assertThat(lines).hasSize(121);
        assertThat(lines.get(31)).startsWith("1,0,");
        assertThat(lines.get(120)).startsWith("3,29,");
    }

    @Test
    void a_store_that_is_continued_knows_its_runs_by_point() {
        ResultFolder folder = run("a", 2, 2);

        try (ResultStore store = open(folder, 5)) {
            assertThat(store.stored().size()).isEqualTo(8);
            assertThat(store.stored().contains(new Run(3, 1))).isTrue();
            assertThat(store.stored().contains(new Run(3, 2))).isFalse();
        }
    }

    private ResultFolder run(String name, int runs, int threads) {
        ResultFolder folder = new ResultFolder(temporary.resolve(name));
        try (ResultStore store = open(folder, runs)) {
            new Runner(Made::history, threads)
                    .run(new Experiment(POINTS, 7, runs), store.stored(), store, Progress.SILENT);
            store.finish(Instant.EPOCH, true);
        }
        return folder;
    }

    private static ResultStore open(ResultFolder folder, int runs) {
        Manifest manifest =
                Provenance.of(new Experiment(POINTS, 7, runs), Keep.SERIES, PROGRAM, "wakhan sweep", Instant.EPOCH);
        return ResultStore.open(folder, manifest, POINTS, Made.UNITS, Keep.SERIES, false);
    }
}

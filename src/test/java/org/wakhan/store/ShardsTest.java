package org.wakhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Factor;
import org.wakhan.experiment.Made;
import org.wakhan.experiment.MadePoints;
import org.wakhan.experiment.Points;
import org.wakhan.experiment.Progress;
import org.wakhan.experiment.RunSet;
import org.wakhan.experiment.Runner;
import org.wakhan.experiment.Shard;
import org.wakhan.experiment.Simulator;
import org.wakhan.history.History;
import org.wakhan.input.UserError;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.file.WholeFile;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.Keep;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.ManifestFile;
import org.wakhan.store.manifest.Part;
import org.wakhan.store.manifest.Program;
import org.wakhan.store.manifest.Provenance;
import org.wakhan.store.manifest.Variation;
import org.wakhan.store.result.StoredResults;
import org.wakhan.store.result.StoredRuns;

/** Shards joined. Oracle: the files of the same experiment in one folder. */
@Timeout(60)
class ShardsTest {
    private static final Program PROGRAM = new Program("1", "abc", "f".repeat(64));
    private static final Points POINTS = new MadePoints(4);
    private static final Shard WHOLE = new Shard(1, 1);

    @TempDir
    private Path temporary;

    @Test
    void joined_shards_give_the_files_of_the_whole_to_the_byte() {
        ResultFolder whole = run("whole", WHOLE, 5);
        List<ResultFolder> shards = shards(3, 5);

        ResultFolder joined = join("joined", List.of(shards.get(2), shards.get(0), shards.get(1)));

        assertThat(joined.runs()).hasSameBinaryContentAs(whole.runs());
        assertThat(joined.series()).hasSameBinaryContentAs(whole.series());
        try (StoredResults one = StoredResults.open(whole, 2);
                StoredResults other = StoredResults.open(joined, 2)) {
            assertThat(other.replicatesWithEvents()).isEqualTo(one.replicatesWithEvents());
            assertThat(other.events(4)).isEqualTo(one.events(4)).isNotEmpty();
            assertThat(other.unitIds()).isEqualTo(one.unitIds());
        }
        assertThat(ManifestFile.read(joined.manifest()).part()).isEqualTo(new Part(1, 1, true));
    }

    /** Each shard has runs at every point, and so the values of all factors at every point. */
    @Test
    void joined_shards_of_a_sweep_have_each_run_once() throws IOException {
        Points swept = new MadePoints(4) {
            @Override
            public List<Factor> factors() {
                return List.of(new Factor("place", "place", "a place", "-", List.of(), "", false));
            }

            @Override
            public double[] values(int point) {
                return new double[] {point / 4.0};
            }
        };
        ResultFolder whole = run("whole", WHOLE, swept, 7, 5, Made::history);
        ResultFolder joined = join(
                "joined",
                List.of(
                        run("one", new Shard(1, 2), swept, 7, 5, Made::history),
                        run("two", new Shard(2, 2), swept, 7, 5, Made::history)));

        assertThat(Files.readAllLines(whole.runs())).hasSize(1 + 4 * 5);
        assertThat(Files.readAllLines(whole.runs()).get(0)).contains("place");
        assertThat(joined.runs()).hasSameBinaryContentAs(whole.runs());
    }

    /** 65, behind the letters DUCK, is the version of files that DuckDB writes and reads since 1.2. */
    @Test
    void stores_are_of_a_version_that_other_programs_read() throws IOException {
        for (ResultFolder folder : List.of(run("whole", WHOLE, 2), join("joined", shards(2, 2)))) {
            ByteBuffer head =
                    ByteBuffer.wrap(Files.readAllBytes(folder.database())).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(head.getInt(12)).isEqualTo(65);
        }
    }

    /** As where failed histories were run again in the joined folder; that the shards have more in all is no matter. */
    @Test
    void finished_histories_are_not_replaced_by_failed_ones() throws IOException {
        ResultFolder joined = run("joined", WHOLE, 3);
        byte[] before = Files.readAllBytes(joined.runs());
        List<ResultFolder> shards = List.of(
                run("one", new Shard(1, 2), POINTS, 7, 9, ShardsTest::breaking),
                run("two", new Shard(2, 2), POINTS, 7, 9, ShardsTest::breaking));

        assertThatThrownBy(() -> join("joined", shards))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("not finished in the shards: replicate 1.\nMaybe run the failed");
        assertThat(joined.runs()).hasBinaryContent(before);
    }

    private static History breaking(Scenario scenario, long seed, int replicate) {
        if (replicate == 1) {
            throw new IllegalStateException("no");
        }
        return Made.history(scenario, seed, replicate);
    }

    @Test
    void failed_runs_are_joined_too() {
        Simulator breaking = ShardsTest::breaking;
        ResultFolder one = run("one", new Shard(1, 2), POINTS, 7, 3, breaking);
        ResultFolder two = run("two", new Shard(2, 2), POINTS, 7, 3, breaking);

        try (StoredRuns runs = StoredRuns.open(join("joined", List.of(one, two)))) {
            assertThat(runs.failed()).isEqualTo(4);
            assertThat(runs.finished()).isEqualTo(8);
        }
    }

    @Test
    void results_that_were_joined_can_be_continued_with_more_runs() {
        ResultFolder joined = join("joined", shards(2, 3));
        run("joined", WHOLE, 6);

        assertThat(joined.runs()).hasSameBinaryContentAs(run("whole", WHOLE, 6).runs());
    }

    @Test
    void a_missing_shard_is_named() {
        List<ResultFolder> shards = shards(4, 2);
        refuses(List.of(shards.get(1), shards.get(3)), "Of the 4 shards there is no folder with 1/4, 3/4.");
    }

    @Test
    void the_same_shard_twice_is_refused() {
        List<ResultFolder> shards = shards(2, 2);
        ResultFolder again = run("again", new Shard(2, 2), 2);
        refuses(List.of(shards.get(0), shards.get(1), again), "both hold shard 2/2");
    }

    @Test
    void shards_of_other_experiments_are_refused_with_what_differs() {
        ResultFolder one = run("one", new Shard(1, 2), 2);

        refuses(List.of(one, run("seed", new Shard(2, 2), POINTS, 8, 2, Made::history)), "its seed is 8, not 7");
        refuses(List.of(one, run("runs", new Shard(2, 2), 3)), "its runs are 3, not 2");
        refuses(List.of(one, run("parts", new Shard(2, 3), 2)), "it is shard 2/3, not one of 2");
        refuses(List.of(one, run("whole", WHOLE, 2)), "holds all runs of an experiment, not a shard");
    }

    @Test
    void an_incomplete_shard_is_refused_with_the_command_that_continues_it() {
        ResultFolder one = run("one", new Shard(1, 2), 2);
        ResultFolder two = new ResultFolder(temporary.resolve("two"));
        try (ResultStore store = open(two, new Shard(2, 2), POINTS, 7, 2)) {
            store.finish(Instant.EPOCH, false);
        }
        refuses(List.of(one, two), "holds only some runs of shard 2/2.\nMaybe continue it: wakhan sweep");
    }

    @Test
    void a_folder_with_other_results_is_not_joined_into() throws Exception {
        List<ResultFolder> shards = shards(2, 2);
        ResultFolder other = run("other", WHOLE, POINTS, 8, 2, Made::history);
        byte[] before = Files.readAllBytes(other.runs());

        assertThatThrownBy(() -> join("other", shards))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("its seed is 8, not 7");
        assertThat(other.runs()).hasBinaryContent(before);

        run("more", WHOLE, 9);
        assertThatThrownBy(() -> join("more", shards)).hasMessageContaining("holds more runs of this experiment (9)");
    }

    @Test
    void a_shard_is_not_joined_into_itself() throws Exception {
        List<ResultFolder> shards = shards(2, 2);
        byte[] before = Files.readAllBytes(shards.get(1).runs());
        Shards parts = Shards.of(shards);

        assertThatThrownBy(
                        () -> parts.joinInto(new ResultFolder(temporary.resolve("./shard-2")), parts.manifest(), true))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("shard-2 is one of the shards");
        assertThat(shards.get(1).runs()).hasBinaryContent(before);
        assertThat(shards.get(1).database()).exists();
    }

    @Test
    void results_that_are_there_stay_where_a_shard_cannot_be_read() throws Exception {
        List<ResultFolder> shards = shards(2, 2);
        ResultFolder there = run("there", WHOLE, 2);
        byte[] before = Files.readAllBytes(there.runs());
        Files.writeString(shards.get(1).database(), "no store");

        assertThatThrownBy(() -> join("there", shards))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(shards.get(1).database() + " cannot be read");
        assertThat(there.runs()).hasBinaryContent(before);
        assertThat(WholeFile.part(there.database())).doesNotExist();
        try (StoredRuns runs = StoredRuns.open(there)) {
            assertThat(runs.finished()).isEqualTo(8);
        }
    }

    @Test
    void joining_that_was_broken_off_is_done_again() throws Exception {
        List<ResultFolder> shards = shards(2, 3);
        ResultFolder joined = join("joined", shards);
        byte[] before = Files.readAllBytes(joined.runs());
        Files.delete(joined.runs());
        Files.writeString(WholeFile.part(joined.database()), "half a store");
        ManifestFile.write(
                joined.manifest(), ManifestFile.read(joined.manifest()).holding(Part.WHOLE));

        assertThat(join("joined", shards).runs()).hasBinaryContent(before);
        assertThat(WholeFile.part(joined.database())).doesNotExist();
    }

    @Test
    void a_folder_in_which_joining_was_broken_off_before_its_manifest_takes_it_again() throws Exception {
        List<ResultFolder> shards = shards(2, 3);
        ResultFolder folder = new ResultFolder(temporary.resolve("joined"));
        Files.createDirectories(folder.path());
        Path part = WholeFile.part(folder.database());
        Files.writeString(part, "half a store");
        Files.writeString(ResultFolder.journal(part), "half a log");
        Files.writeString(folder.lock(), "");

        assertThat(join("joined", shards).runs())
                .hasSameBinaryContentAs(run("whole", WHOLE, 3).runs());
        assertThat(part).doesNotExist();
        assertThat(ResultFolder.journal(part)).doesNotExist();
    }

    @Test
    void a_folder_is_continued_with_its_own_shard_only() {
        run("one", new Shard(1, 2), 2);

        assertThatThrownBy(() -> run("one", new Shard(2, 2), 2))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("holds shard 1/2 of this experiment, not shard 2/2.");
        assertThatThrownBy(() -> run("one", WHOLE, 2)).hasMessageContaining("not all runs.");
    }

    /** Where it runs until an interval is narrow, whole points are dealt out. */
    @Test
    void a_shard_is_not_continued_with_another_way_of_dealing() {
        ResultFolder folder = new ResultFolder(temporary.resolve("one"));
        open(folder, "20").close();

        assertThatThrownBy(() -> open(folder, "until narrow"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("holds shard 1/2 with replicates \"20\", not \"until narrow\"");
    }

    /** A narrower interval may need more runs, so what was complete may no longer be. */
    @Test
    void a_complete_shard_is_not_complete_for_another_interval() {
        ResultFolder folder = new ResultFolder(temporary.resolve("one"));
        try (ResultStore store = open(folder, "until wide")) {
            store.finish(Instant.EPOCH, true);
        }
        try (ResultStore store = open(folder, "until wide")) {
            store.finish(Instant.EPOCH, false);
        }
        assertThat(ManifestFile.read(folder.manifest()).part().complete()).isTrue();
        try (ResultStore store = open(folder, "until narrow")) {
            store.finish(Instant.EPOCH, false);
        }
        assertThat(ManifestFile.read(folder.manifest()).part().complete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"6, 5", "4, 6"})
    void a_complete_shard_is_not_complete_for_more_points_or_runs(int points, int runs) {
        ResultFolder folder = new ResultFolder(temporary.resolve("one"));
        try (ResultStore store = open(folder, "20", 4, 5)) {
            store.finish(Instant.EPOCH, true);
        }
        try (ResultStore store = open(folder, "20", points, runs)) {
            store.finish(Instant.EPOCH, false);
        }
        assertThat(ManifestFile.read(folder.manifest()).part().complete()).isFalse();
    }

    /** As where a shard of 6 runs a point was broken off, and a command with 5 followed: of the 6, some may be missing. */
    @Test
    void a_shard_that_was_broken_off_is_not_completed_by_fewer_runs() {
        ResultFolder folder = new ResultFolder(temporary.resolve("one"));
        open(folder, "20", 4, 6).close();
        try (ResultStore store = open(folder, "20", 4, 5)) {
            store.finish(Instant.EPOCH, true);
        }
        assertThat(ManifestFile.read(folder.manifest()).part().complete()).isFalse();
        try (ResultStore store = open(folder, "20", 4, 6)) {
            store.finish(Instant.EPOCH, true);
        }
        assertThat(ManifestFile.read(folder.manifest()).part().complete()).isTrue();
    }

    private static ResultStore open(ResultFolder folder, String replicates) {
        return open(folder, replicates, 4, 5);
    }

    private static ResultStore open(ResultFolder folder, String replicates, int points, int runs) {
        Manifest manifest = Provenance.of(
                        new Experiment(POINTS, 7, runs), Keep.SERIES, PROGRAM, "wakhan sweep made", Instant.EPOCH)
                .varying(Variation.of("grid", "made", points, List.of(), replicates, POINTS.factors(), List.of()))
                .holding(Part.of(new Shard(1, 2)));
        return ResultStore.open(folder, manifest, POINTS, Made.UNITS, Keep.SERIES, false);
    }

    private void refuses(List<ResultFolder> shards, String why) {
        Path out = temporary.resolve("refused");
        assertThatThrownBy(() -> join("refused", shards))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(why);
        assertThat(out).doesNotExist();
    }

    private ResultFolder join(String name, List<ResultFolder> shards) {
        ResultFolder folder = new ResultFolder(temporary.resolve(name));
        Shards parts = Shards.of(shards);
        parts.joinInto(folder, parts.manifest(), false);
        return folder;
    }

    private List<ResultFolder> shards(int of, int runs) {
        List<ResultFolder> shards = new ArrayList<>();
        for (int number = 1; number <= of; number++) {
            shards.add(run("shard-" + number, new Shard(number, of), runs));
        }
        return shards;
    }

    private ResultFolder run(String name, Shard shard, int runs) {
        return run(name, shard, POINTS, 7, runs, Made::history);
    }

    private ResultFolder run(String name, Shard shard, Points points, long seed, int runs, Simulator simulator) {
        ResultFolder folder = new ResultFolder(temporary.resolve(name));
        Experiment experiment = new Experiment(points, seed, runs).only(shard);
        try (ResultStore store = open(folder, shard, points, seed, runs)) {
            RunSet stored = store.stored();
            new Runner(simulator, 2).run(experiment, stored, store, Progress.SILENT);
            store.finish(Instant.EPOCH, true);
        }
        return folder;
    }

    private static ResultStore open(ResultFolder folder, Shard shard, Points points, long seed, int runs) {
        Scenario base = points.base();
        Manifest manifest = Provenance.of(
                        new Experiment(points, seed, runs),
                        Keep.SERIES,
                        PROGRAM,
                        "wakhan sweep " + base.name(),
                        Instant.EPOCH)
                .holding(Part.of(shard));
        if (!points.factors().isEmpty()) {
            manifest = manifest.varying(Variation.of(
                    "grid", "made", points.size(), List.of(), runs + " histories", points.factors(), List.of()));
        }
        return ResultStore.open(folder, manifest, points, Made.UNITS, Keep.SERIES, false);
    }
}

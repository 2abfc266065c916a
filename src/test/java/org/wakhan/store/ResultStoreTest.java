package org.wakhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.experiment.Ending;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Made;
import org.wakhan.experiment.Points;
import org.wakhan.experiment.Progress;
import org.wakhan.experiment.Run;
import org.wakhan.experiment.RunSet;
import org.wakhan.experiment.Runner;
import org.wakhan.experiment.Simulator;
import org.wakhan.history.History;
import org.wakhan.history.Outcomes;
import org.wakhan.input.UserError;
import org.wakhan.parameter.Law;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.Keep;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.ManifestFile;
import org.wakhan.store.manifest.Program;
import org.wakhan.store.manifest.Provenance;
import org.wakhan.store.result.Results;
import org.wakhan.store.result.StoredResults;

class ResultStoreTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Program PROGRAM = new Program("1", "abc", "f".repeat(64));

    @TempDir
    private Path temporary;

    private final Scenario scenario = Made.scenario(5);

    @Test
    void stored_results_equal_what_was_put_in() {
        ResultFolder folder = run("a", scenario, 7, 12, 2, Keep.SERIES, Made::history);

        try (StoredResults results = StoredResults.open(folder)) {
            assertThat(results.replicates()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
            assertThat(results.failures()).isEmpty();
            assertThat(results.months()).hasSize(5).startsWith(Made.START).endsWith(Made.START.plusMonths(4));
            assertThat(results.unitIds()).isEqualTo(Made.UNITS);
            assertThat(results.replicatesWithEvents()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
            assertThat(results.events(10)).isEmpty();
            for (int run = 0; run < 12; run++) {
                History history = Made.history(scenario, 7, run);
                for (int i = 0; i < Outcomes.monthly().size(); i++) {
                    assertThat(results.monthly(Outcomes.monthly().get(i))[run]).isEqualTo(history.monthly()[i]);
                }
                for (int i = 0; i < Outcomes.byUnit().size(); i++) {
                    assertThat(results.byUnit(Outcomes.byUnit().get(i))[run]).isEqualTo(history.byUnit()[i]);
                }
                for (int i = 0; i < Outcomes.ofARun().size(); i++) {
                    assertThat(results.totals(Outcomes.ofARun().get(i))[run]).isEqualTo(history.totals()[i]);
                }
                if (run < 10) {
                    assertThat(results.events(run)).isEqualTo(history.events());
                }
            }
        }
    }

    /** Within one process DuckDB lets nobody write to a store that is still open for reading. */
    @Test
    void a_store_that_cannot_be_read_is_not_left_open() throws IOException, SQLException {
        ResultFolder folder = run("a", scenario, 7, 1, 1, Keep.SERIES, Made::history);
        Files.delete(folder.database());
        String store = "jdbc:duckdb:" + folder.database();
        DriverManager.getConnection(store).close();

        assertThatThrownBy(() -> StoredResults.open(folder)).isInstanceOf(UserError.class);

        DriverManager.getConnection(store).close();
    }

    /** As after a kill between the making of the store's file and that of its tables. */
    @Test
    void a_store_without_tables_is_no_damaged_one() throws IOException, SQLException {
        ResultFolder folder = run("a", scenario, 7, 1, 1, Keep.SERIES, Made::history);
        Files.delete(folder.database());
        DriverManager.getConnection("jdbc:duckdb:" + folder.database()).close();

        assertThatThrownBy(() -> StoredResults.open(folder))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("holds no results yet")
                .hasMessageEndingWith("Maybe continue it: wakhan run");
    }

    @Test
    void files_are_the_same_to_the_byte_whatever_the_threads() throws IOException {
        ResultFolder one = run("one", scenario, 7, 60, 1, Keep.SERIES, Made::history);
        ResultFolder two = run("two", scenario, 7, 60, 2, Keep.SERIES, Made::history);

        assertThat(two.runs()).hasSameBinaryContentAs(one.runs());
        assertThat(two.series()).hasSameBinaryContentAs(one.series());
        assertThat(Files.readAllLines(one.runs())).hasSize(61);
        assertThat(Files.readAllLines(one.series()))
                .hasSize(1 + 5 * Outcomes.monthly().size())
                .startsWith("month,outcome,mean,q05,q25,q50,q75,q95");
    }

    @Test
    void another_seed_gives_other_files() {
        assertThat(run("one", scenario, 7, 5, 1, Keep.SERIES, Made::history).runs())
                .content()
                .isNotEqualTo(contentOf(run("two", scenario, 8, 5, 1, Keep.SERIES, Made::history)
                        .runs()));
    }

    @Test
    void a_failed_run_has_a_row_with_its_status_and_no_outcomes() throws IOException {
        Simulator breaking = (s, seed, replicate) -> {
            if (replicate == 2) {
                throw new IllegalStateException("no");
            }
            return Made.history(s, seed, replicate);
        };
        ResultFolder folder = run("a", scenario, 7, 4, 2, Keep.SERIES, breaking);

        List<String> lines = Files.readAllLines(folder.runs());
        assertThat(lines.get(0)).startsWith("point,replicate,status,made.level,attacks,");
        assertThat(lines.get(1)).startsWith("0,0,finished,");
        assertThat(lines.get(3)).matches("0,2,failed,+").hasSize("0,2,failed".length() + count(lines.get(0)) - 2);
        try (StoredResults results = StoredResults.open(folder)) {
            assertThat(results.replicates()).containsExactly(0, 1, 3);
            assertThat(results.failures())
                    .singleElement()
                    .returns(2, Results.Failure::replicate)
                    .extracting(Results.Failure::message)
                    .asString()
                    .startsWith("IllegalStateException: no");
            assertThat(results.monthly(Outcomes.ATTACKS)).hasNumberOfRows(3);
        }
    }

    @Test
    void a_draw_that_runs_share_is_stored_once_and_read_for_each() {
        Simulator sharing = (s, seed, replicate) -> withDraw(Made.history(s, seed, replicate), replicate % 2);
        ResultFolder folder = run("a", scenario, 7, 6, 2, Keep.SERIES, sharing);

        try (StoredResults results = StoredResults.open(folder)) {
            assertThat(results.drawn()).containsOnlyKeys("made.level");
            assertThat(results.drawn().get("made.level")).containsExactly(0, 1, 0, 1, 0, 1);
            assertThat(results.reader().integers("SELECT count(*) FROM draws")).containsExactly(2);
        }
    }

    private static History withDraw(History of, double value) {
        return new History(
                of.replicate(),
                of.start(),
                of.months(),
                of.monthly(),
                of.byUnit(),
                of.totals(),
                of.events(),
                new double[] {value});
    }

    @Test
    void a_count_that_is_no_whole_number_makes_the_run_fail() {
        Simulator breaking = (s, seed, replicate) -> {
            History history = Made.history(s, seed, replicate);
            if (replicate == 1) {
                history.monthly()[0][2] = 1.5;
            }
            return history;
        };
        ResultFolder folder = run("a", scenario, 7, 3, 2, Keep.SERIES, breaking);

        try (StoredResults results = StoredResults.open(folder)) {
            assertThat(results.failures())
                    .singleElement()
                    .extracting(Results.Failure::message)
                    .asString()
                    .contains("The outcome attacks is 1.5 (month 2), it must be a whole number.");
        }
    }

    private static int count(String line) {
        return (int) line.chars().filter(c -> c == ',').count();
    }

    @Test
    void the_same_experiment_continues_and_ends_with_the_files_of_an_uninterrupted_one() {
        ResultFolder whole = run("whole", scenario, 7, 20, 2, Keep.SERIES, Made::history);
        run("parts", scenario, 7, 8, 2, Keep.SERIES, Made::history);
        ResultFolder parts = run("parts", scenario, 7, 20, 1, Keep.SERIES, (s, seed, replicate) -> {
            assertThat(replicate).isGreaterThanOrEqualTo(8);
            return Made.history(s, seed, replicate);
        });

        assertThat(parts.runs()).hasSameBinaryContentAs(whole.runs());
        assertThat(parts.series()).hasSameBinaryContentAs(whole.series());
        assertThat(ManifestFile.read(parts.manifest()).runs()).isEqualTo(20);
    }

    @Test
    void fewer_runs_than_are_stored_lose_none() throws IOException {
        run("a", scenario, 7, 8, 2, Keep.SERIES, Made::history);
        ResultFolder folder = run("a", scenario, 7, 3, 2, Keep.SERIES, Made::history);

        assertThat(Files.readAllLines(folder.runs())).hasSize(9);
        assertThat(ManifestFile.read(folder.manifest()).runs()).isEqualTo(8);
    }

    @Test
    void the_command_that_is_kept_is_that_of_the_most_runs() {
        ResultFolder folder = new ResultFolder(temporary.resolve("a"));
        for (int runs : new int[] {3, 8, 2}) {
            Manifest manifest = planned(scenario, 7, runs, Keep.SERIES).madeBy("wakhan run --runs " + runs);
            ResultStore.open(folder, manifest, Points.one(scenario), Made.UNITS, Keep.SERIES, false)
                    .close();
        }
        assertThat(ManifestFile.read(folder.manifest()).command()).isEqualTo("wakhan run --runs 8");
    }

    @Test
    void a_store_that_is_none_is_named() throws IOException {
        ResultFolder folder = run("a", scenario, 7, 2, 1, Keep.SERIES, Made::history);
        Files.writeString(folder.database(), "no store");

        assertThatThrownBy(() -> run("a", scenario, 7, 2, 1, Keep.SERIES, Made::history))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("The store " + folder.database() + " cannot be opened: ");
    }

    @Test
    void what_was_committed_before_a_crash_is_there_and_the_rest_is_not() throws IOException {
        ResultFolder crashed = crashAfter(3, 2);

        try (ResultStore store = open(crashed, scenario, 7, 6, Keep.SERIES)) {
            RunSet stored = store.stored();
            assertThat(stored.size()).isEqualTo(3);
            assertThat(IntStream.range(0, 3)).allMatch(replicate -> stored.contains(new Run(0, replicate)));
        }
        run("crashed", scenario, 7, 6, 2, Keep.SERIES, Made::history);
        ResultFolder whole = run("whole", scenario, 7, 6, 2, Keep.SERIES, Made::history);
        assertThat(crashed.runs()).hasSameBinaryContentAs(whole.runs());
        assertThat(crashed.series()).hasSameBinaryContentAs(whole.series());
    }

    @Test
    void results_can_be_read_after_a_crash() throws IOException {
        try (StoredResults results = StoredResults.open(crashAfter(3, 2))) {
            assertThat(results.replicates()).containsExactly(0, 1, 2);
            assertThat(results.monthly(Outcomes.KILLED)).hasNumberOfRows(3);
        }
    }

    /** The files of a store as a killed program leaves them: copied while the store is open. */
    private ResultFolder crashAfter(int committed, int uncommitted) throws IOException {
        ResultFolder open = new ResultFolder(temporary.resolve("open"));
        ResultFolder crashed = new ResultFolder(temporary.resolve("crashed"));
        try (ResultStore store = open(open, scenario, 7, 6, Keep.SERIES)) {
            for (int run = 0; run < committed; run++) {
                store.accept(new Ending.Finished(0, Made.history(scenario, 7, run)));
            }
            store.commit();
            for (int run = committed; run < committed + uncommitted; run++) {
                store.accept(new Ending.Finished(0, Made.history(scenario, 7, run)));
            }
            copy(open.path(), crashed.path());
        }
        return crashed;
    }

    @Test
    void a_batch_is_stored_as_a_whole_or_not_at_all() {
        ResultFolder folder = new ResultFolder(temporary.resolve("a"));
        Scenario shorter = Made.scenario(3);
        assertThatThrownBy(() -> {
                    try (ResultStore store = open(folder, scenario, 7, 6, Keep.SERIES)) {
                        store.accept(new Ending.Finished(0, Made.history(scenario, 7, 0)));
                        // too few months: the runs are written by then, the series break
                        store.accept(new Ending.Finished(0, Made.history(shorter, 7, 1)));
                        store.commit();
                    }
                })
                .isInstanceOf(RuntimeException.class);

        try (ResultStore store = open(folder, scenario, 7, 6, Keep.SERIES)) {
            assertThat(store.stored().size()).isZero();
        }
    }

    @Test
    void a_copied_folder_reads_the_same() throws IOException {
        ResultFolder folder = run("a", scenario, 7, 3, 2, Keep.EVENTS, Made::history);
        Path copied = temporary.resolve("else where/b");
        copy(folder.path(), copied);

        try (StoredResults results = StoredResults.open(new ResultFolder(copied))) {
            assertThat(results.manifest()).isEqualTo(ManifestFile.read(folder.manifest()));
            assertThat(results.events(2)).isEqualTo(Made.history(scenario, 7, 2).events());
        }
    }

    @Test
    void nothing_but_outcomes_is_kept_where_nothing_else_is_wanted() throws IOException {
        ResultFolder all = run("all", scenario, 7, 12, 2, Keep.EVENTS, Made::history);
        ResultFolder none = run("none", scenario, 7, 12, 2, Keep.NONE, Made::history);

        assertThat(none.runs()).hasSameBinaryContentAs(all.runs());
        assertThat(none.series()).doesNotExist();
        try (StoredResults results = StoredResults.open(none);
                StoredResults full = StoredResults.open(all)) {
            assertThat(full.replicatesWithEvents()).hasSize(12);
            assertThat(results.replicatesWithEvents()).isEmpty();
            assertThatThrownBy(() -> results.monthly(Outcomes.ATTACKS))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("--keep none");
        }
    }

    @Test
    void no_run_at_all_leaves_files_with_headers() throws IOException {
        ResultFolder folder = new ResultFolder(temporary.resolve("a"));
        try (ResultStore store = open(folder, scenario, 7, 5, Keep.SERIES)) {
            store.finish(NOW, false);
        }

        assertThat(Files.readAllLines(folder.runs())).hasSize(1);
        assertThat(Files.readAllLines(folder.series())).hasSize(1);
    }

    @Test
    void the_manifest_comes_back_from_its_file() {
        Scenario changed = Made.scenario(5, Map.of("made.policy", new Law.Fixed(1)));
        ResultFolder folder = run("a", changed, 7, 2, 1, Keep.SERIES, Made::history);

        Manifest manifest = ManifestFile.read(folder.manifest());
        assertThat(manifest)
                .usingRecursiveComparison()
                .ignoringFields("ended", "part.complete")
                .isEqualTo(planned(changed, 7, 2, Keep.SERIES));
        assertThat(manifest.ended()).isEqualTo(NOW.plusSeconds(9));
        assertThat(manifest.changed()).containsExactly(Map.entry("made.policy", "expel"));
        assertThat(manifest.settings()).containsEntry("made.fixed", "3").containsEntry("made.policy", "expel");
    }

    private ResultFolder run(
            String name, Scenario what, long seed, int runs, int threads, Keep keep, Simulator simulator) {
        ResultFolder folder = new ResultFolder(temporary.resolve(name));
        try (ResultStore store = open(folder, what, seed, runs, keep)) {
            new Runner(simulator, threads)
                    .run(new Experiment(what, seed, runs), store.stored(), store, Progress.SILENT);
            store.finish(NOW.plusSeconds(9), true);
        }
        return folder;
    }

    private static ResultStore open(ResultFolder folder, Scenario what, long seed, int runs, Keep keep) {
        return ResultStore.open(folder, planned(what, seed, runs, keep), Points.one(what), Made.UNITS, keep, false);
    }

    private static Manifest planned(Scenario what, long seed, int runs, Keep keep) {
        return Provenance.of(new Experiment(what, seed, runs), keep, PROGRAM, "wakhan run", NOW);
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().equals(".lock")) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        }
    }
}

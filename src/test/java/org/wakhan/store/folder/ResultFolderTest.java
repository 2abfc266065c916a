package org.wakhan.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.experiment.Ending;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Made;
import org.wakhan.experiment.Points;
import org.wakhan.input.UserError;
import org.wakhan.parameter.Law;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.ResultStore;
import org.wakhan.store.file.WholeFile;
import org.wakhan.store.manifest.Keep;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.ManifestFile;
import org.wakhan.store.manifest.Program;
import org.wakhan.store.manifest.Provenance;
import org.wakhan.store.result.StoredResults;

class ResultFolderTest {
    private static final Program PROGRAM = new Program("1", "abc", "f".repeat(64));

    @TempDir
    private Path temporary;

    private final Scenario scenario = Made.scenario(2);

    @Test
    void results_of_another_experiment_are_refused_and_not_touched() throws IOException {
        ResultFolder folder = filled("a", scenario, 7);
        Map<String, String> before = snapshot(folder.path());

        assertRefused(folder, planned(scenario, 8), "another experiment: its seed is 7, not 8.\nMaybe");
        assertRefused(folder, planned(Made.scenario(3), 7), "its months is 2, not 3");
        Scenario set = Made.scenario(2, Map.of("made.fixed", new Law.Fixed(4)));
        assertRefused(folder, planned(set, 7), "its made.fixed is 3, not 4");
        Program newer = new Program("2", "abc", "0".repeat(64));
        assertRefused(
                folder,
                Provenance.of(new Experiment(scenario, 7, 1), Keep.SERIES, newer, "", Instant.EPOCH),
                "its program is Wakhan 1");
        assertRefused(
                folder, Provenance.of(new Experiment(scenario, 7, 1), Keep.NONE, PROGRAM, "", Instant.EPOCH), "--keep");
        Program rebuilt = new Program("1", "def", "f".repeat(64));
        assertThatThrownBy(() -> folder.check(
                        Provenance.of(new Experiment(scenario, 7, 1), Keep.NONE, rebuilt, "", Instant.EPOCH), false))
                .hasMessageContaining("--keep")
                .hasMessageNotContaining("commit");
        assertThat(snapshot(folder.path())).isEqualTo(before);
    }

    /** Where a posterior is drawn from, a parameter that is set to its own prior does not follow the posterior. */
    @Test
    void a_parameter_set_to_its_prior_makes_another_experiment() {
        ResultFolder folder = filled("a", scenario, 7);
        Law prior = Made.registry().find("made.level").prior();

        assertRefused(
                folder,
                planned(Made.scenario(2, Map.of("made.level", prior)), 7),
                "its list of parameters set is [], not [made.level]");
    }

    @ParameterizedTest
    @CsvSource({"a;b, a semicolon", "c?, a question mark", "d\\e/f, a backslash"})
    void a_path_that_the_store_cannot_open_is_refused(String name, String word) {
        Path path = temporary.resolve(name);
        assertThatThrownBy(() -> new ResultFolder(path))
                .isInstanceOf(UserError.class)
                .hasMessage("The path " + path + " holds " + word
                        + ", which no path to results can.\nMaybe choose another name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"charts", "export", "states"})
    void results_cannot_lie_where_other_results_have_files_of_their_own(String name) {
        ResultFolder above = filled("a", scenario, 7);
        ResultFolder within = new ResultFolder(above.path().resolve(name));

        assertThatThrownBy(() -> within.check(planned(scenario, 7), true))
                .isInstanceOf(UserError.class)
                .hasMessage("Results cannot be written to " + within.path() + ": the results in " + above.path()
                        + " have their " + name + " there.\nMaybe choose a new folder with --out.");
        assertThatCode(() -> new ResultFolder(temporary.resolve(name)).check(planned(scenario, 7), false))
                .doesNotThrowAnyException();
    }

    @Test
    void folders_may_have_odd_names() {
        ResultFolder folder = filled("a b'c é%20\"x", scenario, 7);

        try (StoredResults results = StoredResults.open(folder)) {
            assertThat(results.replicates()).hasSize(1);
        }
    }

    @Test
    void the_same_experiment_is_welcome_whatever_its_runs() {
        ResultFolder folder = filled("a", scenario, 7);

        Experiment larger = new Experiment(scenario, 7, 1000);
        assertThatCode(() -> folder.check(
                        Provenance.of(larger, Keep.SERIES, PROGRAM, "other command", Instant.now()), false))
                .doesNotThrowAnyException();
    }

    @Test
    void overwriting_replaces_the_results_and_leaves_other_files() throws IOException {
        ResultFolder folder = filled("a", scenario, 7);
        Files.createDirectories(folder.charts());
        Files.writeString(folder.charts().resolve("old.svg"), "old");
        Files.writeString(folder.path().resolve("notes.txt"), "mine");
        Files.writeString(folder.report(), "old");

        try (ResultStore store =
                ResultStore.open(folder, planned(scenario, 8), Points.one(scenario), Made.UNITS, Keep.SERIES, true)) {
            store.finish(Instant.EPOCH, true);
        }

        assertThat(folder.charts().resolve("old.svg")).doesNotExist();
        assertThat(folder.report()).doesNotExist();
        assertThat(folder.path().resolve("notes.txt")).hasContent("mine");
        assertThat(folder.runs()).content().hasLineCount(1);
        assertThat(ManifestFile.read(folder.manifest()).seed()).isEqualTo(8);
    }

    @Test
    void overwriting_removes_states_and_leaves_what_lies_among_them() throws IOException {
        ResultFolder folder = filled("a", scenario, 7);
        Path states = folder.path().resolve("states");
        for (String file : List.of("2021-09-01/0.state", "2021-09-01/notes.txt", "2021-10-01/0.state", "mine.txt")) {
            Files.createDirectories(states.resolve(file).getParent());
            Files.writeString(states.resolve(file), "");
        }

        ResultStore.open(folder, planned(scenario, 8), Points.one(scenario), Made.UNITS, Keep.SERIES, true)
                .close();

        assertThat(states).isDirectoryRecursivelyContaining("glob:**/notes.txt");
        assertThat(states).isDirectoryContaining("glob:**/mine.txt");
        assertThat(states.resolve("2021-09-01/0.state")).doesNotExist();
        assertThat(states.resolve("2021-10-01")).doesNotExist();
        assertThatThrownBy(() -> new StateFolder(folder.path(), LocalDate.of(2021, 9, 1)).requireFitting(8, PROGRAM))
                .hasMessageContaining("hold no states at 2021-09-01");
    }

    /** A command that ended early leaves nothing else. */
    @Test
    void a_lock_that_was_left_is_no_other_file() throws IOException {
        FolderLock.take(new ResultFolder(temporary)).close();
        assertThat(new ResultFolder(temporary).lock()).exists();
        assertThat(ResultFolder.anyFile(temporary, List.of())).isEmpty();
        Files.writeString(temporary.resolve("thesis.tex"), "mine");
        assertThat(ResultFolder.anyFile(temporary, List.of())).isEqualTo("thesis.tex");
    }

    @Test
    void a_folder_with_other_files_is_refused_also_for_overwriting() throws IOException {
        Files.writeString(temporary.resolve("thesis.tex"), "mine");
        ResultFolder folder = new ResultFolder(temporary);

        for (boolean overwrite : new boolean[] {false, true}) {
            assertThatThrownBy(() -> folder.check(planned(scenario, 7), overwrite))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("thesis.tex");
        }
        assertThat(snapshot(temporary)).containsOnlyKeys("thesis.tex");
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");

        assertRefused(new ResultFolder(file.resolve("a/b")), planned(scenario, 7), "cannot be made: " + file);
        assertRefused(new ResultFolder(file), planned(scenario, 7), "it is a file");
        assertThat(snapshot(temporary)).containsOnlyKeys("file");
    }

    @Test
    void a_folder_in_use_is_refused() {
        ResultFolder folder = new ResultFolder(temporary.resolve("a"));
        Manifest planned = planned(scenario, 7);

        try (ResultStore first =
                ResultStore.open(folder, planned, Points.one(scenario), Made.UNITS, Keep.SERIES, false)) {
            assertThat(first.stored().size()).isZero();
            assertRefused(folder, planned, "in use");
            assertThatThrownBy(() ->
                            ResultStore.open(folder, planned, Points.one(scenario), Made.UNITS, Keep.SERIES, true))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("in use");
        }
        assertThatCode(() -> folder.check(planned, false)).doesNotThrowAnyException();
    }

    /** The lock of this program would end with the second channel that a look at it opens; another program tries it. */
    @Test
    void looking_at_a_folder_in_use_does_not_release_it() throws Exception {
        ResultFolder folder = new ResultFolder(Files.createDirectories(temporary.resolve("a")));
        try (FolderLock lock = FolderLock.take(folder)) {
            assertThatThrownBy(() -> FolderLock.requireFree(folder)).hasMessageContaining("in use");
            assertThat(otherProgramCanLock(folder.lock())).isFalse();
        }
        assertThat(otherProgramCanLock(folder.lock())).isTrue();
    }

    private boolean otherProgramCanLock(Path lock) throws IOException, InterruptedException {
        Path source = Files.writeString(temporary.resolve("TryLock.java"), """
                import java.nio.channels.FileChannel;
                import java.nio.file.Path;
                import java.nio.file.StandardOpenOption;

                class TryLock {
                    public static void main(String[] file) throws Exception {
                        System.exit(FileChannel.open(Path.of(file[0]), StandardOpenOption.WRITE).tryLock() == null ? 3 : 0);
                    }
                }
                """);
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        source.toString(),
                        lock.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(code).isIn(0, 3);
        return code == 0;
    }

    @Test
    void states_and_what_a_kill_left_of_them_are_replaced() throws IOException {
        ResultFolder folder = filled("a", scenario, 7);
        Path states = Files.createDirectories(folder.path().resolve("states/2022-03-01"));
        Files.writeString(states.resolve("0.state"), "");
        Files.writeString(WholeFile.part(states.resolve("1.state")), "");

        Removal.of(folder).all();

        assertThat(states.getParent()).doesNotExist();
    }

    @Test
    void a_lock_that_a_killed_program_left_is_no_hindrance() throws IOException {
        ResultFolder folder = new ResultFolder(temporary);
        Files.writeString(folder.lock(), "");

        assertThatCode(() -> folder.check(planned(scenario, 7), false)).doesNotThrowAnyException();
    }

    @Test
    void a_folder_without_results_cannot_be_read() {
        assertThatThrownBy(() -> StoredResults.open(new ResultFolder(temporary)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("holds no results of Wakhan");
    }

    private static void assertRefused(ResultFolder folder, Manifest planned, String reason) {
        assertThatThrownBy(() -> folder.check(planned, false))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(reason);
    }

    private ResultFolder filled(String name, Scenario what, long seed) {
        ResultFolder folder = new ResultFolder(temporary.resolve(name));
        try (ResultStore store =
                ResultStore.open(folder, planned(what, seed), Points.one(what), Made.UNITS, Keep.SERIES, false)) {
            store.accept(new Ending.Finished(0, Made.history(what, seed, 0)));
            store.finish(Instant.EPOCH, true);
        }
        return folder;
    }

    private static Manifest planned(Scenario what, long seed) {
        return Provenance.of(new Experiment(what, seed, 1), Keep.SERIES, PROGRAM, "wakhan run", Instant.EPOCH);
    }

    private static Map<String, String> snapshot(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        }
        return found;
    }
}

package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.comparison.ComparisonFolder;
import org.wakhan.store.folder.FolderLock;
import org.wakhan.store.manifest.ManifestFile;
import picocli.CommandLine;

/** What the command does with folders, errors and interruptions, over made-up scenarios. */
class CompareCommandTest {
    @TempDir
    private Path temporary;

    private final MadeWorkshop workshop = new MadeWorkshop();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String baseline;
    private String alternative;
    private Path results;

    @BeforeEach
    void makeScenarios() throws IOException {
        baseline = scenario("now.yaml");
        alternative = scenario("then.yaml");
        results = temporary.resolve("results");
    }

    private String scenario(String name) throws IOException {
        Path file = temporary.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "").toString();
    }

    @Test
    void every_scenario_leaves_whole_results_and_the_last_line_is_the_page() {
        assertThat(compare(baseline, alternative, "--runs", "6", "--seed", "3")).isZero();

        for (String key : List.of("now", "then")) {
            Path folder = results.resolve(key);
            assertThat(folder.resolve("runs.csv")).exists();
            assertThat(folder.resolve("results.duckdb")).exists();
            assertThat(ManifestFile.read(folder.resolve("manifest.json")).command())
                    .isEqualTo("wakhan run " + temporary.resolve(key + ".yaml") + " --runs 6 --seed 3 --out " + folder);
            assertThat(execute("report", folder.toString())).isZero();
        }
        assertThat(results.resolve("differences.csv")).exists();
        assertThat(results.resolve("comparison.json")).content().contains("\"baseline\" : \"now\"", "[ \"then\" ]");
        assertThat(out.toString().lines().toList())
                .contains(results.resolve("compare.html").toString());
    }

    @Test
    void the_same_command_continues_and_alternatives_can_be_added() throws IOException {
        compare(baseline, alternative, "--runs", "4");
        String third = scenario("third.yaml");

        assertThat(compare(baseline, third, alternative, "--runs", "9")).isZero();

        assertThat(err.toString()).contains("4 of them stored before");
        assertThat(Files.readAllLines(results.resolve("then/runs.csv"))).hasSize(10);
        assertThat(results.resolve("comparison.json")).content().contains("[ \"third\", \"then\" ]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"charts.yaml", "Charts.yaml", "compare.html.yaml", "differences.csv.yaml"})
    void a_scenario_whose_results_would_lie_where_the_comparison_has_its_own_is_refused(String file)
            throws IOException {
        String taken = scenario(file);
        String name = file.replaceFirst(".yaml$", "");

        assertThat(compare(baseline, taken, "--runs", "1")).isEqualTo(2);
        assertThat(compare(taken, alternative, "--runs", "1")).isEqualTo(2);

        assertThat(err.toString())
                .contains("A scenario named " + name + " cannot be compared: its results would lie in "
                        + results.resolve(name.toLowerCase(Locale.ROOT))
                        + ", where the comparison has its own.\nMaybe");
        assertThat(results).doesNotExist();
    }

    @Test
    void alternatives_that_are_no_longer_named_are_told_and_keep_their_histories() throws IOException {
        compare(baseline, alternative, "--runs", "2");
        assertThat(err.toString()).doesNotContain("Not compared any more");

        compare(baseline, scenario("third.yaml"), "--runs", "2");

        assertThat(err.toString())
                .contains("Not compared any more: then, which the command before named. Its histories stay in "
                        + results);
        assertThat(results.resolve("then/runs.csv")).exists();
    }

    @Test
    void two_comparisons_do_not_write_into_one_folder_at_a_time() throws IOException {
        compare(baseline, alternative, "--runs", "2");
        try (FolderLock lock = new ComparisonFolder(results).lock()) {
            assertThat(compare(baseline, alternative, "--runs", "3")).isEqualTo(2);
        }
        assertThat(err.toString()).contains("The folder " + results + " is in use");
        assertThat(results.resolve("compare.html")).exists();
        assertThat(Files.readAllLines(results.resolve("now/runs.csv"))).hasSize(3);
        assertThat(compare(baseline, alternative, "--runs", "3")).isZero();
    }

    @Test
    void failed_histories_are_run_again_only_as_many_as_there_are() {
        compare(baseline, alternative, "--runs", "2");

        assertThat(compare(baseline, alternative, "--runs", "3", "--retry-failed"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("holds 2 histories", "fewer than the value of --runs (3)", "Maybe --runs 2.");
        assertThat(compare(baseline, alternative, "--runs", "2", "--retry-failed"))
                .isZero();
    }

    @Test
    void results_of_a_run_with_several_scenarios_are_compared_where_they_lie() throws IOException {
        execute("run", baseline, alternative, "--runs", "5", "--out", results.toString());

        assertThat(compare(baseline, alternative, "--runs", "5")).isZero();
        assertThat(err.toString()).contains("All 5 histories were already in " + results.resolve("now"));
    }

    @Test
    void without_a_report_there_are_differences_alone() {
        assertThat(compare(baseline, alternative, "--runs", "2", "--no-report")).isZero();

        assertThat(results.resolve("compare.html")).doesNotExist();
        assertThat(out.toString().strip())
                .isEqualTo(results.resolve("differences.csv").toString());
    }

    @Test
    void a_page_is_made_again_from_the_folder_alone() throws IOException {
        compare(baseline, alternative, "--runs", "2");
        Files.delete(results.resolve("compare.html"));

        assertThat(execute("report", results.toString())).isZero();
        assertThat(results.resolve("compare.html")).exists();
    }

    @Test
    void failed_histories_end_the_command_with_1_and_the_others_are_compared() {
        workshop.failingAt(2);

        assertThat(compare(baseline, alternative, "--runs", "4")).isEqualTo(1);

        assertThat(err.toString()).contains("replicate 2: IllegalStateException");
        assertThat(results.resolve("compare.html")).exists();
    }

    @Test
    void two_scenarios_of_one_name_are_refused() throws IOException {
        assertThat(compare(baseline, alternative, scenario("b/then.yaml"))).isEqualTo(2);
        assertThat(err.toString()).contains("Two scenarios are named then");
        assertThat(compare(baseline, baseline)).isEqualTo(2);
        assertThat(results).doesNotExist();
    }

    @Test
    void scenarios_over_other_months_are_refused() throws IOException {
        assertThat(compare(baseline, scenario("longer.yaml"))).isEqualTo(2);
        assertThat(err.toString())
                .contains("covers 4 months from 2021-08-15", "covers 3 months from 2021-08-15", "Maybe");
        assertThat(results).doesNotExist();
    }

    @Test
    void a_baseline_alone_is_refused() {
        assertThat(compare(baseline)).isEqualTo(2);
        assertThat(err.toString()).contains("ALTERNATIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--runs=0", "--keep=none", "--threads=0"})
    void options_without_meaning_end_with_2_and_touch_nothing(String option) {
        assertThat(compare(baseline, alternative, option)).isEqualTo(2);
        assertThat(err.toString()).contains(option.substring(0, option.indexOf('=')));
        assertThat(results).doesNotExist();
    }

    @Test
    void another_baseline_or_seed_or_other_files_are_refused_before_anything_is_touched() throws IOException {
        compare(baseline, alternative, "--runs", "2");

        assertThat(compare(alternative, baseline, "--runs", "2")).isEqualTo(2);
        assertThat(err.toString()).contains("another baseline: now, not then");
        assertThat(compare(baseline, alternative, "--runs", "2", "--seed", "2")).isEqualTo(2);
        assertThat(err.toString()).contains("its seed is 1, not 2");
        assertThat(results.resolve("compare.html")).exists();

        Files.createDirectories(temporary.resolve("mine"));
        Files.writeString(temporary.resolve("mine/notes.txt"), "");
        assertThat(execute(
                        "compare",
                        baseline,
                        alternative,
                        "--out",
                        temporary.resolve("mine").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("it holds other files, such as notes.txt");
        assertThat(compare(alternative, baseline, "--runs", "2", "--overwrite")).isZero();
    }

    @Test
    void a_comparison_that_was_broken_off_as_it_began_is_begun_again() throws IOException {
        Files.createDirectories(results);
        Files.writeString(results.resolve(".comparison.json.part"), "{");

        assertThat(compare(baseline, alternative, "--runs", "2")).isZero();
    }

    @Test
    void fewer_histories_than_are_there_are_refused() throws IOException {
        compare(baseline, alternative, "--runs", "4");
        String third = scenario("third.yaml");

        assertThat(compare(baseline, third, alternative, "--runs", "3")).isEqualTo(2);

        assertThat(err.toString())
                .contains("holds 4 histories of this scenario, more than the value of --runs (3)")
                .contains("Maybe --runs 4, or choose a new folder with --out.");
        assertThat(results.resolve("comparison.json")).content().contains("[ \"then\" ]");
    }

    private int compare(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "compare";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--out";
        all[all.length - 1] = results.toString();
        return execute(all);
    }

    private int execute(String... arguments) {
        CommandLine line = Wakhan.commandLine(workshop);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}

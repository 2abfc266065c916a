package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.ManifestFile;
import picocli.CommandLine;

class CommandLineTest {
    @TempDir
    private Path temporary;

    private final MadeWorkshop workshop = new MadeWorkshop();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String scenario;
    private Path results;

    @BeforeEach
    void makeScenario() throws IOException {
        scenario = Files.writeString(temporary.resolve("made.yaml"), "").toString();
        results = temporary.resolve("results");
    }

    @Test
    void a_run_leaves_all_files_and_says_last_where_the_page_is() throws IOException {
        int code = execute("run", scenario, "--runs", "20", "--seed", "7", "--out", results.toString());

        assertThat(code).isZero();
        assertThat(Files.readAllLines(results.resolve("runs.csv"))).hasSize(21);
        assertThat(out.toString().lines())
                .last()
                .isEqualTo(results.resolve("report.html").toString());
        assertThat(err.toString()).contains("made: 20 of 20 histories");
        assertThat(ManifestFile.read(results.resolve("manifest.json")).command())
                .isEqualTo("wakhan run " + scenario + " --runs 20 --seed 7 --out " + results);
    }

    @Test
    void a_quiet_run_says_nothing_but_where_the_page_is() {
        assertThat(execute("run", scenario, "--runs", "3", "--quiet", "--out", results.toString()))
                .isZero();

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString().lines()).hasSize(1);
    }

    @Test
    void a_failing_history_is_listed_and_ends_the_command_with_1_and_all_others_are_stored() throws IOException {
        workshop.failingAt(3);

        assertThat(execute("run", scenario, "--runs", "6", "--out", results.toString()))
                .isEqualTo(1);

        assertThat(err.toString())
                .contains("1 history of 6 failed")
                .contains("replicate 3: IllegalStateException: The hazard is NaN. (MadeWorkshop.java, line ");
        assertThat(Files.readAllLines(results.resolve("runs.csv"))).hasSize(7);
        assertThat(results.resolve("report.html")).exists();
    }

    @Test
    void the_same_command_continues_and_another_seed_is_refused() throws IOException {
        execute("run", scenario, "--runs", "4", "--out", results.toString());

        assertThat(execute("run", scenario, "--runs", "9", "--out", results.toString()))
                .isZero();
        assertThat(err.toString()).contains("4 of them stored before");
        assertThat(Files.readAllLines(results.resolve("runs.csv"))).hasSize(10);
        assertThat(execute("run", scenario, "--runs", "9", "--seed", "2", "--out", results.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("its seed is 1, not 2").contains("Maybe");
        assertThat(execute("run", scenario, "--runs", "5", "--seed", "2", "--overwrite", "--out", results.toString()))
                .isZero();
        assertThat(Files.readAllLines(results.resolve("runs.csv"))).hasSize(6);
    }

    @Test
    void overwriting_continues_what_is_of_the_same_experiment() throws IOException {
        String[] command = {"run", scenario, "--overwrite", "--out", results.toString(), "--runs", "4"};
        execute(command);
        command[command.length - 1] = "6";

        assertThat(execute(command)).isZero();

        assertThat(err.toString()).contains("4 of them stored before");
        command[command.length - 1] = "2";
        execute(command);
        assertThat(Files.readAllLines(results.resolve("runs.csv"))).hasSize(7);
    }

    @Test
    void several_scenarios_get_a_folder_each() throws IOException {
        String other = Files.writeString(temporary.resolve("other.yaml"), "").toString();

        assertThat(execute("run", scenario, other, "--runs", "2", "--out", results.toString()))
                .isZero();

        assertThat(results.resolve("made/runs.csv")).hasSameBinaryContentAs(results.resolve("other/runs.csv"));
        assertThat(out.toString().lines()).hasSize(2);
    }

    @Test
    void nothing_runs_where_one_of_several_scenarios_cannot() {
        assertThat(execute("run", scenario, "missing.yaml", "--out", results.toString()))
                .isEqualTo(2);

        assertThat(err.toString()).contains("missing.yaml does not exist").doesNotContain("\tat ");
        assertThat(results).doesNotExist();
    }

    @Test
    void two_scenarios_of_one_name_are_refused() throws IOException {
        Files.createDirectories(temporary.resolve("b"));
        String namesake =
                Files.writeString(temporary.resolve("b/made.yaml"), "").toString();

        assertThat(execute("run", scenario, namesake, "--out", results.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Two scenarios would write to");
    }

    @Test
    void point_parameters_leave_none_to_draw() throws IOException {
        execute("run", scenario, "--runs", "1", "--parameters", "point", "--out", results.toString());

        assertThat(Files.readAllLines(results.resolve("runs.csv")).get(0))
                .startsWith("point,replicate,status,attacks,");
    }

    @Test
    void settings_of_the_command_line_are_part_of_what_was_run() {
        execute("run", scenario, "--runs", "1", "--set", "made.fixed=4", "--out", results.toString());

        assertThat(ManifestFile.read(results.resolve("manifest.json")).changed())
                .containsEntry("made.fixed", "4");
        assertThat(ManifestFile.read(results.resolve("manifest.json")).command())
                .contains(" --set made.fixed=4 ");
    }

    @Test
    void no_page_is_made_where_none_is_wanted_or_possible_and_the_folder_is_named() {
        execute("run", scenario, "--runs", "1", "--no-report", "--out", results.toString());
        assertThat(results.resolve("report.html")).doesNotExist();

        Path bare = temporary.resolve("bare");
        assertThat(execute("run", scenario, "--runs", "1", "--keep", "none", "--out", bare.toString()))
                .isZero();
        assertThat(bare.resolve("report.html")).doesNotExist();
        assertThat(out.toString().lines())
                .containsExactly(
                        results.toAbsolutePath().toString(),
                        bare.toAbsolutePath().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--runs=0",
                "--threads=0",
                "--runs=many",
                "--keep=all",
                "--rusn=3",
                "--shard=0/2",
                "--shard=3/2",
                "--shard=half",
                "--run-limit=0",
                "--on-error=never"
            })
    void options_without_meaning_end_with_2_and_touch_nothing(String option) {
        assertThat(execute("run", scenario, option, "--out", results.toString()))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains(option.substring(0, option.indexOf('=')))
                .doesNotContain("\tat ");
        assertThat(results).doesNotExist();
    }

    @Test
    void a_misspelt_option_is_answered_with_the_nearest_one() {
        execute("run", scenario, "--rusn", "3");
        assertThat(err.toString()).contains("Maybe --runs");
    }

    @Test
    void a_report_is_made_again_from_its_folder_alone() throws IOException {
        execute("run", scenario, "--runs", "1", "--out", results.toString());
        Files.delete(new ResultFolder(results).report());

        assertThat(execute("report", results.toString())).isZero();
        assertThat(results.resolve("report.html")).exists();
        assertThat(execute("report", temporary.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("holds no results of Wakhan");
    }

    @Test
    void a_page_that_cannot_be_written_is_said_in_a_sentence() throws IOException {
        execute("run", scenario, "--runs", "1", "--no-report", "--out", results.toString());
        Files.createDirectories(results.resolve("report.html"));

        assertThat(execute("report", results.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("The file " + results.resolve("report.html")
                        + " cannot be read or written: it is a folder.\nMaybe move that folder away.")
                .doesNotContain("java.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "history made --from 2026-13-01 | '--from': \"2026-13-01\" must be a date such as 2026-09-01.",
                "run made --runs 99999999999 | '--runs': \"99999999999\" must be a whole number from -2147483648 to",
                "rum made | There is no command \"rum\".",
                "run made --runs ten | '--runs': \"ten\" must be a whole number.",
                "run made --seed 1.5 | '--seed': \"1.5\" must be a whole number.",
                "run made --set a.b | The value of --set (a.b) must be a key, \"=\" and a value.",
                "run made --set =3 | Maybe --set KEY=3.",
                "run made --set a.b=1 --set c=2 --set a.b=3 | --set gives a.b twice, as 1 and as 3.",
                "sweep made --set a.b=1 --set a.b=3 | --set gives a.b twice, as 1 and as 3.",
                "run made --out a\u001Bb | '--out': a path must not hold the control character U+001B.",
                "run made --runs 3\u001B[1m | '--runs': \"3<U+001B>[1m\" must be a whole number.",
                "run made --set a\u001Bb | The value of --set (a<U+001B>b) must be a key",
                "check --set a\u001Bb made.yaml | The value of --set (a<U+001B>b) must be a key",
                "rnu made | Maybe wakhan run.",
                "run made --on-error never | [continue, stop]",
                "evidence --key isis --incident C-02 | Maybe give one of them at a time.",
            })
    void what_is_mistyped_is_said_in_words(String command, String message) {
        assertThat(execute(command.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb.yaml", "a\0.yaml", "a\u007f.yaml"})
    void a_path_with_a_control_character_is_refused_before_anything_looks_for_it(String path) {
        String name = String.format("U+%04X", (int) path.charAt(1));

        assertThat(execute("run", path)).isEqualTo(2);
        assertThat(execute("run", scenario, "--out", path)).isEqualTo(2);
        assertThat(err.toString().lines().filter(line -> line.contains("a path must not hold")))
                .hasSize(2)
                .allMatch(line -> line.endsWith("a path must not hold the control character " + name + "."));
    }

    @Test
    void a_check_looks_at_every_file_and_makes_none() throws IOException {
        assertThat(execute("check", "missing.yaml", scenario)).isEqualTo(2);

        assertThat(err.toString()).contains("missing.yaml does not exist");
        assertThat(out.toString())
                .contains("good. made, 2021-08-15 to 2021-11-14 (3 months)")
                .contains("1 uncertain parameter.");
        assertThat(execute("check", scenario)).isZero();
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files).containsExactly(Path.of(scenario));
        }
    }

    @Test
    void a_check_says_what_a_run_takes() {
        workshop.taking(5);

        assertThat(execute("check", scenario, "--runs", "3000000", "--threads", "1", "--keep", "none"))
                .isZero();
        assertThat(out.toString())
                .contains("histories  3000000 (1 point x 3000000)")
                .containsPattern(
                        "time       about \\d+ h \\d+ min and some seconds for charts and page, \\d+\\.\\d histories a second on 1 thread")
                .containsPattern("disk       about \\d\\.\\d GB with --keep none")
                .contains("memory     ");
        assertThat(execute("check", scenario, "--runs", "0")).isEqualTo(2);
    }

    @Test
    void a_check_says_when_histories_fail() {
        workshop.failingAt(2);

        assertThat(execute("check", scenario)).isEqualTo(1);
        assertThat(err.toString()).contains("A history failed in the trial: IllegalStateException: The hazard is NaN.");
    }

    @Test
    void parameters_are_listed_as_table_csv_and_json() {
        assertThat(execute("parameters")).isZero();
        assertThat(out.toString().lines()).hasSize(4).first().asString().startsWith("key ");
        out.getBuffer().setLength(0);

        assertThat(execute("parameters", "made.p", "--format", "csv")).isZero();
        assertThat(out.toString().lines().toList())
                .isEqualTo(List.of(
                        "key,value,prior,unit,range,mechanism,status,meaning,evidence",
                        "made.policy,tolerate,,-,tolerate | expel,B1,assumed,a policy,made up"));
        out.getBuffer().setLength(0);

        assertThat(execute("parameters", "--format", "json")).isZero();
        assertThat(out.toString()).contains("\"key\" : \"made.level\"");
        assertThat(execute("parameters", "nothing")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run ",
                "compare ",
                "report ",
                "check ",
                "parameters ",
                "evidence ",
                "history ",
                "reproduce ",
                "merge ",
                "export ",
                "moments "
            })
    void every_command_has_help(String command) {
        assertThat(execute((command + "--help").split(" "))).isZero();
        assertThat(out.toString()).startsWith("Usage: wakhan " + command.strip());
    }

    @Test
    void an_error_in_the_program_shows_its_place_only_when_asked() {
        workshop.withoutRegistry();

        assertThat(execute("parameters")).isEqualTo(1);
        assertThat(err.toString()).contains("--debug").doesNotContain("\tat ");
        assertThat(execute("parameters", "--debug")).isEqualTo(1);
        assertThat(err.toString()).contains("\tat ");
    }

    private int execute(String... arguments) {
        CommandLine line = Wakhan.commandLine(workshop);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}

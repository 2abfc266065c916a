package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.experiment.Made;
import org.wakhan.history.History;
import picocli.CommandLine;

/** What becomes of results when something goes wrong. Oracle: the files of a run in which nothing did. */
@Timeout(120)
class NeverLoseWorkTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path temporary;

    private MadeWorkshop workshop = new MadeWorkshop();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String scenario;

    @BeforeEach
    void makeScenario() throws IOException {
        scenario = Files.writeString(temporary.resolve("made.yaml"), "").toString();
    }

    @Test
    void failed_histories_are_run_again_alone() {
        workshop.failingAt(3);
        assertThat(run("a", "--runs", "6")).isEqualTo(1);
        assertThat(err.toString()).contains("--retry-failed");

        workshop = new MadeWorkshop().simulating((scenario, seed, replicate) -> {
            assertThat(replicate).isEqualTo(3);
            return Made.history(scenario, seed, replicate);
        });
        assertThat(run("a", "--runs", "9", "--retry-failed")).isZero();

        assertThat(err.toString()).contains("1 failed history run again: 1 finished, 0 failed again.");
        workshop = new MadeWorkshop();
        run("whole", "--runs", "6");
        assertSame("a", "whole");
    }

    /** Neither fewer than are stored as failed nor more than there are. */
    @ParameterizedTest
    @ValueSource(strings = {"2", "6", "9"})
    void the_number_of_runs_is_nothing_to_histories_that_are_run_again(String runs) throws IOException {
        workshop.failingAt(3);
        run("a", "--runs", "6");
        workshop = new MadeWorkshop();

        assertThat(run("a", "--runs", runs, "--retry-failed")).isZero();

        run("whole", "--runs", "6");
        assertSame("a", "whole");
        assertThat(file("a", "manifest.json")).content().contains("\"runs\" : 6", "--runs 6", "\"complete\" : true");
    }

    /** What a history leaves that failed before can make the interval of its point wide again. */
    @Test
    void a_sweep_until_intervals_are_narrow_is_not_complete_after_failed_histories_were_run_again() throws IOException {
        Path sweep = Files.writeString(temporary.resolve("swept.yaml"), """
                name: swept
                question: q
                start: 2021-08-15
                months: 3
                parameters: prior
                factors: { made.fixed: [1, 2] }
                design: grid
                replicates: { until: { outcome: attacks, width: 8, at-most: 60 } }
                outcomes: [attacks]
                """);
        String[] words = {"sweep", sweep.toString(), "--out", path("a")};
        workshop.failingAt(3);
        assertThat(execute(words)).isEqualTo(1);
        assertThat(file("a", "manifest.json")).content().contains("\"complete\" : true");
        workshop = new MadeWorkshop();

        assertThat(execute("sweep", sweep.toString(), "--out", path("a"), "--retry-failed"))
                .isZero();

        assertThat(err.toString()).contains("2 finished, 0 failed again. Some points may need more now");
        assertThat(file("a", "manifest.json")).content().contains("\"complete\" : false");
        assertThat(execute(words)).isZero();
        assertThat(file("a", "manifest.json")).content().contains("\"complete\" : true");
    }

    @Test
    void a_history_that_fails_again_keeps_one_row() throws IOException {
        workshop.failingAt(3);
        run("a", "--runs", "6");
        byte[] before = Files.readAllBytes(file("a", "runs.csv"));

        assertThat(run("a", "--runs", "6", "--retry-failed")).isEqualTo(1);

        assertThat(err.toString()).contains("0 finished, 1 failed again.");
        assertThat(file("a", "runs.csv")).hasBinaryContent(before);
    }

    @Test
    void a_failed_history_fails_in_the_same_way_when_it_is_reproduced() {
        workshop.simulating((scenario, seed, replicate) -> {
            History history = Made.history(scenario, seed, replicate);
            if (replicate == 2) {
                history.monthly()[0][1] = Double.NaN;
            }
            return history;
        });
        assertThat(run("a", "--runs", "4")).isEqualTo(1);

        assertThat(execute("reproduce", path("a"), "--run", "2")).isZero();
        assertThat(out.toString()).contains("is NaN (month 1)").contains("It fails again in the same way.");

        workshop = new MadeWorkshop();
        assertThat(execute("reproduce", path("a"), "--run", "2")).isEqualTo(1);
        assertThat(out.toString()).contains("It ends now.");
    }

    @Test
    void nothing_is_run_again_where_nothing_failed() {
        run("a", "--runs", "3");
        assertThat(run("a", "--runs", "3", "--retry-failed")).isZero();
        assertThat(err.toString()).contains("No history in").contains("is stored as failed.");

        assertThat(run("mistyped", "--runs", "3", "--retry-failed")).isEqualTo(2);
        assertThat(err.toString()).contains("mistyped holds no results of made, so none that failed.");
        assertThat(temporary.resolve("mistyped")).doesNotExist();
    }

    @Test
    void the_first_failure_stops_the_run_where_that_is_wanted_and_the_same_command_continues() {
        workshop.failingAt(3);
        assertThat(run("a", "--runs", "5000", "--threads", "1", "--on-error", "stop"))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("Stopped at a history that failed:")
                .contains("replicate 3: IllegalStateException: The hazard is NaN.");

        workshop = new MadeWorkshop();
        assertThat(run("a", "--runs", "40", "--on-error", "stop")).isEqualTo(1);
        assertThat(run("a", "--runs", "40", "--retry-failed")).isZero();
    }

    @Test
    void a_history_beyond_the_limit_is_stored_as_failed_and_can_be_run_again_with_a_longer_one() {
        workshop.taking(1).simulating((scenario, seed, replicate) -> {
            if (replicate == 2) {
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
                throw new IllegalStateException("interrupted");
            }
            return Made.history(scenario, seed, replicate);
        });
        assertThat(run("a", "--runs", "5", "--run-limit", "0.3")).isEqualTo(1);
        assertThat(err.toString()).contains("replicate 2: The history took longer than the limit of 0.3 s.");

        workshop = new MadeWorkshop();
        assertThat(run("a", "--runs", "5", "--run-limit", "60", "--retry-failed"))
                .isZero();
        run("whole", "--runs", "5");
        assertSame("a", "whole");
    }

    /**
     * Killed while the store was made: the manifest stands, the head of the store is broken off. A merge that was killed
     * leaves a log there too.
     */
    @Test
    void a_store_that_was_never_finished_is_made_again() throws IOException {
        run("whole", "--runs", "7");
        run("a", "--runs", "7");
        Files.delete(file("a", "results.duckdb"));
        Files.write(file("a", ".results.duckdb.part"), new byte[4096]);
        Files.write(file("a", ".results.duckdb.part.wal"), new byte[4096]);

        assertThat(run("a", "--runs", "7")).as("%s", err).isZero();

        assertSame("a", "whole");
        assertThat(file("a", ".results.duckdb.part")).doesNotExist();
        assertThat(file("a", ".results.duckdb.part.wal")).doesNotExist();
    }

    @Test
    void shards_run_apart_and_merged_give_the_same_files_and_a_page() {
        run("whole", "--runs", "11");
        out.getBuffer().setLength(0);
        assertThat(run("one", "--runs", "11", "--shard", "1/2")).isZero();
        assertThat(run("two", "--runs", "11", "--shard", "2/2")).isZero();
        assertThat(file("one", "report.html")).doesNotExist();
        assertThat(execute("reproduce", path("one"), "--run", "1")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "holds no history 1; it holds 6 histories of shard 1/2, numbered from 0 to 10.\nMaybe --run 0.");
        assertThat(out.toString().lines()).containsExactly(path("one"), path("two"));
        assertThat(execute("report", path("one"))).isEqualTo(2);
        assertThat(err.toString()).contains("holds shard 1/2, and a page would tell of it as of the whole.");

        assertThat(execute("merge", path("two"), path("one"), "--out", path("joined")))
                .isZero();

        assertSame("joined", "whole");
        assertThat(file("joined", "report.html")).exists();
        assertThat(err.toString()).contains("2 shards with 11 histories joined in " + path("joined"));
        assertThat(file("joined", "manifest.json"))
                .content()
                .contains("--runs 11 --seed 1 --out " + path("joined"))
                .doesNotContain("--shard");
        assertThat(execute("merge", path("one"), "--out", path("other"))).isEqualTo(2);
        assertThat(err.toString()).contains("Of the 2 shards there is no folder with 2/2.");
    }

    /** What was made of the joined results is the same experiment's. */
    @Test
    void shards_merged_again_leave_states_and_exports() throws IOException {
        run("one", "--runs", "4", "--shard", "1/2");
        run("two", "--runs", "4", "--shard", "2/2");
        String[] merge = {"merge", path("one"), path("two"), "--out", path("joined")};
        execute(merge);
        for (String file : List.of("states/2021-09-01/0.state", "export/runs.parquet")) {
            Files.createDirectories(file("joined", file).getParent());
            Files.writeString(file("joined", file), "");
        }

        assertThat(execute(merge)).isZero();

        assertThat(file("joined", "states/2021-09-01/0.state")).exists();
        assertThat(file("joined", "export/runs.parquet")).exists();
    }

    @Test
    void a_page_goes_once_its_results_grow() throws IOException {
        run("a", "--runs", "3");
        Path chart = Files.createDirectories(file("a", "charts")).resolve("map.svg");
        Files.writeString(chart, "");

        run("a", "--runs", "3", "--no-report");
        assertThat(file("a", "report.html")).exists();
        assertThat(chart).exists();

        run("a", "--runs", "4", "--no-report");
        assertThat(file("a", "report.html")).doesNotExist();
        assertThat(chart).doesNotExist();
    }

    @Test
    void shards_of_another_version_are_not_merged() throws IOException {
        for (String shard : List.of("1", "2")) {
            run(shard, "--runs", "2", "--shard", shard + "/2");
            Path manifest = file(shard, "manifest.json");
            Files.writeString(manifest, Files.readString(manifest).replaceAll("model [0-9a-f]+", "model 0123456789ab"));
        }
        assertThat(execute("merge", path("1"), path("2"), "--out", path("joined")))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("model 0123456789ab")
                .contains("Maybe merge them with the version that made them");
        assertThat(file("joined", "manifest.json")).doesNotExist();
    }

    @Test
    void a_disk_that_is_full_as_the_files_are_written_ends_with_one_message_and_1_and_loses_nothing()
            throws IOException {
        assumeTrue(Files.exists(FULL), "there is no " + FULL);
        run("whole", "--runs", "7");
        for (String file : List.of(".runs.csv.part", ".series.csv.part", ".manifest.json.part")) {
            err.getBuffer().setLength(0);
            Path results = Files.createDirectories(temporary.resolve("a-" + file));
            Files.createSymbolicLink(results.resolve(file), FULL);

            assertThat(run("a-" + file, "--runs", "7", "--quiet")).as(file).isEqualTo(1);

            assertThat(err.toString().lines())
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("The results cannot be written to ")
                    .containsIgnoringCase("no space left on device");
            assertThat(err.toString()).contains("the same command again: it continues.");
            assertThat(run("a-" + file, "--runs", "7")).isZero();
            assertSame("a-" + file, "whole");
        }
    }

    /**
     * A small file system, where the system lets this process have one: too small for the head of the store, for its
     * tables, for its rows.
     */
    @ParameterizedTest
    @ValueSource(strings = {"8k", "64k", "1m"})
    void a_disk_that_fills_up_ends_with_one_message_and_1_and_the_same_command_continues(String size)
            throws IOException, InterruptedException {
        Path disk = Files.createDirectories(temporary.resolve("disk"));
        assumeTrue(
                mount("-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString()), "no file system can be mounted");
        try {
            assertThat(run("disk/a", "--runs", "600", "--keep", "events", "--quiet"))
                    .isEqualTo(1);
            assertThat(err.toString())
                    .contains("The results cannot be written to ")
                    .containsIgnoringCase("no space left on device")
                    .doesNotContain("\tat ");

            assertThat(mount("-o", "remount,size=60m", disk.toString())).isTrue();
            assertThat(run("disk/a", "--runs", "600", "--keep", "events"))
                    .as("%s", err)
                    .isZero();
            run("whole", "--runs", "600", "--keep", "events");
            assertSame("disk/a", "whole");
        } finally {
            unmount(disk);
        }
    }

    /** A file that a thread still closes keeps the file system for a moment: then it goes once it is free. */
    private static void unmount(Path disk) throws InterruptedException {
        if (!command("umount", disk.toString())) {
            assertThat(command("umount", "--lazy", disk.toString())).isTrue();
        }
    }

    private static boolean mount(String... arguments) throws IOException, InterruptedException {
        String[] words = new String[arguments.length + 1];
        words[0] = "mount";
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return command(words);
    }

    private static boolean command(String... words) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void assertSame(String one, String other) {
        for (String name : List.of("runs.csv", "series.csv")) {
            assertThat(file(one, name)).hasSameBinaryContentAs(file(other, name));
        }
    }

    private Path file(String results, String name) {
        return temporary.resolve(results).resolve(name);
    }

    private String path(String results) {
        return temporary.resolve(results).toString();
    }

    private int run(String results, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "run";
        arguments[1] = scenario;
        arguments[2] = "--out";
        arguments[3] = path(results);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return execute(arguments);
    }

    private int execute(String... arguments) {
        CommandLine line = Wakhan.commandLine(workshop);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}

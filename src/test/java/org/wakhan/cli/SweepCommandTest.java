package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.experiment.Made;
import org.wakhan.history.History;
import org.wakhan.history.Outcomes;
import org.wakhan.input.Digest;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.manifest.ManifestFile;
import picocli.CommandLine;

/** Sweeps from the command line, over a made-up model. Oracles: the experiment file; the histories themselves. */
@Timeout(120)
class SweepCommandTest {
    private static final String EXPERIMENT = """
            name: made sweep
            question: Does it work?
            start: 2021-08-15
            months: 3
            factors:
              made.fixed: [1, 2, 3]
              made.policy: [tolerate, expel]
            design: grid
            replicates: 6
            outcomes: [attacks, killed]
            """;

    @TempDir
    private Path temporary;

    private final StringWriter messages = new StringWriter();

    @Test
    void every_point_and_replicate_has_a_row_with_the_values_of_its_factors() throws IOException {
        assertThat(sweep(new MadeWorkshop(), EXPERIMENT, "a")).isZero();

        List<Map<String, String>> rows = table("a/runs.csv");
        assertThat(rows).hasSize(36);
        assertThat(header("a/runs.csv"))
                .startsWith("point", "replicate", "status", "made.fixed", "made.policy", "made.level", "attacks");
        assertThat(rows.get(8))
                .containsEntry("point", "1")
                .containsEntry("replicate", "2")
                .containsEntry("made.fixed", "1")
                .containsEntry("made.policy", "expel");
        assertThat(Files.readAllLines(temporary.resolve("a/design.csv")))
                .containsExactly(
                        "point,made.fixed,made.policy",
                        "0,1,tolerate",
                        "1,1,expel",
                        "2,2,tolerate",
                        "3,2,expel",
                        "4,3,tolerate",
                        "5,3,expel");
        assertThat(temporary.resolve("a/sweep.html")).doesNotExist();
        assertThat(temporary.resolve("a/series.csv")).doesNotExist();
    }

    /** MASON's sweep writes its summary under headers of another order. */
    @Test
    void each_column_holds_what_its_header_says() throws IOException {
        sweep(new MadeWorkshop().simulating(SweepCommandTest::telling), EXPERIMENT, "a");

        for (Map<String, String> row : table("a/runs.csv")) {
            double expected = Double.parseDouble(row.get("made.fixed")) * 100
                    + (row.get("made.policy").equals("expel") ? 10 : 0)
                    + Integer.parseInt(row.get("replicate"));
            assertThat(Double.parseDouble(row.get("attacks"))).isEqualTo(expected);
            assertThat(Double.parseDouble(row.get("killed"))).isEqualTo(-expected);
        }
        for (Map<String, String> row : table("a/points.csv")) {
            double sign = row.get("outcome").equals("attacks") ? 1 : -1;
            double base = Double.parseDouble(row.get("made.fixed")) * 100
                    + (row.get("made.policy").equals("expel") ? 10 : 0);
            assertThat(Double.parseDouble(row.get("mean"))).isEqualTo(sign * (base + 2.5));
            assertThat(row).containsEntry("runs", "6");
            assertThat(Double.parseDouble(row.get("low"))).isLessThan(sign * (base + 2.5));
            assertThat(Double.parseDouble(row.get("q50"))).isEqualTo(sign * (base + 2.5));
        }
        assertThat(table("a/points.csv")).hasSize(12);
    }

    /** A history whose outcomes tell its point and replicate. */
    private static History telling(Scenario scenario, long seed, int replicate) {
        History history = Made.history(scenario, seed, replicate);
        double value = scenario.settings().get("made.fixed").point() * 100
                + scenario.settings().get("made.policy").point() * 10
                + replicate;
        history.totals()[Outcomes.ofARun().indexOf(Outcomes.ATTACKS)] = value;
        history.totals()[Outcomes.ofARun().indexOf(Outcomes.KILLED)] = -value;
        return history;
    }

    /** MASON's sweep loses all rows after an exception and ends with 0. */
    @Test
    void a_model_that_throws_at_one_point_leaves_all_other_rows_and_lists_the_failed_ones() throws IOException {
        int code = sweep(new MadeWorkshop().failingWhere("made.fixed", 2), EXPERIMENT, "a");

        assertThat(code).isEqualTo(1);
        List<Map<String, String>> rows = table("a/runs.csv");
        assertThat(rows).hasSize(36);
        assertThat(rows)
                .filteredOn(row -> row.get("status").equals("failed"))
                .hasSize(12)
                .allMatch(row -> row.get("made.fixed").equals("2"));
        assertThat(rows)
                .filteredOn(row -> row.get("status").equals("finished"))
                .allMatch(row -> !row.get("attacks").isEmpty());
        assertThat(messages.toString())
                .contains("12 histories of 36 failed; the others are stored in")
                .contains("  point 2, replicate 0: IllegalStateException: The hazard is NaN.")
                .contains("  and 2 more");
    }

    /** MASON's sweep empties the results before it notices the mistake. */
    @Test
    void a_mistyped_key_touches_nothing() throws IOException {
        sweep(new MadeWorkshop(), EXPERIMENT, "a");
        Map<String, String> before = snapshot("a");

        int code = sweep(new MadeWorkshop(), EXPERIMENT.replace("made.fixed", "made.fixd"), "a");

        assertThat(code).isEqualTo(2);
        assertThat(messages.toString()).contains("line 6: factors holds the unknown parameter \"made.fixd\".\nMaybe");
        assertThat(snapshot("a")).isEqualTo(before);
    }

    @Test
    void another_experiment_in_the_same_folder_is_refused_and_touches_nothing() throws IOException {
        sweep(new MadeWorkshop(), EXPERIMENT, "a");
        Map<String, String> before = snapshot("a");

        assertThat(sweep(new MadeWorkshop(), EXPERIMENT.replace("[1, 2, 3]", "[1, 2, 4]"), "a"))
                .isEqualTo(2);
        assertThat(messages.toString())
                .contains("holds the results of another experiment: its factors is [made.fixed 1, 2, 3,");
        assertThat(snapshot("a")).isEqualTo(before);
    }

    @Test
    void the_number_of_threads_changes_no_byte() throws IOException {
        String adaptive =
                EXPERIMENT.replace("replicates: 6", "replicates: {until: {outcome: attacks, width: 8, at-most: 70}}");
        sweep(new MadeWorkshop(), adaptive, "one", "--threads", "1", "--keep", "series");
        sweep(new MadeWorkshop(), adaptive, "two", "--threads", "2", "--keep", "series");

        for (String file : List.of("runs.csv", "points.csv", "design.csv", "series.csv")) {
            assertThat(temporary.resolve("two").resolve(file))
                    .hasSameBinaryContentAs(temporary.resolve("one").resolve(file));
        }
        assertThat(Files.readAllLines(temporary.resolve("one/series.csv")).get(0))
                .isEqualTo("point,month,outcome,mean,q05,q25,q50,q75,q95");
    }

    /** NetLogo's sweeps do not survive closing the program. */
    @Test
    void a_stopped_sweep_continues_where_it_stopped_and_ends_with_the_same_files() throws IOException {
        sweep(new MadeWorkshop(), EXPERIMENT, "whole");
        sweep(new MadeWorkshop(), EXPERIMENT, "parts", "--runs", "2");
        AtomicInteger run = new AtomicInteger();
        MadeWorkshop counting = new MadeWorkshop().simulating((scenario, seed, replicate) -> {
            run.incrementAndGet();
            return Made.history(scenario, seed, replicate);
        });

        assertThat(sweep(counting, EXPERIMENT, "parts")).isZero();

        assertThat(run).hasValue(36 - 12);
        for (String file : List.of("runs.csv", "points.csv", "design.csv")) {
            assertThat(temporary.resolve("parts").resolve(file))
                    .hasSameBinaryContentAs(temporary.resolve("whole").resolve(file));
        }
    }

    /** Points are paired: what chance gives a replicate at one point it gives it at every other one. */
    @Test
    void every_point_draws_the_same_parameters_for_the_same_replicate() throws IOException {
        sweep(new MadeWorkshop(), EXPERIMENT, "a");

        Map<String, List<String>> drawn = new HashMap<>();
        for (Map<String, String> row : table("a/runs.csv")) {
            drawn.computeIfAbsent(row.get("replicate"), key -> new ArrayList<>())
                    .add(row.get("made.level"));
        }
        assertThat(drawn)
                .hasSize(6)
                .allSatisfy((replicate, values) -> assertThat(values).hasSize(6).containsOnly(values.get(0)));
    }

    @Test
    void constraints_leave_out_points_and_say_so() throws IOException {
        sweep(new MadeWorkshop(), EXPERIMENT + "constraints: [made.fixed > 1, made.policy != expel]\n", "a");

        assertThat(Files.readAllLines(temporary.resolve("a/design.csv")))
                .containsExactly("point,made.fixed,made.policy", "2,2,tolerate", "4,3,tolerate");
        assertThat(table("a/runs.csv")).hasSize(12);
        assertThat(ManifestFile.read(temporary.resolve("a/manifest.json"))
                        .variation()
                        .constraints())
                .containsExactly("made.fixed > 1", "made.policy != expel");
        String folder = temporary.resolve("a").toString();
        assertThat(execute(new MadeWorkshop(), "reproduce", folder, "--point", "0", "--run", "0"))
                .isEqualTo(2);
        assertThat(messages.toString())
                .contains(
                        "of the point 0.\nMaybe the point breaks a constraint: made.fixed > 1; made.policy != expel.");
    }

    @Test
    void a_history_of_a_point_is_reproduced_from_the_manifest_alone() throws IOException {
        sweep(new MadeWorkshop().simulating(SweepCommandTest::telling), EXPERIMENT, "a", "--keep", "events");
        Files.delete(temporary.resolve("experiment.yaml"));

        MadeWorkshop workshop = new MadeWorkshop().simulating(SweepCommandTest::telling);
        String folder = temporary.resolve("a").toString();
        assertThat(execute(workshop, "reproduce", folder, "--point", "3", "--run", "4"))
                .isZero();
        assertThat(execute(workshop, "reproduce", folder, "--point", "6", "--run", "4"))
                .isEqualTo(2);
        assertThat(messages.toString()).contains("holds no history of the point 6");
    }

    /** A design of fewer points would be told of the results of all. */
    @Test
    void points_can_be_added_to_a_sequence_and_not_left_out() throws IOException {
        String factors = "made.fixed: {from: 1, to: 9}";
        String seven = EXPERIMENT
                .replace("made.fixed: [1, 2, 3]", factors)
                .replace("design: grid", "design: {kind: sobol, points: 7}");
        sweep(new MadeWorkshop(), seven, "a");

        assertThat(sweep(new MadeWorkshop(), seven.replace("points: 7", "points: 3"), "a"))
                .isEqualTo(2);
        assertThat(messages.toString())
                .contains("holds 7 points with 6 histories each of this sweep, not 3 points with 6 histories each");
        String more = seven.replace("points: 7", "points: 9");
        assertThat(sweep(new MadeWorkshop(), more.replace("replicates: 6", "replicates: 2"), "a", "--overwrite"))
                .isEqualTo(2);
        assertThat(sweep(new MadeWorkshop(), more, "a")).isZero();
        assertThat(table("a/runs.csv")).hasSize(54);
        sweep(new MadeWorkshop(), more, "whole");
        assertThat(temporary.resolve("a/runs.csv")).hasSameBinaryContentAs(temporary.resolve("whole/runs.csv"));
    }

    @Test
    void the_manifest_names_the_files_of_every_scenario_and_the_file_of_points() throws IOException {
        String base = "name: n\nquestion: q?\nstart: 2021-08-15\nmonths: 3\n";
        Map<String, String> files = Map.of(
                "calm.yaml", base,
                "tense.yaml", "name: t\nquestion: q?\nextends: calm\nset: {made.fixed: 2}\n",
                "other.yaml", base + "set: {made.fixed: 4}\n",
                "points.csv", "scenario\ncalm\nother\ntense\n",
                "experiment.yaml", """
                        name: n
                        question: q?
                        factors: {scenario: [calm, tense, other]}
                        design: {kind: csv, file: points.csv}
                        replicates: 1
                        """);
        Map<String, String> hashes = new HashMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = Files.writeString(temporary.resolve(file.getKey()), file.getValue());
            hashes.put(path.toString(), Digest.of(Files.readAllBytes(path)));
        }

        assertThat(sweep(new MadeWorkshop(), files.get("experiment.yaml"), "a")).isZero();

        Map<String, String> stored =
                ManifestFile.read(temporary.resolve("a/manifest.json")).files();
        assertThat(stored).containsExactlyInAnyOrderEntriesOf(hashes);
        assertThat(stored.keySet()).first().asString().endsWith("experiment.yaml");
    }

    /** Each column of the store, and of the files that hold factors: two of one name could not be told apart. */
    @Test
    void no_factor_may_have_the_name_of_a_column_of_the_results() throws IOException, SQLException {
        sweep(new MadeWorkshop(), EXPERIMENT, "a");
        Set<String> columns = new TreeSet<>(header("a/runs.csv"));
        columns.addAll(header("a/points.csv"));
        try (Connection connection =
                        DriverManager.getConnection("jdbc:duckdb:" + temporary.resolve("a/results.duckdb"));
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT DISTINCT column_name FROM duckdb_columns() WHERE table_name IN ('runs', 'points')")) {
            while (found.next()) {
                columns.add(found.getString(1));
            }
        }
        columns.removeAll(Set.of("made.fixed", "made.policy", "made.level"));
        assertThat(columns).contains("attacks", "status", "q05", "events_kept");

        for (String column : columns) {
            messages.getBuffer().setLength(0);
            String experiment =
                    EXPERIMENT.replace("made.fixed: [1, 2, 3]", column + ": {key: made.fixed, levels: [1]}");
            assertThat(sweep(new MadeWorkshop(), experiment, "b")).as(column).isEqualTo(2);
            assertThat(messages.toString()).contains("the factor " + column + " has the name of a column");
        }
    }

    @Test
    void a_check_without_a_trial_counts_points_and_histories_and_runs_none() throws IOException {
        Path file = write(EXPERIMENT + "constraints: [made.fixed > 1]\n");
        StringWriter out = new StringWriter();
        CommandLine line = Wakhan.commandLine(new MadeWorkshop().simulating((scenario, seed, replicate) -> {
            throw new AssertionError("Nothing must run.");
        }));
        line.setOut(new PrintWriter(out));

        assertThat(line.execute("check", "--no-trial", file.toString())).isZero();
        assertThat(out.toString())
                .contains(
                        "Sweep of 2 factors: full grid of 3 x 2 points, of which constraints reject 2; 24 histories.");
    }

    private int sweep(MadeWorkshop workshop, String experiment, String out, String... options) throws IOException {
        Path file = write(experiment);
        return execute(
                workshop,
                Stream.concat(
                                Stream.of(
                                        "sweep",
                                        file.toString(),
                                        "--out",
                                        temporary.resolve(out).toString(),
                                        "--quiet",
                                        "--no-report"),
                                Stream.of(options))
                        .toArray(String[]::new));
    }

    private int execute(MadeWorkshop workshop, String... arguments) {
        CommandLine line = Wakhan.commandLine(workshop);
        line.setErr(new PrintWriter(messages));
        line.setOut(new PrintWriter(new StringWriter()));
        return line.execute(arguments);
    }

    private Path write(String experiment) throws IOException {
        return Files.writeString(temporary.resolve("experiment.yaml"), experiment);
    }

    private List<String> header(String file) throws IOException {
        return List.of(Files.readAllLines(temporary.resolve(file)).get(0).split(","));
    }

    private List<Map<String, String>> table(String file) throws IOException {
        List<String> header = header(file);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line :
                Files.readAllLines(temporary.resolve(file)).stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(header.get(i), cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private Map<String, String> snapshot(String folder) throws IOException {
        Map<String, String> snapshot = new HashMap<>();
        try (Stream<Path> files = Files.list(temporary.resolve(folder))) {
            for (Path file : files.toList()) {
                snapshot.put(file.getFileName().toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        }
        return snapshot;
    }
}

package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wakhan.cli.assembly.Assembly;
import org.wakhan.history.Event;
import org.wakhan.history.History;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Simulation;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.export.Export;
import picocli.CommandLine;

/** Tidy tables of the real model's histories. Oracles: the histories; the examples of the documentation run on them. */
@Timeout(180)
class ExportTest {
    private static final Path PAGE = Path.of("docs/export.md");
    private static final String SCENARIO = "scenarios/outlook.yaml";
    private static final int RUNS = 12;
    private static final int WITH_EVENTS = 10;

    @TempDir
    static Path folder;

    private static Path tables;

    @BeforeAll
    static void makeTables() {
        String results = folder.resolve("output/pressure").toString();
        tables = folder.resolve("output/pressure/export");
        run("run", SCENARIO, "--runs", Integer.toString(RUNS), "--quiet", "--no-report", "--out", results);
        run("export", results);
        run("export", results, "--format", "csv");
    }

    @ParameterizedTest
    @EnumSource(Export.Format.class)
    void tables_have_a_row_for_every_run_month_unit_and_event(Export.Format format) throws SQLException {
        Scenario scenario = scenario();
        long events = 0;
        long entries = 0;
        for (int replicate = 0; replicate < WITH_EVENTS; replicate++) {
            History history = Simulation.run(scenario, 1, replicate);
            events += history.events().size();
            entries += history.recorded().size();
        }

        assertThat(count("runs", format, "true")).isEqualTo(RUNS);
        assertThat(count("series", format, "true")).isEqualTo((long) RUNS * scenario.months());
        assertThat(count("units", format, "unit = 'AF-KAB'")).isEqualTo(RUNS);
        assertThat(count("events", format, "layer = 'truth'")).isEqualTo(events);
        assertThat(count("events", format, "layer = 'record'")).isEqualTo(entries);
        assertThat(count("events", format, "layer = 'record' AND source IS NULL"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Export.Format.class)
    void values_are_those_of_the_histories_to_the_bit(Export.Format format) throws SQLException {
        History history = Simulation.run(scenario(), 1, 3);
        String capital = Outcomes.CAPITAL_REALISED.key();

        assertThat(number("SELECT " + capital + " FROM " + from("runs", format) + " WHERE replicate = 3"))
                .isEqualTo(history.totals()[Outcomes.ofARun().indexOf(Outcomes.CAPITAL_REALISED)]);
        assertThat(number("SELECT " + capital + " FROM " + from("series", format) + " WHERE replicate = 3 AND month = '"
                        + history.month(5) + "'"))
                .isEqualTo(history.monthly()[Outcomes.monthly().indexOf(Outcomes.CAPITAL_REALISED)][5]);
        Event event = history.events().get(40);
        assertThat(number("SELECT day FROM " + from("events", format)
                        + " WHERE layer = 'truth' AND replicate = 3 AND event = 40"))
                .isEqualTo(event.day());
    }

    @Test
    void every_column_is_explained() throws IOException {
        List<String> explained = Files.readAllLines(tables.resolve("columns.csv"));
        List<String> columns = new ArrayList<>();
        for (String table : List.of("runs", "series", "units", "events")) {
            for (String column :
                    Files.readAllLines(tables.resolve(table + ".csv")).get(0).split(",")) {
                columns.add(table + "," + column);
            }
        }

        assertThat(explained.subList(1, explained.size()))
                .hasSameSizeAs(columns)
                .allMatch(line -> columns.contains(line.replaceAll("^([^,]*,[^,]*),.*", "$1")))
                .noneMatch(line -> line.endsWith(","));
        assertThat(explained)
                .contains("series,killed,INTEGER,persons per month,Persons killed in attacks in Afghanistan");
    }

    @Test
    void the_page_names_the_columns_of_events() throws IOException {
        String header = Files.readAllLines(tables.resolve("events.csv")).get(0);
        assertThat(Files.readString(PAGE)).contains("`" + header.replace(",", "`, `") + "`");
    }

    @Test
    void results_without_series_give_runs_and_refuse_the_rest() {
        String bare = folder.resolve("bare").toString();
        run("run", SCENARIO, "--runs", "2", "--keep", "none", "--quiet", "--out", bare);
        run("export", bare, "--format", "csv");

        assertThat(folder.resolve("bare/export/runs.csv")).exists();
        assertThat(folder.resolve("bare/export/series.csv")).doesNotExist();
        StringWriter said = new StringWriter();
        assertThat(execute(said, "export", bare, "--what", "series")).isEqualTo(2);
        assertThat(said.toString()).contains("hold no series: they were kept with --keep none");
    }

    @Test
    void the_documented_sql_reads_the_tables() throws IOException, SQLException {
        List<String> queries = blocks("sql");
        assertThat(queries).hasSize(2);
        for (String query : queries) {
            String here = query.replace("'output/", "'" + folder.resolve("output") + "/");
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    ResultSet rows = connection.createStatement().executeQuery(here)) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getDouble(2)).isPositive();
            }
        }
    }

    @Test
    void the_documented_python_reads_csv() throws IOException, InterruptedException {
        String python = pythonWith("pandas");
        assertThat(said(python, block("python", "read_csv"))).contains("mean").contains("2026-03-01");
    }

    @Test
    void the_documented_python_reads_parquet() throws IOException, InterruptedException {
        String python = pythonWith("pandas, pyarrow");
        assertThat(said(python, block("python", "read_parquet"))).contains("acled");
    }

    @Test
    void the_documented_r_reads_csv() throws IOException, InterruptedException {
        assumeTrue(ends("Rscript", "--version"), "Rscript is not installed");
        assertThat(said("Rscript", block("r", "read.csv")))
                .contains("attacks_isis_k")
                .contains("acled");
    }

    /** An interpreter that has some modules; the first on the path need not be the system's. */
    private static String pythonWith(String modules) throws InterruptedException {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            if (ends(python, "-c", "import " + modules)) {
                return python;
            }
        }
        assumeTrue(false, "no Python with " + modules + " is installed");
        return "";
    }

    private static boolean ends(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What a program in a file prints, run where the documentation has it run. */
    private static String said(String interpreter, String program) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("program"), program);
        Process process = new ProcessBuilder(interpreter, file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static String block(String language, String containing) throws IOException {
        return blocks(language).stream()
                .filter(block -> block.contains(containing))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    private static Scenario scenario() {
        return new Assembly().scenario(Path.of(SCENARIO), Map.of());
    }

    private static String from(String table, Export.Format format) {
        return "'" + tables.resolve(table + "." + format.word()) + "'";
    }

    private static long count(String table, Export.Format format, String where) throws SQLException {
        return (long) number("SELECT count(*) FROM " + from(table, format) + " WHERE " + where);
    }

    private static double number(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet row = connection.createStatement().executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getDouble(1);
        }
    }

    @Test
    void tables_replace_those_of_an_earlier_export_and_nothing_else(@TempDir Path other) throws IOException {
        String results = folder.resolve("output/pressure").toString();
        byte[] before = Files.readAllBytes(Path.of(results, "runs.csv"));
        Path notes = Files.writeString(other.resolve("runs.csv"), "mine");

        assertThat(refused("export", results, "--format", "csv", "--out", results))
                .contains("it holds results");
        assertThat(refused("export", results, "--format", "csv", "--out", other.toString()))
                .contains("holds other files, such as runs.csv, and no tables of an earlier export.")
                .contains("Maybe choose a new folder");
        assertThat(refused("export", results, "--out", notes.toString())).contains("it is a file");
        assertThat(Path.of(results, "runs.csv")).hasBinaryContent(before);
        assertThat(notes).hasContent("mine");

        String own = other.resolve("new").toString();
        for (int time = 0; time < 2; time++) {
            run("export", results, "--what", "runs", "--format", "csv", "--out", own);
        }
        run("export", results, "--what", "series", "--out", own);
        assertThat(names(own)).containsExactly("columns.csv", "runs.csv", "series.parquet", "source.json");

        String again = other.resolve("again").toString();
        run("run", "scenarios/outlook.yaml", "--runs", "1", "--no-report", "--quiet", "--out", again);
        run("export", again, "--what", "runs");
        run(
                "run",
                "scenarios/outlook.yaml",
                "--seed",
                "2",
                "--runs",
                "1",
                "--no-report",
                "--quiet",
                "--overwrite",
                "--out",
                again);
        assertThat(names(again + "/export")).isEmpty();
        run("export", again, "--what", "runs");

        String fewer = other.resolve("fewer").toString();
        run("run", "scenarios/outlook.yaml", "--runs", "2", "--no-report", "--quiet", "--out", fewer);
        run("export", fewer, "--what", "runs", "--out", own);
        assertThat(names(own)).containsExactly("columns.csv", "runs.parquet", "source.json");
    }

    private static List<String> names(String directory) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(directory))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String refused(String... words) {
        StringWriter said = new StringWriter();
        assertThat(execute(said, words)).isEqualTo(Wakhan.USER_ERROR);
        return said.toString();
    }

    private static void run(String... words) {
        StringWriter said = new StringWriter();
        assertThat(execute(said, words))
                .as(() -> Stream.of(words).toList() + ": " + said)
                .isZero();
    }

    private static int execute(StringWriter said, String... words) {
        CommandLine line = Wakhan.commandLine(new Assembly());
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(said, true));
        return line.execute(words);
    }
}

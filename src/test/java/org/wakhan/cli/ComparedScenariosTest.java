package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.cli.assembly.Assembly;
import org.wakhan.comparison.ComparisonFolder;
import org.wakhan.comparison.SharedDraws;
import org.wakhan.comparison.StoredComparison;
import org.wakhan.history.Outcomes;
import picocli.CommandLine;

/**
 * What pairing must bring with the model itself: an alternative that changes nothing differs by exactly nothing, and one
 * that changes something on a date by nothing before it.
 */
class ComparedScenariosTest {
    private static final LocalDate CHANGE = LocalDate.of(2026, 9, 1);
    private static final int RUNS = 12;

    @TempDir
    static Path temporary;

    private static Path results;
    private static List<NamedCsvRecord> rows;
    private static String[] scenarios;

    @BeforeAll
    static void compareOnce() throws IOException {
        String same = Files.writeString(
                        temporary.resolve("same.yaml"),
                        "name: Same\nquestion: Does nothing change nothing?\nextends: "
                                + Path.of("scenarios/outlook.yaml").toAbsolutePath() + "\n")
                .toString();
        scenarios = new String[] {
            "scenarios/outlook.yaml", same, "scenarios/pressure-doubled.yaml", "scenarios/isis-k-resurgent.yaml"
        };
        results = temporary.resolve("results");
        compare(results, RUNS);
        rows = read(results);
    }

    @Test
    void an_alternative_equal_to_its_baseline_differs_by_exactly_nothing_anywhere() {
        assertThat(rows)
                .filteredOn(row -> row.getField("scenario").equals("same"))
                .hasSizeGreaterThan(3800)
                .allSatisfy(row -> {
                    assertThat(List.of(row.getField("estimate"), row.getField("low"), row.getField("high")))
                            .containsOnly("0");
                    assertThat(row.getField("relative")).isIn("0", "");
                    assertThat(row.getField("p_below_zero")).isEqualTo("0");
                    assertThat(row.getField("variance_ratio")).isEmpty();
                });
        assertThat(results.resolve("same/runs.csv")).hasSameBinaryContentAs(results.resolve("outlook/runs.csv"));
    }

    @Test
    void an_alternative_that_changes_on_a_date_differs_by_exactly_nothing_in_all_months_before() {
        List<NamedCsvRecord> months = rows.stream()
                .filter(row -> row.getField("scenario").equals("pressure-doubled"))
                .filter(row -> !row.getField("to").equals("2029-02-28")
                        || row.getField("from").equals("2029-02-01"))
                .toList();
        assertThat(months)
                .filteredOn(row -> LocalDate.parse(row.getField("to")).isBefore(CHANGE))
                .hasSize(6 * Outcomes.monthly().size())
                .allSatisfy(
                        row -> assertThat(List.of(row.getField("estimate"), row.getField("low"), row.getField("high")))
                                .containsOnly("0"));
        assertThat(months)
                .filteredOn(row -> LocalDate.parse(row.getField("from")).isAfter(CHANGE))
                .filteredOn(row -> row.getField("outcome").equals("pressure"))
                .anySatisfy(row ->
                        assertThat(Double.parseDouble(row.getField("estimate"))).isPositive());
    }

    @Test
    void the_rows_are_every_outcome_in_total_by_month_and_by_unit() {
        int undefinedOutside = 14 * 9;
        int expected = Outcomes.ofARun().size()
                + 36 * Outcomes.monthly().size()
                + 48 * Outcomes.byUnit().size()
                - undefinedOutside;
        assertThat(rows).hasSize(3 * expected);
        assertThat(rows.get(0).getHeader())
                .containsExactly(
                        "scenario",
                        "outcome",
                        "unit",
                        "from",
                        "to",
                        "estimate",
                        "low",
                        "high",
                        "relative",
                        "p_below_zero",
                        "variance_ratio");
        assertThat(rows).extracting(row -> row.getField("unit")).contains("", "AF-KAB", "TJ-GB");
    }

    /** Oracle: means computed here from the two files of runs. */
    @Test
    void an_estimate_is_the_difference_of_the_means_in_the_stored_runs() throws IOException {
        double there = mean("outlook", "attacks");
        double here = mean("isis-k-resurgent", "attacks");

        assertThat(rows)
                .filteredOn(row -> row.getField("scenario").equals("isis-k-resurgent")
                        && row.getField("outcome").equals("attacks")
                        && row.getField("unit").isEmpty()
                        && row.getField("from").equals("2026-03-01")
                        && row.getField("to").equals("2029-02-28"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(Double.parseDouble(row.getField("estimate"))).isCloseTo(here - there, within(1e-9));
                    assertThat(Double.parseDouble(row.getField("relative"))).isCloseTo(here / there - 1, within(1e-9));
                });
    }

    @Test
    void every_parameter_whose_law_is_the_same_is_drawn_the_same_in_both() {
        try (StoredComparison stored = new StoredComparison(new ComparisonFolder(results), UnaryOperator.identity())) {
            SharedDraws pressure = stored.comparison().alternatives().get(1).draws();
            assertThat(pressure.shared()).hasSizeGreaterThan(200);
            assertThat(pressure.apart()).isEmpty();
            assertThat(pressure.lone()).isEmpty();

            SharedDraws resurgent = stored.comparison().alternatives().get(2).draws();
            assertThat(resurgent.apart()).isEmpty();
            assertThat(resurgent.lone())
                    .containsExactlyInAnyOrder(
                            "isis-k.strength.2026", "isis-k.recruitment.local", "safe-haven.lasting-share");
        }
    }

    @Test
    void an_interrupted_comparison_goes_on_and_ends_with_the_same_bytes() {
        Path interrupted = temporary.resolve("interrupted");
        compare(interrupted, 4);

        compare(interrupted, RUNS);

        assertThat(interrupted.resolve("differences.csv")).hasSameBinaryContentAs(results.resolve("differences.csv"));
    }

    private static double mean(String scenario, String outcome) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(results.resolve(scenario).resolve("runs.csv"))) {
            return csv.stream()
                    .mapToDouble(row -> Double.parseDouble(row.getField(outcome)))
                    .average()
                    .orElseThrow();
        }
    }

    private static List<NamedCsvRecord> read(Path folder) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("differences.csv"))) {
            return csv.stream().toList();
        }
    }

    private static void compare(Path folder, int runs) {
        StringWriter said = new StringWriter();
        CommandLine line = Wakhan.commandLine(new Assembly());
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(said, true));
        String[] arguments = {
            "compare",
            scenarios[0],
            scenarios[1],
            scenarios[2],
            scenarios[3],
            "--runs",
            "" + runs,
            "--no-report",
            "--quiet",
            "--out",
            folder.toString()
        };
        assertThat(line.execute(arguments)).as(said.toString()).isZero();
    }
}

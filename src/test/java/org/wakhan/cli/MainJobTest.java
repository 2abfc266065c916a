package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.cli.assembly.Assembly;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Simulation;
import org.wakhan.region.Region;
import org.wakhan.scenario.Scenario;
import picocli.CommandLine;

/** The main job from end to end, with the real model. */
class MainJobTest {
    @TempDir
    Path folder;

    @Test
    void aRunLeavesResultsChartsAndAPageThatFetchesNothing() throws IOException {
        assertThat(run("scenarios/baseline.yaml", "job", "--runs", "20", "--seed", "7"))
                .isZero();

        Path results = folder.resolve("job");
        assertThat(Files.readAllLines(results.resolve("runs.csv"))).hasSize(21);
        try (Stream<Path> charts = Files.list(results.resolve("charts"))) {
            List<String> names =
                    charts.map(file -> file.getFileName().toString()).toList();
            assertThat(names).filteredOn(name -> name.endsWith(".svg")).hasSizeGreaterThanOrEqualTo(8);
            assertThat(names).filteredOn(name -> name.endsWith(".png")).hasSizeGreaterThanOrEqualTo(8);
        }
        assertThat(Files.readString(results.resolve("report.html")))
                .doesNotContainPattern("(src|href)=[\"'](?!#|data:)")
                .doesNotContain("@import")
                .doesNotContainPattern("url\\((?!#|['\"]?#)");
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws IOException {
        run("scenarios/baseline.yaml", "one", "--runs", "16", "--threads", "1", "--no-report");
        run("scenarios/baseline.yaml", "two", "--runs", "16", "--threads", "2", "--no-report");

        assertSame("one", "two");
    }

    @Test
    void aScenarioThatExtendsTheOutlookAndChangesNothingGivesTheSameBytes() throws IOException {
        Path same = scenario("same", "");
        run("scenarios/outlook.yaml", "outlook", "--runs", "8", "--no-report");
        run(same.toString(), "same", "--runs", "8", "--no-report");

        assertSame("outlook", "same");
    }

    @Test
    void anInterventionChangesNoMonthBeforeItsDate() throws IOException {
        Path later = scenario("later", """
                interventions:
                  - on: 2026-09-01
                    set: { isis-k.recruitment.local: 500, china.pressure.gain: 3 }
                """);
        run("scenarios/outlook.yaml", "outlook", "--runs", "8", "--no-report");
        run(later.toString(), "later", "--runs", "8", "--no-report");

        assertThat(before("later")).isEqualTo(before("outlook")).hasSizeGreaterThan(6);
        assertThat(Files.readString(folder.resolve("later/series.csv")))
                .isNotEqualTo(Files.readString(folder.resolve("outlook/series.csv")));
    }

    /** Orders of magnitude of the record: UN counts, protests after every casualty, Kabul first. */
    @Test
    void theBaselineHasTheOrdersOfMagnitudeOfTheRecord() {
        Scenario baseline = new Assembly().scenario(Path.of("scenarios/baseline.yaml"), Map.of());
        int isisK = Outcomes.monthly().indexOf(Outcomes.attacksBy(Organisation.ISIS_K));
        int deadly = Outcomes.byUnit().indexOf(Outcomes.DEADLY_ATTACKS_ISIS_K);
        int runs = 60;
        double late2021 = 0;
        double year2024 = 0;
        double[] byUnit = new double[Region.load().size()];
        for (int replicate = 0; replicate < runs; replicate++) {
            History history = Simulation.run(baseline, 7, replicate);
            late2021 += mean(history.monthly()[isisK], 0, 4) / runs;
            year2024 += mean(history.monthly()[isisK], 29, 41) / runs;
            for (int unit = 0; unit < byUnit.length; unit++) {
                byUnit[unit] += history.byUnit()[deadly][unit];
            }
            everyCasualtyIsFollowedByAProtest(history);
        }

        assertThat(late2021).isBetween(20.0, 50.0);
        assertThat(1 - year2024 / late2021).isBetween(.85, .98);
        int kabul = Region.load().unit("AF-KAB").index();
        for (int unit = 0; unit < byUnit.length; unit++) {
            assertThat(byUnit[unit]).isLessThanOrEqualTo(byUnit[kabul]);
        }
    }

    private static void everyCasualtyIsFollowedByAProtest(History history) {
        double end = history.start().until(history.month(history.months()), ChronoUnit.DAYS);
        for (Event attack : history.events()) {
            if (attack.type() == EventType.ATTACK && attack.harmedChineseNationals() && attack.day() < end - 2) {
                assertThat(history.events())
                        .anyMatch(event -> event.type() == EventType.PROTEST
                                && event.cause() == attack.id()
                                && event.day() - attack.day() <= 2);
            }
        }
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }

    private Path scenario(String name, String more) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".yaml"),
                "name: " + name + "\nquestion: Does it?\nextends: "
                        + Path.of("scenarios/outlook.yaml").toAbsolutePath() + "\n" + more);
    }

    private int run(String scenario, String out, String... options) {
        CommandLine line = Wakhan.commandLine(new Assembly());
        line.setOut(new PrintWriter(new StringWriter()));
        return line.execute(Stream.concat(
                        Stream.of("run", scenario, "--out", folder.resolve(out).toString(), "--quiet"),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private void assertSame(String one, String other) throws IOException {
        for (String file : List.of("runs.csv", "series.csv")) {
            assertThat(Files.readString(folder.resolve(other).resolve(file)))
                    .isEqualTo(Files.readString(folder.resolve(one).resolve(file)));
        }
    }

    private List<String> before(String out) throws IOException {
        return Files.readAllLines(folder.resolve(out).resolve("series.csv")).stream()
                .filter(line -> line.compareTo("2026-09-01") < 0)
                .toList();
    }
}

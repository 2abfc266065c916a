package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.region.Region;
import org.wakhan.scenario.Scenario;
import org.wakhan.scenario.ScenarioReader;
import org.wakhan.scenario.Scenarios;

/** The scenarios that ship, the null models among them. Oracle: what their names say. */
class NullModelsTest {
    private static final Path FOLDER = Path.of("scenarios");

    static List<String> names() {
        return new Scenarios(FOLDER).names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyScenarioThatShipsCanBeReadAndRun(String name) {
        Scenario scenario = read(name);
        assertThat(scenario.question()).contains("?").hasSizeGreaterThan(80);
        assertThat(Simulation.run(scenario, 1, 0).events()).isNotEmpty();
    }

    @Test
    void allScenariosOfTheModelShip() {
        assertThat(names())
                .contains(
                        "baseline",
                        "outlook",
                        "pressure-doubled",
                        "pressure-none",
                        "tip-expelled",
                        "protection-force",
                        "isis-k-resurgent",
                        "isis-k-export",
                        "uyghur-propaganda-surge",
                        "recognition",
                        "second-oil-contract",
                        "contract-terminated",
                        "war-with-pakistan",
                        "northern-front",
                        "border-force",
                        "travel-ban",
                        "no-diplomacy",
                        "no-contagion",
                        "no-target-preference",
                        "constant-rates");
    }

    /** Ten histories of 54 months: the ratio of halves has a standard error of .03, that of spreads one of .06. */
    @Test
    void constantRatesHaveNoTrendAndHardlyMoreSpreadThanPoisson() {
        double early = 0;
        double late = 0;
        double spread = 0;
        for (int replicate = 0; replicate < 10; replicate++) {
            double[] attacks = isisK("constant-rates", replicate);
            early += mean(Arrays.copyOfRange(attacks, 0, 27)) / 10;
            late += mean(Arrays.copyOfRange(attacks, 27, 54)) / 10;
            spread += variance(attacks) / mean(attacks) / 10;
        }
        assertThat(late / early).isBetween(.88, 1.12);
        assertThat(spread).isBetween(.8, 1.25);
    }

    @Test
    void theBaselineHasTheTrendThatTheyLack() {
        double[] attacks = isisK("baseline", 0);
        assertThat(mean(Arrays.copyOfRange(attacks, 27, 54)) / mean(Arrays.copyOfRange(attacks, 0, 27)))
                .isLessThan(.4);
    }

    @Test
    void withoutDiplomacyNobodyProtests() {
        History history = Simulation.run(read("no-diplomacy"), 1, 0);
        assertThat(Ensemble.events(history, EventType.PROTEST)).isEmpty();
        assertThat(Ensemble.events(history, EventType.ASSURANCE)).isEmpty();
        assertThat(Ensemble.events(history, EventType.ATTACK)).isNotEmpty();
    }

    private static double[] isisK(String name, int replicate) {
        History history = Simulation.run(read(name), 1, replicate);
        return Ensemble.monthly(history, Outcomes.attacksBy(Organisation.ISIS_K));
    }

    private static Scenario read(String name) {
        return new ScenarioReader(Mechanisms.registry(), Mechanisms.ids(), Region.load())
                .read(FOLDER.resolve(name + ".yaml"));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }
}

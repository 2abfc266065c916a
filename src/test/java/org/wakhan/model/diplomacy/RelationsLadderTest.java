package org.wakhan.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.random.Sampled;

/** D5. Oracle: documented steps, and exponential waiting times. */
class RelationsLadderTest {
    private static final double MONTH = 365.2425 / 12;
    private static final int RUNS = 300;
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("D5", "E1")
            .set("china.relations.hazard", .2)
            .set("china.relations.recognition", 0)
            .set("china.relations.attack-effect", 1)
            .set("china.relations.credibility-effect", 2);

    @ParameterizedTest
    @CsvSource({"2021-08-15, 0", "2022-06-01, 1", "2023-03-01, 2", "2023-10-15, 3", "2024-03-01, 4", "2026-03-01, 4"})
    void theLevelOfTheStartIsTheDocumentedOne(String date, int level) {
        assertThat(Stage.of(SCENARIO.from(date, 12)).world.china.relations).isEqualTo(level);
    }

    private static double meanWait(TestScenarios scenario, double credibility, double recentAttacks) {
        double[] waits = new double[RUNS];
        for (int replicate = 0; replicate < RUNS; replicate++) {
            Stage stage = Stage.of(scenario, replicate);
            stage.world.authorities.credibility = credibility;
            stage.world.china.recentAttacks = recentAttacks;
            stage.hazards();
            stage.runTo(100_000);
            waits[replicate] = stage.world.chronicle.event(0).day();
        }
        return Sampled.mean(waits);
    }

    @Test
    void theFirstStepWaitsForAnExponentialTime() {
        double mean = MONTH / .2;
        assertThat(meanWait(SCENARIO, .5, 0)).isCloseTo(mean, within(4 * mean / Math.sqrt(RUNS)));
    }

    /** With the same thresholds a waiting time is exactly the hazards' ratio longer. */
    @Test
    void recentAttacksSlowItAndCredibilitySpeedsIt() {
        double mean = meanWait(SCENARIO, .5, 0);
        assertThat(meanWait(SCENARIO, .5, 1) / mean).isCloseTo(Math.E, within(1e-6));
        assertThat(meanWait(SCENARIO, 1, 0) / mean).isCloseTo(Math.exp(-1), within(1e-6));
    }

    @Test
    void withoutAssurancesCredibilityNeitherHelpsNorHinders() {
        TestScenarios without = SCENARIO.only("D5");
        assertThat(meanWait(without, 0, 0)).isEqualTo(meanWait(SCENARIO, .5, 0));
    }

    /** Russia's recognition of 3 July 2025 multiplies the hazard of recognition, from that day on. */
    @Test
    void aPeerThatHasRecognisedSpeedsRecognitionAndNothingElse() {
        TestScenarios before = SCENARIO.from("2024-03-01", 12)
                .set("china.relations.recognition", .5)
                .set("china.relations.peer-effect", 0);
        TestScenarios after = before.from("2025-07-03", 12).set("china.relations.peer-effect", .8);
        double mean = meanWait(before, .5, 0);
        assertThat(meanWait(after.set("china.relations.peer-effect", 0), .5, 0) / mean)
                .isCloseTo(1, within(1e-6));
        assertThat(meanWait(after, .5, 0) / mean).isCloseTo(Math.exp(-.8), within(1e-6));
        Stage stage = Stage.of(SCENARIO.from("2025-07-03", 12).set("china.relations.peer-effect", .8));
        stage.world.china.relations = 2;
        stage.hazards();
        stage.runTo(100_000);
        double without = meanFirst(SCENARIO.from("2025-07-03", 12).set("china.relations.peer-effect", 0));
        assertThat(stage.world.chronicle.event(0).day()).isEqualTo(without);
    }

    private static double meanFirst(TestScenarios scenario) {
        Stage stage = Stage.of(scenario);
        stage.world.china.relations = 2;
        stage.hazards();
        stage.runTo(100_000);
        return stage.world.chronicle.event(0).day();
    }

    /** Oracle: the exponential threshold, used up at two rates, the second from the 489th day on. */
    @Test
    void beforeItsDayAPeersRecognitionDoesNothing() {
        TestScenarios scenario = SCENARIO.from("2024-03-01", 60).set("china.relations.recognition", .1);
        Stage plain = Stage.of(scenario.set("china.relations.peer-effect", 0));
        Stage peer = Stage.of(scenario.set("china.relations.peer-effect", 1));
        for (Stage stage : new Stage[] {plain, peer}) {
            stage.hazards();
            stage.runTo(100_000);
        }
        double wait = plain.world.chronicle.event(0).day();
        assertThat(wait).isGreaterThan(489);
        assertThat(peer.world.chronicle.event(0).day()).isCloseTo(489 + (wait - 489) / Math.E, within(1e-6));
    }

    /** Oracle: four steps were documented in this time, which a Poisson number of mean 4 up to 4 gives 3.2 times on average. */
    @Test
    void historiesOfThePriorClimbAtTheDocumentedPace() {
        Ensemble prior = Ensemble.of(TestScenarios.baseline().drawn().from("2021-08-15", 30), 5, 400);
        double level = prior.histories().stream()
                .mapToDouble(history -> Ensemble.monthly(history, Outcomes.RELATIONS_LEVEL)[29])
                .average()
                .orElseThrow();
        assertThat(level).as("standard error near .06").isCloseTo(3.2, within(.25));
    }

    @Test
    void itNeverStepsDownAndRecognitionHasAHazardOfItsOwn() {
        Ensemble never = Ensemble.of(SCENARIO.set("china.relations.hazard", 10).from("2024-03-01", 36), 1, 5);
        assertThat(never.mean(Outcomes.RELATIONS_LEVEL)).isEqualTo(4);
        Ensemble soon =
                Ensemble.of(SCENARIO.set("china.relations.recognition", 10).from("2023-03-01", 60), 1, 5);
        soon.histories()
                .forEach(history -> assertThat(Ensemble.monthly(history, Outcomes.RELATIONS_LEVEL))
                        .isSorted());
        assertThat(soon.mean(Outcomes.RELATIONS_LEVEL)).isGreaterThan(4);
    }
}

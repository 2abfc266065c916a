package org.wakhan.model.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.TestScenarios;

/** B7. Oracle: counts and tolls of a Poisson process; the interaction of contracts and grievance by hand. */
class MiningGrievanceTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("B7", "F1")
            .from("2024-01-01", 12)
            .set("firms.entry", 0)
            .set("mining.clash.rate", 20)
            .set("mining.clash.other-firm", 0)
            .set("mining.clash.grievance", 0);

    /** One gold contract stands in 2024, in Takhar, where the gold score is the highest. */
    @Test
    void clashesComeAtTheRateOfAContractAndAreNoAttacks() {
        Ensemble histories = Ensemble.of(SCENARIO, 4, 40);
        assertThat(histories.mean(Outcomes.COMMUNAL_CLASHES)).isCloseTo(20, within(4 * Math.sqrt(20.0 / 40)));
        assertThat(histories.mean(Outcomes.ATTACKS)).isZero();
        double deaths = histories
                .events(EventType.COMMUNAL_CLASH)
                .mapToInt(Event::killed)
                .average()
                .orElseThrow();
        assertThat(deaths).isCloseTo(Math.sqrt(6), within(4 * Math.sqrt(Math.sqrt(6) / 800)));
    }

    @Test
    void grievanceRaisesTheRateAndAContractThatEndsEndsIt() {
        double calm = Ensemble.of(SCENARIO, 4, 40).mean(Outcomes.COMMUNAL_CLASHES);
        double angry = Ensemble.of(
                        SCENARIO.set("mining.clash.grievance", 1).set("mining.grievance.half-life", 240), 4, 40)
                .mean(Outcomes.COMMUNAL_CLASHES);
        assertThat(angry).isCloseTo(2 * calm, within(.12 * calm));
        TestScenarios ended = TestScenarios.baseline()
                .only("B7", "F1", "E7")
                .from("2024-01-01", 12)
                .set("firms.entry", 0)
                .set("mining.clash.rate", 20)
                .set("mining.clash.other-firm", 0)
                .set("taliban.contracts.ended", 50);
        assertThat(Ensemble.of(ended, 4, 20).mean(Outcomes.COMMUNAL_CLASHES)).isLessThan(.2 * calm);
    }

    @Test
    void firmsOfTheProvincePerceiveRiskAndSomeSuspend() {
        TestScenarios risky = SCENARIO.set("mining.clash.risk", 5);
        Ensemble with = Ensemble.of(withReaction(risky), 4, 5);
        assertThat(with.events(EventType.FIRM_SUSPENDED).count()).isPositive();
        assertThat(Ensemble.of(withReaction(risky).without("B7"), 4, 5)
                        .events(EventType.FIRM_SUSPENDED)
                        .count())
                .isZero();
    }

    private static TestScenarios withReaction(TestScenarios scenario) {
        return new TestScenarios(
                scenario.name(),
                scenario.start(),
                scenario.months(),
                scenario.mode(),
                scenario.settings(),
                scenario.interventions(),
                TestScenarios.baseline().only("B7", "F1", "F2").off());
    }
}

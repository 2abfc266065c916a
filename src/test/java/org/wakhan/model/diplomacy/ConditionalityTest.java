package org.wakhan.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.TestScenarios;

/** D7. Oracle: steps of the ladder above and below the threshold. */
class ConditionalityTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("D5", "D7", "E1")
            .set("china.relations.hazard", 10)
            .set("taliban.assurance.resting", .3);

    @Test
    void noStepIsTakenBelowTheThreshold() {
        assertThat(level(SCENARIO.set("china.relations.threshold", .31))).isZero();
        assertThat(level(SCENARIO.set("china.relations.threshold", .29))).isGreaterThanOrEqualTo(4);
        assertThat(level(SCENARIO.set("china.relations.threshold", .31).without("D7")))
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void withoutAssurancesThereIsNoCondition() {
        assertThat(level(SCENARIO.set("china.relations.threshold", .31).without("E1")))
                .isGreaterThanOrEqualTo(4);
    }

    private static double level(TestScenarios scenario) {
        return Ensemble.of(scenario, 2, 1).mean(Outcomes.RELATIONS_LEVEL);
    }
}

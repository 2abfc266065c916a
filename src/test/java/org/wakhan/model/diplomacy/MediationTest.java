package org.wakhan.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.TestScenarios;

/** D9. Oracle: the share of time in tension of the Markov chain with and without mediation. */
class MediationTest {
    @Test
    void mediationLowersTheTimeInTension() {
        TestScenarios scenario = TestScenarios.baseline()
                .only("G2", "D9")
                .set("pakistan.tension.clash", 1)
                .set("pakistan.tension.war", 0)
                .set("pakistan.tension.ease", 3)
                .set("china.mediation.effect", Math.log(2));
        double days = 365;
        assertThat(Ensemble.of(scenario, 3, 60).mean(Outcomes.CLASH_DAYS)).isCloseTo(days * .5 / 3.5, within(6.0));
        assertThat(Ensemble.of(scenario.without("D9"), 3, 60).mean(Outcomes.CLASH_DAYS))
                .isCloseTo(days * 1 / 4.0, within(7.0));
    }
}

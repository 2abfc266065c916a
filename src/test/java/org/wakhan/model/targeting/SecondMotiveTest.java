package org.wakhan.model.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;

/** B4. Oracle: the binomial law of who acts, and presence of the insurgents. */
class SecondMotiveTest {
    @Test
    void aShareIsTheirsWherePresentAndTheMobilizationFrontComesFirst() {
        Stage stage = Stage.of(TestScenarios.baseline()
                .only("B2", "B4")
                .from("2024-06-01", 12)
                .set("chinese-target.other-insurgents", .3));
        SecondMotive motive = stage.mechanism(SecondMotive.class);
        int takhar = stage.unit("AF-TAK");
        int theirs = 0;
        for (int count = 0; count < 2000; count++) {
            Organisation actor = motive.actor(stage.world, takhar, 7, count);
            if (actor != null) {
                assertThat(actor).isEqualTo(Organisation.MOBILIZATION_FRONT);
                theirs++;
            }
        }
        assertThat(theirs / 2000.0).isCloseTo(.3, within(4 * Math.sqrt(.21 / 2000)));
        for (Organisation organisation : Organisation.values()) {
            stage.world.organisation(organisation).fighters[takhar] = 0;
        }
        for (int count = 0; count < 50; count++) {
            assertThat(motive.actor(stage.world, takhar, 7, count)).isNull();
        }
    }

    @Test
    void itMovesWhoActsButNotHowOften() {
        TestScenarios scenario = TestScenarios.baseline()
                .only("B2", "B4", "F1")
                .from("2024-06-01", 12)
                .set("chinese-target.hazard", 400)
                .set("chinese-target.other-insurgents", 1);
        assertThat(Ensemble.of(scenario, 3, 5).mean(Outcomes.CHINESE_ATTACKS_INSIDE))
                .isEqualTo(Ensemble.of(scenario.without("B4"), 3, 5).mean(Outcomes.CHINESE_ATTACKS_INSIDE));
        assertThat(Ensemble.of(scenario, 3, 5).mean(Outcomes.attacksBy(Organisation.ISIS_K)))
                .isLessThan(Ensemble.of(scenario.without("B4"), 3, 5).mean(Outcomes.attacksBy(Organisation.ISIS_K)));
    }
}

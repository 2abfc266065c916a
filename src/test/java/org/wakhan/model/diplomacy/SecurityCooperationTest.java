package org.wakhan.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;

/** D8. Oracle: the exponential of the effect on those it aims at, and counts across the border. */
class SecurityCooperationTest {
    @Test
    void drillsScaleTheCapacitiesTheyAimAtInEitherDirection() {
        for (double effect : new double[] {-.3, 0, .2}) {
            TestScenarios scenario =
                    TestScenarios.baseline().only("A1", "A2", "D8").set("cooperation.drills.effect", effect);
            Stage with = Stage.of(scenario);
            Stage without = Stage.of(scenario.without("D8"));
            with.hazards();
            without.hazards();
            int kabul = with.unit("AF-KAB");
            assertThat(with.isisK().intensity[kabul] / without.isisK().intensity[kabul])
                    .isCloseTo(Math.exp(effect), within(1e-12));
            assertThat(with.world.organisation(Organisation.NRF).intensity)
                    .isEqualTo(without.world.organisation(Organisation.NRF).intensity);
        }
    }

    @Test
    void withNoPartnerDrillingNothingChanges() {
        TestScenarios alone = TestScenarios.baseline()
                .only("A1", "A2", "D8")
                .set("cooperation.drills.effect", -.3)
                .set("cooperation.russia.level", 0)
                .set("cooperation.sco.level", 0)
                .set("cooperation.csto.level", 0);
        Stage with = Stage.of(alone);
        Stage without = Stage.of(alone.without("D8"));
        with.hazards();
        without.hazards();
        assertThat(with.isisK().intensity).isEqualTo(without.isisK().intensity);
    }

    @Test
    void borderCooperationLowersAttacksAcrossTheBorder() {
        TestScenarios scenario = TestScenarios.baseline()
                .only("B6", "D8")
                .set("border.rate.before", 50)
                .set("cooperation.border.effect", Math.log(2));
        double usual = Ensemble.of(scenario, 6, 20).mean(Outcomes.CHINESE_ATTACKS_BORDER);
        double guarded =
                Ensemble.of(scenario.set("cooperation.border.level", 1), 6, 20).mean(Outcomes.CHINESE_ATTACKS_BORDER);
        assertThat(usual).isCloseTo(50, within(4 * Math.sqrt(50.0 / 20)));
        assertThat(guarded).isCloseTo(25, within(4 * Math.sqrt(25.0 / 20)));
    }
}

package org.wakhan.model.violence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wakhan.history.Organisation;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.agent.Authorities.TipPolicy;

/** A8. Oracle: the flows of a month, by hand; what one stock loses the other gains. */
class ShiftingAllegianceTest {
    @Test
    void tiedFightersCrossOverAndMoreWhenExpelled() {
        assertThat(crossing(TipPolicy.HOST, 1)).isCloseTo(.01 * 600, within(1e-9));
        assertThat(crossing(TipPolicy.EXPEL, 1)).isCloseTo(.05 * 600, within(1e-9));
        assertThat(crossing(TipPolicy.EXPEL, 0)).isZero();
    }

    private static double crossing(TipPolicy policy, double probability) {
        Stage stage = stage(probability).get(0);
        ArmedOrganisation tip = stage.world.organisation(Organisation.TIP);
        stage.world.authorities.tipPolicy = policy;
        double isisK = stage.isisK().strength();
        double before = tip.strength();
        stage.mechanism(ShiftingAllegiance.class).month(stage.world);
        assertThat(stage.isisK().strength() - isisK).isCloseTo(before - tip.strength(), within(1e-9));
        return before - tip.strength();
    }

    @Test
    void disaffectedMembersOfTheForcesJoinByTheirNumber() {
        Stage stage = Stage.of(TestScenarios.baseline()
                .only("A8")
                .set("taliban.disaffection", 5)
                .set("tip.tie.probability", 0));
        double before = stage.isisK().strength();
        stage.mechanism(ShiftingAllegiance.class).month(stage.world);
        assertThat(stage.isisK().strength() - before).isCloseTo(80_000 * 5e-5, within(1e-9));
    }

    @Test
    void theTieExistsInItsShareOfHistoriesAndForTheWholeOfThem() {
        int tied = 0;
        for (int replicate = 0; replicate < 300; replicate++) {
            Stage stage = Stage.of(TestScenarios.baseline().only("A8").set("tip.tie.probability", .4), replicate);
            ShiftingAllegiance allegiance = stage.mechanism(ShiftingAllegiance.class);
            boolean first = allegiance.tied(stage.world);
            allegiance.month(stage.world);
            assertThat(allegiance.tied(stage.world)).isEqualTo(first);
            tied += first ? 1 : 0;
        }
        assertThat(tied / 300.0).isCloseTo(.4, within(4 * Math.sqrt(.24 / 300)));
    }

    private static List<Stage> stage(double probability) {
        return List.of(Stage.of(TestScenarios.baseline()
                .only("A8")
                .set("taliban.disaffection", 0)
                .set("tip.strength", 600)
                .set("tip.tie.flow", .01)
                .set("tip.tie.when-expelled", 5)
                .set("tip.tie.probability", probability)));
    }
}

package org.wakhan.model.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.world.Toll;

/** B5. Oracle: the factor by hand, right after an attack and three and a half months later. */
class ForeignTargetRunTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("B5")
            .set("isis-k.foreign-run.multiplier", 3)
            .set("isis-k.foreign-run.duration", 3.5);

    @Test
    void sharesRiseAfterAnAttackOnForeignersAndFallBack() {
        Stage stage = Stage.of(SCENARIO);
        stage.hazards();
        assertThat(stage.isisK().foreignFocus).isEqualTo(1);
        stage.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.FOREIGN, Toll.NONE);
        stage.hazards();
        assertThat(stage.isisK().foreignFocus).isCloseTo(3.0 / 2, within(1e-12));
        for (int week = 0; week < 15; week++) {
            stage.week();
        }
        double memory = Math.exp(-15 * 7 / (365.2425 / 12) / 3.5);
        assertThat(stage.isisK().foreignFocus).isCloseTo((1 + 2 * memory) / 2, within(1e-9));
    }

    @Test
    void otherAttacksAndOtherGroupsStartNoRun() {
        Stage stage = Stage.of(SCENARIO);
        stage.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.CIVILIANS, Toll.NONE);
        stage.attack(Organisation.UNATTRIBUTED, "AF-KAB", TargetClass.CHINESE, Toll.NONE);
        stage.hazards();
        assertThat(stage.isisK().foreignFocus).isEqualTo(1);
    }
}

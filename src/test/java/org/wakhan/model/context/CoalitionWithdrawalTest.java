package org.wakhan.model.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;

/** G5. Oracle: A5's factor by hand, and 1 where the authorities do not rule. */
class CoalitionWithdrawalTest {
    private static final TestScenarios SCENARIO =
            TestScenarios.baseline().only("A1", "A2", "A5", "G5").set("safe-haven.step", 6);

    @Test
    void theStepIsTakenAtTheTakeover() {
        Stage before = Stage.of(SCENARIO.from("2021-08-05", 6));
        Stage never = Stage.of(SCENARIO.from("2021-08-05", 6).without("G5"));
        assertThat(intensity(before)).isEqualTo(intensity(never));
        before.runTo(10.5);
        assertThat(intensity(before) / intensity(never)).isCloseTo(6, within(1e-9));
    }

    @Test
    void whereTheCoalitionStaysThereIsNoStep() {
        Stage stays = Stage.of(SCENARIO.set("coalition.forces", 1));
        assertThat(intensity(stays)).isEqualTo(intensity(Stage.of(SCENARIO.without("A5"))));
        assertThat(intensity(Stage.of(SCENARIO))).isGreaterThan(5 * intensity(stays));
    }

    private static double intensity(Stage stage) {
        stage.hazards();
        return stage.isisK().intensity[stage.unit("AF-KAB")];
    }
}

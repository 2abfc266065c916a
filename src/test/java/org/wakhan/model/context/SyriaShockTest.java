package org.wakhan.model.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;

/** G4. Oracle: the rise on its day, and what the half-life leaves of it later. */
class SyriaShockTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("B3", "G4")
            .set("propaganda.syria-shock", .4)
            .set("propaganda.half-life", 6);

    @Test
    void salienceRisesOnTheDayAndNotBefore() {
        Stage stage = Stage.of(SCENARIO.from("2024-12-01", 6));
        stage.runTo(6.9);
        assertThat(stage.world.publicity.salience).isEqualTo(1);
        stage.runTo(7.1);
        assertThat(stage.world.publicity.salience).isCloseTo(1.4, within(1e-12));
    }

    @Test
    void aLaterStartKeepsWhatIsLeft() {
        Stage stage = Stage.of(SCENARIO.from("2025-12-08", 6));
        double months = 365 / (365.2425 / 12);
        assertThat(stage.world.publicity.salience).isCloseTo(1 + .4 * Math.pow(2, -months / 6), within(1e-12));
        assertThat(Stage.of(SCENARIO.without("B3")).world.publicity.salience).isEqualTo(1);
    }
}

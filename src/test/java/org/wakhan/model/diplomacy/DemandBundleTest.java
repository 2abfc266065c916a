package org.wakhan.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;

/** D2. Oracle: the same world with and without pressure. */
class DemandBundleTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("D2", "E2", "E5")
            .set("china.demand.weight", .5)
            .set("taliban.reallocation.speed", .5)
            .set("taliban.arrests.rate", 50);

    private static Stage pressed(TestScenarios scenario, double pressure) {
        Stage stage = Stage.of(scenario);
        stage.world.provinces.staff[stage.unit("AF-KAB")] = 300;
        stage.world.china.pressure = pressure;
        stage.hazards();
        for (int week = 0; week < 10; week++) {
            stage.week();
        }
        return stage;
    }

    private static double arrests(Stage stage) {
        stage.runTo(3000);
        return stage.world.chronicle.size();
    }

    @Test
    void demandsMovePersonnelAndArrests() {
        Stage calm = pressed(SCENARIO, 0);
        Stage pressed = pressed(SCENARIO, 2);
        int kabul = calm.unit("AF-KAB");
        assertThat(pressed.world.provinces.personnel[kabul]).isGreaterThan(calm.world.provinces.personnel[kabul]);
        double expected = 50 * 3000 / (365.2425 / 12);
        assertThat(arrests(calm)).isCloseTo(expected, within(4 * Math.sqrt(expected)));
        assertThat(arrests(pressed)).isCloseTo(2 * expected, within(4 * Math.sqrt(2 * expected)));
    }

    @Test
    void withoutThemPressureMovesNeither() {
        Stage calm = pressed(SCENARIO.without("D2"), 0);
        Stage pressed = pressed(SCENARIO.without("D2"), 2);
        assertThat(pressed.world.provinces.personnel).isEqualTo(calm.world.provinces.personnel);
        assertThat(arrests(pressed)).isEqualTo(arrests(calm));
    }
}

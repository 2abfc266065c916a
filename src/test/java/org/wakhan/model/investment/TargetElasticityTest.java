package org.wakhan.model.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.agent.China;

/** F4. Oracle: r (staff / r)^e. */
class TargetElasticityTest {
    private static final TestScenarios SCENARIO =
            TestScenarios.baseline().set("exposure.elasticity", .6).set("exposure.reference", 100);

    private static double exposure(double staff) {
        Stage stage = Stage.of(SCENARIO.only("F4"));
        int kabul = stage.unit("AF-KAB");
        stage.world.provinces.staff[kabul] = staff;
        stage.hazards();
        return stage.world.provinces.exposure[kabul];
    }

    @Test
    void exposureGrowsWithStaffToThePowerOfTheElasticity() {
        assertThat(exposure(100)).isCloseTo(100, within(1e-9));
        assertThat(exposure(400)).isCloseTo(100 * Math.pow(4, .6), within(1e-9));
        assertThat(exposure(0)).isZero();
    }

    /** The advisory that a later start remembers lowers the staff of its first day. */
    @Test
    void withoutItExposureIsThatOfTheFirstDayAlsoAfterARememberedPast() {
        Stage stage = Stage.of(SCENARIO.only("F1", "D3"));
        double before = stage.world.provinces.sum(stage.world.provinces.staff);
        stage.world.china.advisory = China.HIGHEST_ADVISORY;
        stage.week();

        assertThat(stage.world.provinces.sum(stage.world.provinces.staff)).isLessThan(before);
        assertThat(stage.world.provinces.exposure).isEqualTo(stage.world.provinces.staff);
    }

    @Test
    void withoutItExposureStaysAtTheStaffOfTheStart() {
        Stage stage = Stage.of(SCENARIO.only("F1"));
        stage.week();
        double[] start = stage.world.provinces.staff.clone();
        stage.world.firms.forEach(firm -> firm.become(org.wakhan.model.agent.Firm.State.WITHDRAWN));
        stage.week();
        assertThat(stage.world.provinces.sum(stage.world.provinces.staff)).isZero();
        assertThat(stage.world.provinces.exposure).isEqualTo(start);
    }
}

package org.wakhan.model.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.agent.China;

/** F4. Oracle: r (all staff / r)^e in the country, in proportion to staff in a province. */
class TargetElasticityTest {
    private static final TestScenarios SCENARIO =
            TestScenarios.baseline().set("exposure.elasticity", .6).set("exposure.reference", 100);

    private static double[] exposure(double inKabul, double inTakhar) {
        Stage stage = Stage.of(SCENARIO.only("F4"));
        stage.world.provinces.staff[stage.unit("AF-KAB")] = inKabul;
        stage.world.provinces.staff[stage.unit("AF-TAK")] = inTakhar;
        stage.hazards();
        double[] exposure = stage.world.provinces.exposure;
        return new double[] {exposure[stage.unit("AF-KAB")], exposure[stage.unit("AF-TAK")]};
    }

    @Test
    void exposureGrowsWithAllStaffToThePowerOfTheElasticityAndLiesWhereStaffIs() {
        assertThat(exposure(75, 25)).containsExactly(new double[] {75, 25}, within(1e-9));
        double four = 100 * Math.pow(4, .6);
        assertThat(exposure(300, 100)).containsExactly(new double[] {.75 * four, .25 * four}, within(1e-9));
        assertThat(exposure(0, 400)).containsExactly(new double[] {0, four}, within(1e-9));
        assertThat(exposure(0, 0)).containsExactly(0, 0);
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

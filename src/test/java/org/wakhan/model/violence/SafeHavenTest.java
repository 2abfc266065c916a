package org.wakhan.model.violence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.world.Toll;

/** A5. Oracle: step [(1 - w) 2^(-t/fast) + w 2^(-t/slow)] by hand. */
class SafeHavenTest {
    private static final double MONTH = 365.2425 / 12;

    private static TestScenarios scenario(String start) {
        return TestScenarios.baseline()
                .only("A1", "A5", "G5")
                .from(start, 24)
                .set("safe-haven.step", 7)
                .set("safe-haven.fast-half-life", 4)
                .set("safe-haven.slow-half-life", 18)
                .set("safe-haven.lasting-share", .2)
                .set("taliban.control.gap", 0)
                .set("taliban.control.wear", .01)
                .set("taliban.control.half-life", 12);
    }

    private static double formula(double months) {
        return 7 * (.8 * Math.pow(2, -months / 4) + .2 * Math.pow(2, -months / 18));
    }

    private static double factor(Stage with, String start, Organisation organisation) {
        Stage without = Stage.of(scenario(start).without("A5"));
        int unit = with.unit("AF-KAB");
        with.hazards();
        without.hazards();
        return with.world.organisation(organisation).intensity[unit]
                / without.world.organisation(organisation).intensity[unit];
    }

    @Test
    void theFactorFollowsTheFormulaFromTheTakeover() {
        assertThat(factor(Stage.of(scenario("2021-08-15")), "2021-08-15", Organisation.ISIS_K))
                .isCloseTo(7, within(1e-9));
        assertThat(factor(Stage.of(scenario("2022-08-15")), "2022-08-15", Organisation.ISIS_K))
                .isCloseTo(formula(365 / MONTH), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void itDecaysWeekByWeekUnderFullControl(int weeks) {
        Stage stage = Stage.of(scenario("2021-08-15"));
        for (int week = 0; week < weeks; week++) {
            stage.week();
        }
        assertThat(factor(stage, "2021-08-15", Organisation.ISIS_K))
                .isCloseTo(formula(7 * weeks / MONTH), within(1e-9));
    }

    @Test
    void otherOrganisationsHaveNoSuchRoom() {
        assertThat(factor(Stage.of(scenario("2021-08-15")), "2021-08-15", Organisation.NRF))
                .isEqualTo(1);
    }

    @Test
    void attacksOnTheAuthoritiesWearControlWhichReturnsByHalfInAHalfLife() {
        Stage stage = Stage.of(scenario("2021-08-15"));
        int kabul = stage.unit("AF-KAB");
        stage.attack(Organisation.NRF, "AF-KAB", TargetClass.AUTHORITIES, Toll.NONE);
        stage.attack(Organisation.NRF, "AF-KAB", TargetClass.CIVILIANS, Toll.NONE);
        double[] control = stage.world.provinces.control;
        assertThat(control[kabul]).isCloseTo(.99, within(1e-12));
        assertThat(control[stage.unit("AF-HER")]).isEqualTo(1);
        for (int week = 0; week < 52; week++) {
            stage.week();
        }
        assertThat(1 - control[kabul]).isCloseTo(.01 * Math.pow(2, -52 * 7 / MONTH / 12), within(1e-9));
    }

    @Test
    void lostControlSlowsTheDecay() {
        Stage calm = Stage.of(scenario("2021-08-15"));
        Stage worn = Stage.of(scenario("2021-08-15"));
        for (int i = 0; i < 200; i++) {
            worn.attack(Organisation.NRF, "AF-KAB", TargetClass.AUTHORITIES, Toll.NONE);
        }
        for (int week = 0; week < 20; week++) {
            calm.week();
            worn.week();
        }
        assertThat(factor(worn, "2021-08-15", Organisation.ISIS_K))
                .isGreaterThan(factor(calm, "2021-08-15", Organisation.ISIS_K));
    }
}

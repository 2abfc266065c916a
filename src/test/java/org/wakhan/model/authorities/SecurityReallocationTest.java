package org.wakhan.model.authorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.world.Toll;

/** E2. Oracle: the sum, the fixed point of the rule, and the guard formula. */
class SecurityReallocationTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("E2")
            .set("taliban.reallocation.speed", .5)
            .set("taliban.reallocation.threat-weight", .5)
            .set("taliban.reallocation.memory", 60)
            .set("taliban.protection-force.deterrence", .4);

    @Test
    void personnelMoveToWhereAttacksAreRememberedAndTheSumStays() {
        Stage stage = Stage.of(SCENARIO);
        var provinces = stage.world.provinces;
        int takhar = stage.unit("AF-TAK");
        int herat = stage.unit("AF-HER");
        double total = provinces.sum(provinces.personnel);
        double herats = provinces.personnel[herat];
        double takhars = provinces.personnel[takhar];
        for (int i = 0; i < 10; i++) {
            stage.attack(Organisation.NRF, "AF-TAK", TargetClass.AUTHORITIES, Toll.NONE);
        }
        for (int week = 0; week < 8; week++) {
            stage.week();
            assertThat(provinces.sum(provinces.personnel)).isCloseTo(total, within(1e-6));
        }
        assertThat(provinces.personnel[takhar]).isGreaterThan(takhars);
        assertThat(provinces.personnel[herat]).isLessThan(herats);
    }

    @Test
    void underPressureTheyMoveToChineseStaffUpToTheWantedShare() {
        Stage stage = Stage.of(SCENARIO);
        var provinces = stage.world.provinces;
        int takhar = stage.unit("AF-TAK");
        provinces.staff[takhar] = 100;
        stage.world.authorities.demandWeight = .5;
        stage.world.china.pressure = 2;
        for (int week = 0; week < 2000; week++) {
            stage.week();
        }
        double base = provinces.referencePersonnel[takhar] / provinces.sum(provinces.referencePersonnel);
        assertThat(provinces.personnel[takhar] / provinces.sum(provinces.personnel))
                .isCloseTo((base + 1) / 2, within(1e-6));
    }

    @Test
    void withoutThreatOrPressureNothingMoves() {
        Stage stage = Stage.of(SCENARIO);
        double[] before = stage.world.provinces.personnel.clone();
        stage.week();
        assertThat(stage.world.provinces.personnel).containsExactly(before, within(1e-6));
    }

    @Test
    void aProtectionForceGuardsByItsSizePerChineseNational() {
        Stage stage = Stage.of(SCENARIO.set("taliban.protection-force.personnel", 900));
        stage.world.provinces.staff[stage.unit("AF-KAB")] = 300;
        stage.hazards();
        assertThat(stage.world.provinces.guard[0]).isCloseTo(Math.pow(1 + 900 / 300.0, -.4), within(1e-12));
        assertThat(stage.world.provinces.guard[stage.unit("TJ-KT")]).isEqualTo(1);
    }

    @Test
    void aProtectionForceLowersAttacksOnChineseNationals() {
        TestScenarios open =
                SCENARIO.only("E2", "F1", "B2").from("2024-06-01", 36).set("chinese-target.hazard", 300);
        TestScenarios guarded = open.set("taliban.protection-force.personnel", 5000);
        double without = Ensemble.of(open, 1, 10).mean(Outcomes.CHINESE_ATTACKS_INSIDE);
        double with = Ensemble.of(guarded, 1, 10).mean(Outcomes.CHINESE_ATTACKS_INSIDE);
        assertThat(with / without).isBetween(.1, .5);
    }
}

package org.wakhan.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Event;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.world.Toll;

/** D1. Oracle: P' = d P + w (killed + .3 injured), by hand. */
class ProtestTest {
    private static final double MONTH = 365.2425 / 12;
    private static final Toll TOLL = new Toll(5, 9, 2, 3);
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("D1")
            .set("china.protest.probability", 1)
            .set("china.protest.delay-max", 2)
            .set("china.pressure.gain", 1.5)
            .set("china.pressure.injured", .3)
            .set("china.pressure.border", .4)
            .set("china.pressure.pakistan", .1)
            .set("china.pressure.half-life", 3);

    private static Stage after(TestScenarios scenario, String unit, Toll toll) {
        Stage stage = Stage.of(scenario);
        stage.attack(Organisation.ISIS_K, unit, TargetClass.CHINESE, toll);
        assertThat(stage.world.china.pressure).isZero();
        stage.runTo(3);
        return stage;
    }

    @Test
    void pressureRisesByTheWeightedHarmToChineseNationals() {
        double inside = 1.5 * (2 + .3 * 3);
        assertThat(after(SCENARIO, "AF-KAB", TOLL).world.china.pressure).isCloseTo(inside, within(1e-12));
        assertThat(after(SCENARIO, "TJ-KT", TOLL).world.china.pressure).isCloseTo(.4 * inside, within(1e-12));
        assertThat(after(SCENARIO, "PK-SD", TOLL).world.china.pressure).isCloseTo(.1 * inside, within(1e-12));
    }

    /** What holds back steps in relations: attacks in Afghanistan and across its border, not in Pakistan. */
    @Test
    void harmInPakistanIsNoRecentAttack() {
        assertThat(after(SCENARIO, "AF-KAB", TOLL).world.china.recentAttacks).isEqualTo(1);
        assertThat(after(SCENARIO, "TJ-KT", TOLL).world.china.recentAttacks).isEqualTo(.4);
        assertThat(after(SCENARIO, "PK-SD", TOLL).world.china.recentAttacks).isZero();
    }

    @Test
    void harmToOthersAloneIsNotProtested() {
        Stage stage = after(SCENARIO, "AF-KAB", new Toll(5, 9, 0, 0));
        assertThat(stage.world.chronicle.size()).isEqualTo(1);
        assertThat(stage.world.china.pressure).isZero();
    }

    @Test
    void aProtestFollowsWithinTheLongestDelayWithItsProbability() {
        Stage stage = Stage.of(SCENARIO.set("china.protest.probability", .7));
        int attacks = 1000;
        for (int i = 0; i < attacks; i++) {
            stage.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.CHINESE, TOLL);
        }
        stage.runTo(10);
        double protests = stage.world.chronicle.size() - attacks;
        assertThat(protests / attacks).isCloseTo(.7, within(4 * Math.sqrt(.21 / attacks)));
        double sum = 0;
        for (int id = attacks; id < stage.world.chronicle.size(); id++) {
            Event protest = stage.world.chronicle.event(id);
            assertThat(protest.day()).isBetween(0.0, 2.0);
            sum += protest.day();
        }
        assertThat(sum / protests).as("uniform on 0 to 2").isCloseTo(1, within(4 * 2 / Math.sqrt(12 * protests)));
    }

    @Test
    void pressureFadesByHalfInAHalfLife() {
        Stage stage = after(SCENARIO, "AF-KAB", TOLL);
        double before = stage.world.china.pressure;
        for (int week = 0; week < 13; week++) {
            stage.week();
        }
        assertThat(stage.world.china.pressure / before).isCloseTo(Math.pow(2, -13 * 7 / MONTH / 3), within(1e-9));
    }

    @Test
    void withoutItThereIsNoPressure() {
        assertThat(after(SCENARIO.without("D1"), "AF-KAB", TOLL).world.china.pressure)
                .isZero();
    }
}

package org.wakhan.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.world.Toll;
import org.wakhan.random.Sampled;

/** D3. Oracle: levels by hand, (1 - kappa)^(V - 1), and exponential waiting times. */
class TravelAdvisoryTest {
    private static final double MONTH = 365.2425 / 12;
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("D3", "F1")
            .set("firms.entry", 0)
            .set("china.advisory.delay-max", 2)
            .set("china.advisory.relax", 0)
            .set("china.advisory.leaving", .2);

    private static void harm(Stage stage, String unit) {
        stage.attack(Organisation.ISIS_K, unit, TargetClass.CHINESE, new Toll(1, 1, 1, 0));
    }

    @Test
    void harmRaisesTheLevelByOneUpToThree() {
        Stage stage = Stage.of(SCENARIO);
        assertThat(stage.world.china.advisory).isEqualTo(1);
        for (int level : new int[] {2, 3, 3}) {
            harm(stage, level == 2 ? "TJ-KT" : "AF-KAB");
            stage.runTo(stage.world.now() + 3);
            assertThat(stage.world.china.advisory).isEqualTo(level);
        }
    }

    @Test
    void harmInPakistanOrToOthersDoesNot() {
        Stage stage = Stage.of(SCENARIO);
        harm(stage, "PK-SD");
        stage.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.CIVILIANS, new Toll(9, 9, 0, 0));
        stage.runTo(5);
        assertThat(stage.world.china.advisory).isEqualTo(1);
    }

    @Test
    void eachStepTakesItsShareOfStaffOutOfTheCountryAtOnce() {
        Stage stage = Stage.of(SCENARIO);
        var provinces = stage.world.provinces;
        double full = provinces.sum(provinces.staff);
        harm(stage, "AF-KAB");
        harm(stage, "AF-KAB");
        stage.runTo(3);
        assertThat(provinces.sum(provinces.staff)).isCloseTo(full * .8 * .8, within(1e-9));
    }

    /** Beyond the highest advisory, too; they come back at the pace at which the advisory relaxes. */
    @Test
    void workersLeaveTheBorderAfterHarmThereAloneAndComeBack() {
        Stage stage =
                Stage.of(SCENARIO.set("china.advisory.border-evacuation", .3).set("china.advisory.relax", .5));
        harm(stage, "AF-KAB");
        harm(stage, "AF-KAB");
        stage.runTo(3);
        assertThat(stage.world.china.borderWorkers).isEqualTo(1);
        harm(stage, "TJ-KT");
        harm(stage, "TJ-GB");
        stage.runTo(6);
        assertThat(stage.world.china.borderWorkers).isCloseTo(.7 * .7, within(1e-12));
        for (int week = 0; week < 10; week++) {
            stage.week();
        }
        assertThat(stage.world.china.borderWorkers).isCloseTo(1 - .51 * Math.exp(-.5 * 70 / MONTH), within(1e-12));
    }

    @Test
    void itRelaxesWithItsHazard() {
        int runs = 300;
        double[] waits = new double[runs];
        for (int replicate = 0; replicate < runs; replicate++) {
            Stage stage = Stage.of(SCENARIO.only("D3").set("china.advisory.relax", .5), replicate);
            harm(stage, "AF-KAB");
            stage.runTo(5000);
            assertThat(stage.world.chronicle.size()).isEqualTo(3);
            assertThat(stage.world.chronicle.event(2).type()).isEqualTo(EventType.ADVISORY_RELAXED);
            waits[replicate] = stage.world.chronicle.event(2).day()
                    - stage.world.chronicle.event(1).day();
            assertThat(stage.world.china.advisory).isEqualTo(1);
        }
        assertThat(Sampled.mean(waits)).isCloseTo(2 * MONTH, within(4 * 2 * MONTH / Math.sqrt(runs)));
    }

    /** A sweep may ask for a level between two: it is rounded, and not left by what it was raised to. */
    @Test
    void theLeastLevelIsAWholeNumber() {
        Stage stage = Stage.of(SCENARIO.set("china.advisory.least", 1.6).set("china.advisory.relax", 10));
        stage.week();
        assertThat(stage.world.china.advisory).isEqualTo(2);
        stage.runTo(400);
        assertThat(stage.world.china.advisory).isEqualTo(2);
    }
}

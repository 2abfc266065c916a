package org.wakhan.model.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Simulation;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;

/** B1. Oracle: the logistic function, and counted targets. */
class ChineseTargetShareTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .set("isis-k.target.chinese-share", .05)
            .set("isis-k.target.reference-exposure", 200);

    private static double share(double exposure, double guard) {
        Stage stage = Stage.of(SCENARIO.only("B1"));
        int kabul = stage.unit("AF-KAB");
        stage.world.provinces.exposure[kabul] = exposure;
        stage.mechanism(ChineseTargetShare.class).hazards(stage.world);
        stage.world.provinces.guard[kabul] = guard;
        stage.mechanism(ChineseTargetShare.class).hazards(stage.world);
        return stage.world.provinces.chineseShare[kabul];
    }

    @Test
    void theShareIsLogisticInTheLogOfExposure() {
        assertThat(share(200, 1)).isCloseTo(.05, within(1e-12));
        assertThat(share(600, 1)).isCloseTo(1 / (1 + Math.exp(-Math.log(.05 / .95) - Math.log(3))), within(1e-12));
        assertThat(share(0, 1)).isZero();
    }

    @Test
    void guardsLowerItAsLessExposureWould() {
        assertThat(share(600, 1 / 3.0)).isCloseTo(.05, within(1e-12));
    }

    /** Exposure is held: without F4 it stays at the staff of the start. */
    @Test
    void isisKAimsAtChineseNationalsInThisShareOfItsAttacks() {
        TestScenarios scenario = SCENARIO.only("A1", "A2", "F1", "B1")
                .from("2024-06-01", 24)
                .set("isis-k.attack.level", 60)
                .set("isis-k.target.chinese-share", .3);
        Stage stage = Stage.of(scenario);
        stage.hazards();
        int kabul = stage.unit("AF-KAB");
        double share = stage.world.provinces.chineseShare[kabul];
        assertThat(share).isBetween(.05, .6);
        var attacks = Ensemble.events(Simulation.run(scenario.build(), 1, 0), EventType.ATTACK)
                .filter(event -> event.unit() == kabul && event.actor().equals(Organisation.ISIS_K.label()))
                .toList();
        double chinese = attacks.stream()
                .filter(event -> event.target() == TargetClass.CHINESE)
                .count();
        assertThat(chinese / attacks.size())
                .isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / attacks.size())));
    }

    @Test
    void withoutItIsisKDoesNotAimAtThem() {
        Ensemble runs = Ensemble.of(TestScenarios.baseline().without("B1", "B2", "B6", "G3"), 1, 1);
        assertThat(runs.events(EventType.ATTACK))
                .isNotEmpty()
                .noneMatch(event -> event.target() == TargetClass.CHINESE);
    }
}

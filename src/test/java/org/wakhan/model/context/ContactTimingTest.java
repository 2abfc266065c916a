package org.wakhan.model.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.world.Toll;

/** G1. Oracle: hazards times tau for the days of the window, by hand. */
class ContactTimingTest {
    private static final TestScenarios SCENARIO =
            TestScenarios.baseline().only("G1", "B1", "B2", "F1").set("timing.contact-factor", 1.7);

    @Test
    void theShareOfChineseTargetsIsHigherForThreeDaysAfterContact() {
        Stage stage = Stage.of(SCENARIO.set("chinese-target.hazard", 0));
        stage.hazards();
        int kabul = stage.unit("AF-KAB");
        double usual = stage.world.provinces.chineseShare[kabul];
        stage.world.happen(EventType.CONTRACT, "test", kabul, Event.NO_CAUSE, "");
        assertThat(stage.world.provinces.chineseShare[kabul]).isCloseTo(1.7 * usual, within(1e-12));
        stage.runTo(2.9);
        assertThat(stage.world.provinces.chineseShare[kabul]).isCloseTo(1.7 * usual, within(1e-12));
        stage.runTo(3.1);
        assertThat(stage.world.provinces.chineseShare[kabul]).isEqualTo(usual);
    }

    @Test
    void windowsOverlapAndAttacksAreNoContact() {
        Stage stage = Stage.of(SCENARIO.set("chinese-target.hazard", 0));
        stage.hazards();
        stage.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.CHINESE, Toll.NONE);
        assertThat(stage.world.publicity.timing).isEqualTo(1);
        stage.world.happen(EventType.ASSURANCE, "test", Event.NOWHERE, Event.NO_CAUSE, "");
        stage.runTo(2);
        stage.world.happen(EventType.CONTRACT, "test", 0, Event.NO_CAUSE, "");
        stage.runTo(4);
        assertThat(stage.world.publicity.timing).isEqualTo(1.7);
        stage.runTo(5.5);
        assertThat(stage.world.publicity.timing).isEqualTo(1);
    }

    @Test
    void theHazardPerPersonFollowsToo() {
        TestScenarios busy = SCENARIO.set("chinese-target.hazard", 500)
                .set("timing.contact-window", 60)
                .set("timing.contact-factor", 3);
        TestScenarios contracts = new TestScenarios(
                "contracts",
                busy.start(),
                busy.months(),
                busy.mode(),
                busy.set("taliban.contracts.rate", 50).settings(),
                busy.interventions(),
                TestScenarios.baseline().only("G1", "B1", "B2", "F1", "E6").off());
        double with = Ensemble.of(contracts, 3, 30).mean(Outcomes.CHINESE_ATTACKS_INSIDE);
        double without = Ensemble.of(contracts.without("G1"), 3, 30).mean(Outcomes.CHINESE_ATTACKS_INSIDE);
        assertThat(with / without).isBetween(2.2, 3.4);
    }
}
